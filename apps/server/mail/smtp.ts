/** The way of mails to the next server: SMTP (RFC 5321), by the address that the settings give. */
import { createTransport } from 'nodemailer';
import type { SmtpSettings } from '../settings.ts';

/** A mail as it goes out. */
export interface OutgoingMail {
  readonly to: string;
  readonly messageId: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Date;
}

/** What the next server answered. */
export type Carried =
  | { readonly kind: 'taken' }
  /** It may take the mail later. */
  | { readonly kind: 'later'; readonly reason: string }
  /** It never will. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Carries mails to the next server. */
export interface MailCarrier {
  carry(mail: OutgoingMail): Promise<Carried>;
  close(): void;
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** What may be told of an error: answers of servers quote addresses, so that only their number is told. */
function carriedBy(error: SmtpError): Carried {
  const { code = error.name, responseCode } = error;
  const reason = responseCode ? `${code} ${responseCode}` : code;
  // A wrong password or a certificate can be set right; an address that is refused cannot.
  const final = responseCode !== undefined && responseCode >= 500 && code === 'EENVELOPE';
  return { kind: final ? 'refused' : 'later', reason };
}

/** A carrier over SMTP. */
export function smtpCarrier({ url, from }: SmtpSettings): MailCarrier {
  const transport = createTransport(url, {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async carry({ to, messageId, language, subject, text, html, headers, date }) {
      const common = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
      // The address is given as a whole, so that nothing in it is taken for another.
      const envelope = { name: '', address: to };
      const body = html === null ? { text } : { text, html };
      try {
        await transport.sendMail({
          ...body,
          to: envelope,
          messageId,
          subject,
          date,
          headers: { ...common, ...headers },
        });
        return { kind: 'taken' };
      } catch (error) {
        return carriedBy(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}
