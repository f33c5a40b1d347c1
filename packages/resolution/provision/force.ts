import type { Force, Language } from '../model.ts';
import { forceRules } from './lexicon/force.ts';

/**
 * The force of a verb as printed, by the conventions: what the words do, whatever group of verbs a lexicon puts them in.
 *
 * @authority CONVENTIONS, `force`
 */
export function forceOf(verb: string, force: Force, language: Language): Force {
  for (const [pattern, corrected] of forceRules[language]) if (pattern.test(verb)) return corrected;
  return force;
}
