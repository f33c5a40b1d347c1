/**
 * What the QR code of a badge says: enough to open a door without a network, and no name, so that a lost badge tells nobody who lost it.
 *
 * `RB1.A-RES-71-280.b17.ngo-ecosoc.plenary+dialogue.2018-12-10.2018-12-11.<signature>`
 */

/** What a badge claims. */
export interface BadgeClaims {
  readonly process: string;
  /** The id of the badge in its process. */
  readonly badge: string;
  /** The category of its holder. */
  readonly category: string;
  /** Rooms or zones that it opens; empty for all. */
  readonly zones: readonly string[];
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** A badge as read from its code; whether the signature is right is for whoever has the key to say. */
export interface ReadBadge {
  readonly claims: BadgeClaims;
  /** What is signed. */
  readonly message: string;
  /** Ed25519, base64url without padding. */
  readonly signature: string;
}

const version = 'RB1';
const part = '[\\w~-]+';
const day = '\\d{4}-\\d{2}-\\d{2}';
const form = new RegExp(
  `^(${version}\\.(${part})\\.(${part})\\.(${part})\\.(${part}(?:\\+${part})*)?\\.(${day})\\.(${day}))\\.([\\w-]{86})$`,
);

/** What is signed of a badge. */
export function badgeMessage({ process, badge, category, zones, from, to }: BadgeClaims): string {
  return [version, process, badge, category, zones.join('+'), from, to].join('.');
}

/** The text of the code. */
export function badgeText(message: string, signature: string): string {
  return `${message}.${signature}`;
}

/** Reads the text of a code; null where it is no badge. */
export function readBadge(text: string): ReadBadge | null {
  const [, message, process, badge, category, zones = '', from, to, signature] = form.exec(text.trim()) ?? [];
  if (!message || !process || !badge || !category || !from || !to || !signature) return null;
  const claims = { process, badge, category, zones: zones ? zones.split('+') : [], from, to };
  return { claims, message, signature };
}

/** Why a badge does not open a room on a day. */
export type BadgeDoubt = 'other-process' | 'not-yet-valid' | 'expired' | 'other-zone';

/** What speaks against letting a badge in, its signature and its revocation apart; null if nothing does. */
export function doubtAbout(
  claims: BadgeClaims,
  at: { readonly process: string; readonly zone: string; readonly day: string },
): BadgeDoubt | null {
  if (claims.process !== at.process) return 'other-process';
  if (at.day < claims.from) return 'not-yet-valid';
  if (at.day > claims.to) return 'expired';
  return claims.zones.length === 0 || claims.zones.includes(at.zone) ? null : 'other-zone';
}
