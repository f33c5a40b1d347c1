/** A real SMTP server that takes mails, refuses them or stalls, for tests. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  /** By their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded bodies by media type. */
  readonly parts: Readonly<Record<string, string>>;
}

/** An SMTP server under test. */
export interface MailPeer {
  readonly url: string;
  all(): readonly ReceivedMail[];
  /** Waits for a number of mails in all. */
  received(count: number): Promise<readonly ReceivedMail[]>;
  /** The next recipient is answered so. */
  answerNext(code: number): void;
  /** After so many further mails it says nothing more at the end of the next. */
  stallAfter(mails: number): void;
  stalled(): Promise<void>;
  /** Whatever it stalled at is as if it had never been sent. */
  resume(): void;
  close(): Promise<void>;
}

function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way: string, text: string) =>
    way.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : quotedPrintable(text.replaceAll('_', ' ')),
  );
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function headersOf(head: string): Record<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

function partsOf(headers: Readonly<Record<string, string>>, body: string): Record<string, string> {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary)
    return Object.assign(
      {},
      ...body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => {
          const [head = '', ...rest] = part.replace(/^\r\n/, '').split('\r\n\r\n');
          return partsOf(headersOf(head), rest.join('\r\n\r\n'));
        }),
    ) as Record<string, string>;
  const encoding = headers['content-transfer-encoding']?.toLowerCase();
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body;
  return { [type.split(';')[0]!.trim()]: text };
}

function parse(raw: string, to: readonly string[]): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = headersOf(head);
  return {
    to,
    subject: decodeWords(headers.subject ?? ''),
    headers,
    parts: partsOf(headers, rest.join('\r\n\r\n')),
  };
}

/** Starts a server on a port, or on any that is free. */
export async function startMailPeer(port = 0): Promise<MailPeer> {
  const mails: ReceivedMail[] = [];
  const answers: number[] = [];
  let left = Number.POSITIVE_INFINITY;
  let onStall: (() => void) | null = null;
  let stalled = Promise.resolve();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      const code = answers.shift();
      done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (left <= 0) return onStall?.();
        left -= 1;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push(parse(Buffer.concat(chunks).toString('utf8'), to));
        done();
      });
    },
  });
  // Connections that a test cuts are no trouble of the server's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    all: () => mails,
    async received(count) {
      const deadline = Date.now() + 20_000;
      while (mails.length < count && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return mails;
    },
    answerNext: (code) => void answers.push(code),
    stallAfter(count) {
      left = count;
      stalled = new Promise((resolve) => {
        onStall = resolve;
      });
    },
    stalled: () => stalled,
    resume() {
      left = Number.POSITIVE_INFINITY;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
