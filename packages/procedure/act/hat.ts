/** Who acts: an office, a party, or the public. One person may have several hats and wears one at a time. */

/** What a hat is of: an office of the process, a kind of party, or nobody in particular. */
export const hatCategories = [
  'president',
  'co-facilitator',
  'chair',
  'secretariat',
  'member-state',
  'observer-state',
  'intergovernmental',
  'un-entity',
  'nhri',
  'ngo-ecosoc',
  'stakeholder',
  'media',
  'public',
] as const;

/** What a hat is of. */
export type HatCategory = (typeof hatCategories)[number];

/** Offices, which act for the process; the others act for themselves. */
export const offices = ['president', 'co-facilitator', 'chair', 'secretariat'] as const;

/** An office of the process. */
export type Office = (typeof offices)[number];

/** Parties, which act for themselves. */
export const partyCategories = [
  'member-state',
  'observer-state',
  'intergovernmental',
  'un-entity',
  'nhri',
  'ngo-ecosoc',
  'stakeholder',
  'media',
] as const satisfies readonly HatCategory[];

/** What somebody is in a party: its head, who manages it, or one of its members. */
export const hatRoles = ['head', 'focal-point', 'member'] as const;

/** What somebody is in a party. */
export type HatRole = (typeof hatRoles)[number];

/** What somebody wears when acting. */
export interface Hat {
  readonly category: HatCategory;
  /** A State by its ISO 3166-1 alpha-2 code, an organization by its id, a body that is chaired by its step; null where there is one only. */
  readonly party: string | null;
  /** Null for offices and the public. */
  readonly role: HatRole | null;
}

/** The hat of whoever has not signed in. */
export const publicHat: Hat = { category: 'public', party: null, role: null };

/** Whether a hat is that of an office. */
export function isOffice(hat: Hat): boolean {
  return (offices as readonly string[]).includes(hat.category);
}

/** Whether a hat may speak for its party: as its head or its focal point. */
export function speaksForParty(hat: Hat): boolean {
  return hat.party !== null && (hat.role === 'head' || hat.role === 'focal-point');
}

/** The bearer of acts under a hat: `president`, `co-facilitator/MX`, `member-state/MX`. A role within a party does not show. */
export function bearerOf({ category, party }: Hat): string {
  return party === null ? category : `${category}/${party}`;
}

/** Whether two hats are the same. */
export function sameHat(one: Hat, other: Hat): boolean {
  return one.category === other.category && one.party === other.party && one.role === other.role;
}

/** A hat as one line, as programs send it: `secretariat`, `co-facilitator/MX`, `member-state/MX;focal-point`. */
export function hatText(hat: Hat): string {
  return hat.role === null ? bearerOf(hat) : `${bearerOf(hat)};${hat.role}`;
}

/** The hat that such a line means; null where it means none. */
export function hatFromText(text: string): Hat | null {
  const [, category, party, role] = /^([a-z-]+)(?:\/([^;/]{1,100}))?(?:;([a-z-]+))?$/.exec(text) ?? [];
  if (!(hatCategories as readonly (string | undefined)[]).includes(category)) return null;
  if (role !== undefined && !(hatRoles as readonly string[]).includes(role)) return null;
  return {
    category: category as HatCategory,
    party: party ?? null,
    role: (role ?? null) as HatRole | null,
  };
}
