/** Chinese numerals: 七十三, 一百零二, 二〇一七. */

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const numerals = new Uint8Array(0x10000);
for (const character of [...Object.keys(digits), ...Object.keys(places)])
  numerals[character.charCodeAt(0)] = 1;

/** True for the code of a character of which Chinese numerals are made. */
export const isChineseNumeral = (code: number): boolean => numerals[code] === 1;

/** 2017 for 二〇一七: digit by digit, as years are read out. */
function digitByDigit(numeral: string): number {
  let value = 0;
  for (const character of numeral) value = value * 10 + (digits[character] ?? 0);
  return value;
}

/** 102 for 一百零二: digits times their places. */
function byPlaces(numeral: string): number {
  let total = 0;
  let pending: number | null = null;
  for (const character of numeral) {
    const place = places[character];
    if (place === undefined) pending = digits[character] ?? 0;
    else {
      total += (pending ?? 1) * place;
      pending = null;
    }
  }
  return total + (pending ?? 0);
}

/**
 * The value of a Chinese numeral, null if it is none (or longer than any that counts sessions, days or years).
 * 七十三 → 73, 一百零二 → 102, 二〇一七 → 2017.
 */
export function chineseNumber(numeral: string): number | null {
  if (numeral === '' || numeral.length > 8) return null;
  for (const character of numeral) if (!isChineseNumeral(character.charCodeAt(0))) return null;
  return /[十百千]/.test(numeral) ? byPlaces(numeral) : digitByDigit(numeral);
}
