/** Dates that belong to a document that is named, not to what the text orders. */
import type { Language } from '../model.ts';
import type { TimeMention } from './mention.ts';

/** How the date of an act follows its number: "61/208 of 20 December 2006", "61/208 du", "61/208 от". */
const NUMBER = '[\\d)”»"][\\s\\u00a0]*[A-Z]?[¹²³⁰-⁹]*,?[\\s\\u00a0]+';
const ORGAN = '(?:générale|Conseil|Commission|[Ss]anté|homme|social|sécurité)[\\s\\u00a0]+';
const afterNumber: Readonly<Record<Exclude<Language, 'zh'>, RegExp>> = {
  en: /(?:^|[\s\u00a0])(?:of|dated|\d (?:adopted )?on)[\s\u00a0]+$/u,
  fr: new RegExp(`(?:(?:${NUMBER}|${ORGAN})du|en date (?:du|des)|datée? du)[\\s\\u00a0]+$`, 'u'),
  es: /(?:^|[\s\u00a0])(?:de|de fecha)[\s\u00a0]+$/u,
  ru: /(?:от[\s\u00a0]+|на период[\s\u00a0]+(?:(?:до|после)[\s\u00a0]+)?)$/u,
  ar: /المؤر[\u064b-\u0652]*خ[\u064b-\u0652]*(?:ة|ين|تين)?[\s\u00a0]+(?:في[\s\u00a0]+)?$/u,
};

/** A year or month counts as cited only after a number: "by the end of 2018" has an "of" as well. */
const isWholeDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(edtf);

/** Longer than any wording between a number and its date. */
const WINDOW = 40;
const TITLE = 150;

/** A title or a number after the date: 1980 年 10 月 10 日《…宣言》, … 第 61/208 号. */
const titleNext = /^\s*[《〈]/u;
const numberNext = /(?:第\s*)?[\dA-Z㈠-㈩一二三四五六七八九十][^，；。,;\u4e00-\u9fff]{0,24}号/u;

/** 2006 年 12 月 20 日题为“…”的第 61/208 号决议: in Chinese the date stands before, in the same part of the sentence. */
function isBeforeNumber(text: string, end: number): boolean {
  const rest = text.slice(end, end + TITLE);
  if (titleNext.test(rest)) return true;
  const stop = rest.search(/[，；。,;]/u);
  return numberNext.test(stop < 0 ? rest : rest.slice(0, stop));
}

/** Whether an offset stands inside a printed title: 《2030 年可持续发展议程》, “…”. */
function isInsideTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - TITLE), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** True if a date, month or year is part of the name or of the date of a cited document. */
export function isCitedDate(
  text: string,
  mention: Pick<TimeMention, 'start' | 'end' | 'edtf'>,
  language: Language,
): boolean {
  if (!mention.edtf) return false;
  if (language === 'zh' && isInsideTitle(text, mention.start)) return true;
  const whole = isWholeDay(mention.edtf);
  if (language === 'zh') return whole && isBeforeNumber(text, mention.end);
  if (!whole && language !== 'ru') return false;
  return afterNumber[language].test(text.slice(Math.max(0, mention.start - WINDOW), mention.start));
}
