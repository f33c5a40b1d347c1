import type { Finding, Provision, Resolution, Severity } from '@rostrum/resolution';
import { paragraphName } from '../quoted.ts';

/** What is compared of the acts of a paragraph, as a list in which order does not count. */
interface Aspect {
  readonly code: string;
  readonly severity: Severity;
  readonly name: string;
  readonly of: (provision: Provision) => readonly string[];
}

const aspects: readonly Aspect[] = [
  {
    code: 'version.time',
    severity: 'warning',
    name: 'sets',
    of: ({ when }) =>
      when ? [[when.relation, when.edtf ?? when.anchor, when.offset].filter(Boolean).join(' ')] : [],
  },
  {
    code: 'version.number',
    severity: 'warning',
    name: 'counts',
    of: ({ count, duration }) => [count?.toString() ?? '', duration ?? ''].filter(Boolean),
  },
  { code: 'version.bearer', severity: 'notice', name: 'asks', of: ({ bearer }) => bearer },
];

/**
 * Paragraphs whose acts differ between two versions in time, number or bearer.
 *
 * Bearers are only noticed: languages name the same body in more or fewer words, and the reader may know one form and not the
 * other.
 */
export function differentActs(one: Resolution, other: Resolution): readonly Finding[] {
  const here = byParagraph(one.provisions);
  const there = byParagraph(other.provisions);
  return [...there].flatMap(([eId, acts]) => {
    const counterparts = here.get(eId);
    if (!counterparts) return [];
    return aspects.flatMap((aspect) => difference(aspect, counterparts, acts, [one, other]));
  });
}

function byParagraph(provisions: readonly Provision[]): ReadonlyMap<string, Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    if (provision.secondary) continue;
    groups.set(provision.eId, [...(groups.get(provision.eId) ?? []), provision]);
  }
  return groups;
}

function difference(
  { code, severity, name, of }: Aspect,
  here: readonly Provision[],
  there: readonly Provision[],
  [one, other]: readonly [Resolution, Resolution],
): readonly Finding[] {
  const values = (acts: readonly Provision[]) => [...new Set(acts.flatMap(of))].sort().join('; ');
  const [a, b] = [values(here), values(there)];
  if (a === b) return [];
  const { eId, quote } = there[0]!;
  const message = `In ${paragraphName(eId)} the ${one.language} version ${name} ${a || 'nothing'}, the ${other.language} version ${b || 'nothing'}. Compare the two sentences.`;
  return [{ code, severity, eId, quote, message }];
}
