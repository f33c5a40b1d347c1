/** Small numbers in words, as texts print them before what they count. Data. */
import type { Language } from '@rostrum/resolution';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  zh: ['一', '二|两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  fr: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  es: ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  ru: [
    'од\\S{2,4}',
    'дв\\S{1,4}',
    'тр\\S{1,4}',
    'четыр\\S{1,3}',
    'пят\\S{1,2}',
    'шест\\S{1,2}',
    'сем\\S{1,2}',
    'вос\\S{3,4}',
    'девят\\S{1,2}',
    'десят\\S{1,2}',
  ],
  ar: [
    'واحدة?',
    'اثن\\S{2,3}',
    'ثلاثة?',
    'أربعة?',
    'خمسة?',
    'ستة?',
    'سبعة?',
    'ثمان\\S{1,2}',
    'تسعة?',
    'عشرة?',
  ],
};

/** The source of a regular expression for a number of a language, in digits or words. */
export function numberPattern(language: Language): string {
  const words = [...WORDS[language]].reverse().join('|');
  return `\\d{1,4}|${words}`;
}

/** The value of a printed number; null when it is none. */
export function numberValue(text: string, language: Language): number | null {
  const plain = text.trim().toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const index = WORDS[language].findIndex((word) => new RegExp(`^(?:${word})$`, 'u').test(plain));
  return index < 0 ? null : index + 1;
}

const COUNTERS: Readonly<Partial<Record<Language, string>>> = { zh: '\\s*(?:个|次|场|轮|名|位|届)?' };

/**
 * The number that stands directly before an offset and counts what follows; null when there is none.
 *
 * @example numberBefore('four plenary meetings', 5, 'en') // 4
 */
export function numberBefore(text: string, offset: number, language: Language): number | null {
  const before = text.slice(Math.max(0, offset - 40), offset);
  const gap = COUNTERS[language] ?? '\\s+';
  const boundary = language === 'zh' || language === 'ar' ? '' : '(?<![\\p{L}\\p{N}])';
  const match = new RegExp(`${boundary}(${numberPattern(language)})${gap}\\s*$`, 'iu').exec(before);
  return match?.[1] ? numberValue(match[1], language) : null;
}
