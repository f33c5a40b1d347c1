/** Somebody with a browser, as far as HTTP shows it: keeps cookies and sends them back. */
import type { SignIn, Whose } from '@rostrum/api';
import type { TestServer } from './test-server.ts';

/** What was answered. */
export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** A visitor with cookies of their own. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly server: Pick<TestServer, 'ask'>,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Asks, and keeps what the server wants kept. */
  async ask<Body = unknown>(method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await this.server.ask(path, {
      method,
      redirect: 'manual',
      headers: { ...type, ...(cookie && { cookie }), ...this.headers, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const header of response.headers.getSetCookie()) this.#keep(header);
    const text = await response.text();
    const answered = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
    return { status: response.status, body: answered, headers: response.headers } as Answered<Body>;
  }

  #keep(header: string): void {
    const [pair = '', ...attributes] = header.split('; ');
    const at = pair.indexOf('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  /** The address of whoever is signed in, or null. */
  async whoAmI(): Promise<string | null> {
    const { body } = await this.ask<Whose>('GET', '/api/account');
    return body.account?.email ?? null;
  }

  /** Signs in by password. */
  signIn(email: string, password: string) {
    return this.ask<SignIn>('POST', '/api/account/sign-in', { email, password });
  }
}
