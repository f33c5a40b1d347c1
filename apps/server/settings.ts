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

/**
 * Settings from HOST, PORT, ROSTRUM_DATA, DATABASE_URL and ROSTRUM_LOG.
 * @throws {SettingFault} naming the variable
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    host: environment.HOST || '127.0.0.1',
    port: portFrom(environment.PORT),
    data: resolve(environment.ROSTRUM_DATA || 'data'),
    databaseUrl: databaseFrom(environment.DATABASE_URL),
    logLevel: levelFrom(environment.ROSTRUM_LOG),
  };
}
