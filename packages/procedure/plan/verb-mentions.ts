/** Where the verbs of a clause stand. */
import type { Language } from '@rostrum/resolution';
import type { ActionClass } from './lexicon/actions.ts';
import { PRINTED_VERBS } from './lexicon/verbs.ts';

/** Where a verb stands, and on which side its thing is. */
export interface VerbMention {
  readonly action: ActionClass;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  readonly passive: boolean;
}

const compiled = new Map<
  Language,
  readonly { readonly action: ActionClass; readonly passive: boolean; readonly pattern: RegExp }[]
>();

/** The verbs of a clause that do something in a plan, in the order in which they stand. */
export function verbsIn(text: string, language: Language): VerbMention[] {
  const found = verbPatterns(language).flatMap(({ action, passive, pattern }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isName(match, language))
      .map(
        (match): VerbMention => ({
          action,
          passive,
          verb: match[0],
          start: match.index,
          end: match.index + match[0].length,
        }),
      ),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** A capital inside a sentence begins a name: the Migration Review Forum reviews nothing. */
function isName(match: RegExpExecArray, language: Language): boolean {
  return language === 'en' && match.index > 0 && /^\p{Lu}/u.test(match[0]);
}

function verbPatterns(language: Language) {
  const known = compiled.get(language);
  if (known) return known;
  const spaced = language !== 'zh' && language !== 'ar';
  const bounded = (source: string) =>
    spaced ? `(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])` : `(?:${source})`;
  const made = (
    Object.entries(PRINTED_VERBS[language]) as [ActionClass, { active?: string; passive?: string }][]
  ).flatMap(([action, { active, passive }]) => [
    ...(active ? [{ action, passive: false, pattern: new RegExp(bounded(active), 'giu') }] : []),
    ...(passive && language !== 'zh'
      ? [{ action, passive: true, pattern: new RegExp(bounded(passive), 'giu') }]
      : []),
  ]);
  compiled.set(language, made);
  return made;
}
