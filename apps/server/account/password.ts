/** Passwords as they are kept: Argon2id, one at a time. */
import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id (the library's default) with 64 MiB and three passes: the second recommended choice, in one lane, for a server's threads are its lanes.
 * @authority RFC 9106 section 4
 */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** One spelling for what keyboards write in several. */
const plain = (password: string) => password.normalize('NFKC');

/** A hash in its own notation (`$argon2id$…`), with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(plain(password), cost);
}

let nobodys: Promise<string> | null = null;

/**
 * Whether a password is the one of a hash. Without a hash (an unknown address, an account without a password) the same work is done
 * for nothing, so that the time it takes tells nothing.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodys ??= hashPassword('the password of nobody');
  const fits = await verify(kept ?? (await nobodys), plain(password));
  return fits && kept !== null;
}

/** Has the hash of nobody made before somebody is waited for. */
export async function warmUp(): Promise<void> {
  await isPassword('', null);
}

/** Whether a hash was made with less than what is asked today: it is then made anew while the password is at hand. */
export function isOutdated(kept: string): boolean {
  return !kept.startsWith(`$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`);
}
