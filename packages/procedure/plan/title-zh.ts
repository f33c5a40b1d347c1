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

/** What stands before a thing in a Chinese text as its owner: 听证会的摘要, 全体会议和其他审议的摘要. */
export function ownerZh(
  mention: TermMention,
  clause: string,
): { mention: TermMention; others: boolean } | null {
  for (const owner of termsIn(clause, 'zh')) {
    const between = clause.slice(owner.end, mention.start);
    const joined = owner.end <= mention.start && /^(?:和其他(?:审议|讨论)(?:情况)?)?的?$/u.test(between);
    if (joined && owner.term.id !== mention.term.id && owner.term.sort !== 'office')
      return { mention: owner, others: between.length > 1 };
  }
  return null;
}

/** The words of a term in a Chinese text with those of its owner. */
function printedZh(mention: TermMention, clause: string): string {
  const own = nameZh(mention);
  const owner = ownerZh(mention, clause);
  if (!owner) return own;
  const between = owner.others ? clause.slice(owner.mention.end, mention.start) : '';
  return `${nameZh(owner.mention)}${between}${own}`;
}

/** The printed words where they say more than the bare term: 机构间问题简报 rather than 问题简报. */
function nameZh({ term, words }: TermMention): string {
  return words.includes(term.titleZh) && words.length <= 24 ? words : term.titleZh;
}
