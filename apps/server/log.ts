/** What the server tells about itself: one JSON object per line, never a text, a name or an address of a document. */

/** How much is told: everything, what changes something, what should not happen. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Facts that go with an event. */
export type LogDetails = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Tells of events. */
export interface Log {
  debug(event: string, details?: LogDetails): void;
  info(event: string, details?: LogDetails): void;
  warn(event: string, details?: LogDetails): void;
  error(event: string, details?: LogDetails): void;
}

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** A log that writes events of a level and above. */
export function openLog(level: LogLevel, write: (line: string) => void): Log {
  const tell =
    (at: LogLevel) =>
    (event: string, details: LogDetails = {}) => {
      if (levels.indexOf(at) < levels.indexOf(level)) return;
      write(`${JSON.stringify({ time: new Date().toISOString(), level: at, event, ...details })}\n`);
    };
  return { debug: tell('debug'), info: tell('info'), warn: tell('warn'), error: tell('error') };
}

/**
 * What may be told of an error: its kind and where it came about. Messages of the database quote what was sent to it, so that
 * of those only the code is told.
 */
export function errorDetails(error: unknown): LogDetails {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const fromDatabase = 'severity' in error && 'routine' in error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    message: fromDatabase ? undefined : error.message.slice(0, 300),
    at: frames.slice(0, 4).join(' ').replaceAll(/\s+/g, ' ').trim(),
  };
}
