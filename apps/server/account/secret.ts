/** Secrets: made here, shown once, and kept only as their hash. */
import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, in letters that links and headers take. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/**
 * What is kept of a secret: SHA-256, hexadecimal. It needs no salt and no slowness, for what is hashed is random
 * (passwords, which are not, have Argon2id).
 */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
