/** Canonical terms as another language prints them, for screens that speak it. */
import type { Language } from '../../model.ts';
import { actions } from './actions.ts';
import { agencies } from './agencies.ts';
import { bodies, offices } from './bodies.ts';
import { conditions, places } from './grammar.ts';
import type { Row } from './model.ts';
import { parties } from './parties.ts';
import { qualities, things } from './things.ts';

/** In the order of preference, should one term stand in two lists. */
const lists: readonly (readonly Row[])[] = [
  parties,
  offices,
  bodies,
  agencies,
  places,
  things,
  actions,
  conditions,
  qualities,
];

/**
 * The first printed form of every canonical term in a language, by the term in lower case. Terms whose only forms are cut for
 * their inflections ("генеральн* секретар*") are left out: they cannot be shown.
 *
 * @example canonicalNames('zh').get('member states') // '会员国'
 */
export function canonicalNames(language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [canonical, forms] of lists.flat()) {
    const form = forms[language]?.find((each) => !each.includes('*'));
    const key = canonical.toLowerCase();
    if (form !== undefined && !names.has(key)) names.set(key, form);
  }
  return names;
}
