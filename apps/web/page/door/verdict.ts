/** Whether a badge opens a room: judged on the phone at the door, also without a network. */
import { verifyAsync } from '@noble/ed25519';
import { type BadgeDoubt, doubtAbout, type ReadBadge, readBadge } from '@rostrum/procedure';

/** What the door knows, kept from when it was last online. */
export interface DoorKnowledge {
  readonly process: string;
  /** Ed25519, 32 bytes each, base64url: one for each server that signs. */
  readonly keys: readonly string[];
  /** Ids of badges that were revoked. */
  readonly revoked: readonly string[];
}

/** What the door says of a code. */
export type DoorVerdict =
  | { readonly kind: 'welcome'; readonly badge: ReadBadge }
  | { readonly kind: 'no-badge' }
  | { readonly kind: 'forged' }
  | { readonly kind: 'revoked'; readonly badge: ReadBadge }
  | { readonly kind: BadgeDoubt; readonly badge: ReadBadge };

/** Bytes of base64url. */
export function bytesOf(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

/** Whether one of the keys has signed a badge. A key or a signature of another length is refused by throwing. */
async function isSigned({ message, signature }: ReadBadge, keys: readonly string[]): Promise<boolean> {
  const said = new TextEncoder().encode(message);
  const fits = (key: string) => verifyAsync(bytesOf(signature), said, bytesOf(key)).catch(() => false);
  return (await Promise.all(keys.map(fits))).some(Boolean);
}

/** Judges a code: is it a badge, is it ours, does it still hold, and for this room and day. */
export async function judge(
  code: string,
  { process, keys, revoked }: DoorKnowledge,
  zone: string,
  day: string,
): Promise<DoorVerdict> {
  const badge = readBadge(code);
  if (!badge) return { kind: 'no-badge' };
  const ours = await isSigned(badge, keys);
  if (!ours) return { kind: 'forged' };
  if (revoked.includes(badge.claims.badge)) return { kind: 'revoked', badge };
  const doubt = doubtAbout(badge.claims, { process, zone, day });
  return doubt ? { kind: doubt, badge } : { kind: 'welcome', badge };
}
