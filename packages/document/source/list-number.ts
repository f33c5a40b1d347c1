/** The number of a list item as a page prints it, by the numbering style that Word and HTML know. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const HAN = [...'〇一二三四五六七八九'];
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const ARABIC_ALPHABET = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const RUSSIAN = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** a … z, aa, bb, … as Word counts. */
const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(number / 26)));

function han(number: number): string {
  if (number >= 100) return [...String(number)].map((digit) => HAN[Number(digit)] ?? digit).join('');
  const tens = Math.floor(number / 10);
  const head = tens > 1 ? (HAN[tens] ?? '') : '';
  return `${head}${tens > 0 ? '十' : ''}${number % 10 > 0 ? (HAN[number % 10] ?? '') : ''}`;
}

const of = (letters: readonly string[], number: number): string =>
  letters[(number - 1) % letters.length] ?? '';
const circled = (number: number): string =>
  number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
const parenthesizedHan = (number: number): string =>
  number <= 10 ? String.fromCharCode(0x321f + number) : `(${han(number)})`;

const STYLES: ReadonlyMap<string, (number: number) => string> = new Map([
  ['decimal', String],
  ['decimalZero', (number: number) => String(number).padStart(2, '0')],
  ['lowerLetter', letter],
  ['upperLetter', (number: number) => letter(number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number: number) => roman(number).toUpperCase()],
  ['chineseCounting', han],
  ['chineseCountingThousand', han],
  ['chineseLegalSimplified', han],
  ['ideographDigital', han],
  ['japaneseCounting', han],
  ['taiwaneseCountingThousand', han],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', (number: number) => `(${number})`],
  ['decimalEnclosedFullstop', (number: number) => `${number}.`],
  ['ideographEnclosedCircle', parenthesizedHan],
  ['ideographParenthesized', parenthesizedHan],
  ['decimalFullWidth', String],
  ['arabicAbjad', (number: number) => of(ABJAD, number)],
  ['arabicAlpha', (number: number) => of(ARABIC_ALPHABET, number)],
  ['russianLower', (number: number) => of(RUSSIAN, number)],
  ['russianUpper', (number: number) => of(RUSSIAN, number).toUpperCase()],
  ['ordinal', String],
  ['none', () => ''],
]);

/**
 * A number in a style of numbering.
 * @param style a value of Word's `w:numFmt` (`decimal`, `lowerLetter`, `upperRoman`, `chineseCounting`, …); unknown ones
 * are taken as `decimal`.
 */
export function listNumber(number: number, style: string): string {
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    return style === 'none' ? '' : String(number);
  return (STYLES.get(style) ?? String)(number);
}
