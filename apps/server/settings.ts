/** The settings of a server, from the environment. */
import { resolve } from 'node:path';
import type { LogLevel } from './log.ts';

/** How a server is to run. */
export interface Settings {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The folder for data, absolute. */
  readonly data: string;
  /** A PostgreSQL of one's own instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /**
   * `sample`: whoever looks may do so through anybody's eyes, as fits a server with the sample processes; `live`: people are who they
   * have signed in as.
   */
  readonly mode: 'sample' | 'live';
  /** The address by which people reach the server, `https://rostrum.example.org`; null for the one on which it listens. */
  readonly origin: string | null;
  /** How many proxies stand before the server, each of which adds to X-Forwarded-For. */
  readonly proxies: number;
  /** Whether anybody may ask for an account; null for whether letters can be sent. */
  readonly signUp: boolean | null;
  /** Another house through which people may sign in. */
  readonly singleSignOn: SingleSignOnSettings | null;
  /** How mails are sent; absent or null where they are kept instead. */
  readonly smtp?: SmtpSettings | null;
  /** Whether webhooks may go to closed networks; not where absent. */
  readonly privateWebhooks?: boolean;
}

/** The next server to which mails are given. */
export interface SmtpSettings {
  /** `smtps://user:password@host:465` */
  readonly url: string;
  /** `Rostrum <rostrum@example.org>` */
  readonly from: string;
}

/** Another house that knows people already (OpenID Connect). */
export interface SingleSignOnSettings {
  /** Where its description is found, below `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How people call it: it stands on the button. */
  readonly name: string;
  /** Whether it is enough to be known there, or an account or an invitation must be here. */
  readonly admits: 'everybody' | 'invited';
}

/** A setting that cannot be used; the message says which and what would do. */
export class SettingFault extends Error {
  override readonly name = 'SettingFault';
}

function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 8080;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new SettingFault(`PORT is "${value}", which is no port. Set a number from 1 to 65535, or 0 for any.`);
}

function databaseFrom(value: string | undefined): string | null {
  if (!value) return null;
  if (/^postgres(ql)?:\/\//.test(value)) return value;
  throw new SettingFault(
    'DATABASE_URL does not begin with postgresql://. Write it as postgresql://user:password@host:5432/database.',
  );
}

function levelFrom(value: string | undefined): LogLevel {
  if (!value) return 'info';
  if (value === 'debug' || value === 'info' || value === 'warn' || value === 'error') return value;
  throw new SettingFault(`ROSTRUM_LOG is "${value}". Set it to debug, info, warn or error.`);
}

type Environment = Readonly<Record<string, string | undefined>>;

function oneOf<Value extends string>(
  name: string,
  value: string | undefined,
  values: readonly Value[],
): Value {
  const found = values.find((each) => each === (value || values[0]));
  if (found) return found;
  throw new SettingFault(`${name} is "${value}". Set it to ${values.join(' or ')}.`);
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** An address of the web, which must be safe from being listened to unless it is on this machine. */
function addressFrom(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname));
  if (url && safe && !url.username && !url.search && !url.hash) return url;
  throw new SettingFault(
    `${name} is "${value}". Write it as https://host.example; http:// is taken for localhost alone.`,
  );
}

function originFrom(value: string | undefined): string | null {
  if (!value) return null;
  const url = addressFrom('ROSTRUM_ORIGIN', value);
  if (url.pathname === '/') return url.origin;
  throw new SettingFault(
    `ROSTRUM_ORIGIN is "${value}". Leave out the path: Rostrum has a host (or a subdomain) to itself.`,
  );
}

function proxiesFrom(value: string | undefined): number {
  if (!value) return 0;
  if (/^\d$/.test(value)) return Number(value);
  throw new SettingFault(
    `ROSTRUM_PROXIES is "${value}". Set the number of proxies before the server, 0 to 9.`,
  );
}

function singleSignOnFrom(environment: Environment): SingleSignOnSettings | null {
  const { ROSTRUM_OIDC_ISSUER: issuer, ROSTRUM_OIDC_CLIENT_ID: clientId } = environment;
  const { ROSTRUM_OIDC_CLIENT_SECRET: clientSecret, ROSTRUM_OIDC_NAME: name } = environment;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret)
    throw new SettingFault(
      'Single sign-on needs ROSTRUM_OIDC_ISSUER, ROSTRUM_OIDC_CLIENT_ID and ROSTRUM_OIDC_CLIENT_SECRET. Set all three, or none.',
    );
  const { hostname } = addressFrom('ROSTRUM_OIDC_ISSUER', issuer);
  const admits = oneOf('ROSTRUM_OIDC_ADMITS', environment.ROSTRUM_OIDC_ADMITS, ['invited', 'everybody']);
  return { issuer, clientId, clientSecret, name: name || hostname, admits };
}

const signUpValues: Readonly<Record<string, boolean>> = { open: true, closed: false };

function signUpFrom(value: string | undefined): boolean | null {
  if (!value) return null;
  return signUpValues[oneOf('ROSTRUM_SIGN_UP', value, ['open', 'closed'])] ?? null;
}

function smtpFrom({ SMTP_URL: url, MAIL_FROM: from }: Environment): SmtpSettings | null {
  if (!url) return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new SettingFault(
      'SMTP_URL is no address of a mail server. Write it as smtps://user:password@host:465, or smtp://host:587.',
    );
  if (!from || !/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from))
    throw new SettingFault(
      'SMTP_URL needs MAIL_FROM. Set it to Rostrum <rostrum@example.org>, with your own address.',
    );
  return { url, from };
}

/**
 * Settings from HOST, PORT, DATABASE_URL and what begins with ROSTRUM_ (docs/guide/administrator.md has the table).
 * @throws {SettingFault} naming the variable
 */
export function settingsFrom(environment: Environment): Settings {
  return {
    host: environment.HOST || '127.0.0.1',
    port: portFrom(environment.PORT),
    data: resolve(environment.ROSTRUM_DATA || 'data'),
    databaseUrl: databaseFrom(environment.DATABASE_URL),
    logLevel: levelFrom(environment.ROSTRUM_LOG),
    mode: oneOf('ROSTRUM_MODE', environment.ROSTRUM_MODE, ['sample', 'live']),
    origin: originFrom(environment.ROSTRUM_ORIGIN),
    proxies: proxiesFrom(environment.ROSTRUM_PROXIES),
    signUp: signUpFrom(environment.ROSTRUM_SIGN_UP),
    singleSignOn: singleSignOnFrom(environment),
    smtp: smtpFrom(environment),
    privateWebhooks:
      oneOf('ROSTRUM_WEBHOOKS', environment.ROSTRUM_WEBHOOKS, ['public', 'private']) === 'private',
  };
}
