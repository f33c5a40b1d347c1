/** Badges as they are printed and verified: signed by the key that signs checkpoints. */
import { qrSvg } from '@rostrum/document';
import { type Badge, badgeMessage, badgeText, type ProcessState } from '@rostrum/procedure';

/** Who signs. */
export interface Signer {
  /** The signature over a text: Ed25519, base64url. */
  signText(text: string): string;
  keys(): Promise<readonly { readonly publicKey: string }[]>;
}

/** The last 32 bytes of a SubjectPublicKeyInfo of Ed25519 are the key itself (RFC 8410). */
export function rawKey(publicKey: string): string {
  return Buffer.from(publicKey, 'base64').subarray(-32).toString('base64url');
}

/** Letters that a code has no room for stand as dashes. */
const coded = (text: string) => text.replace(/[^\w~-]/gu, '-');

/** The code of a badge, as text and as picture. */
export function badgeCode(
  process: string,
  badge: Badge,
  signer: Signer,
): { readonly text: string; readonly svg: string } {
  const { id, category, zones, from, to } = badge;
  const message = badgeMessage({
    process: coded(process),
    badge: coded(id),
    category: coded(category),
    zones: zones.map(coded),
    from,
    to,
  });
  const text = badgeText(message, signer.signText(message));
  return { text, svg: qrSvg(text) };
}

/** What the door has to know. */
export async function doorOf({ id, participation }: ProcessState, signer: Signer) {
  const badges = Object.values(participation.badges);
  return {
    process: coded(id),
    keys: (await signer.keys()).map(({ publicKey }) => rawKey(publicKey)),
    revoked: badges.filter(({ revokedAt }) => revokedAt !== null).map((badge) => coded(badge.id)),
    rooms: Object.entries(participation.rooms).map(([room, { seats, inside, entered }]) => ({
      room,
      seats,
      inside,
      entered,
    })),
  };
}
