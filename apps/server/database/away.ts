/** How a database says that it is not there. */

/** Codes by which a database says that it is not there: of connections, and PostgreSQL's classes 08 and 57P. */
const awayCode =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P\w{2}|53\w{3})$/;
const awayMessage =
  /Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after|the database system is/;

/** Whether an error means that the database does not answer now, and may answer later. */
export function databaseIsAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && awayCode.test(code)) ||
    (typeof message === 'string' && awayMessage.test(message))
  );
}
