import type { Language } from '../model.ts';
import { numberWords } from '../time/lexicon/index.ts';
import { chineseNumber } from '../time/numeral.ts';
import { type Clause, timesWithin } from './clause.ts';
import { counted, dual } from './lexicon/counted.ts';

/** How long the ordered thing lasts, from the times of the clause; `P12D working` for a total in working days. */
export function durationOf(clause: Clause): string | null {
  const from = clause.time === undefined ? clause.start : clause.time.end;
  const limit = clause.time === undefined ? clause.end : Math.min(clause.end, clause.time.end + 16);
  for (const time of timesWithin(clause.ground, from, limit)) {
    if (time.duration === null || time.offset !== null || time.cited === true) continue;
    if (!lasts(clause, time.start, time.end)) continue;
    return time.working === true ? `${time.duration} working` : time.duration;
  }
  return null;
}

const english =
  /(?:-(?:day|week|month|year|hour|minute|long)\b|for|of|\(|lasting|total(?:ling)?|exceed(?:ing)?|duration|(?:days?|weeks?|months?))/iu;
const chinese = /为期|期间|\(为期|（为期|总共|以.{0,4}为限|不超过|工作日|天的/u;

/** A length counts when it is said of the thing, not of a past or of an age. */
function lasts(clause: Clause, start: number, end: number): boolean {
  const near = clause.ground.text.slice(Math.max(clause.start, start - 12), Math.min(clause.end, end + 4));
  if (clause.ground.language === 'zh') return chinese.test(near);
  return clause.ground.language === 'en' ? english.test(near) : true;
}

/** Words that may stand between a number and its noun: "two high-level round tables". */
const adjectives: Readonly<Record<Language, string>> = {
  en: String.raw`(?:(?!days?\b|weeks?\b|months?\b|years?\b|minutes?\b|hours?\b|dollars|per cent)[\w-]+\s){0,3}?`,
  zh: '[^，；。]{0,14}?',
  fr: '',
  es: '',
  ru: String.raw`(?:\p{L}+(?:ых|их|ые|ие)\s){0,3}?`,
  ar: '',
};

/** Chinese: the measure word that parts a count from a date or an ordinal. */
const measureWord = '(?:名|位|次|个|场|轮|份|项|部分)(?!月|工作日)';
const numeral = '[〇零一二两三四五六七八九十百\\d]';

interface Counter {
  readonly pattern: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

const counters = new Map<Language, Counter>();

function counterOf(language: Language): Counter {
  let counter = counters.get(language);
  if (counter === undefined) {
    const words = numberWords(language);
    const { nouns } = counted[language];
    const between = adjectives[language];
    const number = [...words.map(([word]) => word), '\\d{1,3}'].sort((a, b) => b.length - a.length).join('|');
    const source =
      language === 'zh'
        ? `(?<!第\\s?|${numeral}\\s?)(${numeral}{1,3})\\s*${measureWord}${between}(?:${nouns})`
        : `(?<!\\p{L}|\\d)(${number})\\s${between}(?:${nouns})(?!\\p{L})`;
    counter = { pattern: new RegExp(source, 'iu'), values: new Map(words) };
    counters.set(language, counter);
  }
  return counter;
}

const numberOf = (printed: string, { values }: Counter): number =>
  values.get(printed.toLowerCase()) ??
  (/^\d+$/u.test(printed) ? Number(printed) : (chineseNumber(printed) ?? 0));

/** A number of things in Chinese has one of these measure words; most clauses hold none. */
const mayCountChinese = /[两二三四五六七八九十\d]\s*[名位次个场轮份项部]/u;

/**
 * The number of things ordered, where it binds.
 *
 * @authority CONVENTIONS, `count`: "only for numbers that bind; 'a' and 一 with a measure word are articles"
 */
export function countOf(clause: Clause): number | null {
  const { language } = clause.ground;
  const text = clause.ground.text.slice(clause.body, clause.end);
  if (language === 'zh' && !mayCountChinese.test(text)) return null;
  const counter = counterOf(language);
  const match = counter.pattern.exec(text);
  if (match === null) return language === 'ar' && dual.test(text) ? 2 : null;
  if (counted[language].ceiling.test(text.slice(0, match.index))) return null;
  const number = numberOf(match[1]!, counter);
  return number > 0 && !(number === 1 && language !== 'en') ? number : null;
}
