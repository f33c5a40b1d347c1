/** A server with letters, a clock to be set, and people with accounts, for tests. */
import { randomUUID } from 'node:crypto';
import type { Letter, Mailer } from '../mail/mailer.ts';
import { smtpCarrier } from '../mail/smtp.ts';
import type { ServeOptions } from '../serve.ts';
import { type MailPeer, startMailPeer } from './mail-peer.ts';
import { startTestServer, type TestServer } from './test-server.ts';
import { Visitor } from './visitor.ts';

/** A password that nobody guesses. */
export const goodPassword = 'the delegation of nine lives';

/** Letters straight to an SMTP server. */
export function straightMailer(url: string): Mailer & { close(): void } {
  const carrier = smtpCarrier({ url, from: 'Rostrum <rostrum@example.org>' });
  return {
    async send(letter: Letter) {
      const carried = await carrier.carry({
        ...letter,
        html: letter.html ?? null,
        headers: {},
        messageId: `<${randomUUID()}@rostrum.test>`,
        date: new Date(),
      });
      if (carried.kind !== 'taken') throw new Error('not taken');
    },
    close: () => carrier.close(),
  };
}

/** A server for tests of accounts. */
export interface AccountGround {
  readonly server: TestServer;
  readonly mail: MailPeer;
  /** The link in the latest letter to an address; waits until there are so many letters to it. */
  linkTo(email: string, letters?: number): Promise<string>;
  /** Lets time pass, in milliseconds. */
  pass(milliseconds: number): void;
  now(): Date;
  visitor(headers?: Record<string, string>): Visitor;
  /** Somebody new who has made an account and is signed in. */
  newcomer(email: string, password?: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts a server for tests of accounts. Each visitor comes from an address of their own, told by a proxy. */
export async function accountGround(options: Partial<ServeOptions> = {}): Promise<AccountGround> {
  const mail = await startMailPeer();
  const mailer = straightMailer(mail.url);
  let at = Date.parse('2018-03-01T09:00:00Z');
  const now = () => new Date(at);
  const server = await startTestServer({ now, mailer, proxies: 1, mode: 'live', ...options });
  let visitors = 0;
  const visitor = (headers: Record<string, string> = {}) => {
    visitors += 1;
    return new Visitor(server, {
      'x-forwarded-for': `10.0.${visitors >> 8}.${visitors & 255}`,
      ...headers,
    });
  };
  const linkTo = async (email: string, letters = 1): Promise<string> => {
    for (let all = 1; ; all += 1) {
      const mine = (await mail.received(all)).filter(({ to }) => to.includes(email));
      if (mine.length < letters) continue;
      const text = mine.at(-1)?.parts['text/plain'] ?? '';
      return /^https?:\/\/\S+$/m.exec(text)?.[0] ?? '';
    }
  };
  return {
    ...{ server, mail, now, visitor, linkTo },
    pass: (milliseconds) => {
      at += milliseconds;
    },
    async newcomer(email, password = goodPassword) {
      const who = visitor();
      await who.ask('POST', '/api/account/sign-up', { email });
      const token = (await linkTo(email)).split('#')[1];
      const account = { name: email.split('@')[0], password };
      const joined = await who.ask('POST', '/api/account/invitation/acceptance', { token, account });
      if (joined.status !== 200) throw new Error(JSON.stringify(joined.body));
      return who;
    },
    async close() {
      await server.clear();
      mailer.close();
      await mail.close();
    },
  };
}
