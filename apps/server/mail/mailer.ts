/** What it takes to send a mail. */
import type { Language } from '@rostrum/resolution';

/** A mail to one person. */
export interface Letter {
  /** An e-mail address. */
  readonly to: string;
  /** The language in which it is written. */
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Whose account it is about: what is kept of the letter is erased with the account. */
  readonly person?: string;
}

/** Sends mails. Resolves once the mail is safe with whoever carries it: a queue, or the next server. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}
