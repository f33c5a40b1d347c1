/** Messages to the person at the keyboard, on standard error. */

/** One line on standard error, with the name of the command before it. */
export function say(message: string): void {
  process.stderr.write(`rostrum: ${message}\n`);
}
