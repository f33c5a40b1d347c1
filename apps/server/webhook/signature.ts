/** Signatures of deliveries, as Standard Webhooks has them: HMAC-SHA-256 over id, time and body. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret of 256 bits. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** The signature of a delivery under one secret. */
export function signatureUnder(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')}`;
}

/** What is signed. */
export interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers of a delivery; signed with the old secret as well while it holds. */
export function signedHeaders(
  { id, timestamp, body }: Signed,
  secrets: readonly string[],
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => signatureUnder(secret, id, timestamp, body)).join(' '),
  };
}

/** How far the clocks of two machines may differ, in seconds. */
const tolerance = 5 * 60;

/** Whether a delivery is genuine and new: what a receiver does with it. */
export function isGenuine(
  { id, timestamp, body }: Signed,
  signature: string,
  secret: string,
  now: number,
): boolean {
  if (Math.abs(now - timestamp) > tolerance) return false;
  const due = Buffer.from(signatureUnder(secret, id, timestamp, body));
  return signature.split(' ').some((one) => {
    const given = Buffer.from(one);
    return given.length === due.length && timingSafeEqual(given, due);
  });
}
