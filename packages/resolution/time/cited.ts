/** Dates that belong to a document that is named, not to what the text orders. */
import type { Language } from '../model.ts';
import type { TimeMention } from './mention.ts';

/** How the date of an act follows its number: "61/208 of 20 December 2006", "61/208 du", "61/208 от". */
const afterNumber: Readonly<Record<Language, RegExp>> = {
  en: /[\d)][\s\u00a0]*[A-Z]?[¹²³⁰-⁹]*,?[\s\u00a0]+(?:adopted[\s\u00a0]+)?(?:of|dated|on)[\s\u00a0]+$/u,
  fr: /(?:[\d)][\s\u00a0]*[A-Z]?[¹²³⁰-⁹]*,?[\s\u00a0]+du|en date du|datée? du)[\s\u00a0]+$/u,
  es: /(?:[\d)][\s\u00a0]*[A-Z]?[¹²³⁰-⁹]*,?[\s\u00a0]+de|de fecha)[\s\u00a0]+$/u,
  ru: /[\d)][\s\u00a0]*[A-ZА-Я]?[¹²³⁰-⁹]*,?[\s\u00a0]+от[\s\u00a0]+$/u,
  ar: /المؤر[\u064b-\u0652]*خ[\u064b-\u0652]*(?:ة|ين|تين)?[\s\u00a0]+(?:في[\s\u00a0]+)?$/u,
  zh: /[\d)）号]\s*[(（]$/u,
};

/** Longer than any wording between a number and its date. */
const WINDOW = 40;

/** 2006 年 12 月 20 日第 61/208 号: in Chinese the date stands before the number. */
const beforeNumber = /^\s*(?:第\s*(?:[\dA-Z]|[一二三四五六七八九])|通过的?第)/u;

/** Whether an offset stands inside a printed title: 《2030 年可持续发展议程》, “…”. */
function isInsideTitle(text: string, start: number): boolean {
  const open = text.lastIndexOf('《', start);
  return open >= 0 && start - open < 120 && !text.slice(open, start).includes('》');
}

/** True if a date, month or year is part of the name or of the date of a cited document. */
export function isCitedDate(
  text: string,
  mention: Pick<TimeMention, 'start' | 'end' | 'edtf'>,
  language: Language,
): boolean {
  if (!mention.edtf) return false;
  if (isInsideTitle(text, mention.start)) return true;
  if (language === 'zh' && beforeNumber.test(text.slice(mention.end, mention.end + WINDOW))) return true;
  return afterNumber[language].test(text.slice(Math.max(0, mention.start - WINDOW), mention.start));
}
