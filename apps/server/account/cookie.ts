/** What a browser keeps for us: which session it is in, and what it has begun. */

/** A cookie of ours. */
export type CookieName = 'session' | 'step';

/** Cookies as this server names and sets them. */
export class Cookies {
  readonly #secure: boolean;

  /** @param origin - the address by which people reach the server */
  constructor(origin: string) {
    this.#secure = origin.startsWith('https:');
  }

  /** `__Host-` binds a cookie to this host, this scheme and no other path (RFC 6265bis); browsers take it over TLS alone. */
  #name(name: CookieName): string {
    return this.#secure ? `__Host-rostrum-${name}` : `rostrum-${name}`;
  }

  /** The value that a request brings. */
  read(request: Request, name: CookieName): string | null {
    const wanted = this.#name(name);
    for (const part of (request.headers.get('cookie') ?? '').split(';')) {
      const at = part.indexOf('=');
      if (at > 0 && part.slice(0, at).trim() === wanted) return part.slice(at + 1).trim() || null;
    }
    return null;
  }

  /** The header that keeps a value, out of reach of scripts and of other sites' requests. */
  keep(name: CookieName, value: string, milliseconds: number): string {
    return this.#header(name, value, Math.floor(milliseconds / 1_000));
  }

  /** The header that forgets it. */
  forget(name: CookieName): string {
    return this.#header(name, '', 0);
  }

  #header(name: CookieName, value: string, seconds: number): string {
    const secure = this.#secure ? '; Secure' : '';
    return `${this.#name(name)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
  }
}
