/**
 * Checkpoints: what the record was at a moment, signed by the server. Whoever keeps one can prove later that the record was written anew,
 * or that it only grew.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '../record/canonical-json.ts';
import type { KeptHead } from '../record/verify.ts';

/** What is signed. */
export interface Statement {
  readonly kind: 'rostrum-checkpoint';
  readonly version: 1;
  /** The address of the server, for people. */
  readonly server: string;
  /** The hash of the first act: by it the record is known, wherever it is kept. */
  readonly record: string;
  readonly position: number;
  /** The hash of the act at that position. */
  readonly hash: string;
  /** The root of the tree of all hashes up to it (RFC 9162). */
  readonly root: string;
  /** ISO instant. */
  readonly at: string;
}

/** A signed statement: the small file that a delegation keeps. */
export interface Checkpoint extends Statement {
  /** The name of the key: the beginning of the SHA-256 of the public key. */
  readonly key: string;
  /** Ed25519, as SubjectPublicKeyInfo in base64. */
  readonly publicKey: string;
  /** Over the canonical JSON (RFC 8785) of all other fields, base64. */
  readonly signature: string;
}

/** A pair of keys with the name by which they are known. */
export interface SigningKey {
  readonly id: string;
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** The public half of a key, as it is published. */
export function publicText(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** The name of a public key. */
export function keyId(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);
}

/** Signs any value that has canonical JSON. */
export function signatureOf(value: unknown, { privateKey }: Pick<SigningKey, 'privateKey'>): string {
  return sign(null, Buffer.from(canonicalJson(value), 'utf8'), privateKey).toString('base64');
}

/** Whether a signature was made over a value with the key that belongs to a public one. */
export function signatureFits(value: unknown, publicKey: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    if (key.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, Buffer.from(canonicalJson(value), 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Signs a statement. */
export function signCheckpoint(statement: Statement, key: SigningKey): Checkpoint {
  const named = { ...statement, key: key.id, publicKey: key.publicKey };
  return { ...named, signature: signatureOf(named, key) };
}

/** Whether a checkpoint is as it was signed. Whether the key is one of the server's is another question. */
export function checkpointHolds(checkpoint: Checkpoint): boolean {
  const { signature, ...named } = checkpoint;
  return (
    keyId(checkpoint.publicKey) === checkpoint.key && signatureFits(named, checkpoint.publicKey, signature)
  );
}

/** What of a checkpoint is held against a record. */
export function keptHead({ position, hash, root }: Statement): KeptHead {
  return { position, hash, root };
}

const hexadecimal = /^[0-9a-f]{64}$/;

function isStatement(value: Readonly<Record<string, unknown>>): boolean {
  const { kind, version, server, record, position, hash, root, at } = value;
  const texts = [server, record, hash, root, at, value.key, value.publicKey, value.signature];
  return (
    kind === 'rostrum-checkpoint' &&
    version === 1 &&
    Number.isSafeInteger(position) &&
    (position as number) > 0 &&
    texts.every((text) => typeof text === 'string') &&
    [record, hash, root].every((text) => hexadecimal.test(text as string))
  );
}

/** What a file that is to be a checkpoint turns out to be. */
export type ReadCheckpoint = { readonly checkpoint: Checkpoint } | { readonly fault: string };

/** Reads a checkpoint; says in a sentence what is wrong with what is none. */
export function readCheckpoint(text: string): ReadCheckpoint {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'it is not JSON; a checkpoint is the file that GET /api/checkpoint gives' };
  }
  if (typeof value !== 'object' || value === null || !isStatement(value as Record<string, unknown>))
    return { fault: 'it is no checkpoint; a checkpoint is the file that GET /api/checkpoint gives' };
  const checkpoint = value as Checkpoint;
  if (!checkpointHolds(checkpoint))
    return { fault: 'its signature does not fit: it was changed after it was signed' };
  return { checkpoint };
}
