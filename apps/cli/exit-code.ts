/** What the command tells its caller when it ends; documented in `rostrum --help` and docs/guide/developer.md. */
export const exitCode = {
  /** Everything was read, and `check` found no error. */
  ok: 0,
  /** `check` found something of severity `error`; `verify` found a broken record. */
  findings: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A file could not be opened, or nothing in it can be read. */
  unreadable: 3,
  /** A defect of Rostrum. */
  fault: 4,
} as const;

/** One of {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Ends the command with a message for the person who typed it; never a stack trace. */
export class CommandError extends Error {
  readonly code: ExitCode;

  /** @param message a complete sentence that says what to do. */
  constructor(message: string, code: ExitCode) {
    super(message);
    this.name = 'CommandError';
    this.code = code;
  }
}

/** Remembers the worst thing that happened while the command goes on with the other files. */
export function noteExitCode(code: ExitCode): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
