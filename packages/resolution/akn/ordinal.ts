/** Ordinal numbers of sessions in words, one to ninety-nine, in the gender that "session" has in each language. */
import type { Language } from '../model.ts';

interface OrdinalWords {
  /** Ordinals 1–19, used alone. */
  readonly ones: readonly string[];
  /** Ordinals of 20, 30 … 90, used alone. */
  readonly tens: readonly string[];
  readonly joined: (tens: number, one: number, words: OrdinalWords) => string;
}

const list = (words: string): readonly string[] => words.split(' ');
const at = (words: readonly string[], index: number): string => words[index - 1] ?? '';

const english: OrdinalWords = {
  ones: list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  tens: list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  joined: (tens, one, words) => `${at(words.tens, tens - 1).replace(/ieth$/, 'y')}-${at(words.ones, one)}`,
};

const FRENCH_TENS = list('vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');
const FRENCH_ONES = list(
  'unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième',
);
const french: OrdinalWords = {
  ones: ['première', ...FRENCH_ONES.slice(1)],
  tens: list(
    'vingtième trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième quatre-vingt-dixième',
  ),
  joined: (tens, one) => {
    const beyondTen = tens === 7 || tens === 9 ? one + 10 : one;
    const and = tens < 8 && one === 1;
    return `${at(FRENCH_TENS, tens - 1)}${and ? ' et ' : '-'}${at(FRENCH_ONES, beyondTen)}`;
  },
};

const spanish: OrdinalWords = {
  ones: list(
    'primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno',
  ),
  tens: list('vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'),
  joined: (tens, one, words) => `${at(words.tens, tens - 1)} ${at(words.ones, one)}`,
};

const RUSSIAN_TENS = list('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
const russian: OrdinalWords = {
  ones: list(
    'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая',
  ),
  tens: list('двадцатая тридцатая сороковая пятидесятая шестидесятая семидесятая восьмидесятая девяностая'),
  joined: (tens, one, words) => `${at(RUSSIAN_TENS, tens - 1)} ${at(words.ones, one)}`,
};

const arabic: OrdinalWords = {
  ones: [
    ...list('الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'),
    ...list('الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة').map(
      (one) => `${one} عشرة`,
    ),
  ],
  tens: list('العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون'),
  joined: (tens, one, words) => `${one === 1 ? 'الحادية' : at(words.ones, one)} و${at(words.tens, tens - 1)}`,
};

const ORDINALS: Readonly<Partial<Record<Language, OrdinalWords>>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
};

const HAN_DIGITS = '〇一二三四五六七八九';
function han(number: number): string {
  const tens = Math.floor(number / 10);
  const head = tens > 1 ? HAN_DIGITS[tens] : '';
  return `第${head}${tens > 0 ? '十' : ''}${number % 10 > 0 ? HAN_DIGITS[number % 10] : ''}`;
}

/**
 * A session's ordinal in words: 71 → "Seventy-first", "第七十一", "Soixante et onzième".
 * @param number a whole number; outside 1–99 it is given in digits.
 */
export function ordinalWords(number: number, language: Language): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const words = ORDINALS[language];
  if (!words) return han(number);
  const plain = number < 20 ? at(words.ones, number) : at(words.tens, Math.floor(number / 10) - 1);
  const ordinal =
    number < 20 || number % 10 === 0 ? plain : words.joined(Math.floor(number / 10), number % 10, words);
  return ordinal.charAt(0).toUpperCase() + ordinal.slice(1);
}
