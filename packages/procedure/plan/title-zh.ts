/** Titles of steps in Chinese: the printed phrase of a Chinese text, else the terms of the title in Chinese order. */
import type { StepKind } from './model.ts';
import type { Reading } from './reading.ts';
import { type TermMention, type Thing, termsIn } from './terms.ts';

/** What Chinese titles say of a kind of step before its thing. */
const KIND_ZH: Readonly<Partial<Record<StepKind, (phrase: string) => string>>> = {
  appointment: (phrase) => `任命${phrase}`,
  decision: (phrase) => `就${phrase}作出决定`,
  review: (phrase) => `审查${phrase}`,
};

/** A Chinese phrase as the title of a kind of step. */
export function kindTitleZh(kind: StepKind, phrase: string): string {
  return KIND_ZH[kind]?.(phrase) ?? phrase;
}

/**
 * What a step orders, in Chinese: from a Chinese text as printed, from any other the terms of its English phrase.
 *
 * @param english the phrase of the English title
 */
export function phraseZh(
  { term, mention }: Thing,
  english: string,
  clause: string,
  reading: Reading,
): string {
  if (reading.language === 'zh') return mention ? printedZh(mention, clause) : term.titleZh;
  const mentions = termsIn(english, 'en');
  const head = mentions.find((other) => other.term.id === term.id);
  if (!head) return term.titleZh;
  return attributes(head, mentions, english).reduce(
    (phrase, { term: of }) => `${of.titleZh}${phrase}`,
    term.titleZh,
  );
}

/** "summary of the hearing", "zero draft of the outcome document": what English joins to the head with of, on or for. */
function attributes(head: TermMention, mentions: readonly TermMention[], english: string): TermMention[] {
  const of = mentions.find(
    ({ start, term }) =>
      start > head.end &&
      term.id !== head.term.id &&
      /^ (?:of|on|for) (?:(?:the|a|an|each|its|these|those) )?$/iu.test(english.slice(head.end, start)),
  );
  return of ? [of, ...attributes(of, mentions, english)] : [];
}

/** The words of a term in a Chinese text, with the event before it that it belongs to: 听证会的摘要. */
function printedZh(mention: TermMention, clause: string): string {
  const own = nameZh(mention);
  const owner = termsIn(clause, 'zh').find(
    ({ end, term }) =>
      end <= mention.start && term.id !== mention.term.id && /^的?$/u.test(clause.slice(end, mention.start)),
  );
  return owner ? `${nameZh(owner)}${own}` : own;
}

/** The printed words where they say more than the bare term: 机构间问题简报 rather than 问题简报. */
function nameZh({ term, words }: TermMention): string {
  return words.includes(term.titleZh) && words.length <= 24 ? words : term.titleZh;
}
