import type { Finding, Resolution } from '@rostrum/resolution';
import { paragraphName } from '../quoted.ts';

/**
 * Paragraphs in which two versions ask different bodies.
 *
 * Only where both name somebody and nobody is named by both: languages name the same body in more or fewer words, and the organ
 * itself stands in where a decision names nobody.
 */
export function differentBearers(one: Resolution, other: Resolution): readonly Finding[] {
  const here = bearersByParagraph(one);
  return [...bearersByParagraph(other)].flatMap(([eId, there]) => {
    const named = here.get(eId);
    if (!named || [...named.names].some((name) => there.names.has(name))) return [];
    const message = `In ${paragraphName(eId)} the ${one.language} version asks ${[...named.names].join(', ')}, the ${other.language} version ${[...there.names].join(', ')}. Compare the two sentences.`;
    return [{ code: 'version.bearer', severity: 'notice' as const, eId, quote: there.quote, message }];
  });
}

interface Bearers {
  readonly names: Set<string>;
  readonly quote: string;
}

/** Who is asked in each paragraph; those without a bearer, or with the organ as one, are left out. */
function bearersByParagraph({ provisions, organ }: Resolution): ReadonlyMap<string, Bearers> {
  const bearers = new Map<string, Bearers>();
  for (const { eId, bearer, quote, secondary } of provisions) {
    if (secondary) continue;
    const entry = bearers.get(eId) ?? { names: new Set<string>(), quote };
    for (const name of bearer) entry.names.add(name);
    bearers.set(eId, entry);
  }
  const vague = ({ names }: Bearers) => names.size === 0 || names.has(organ ?? 'General Assembly');
  return new Map([...bearers].filter(([, entry]) => !vague(entry)));
}
