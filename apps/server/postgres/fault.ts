/** Why the database of the server cannot be used. */
export type PostgresFaultCode =
  | 'no-binaries'
  | 'in-use'
  | 'cannot-create'
  | 'cannot-start'
  | 'wrong-version'
  | 'wrong-database'
  | 'unreachable';

/** The database cannot be used; the message says why and what to do. */
export class PostgresFault extends Error {
  override readonly name = 'PostgresFault';
  readonly code: PostgresFaultCode;

  constructor(code: PostgresFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
