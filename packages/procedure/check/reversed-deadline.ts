import type { Language, Provision } from '@rostrum/resolution';
import type { Check, Doubt } from './model.ts';
import { paragraphName } from './quoted.ts';

/**
 * "Later than" standing bare before a date, where a deadline says "not later than". One lost negation, and the deadline asks
 * for delay.
 */
const later: Readonly<Record<Language, RegExp>> = {
  zh: /(?<![不勿])(?<!不得|不能|不应|不可|不会)(?:迟|晚)于\s*(?=\d|当|本|该|今|明|下)/u,
  en: /(?<!\b(?:no|not|never|any)\s)\blater than\s+(?=\d|the end|early|mid|late|January|February|March|April|May|June|July|August|September|October|November|December)/u,
  fr: /(?<!au\s)(?<!pas\s)\bplus tard que\s+(?=le\s+\d|\d|la fin|en\s)/u,
  es: /(?<!a\s)(?<!no\s)\bmás tarde (?:que|de|del)\s+(?=\d|el\s+\d|fin)/u,
  ru: /(?<!не\s)(?<!\p{L})позднее\s+(?=\d|начала|конца|середины)/u,
  ar: /(?<!لا\s|غير\s)\bمتأخر[ًا]* عن\s+(?=\d)/u,
};

/** 最迟于, 至迟于 are deadlines by themselves: the character before 迟 makes them so. */
const deadlineWords = /(?:最|至)$/u;

/**
 * Wording that turns a deadline round.
 *
 * @authority A/RES/71/280 para. 27: "并迟于 2018 年 2 月初向会员国提交", where "不迟于" is meant: the zero draft serves
 * negotiations that begin in that month (para. 28)
 */
export const reversedDeadline: Check = {
  code: 'time.reversed',
  severity: 'error',
  title: 'Wording that reverses a deadline',
  why: '“Later than” and “not later than” differ by one word: where it was lost, the text asks for delay.',
  find({ resolution: { provisions, language, findings } }) {
    const told = new Set(findings.filter(({ code }) => code === 'time.reversed').map(({ eId }) => eId));
    return provisions.flatMap((provision) => (told.has(provision.eId) ? [] : doubtOf(provision, language)));
  },
};

function doubtOf({ eId, quote, when }: Provision, language: Language): readonly Doubt[] {
  const match = later[language].exec(quote);
  if (!match || deadlineWords.test(quote.slice(0, match.index))) return [];
  const words = quote.slice(Math.max(0, match.index - 1), match.index + match[0].length + 14);
  const read = when?.relation === 'by' ? ' It was read as “not later than”.' : '';
  const message = `${paragraphName(eId)} says “later than” where a deadline says “not later than”.${read} Compare the other language versions and ask for a corrigendum.`;
  return [{ eId, quote: words, message }];
}
