/**
 * Finds the encoding of a plain text and decodes it: by its mark, else by validity, else by which letters come out.
 */
import { countForeign } from './foreign.ts';
import { weightOf } from './letters.ts';

/** A decoded text. */
export interface Decoded {
  readonly text: string;
  /** The name of the encoding by the WHATWG standard: `utf-8`, `gb18030`, `windows-1251`, …. */
  readonly encoding: string;
  /** How it is known: by a byte order mark, because only this is valid, because the file says so, or by its letters. */
  readonly basis: 'mark' | 'valid' | 'declared' | 'letters';
  /** Number of places that could not be decoded and became U+FFFD. */
  readonly damaged: number;
}

/** Encodings that are tried when a text is not UTF-8; of two that give the same text (1252 and 1256 share é) the first is named. */
const CANDIDATES = [
  'gb18030',
  'big5',
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'windows-1252',
  'windows-1256',
  'iso-8859-6',
  'macintosh',
] as const;
/** So much of a text is enough to know its letters. */
const SAMPLE = 65_536;

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);

const countDamage = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
};

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: blanks, digits and line breaks have a zero on one side only. */
function utf16(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 200;
  if (odd > enough && even < odd / 20 && plausible(sample, 'utf-16le')) return 'utf-16le';
  return even > enough && odd < even / 20 && plausible(sample, 'utf-16be') ? 'utf-16be' : null;
}

const plausible = (sample: Uint8Array, encoding: string): boolean =>
  countForeign(decodeAs(sample, encoding)) < sample.length / 100;

/** What the text says of itself: `<meta charset=…>`, `<?xml … encoding=…?>`. */
function declared(sample: Uint8Array): string | null {
  const head = decodeAs(sample.subarray(0, 2048), 'windows-1252');
  const label = /<(?:\?xml|meta)\b[^>]*?(?:encoding|charset)\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1];
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

/** How well the letters that an encoding gives fit, for each byte that is not ASCII. */
function fit(sample: Uint8Array, encoding: string, high: number): number {
  let sum = 0;
  for (const character of decodeAs(sample, encoding)) {
    if (character > '\x7f') sum += weightOf(character);
  }
  return sum / Math.max(1, high);
}

function byLetters(sample: Uint8Array): string {
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const ranked = CANDIDATES.map((encoding) => ({ encoding, score: fit(sample, encoding, high) }));
  return ranked.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** Cut at a whole number of UTF-16 units, and where UTF-8 or GB 18030 may be cut in the middle of a character at most once. */
const sampleOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, SAMPLE);

/** UTF-8 with a few broken places is still UTF-8: so many of its longer sequences are right. */
function mostlyUtf8(sample: Uint8Array): boolean {
  const text = decodeAs(sample, 'utf-8');
  const sound = text.match(/(?![\ufffd])\P{ASCII}/gu)?.length ?? 0;
  return sound > 20 && countDamage(text) < sound / 20;
}

/**
 * Decodes a plain text in whatever encoding it is.
 * @returns the text without byte order mark; what cannot be decoded is U+FFFD and counted. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = (encoding: string, basis: Decoded['basis']): Decoded => {
    const text = decodeAs(bytes, encoding);
    return { text, encoding, basis, damaged: basis === 'valid' ? 0 : countDamage(text) };
  };
  const mark = byMark(bytes);
  if (mark) return decoded(mark, 'mark');
  const sample = sampleOf(bytes);
  const wide = sample.includes(0) ? utf16(sample) : null;
  if (wide) return decoded(wide, 'letters');
  if (isValid(bytes, 'utf-8')) return decoded('utf-8', 'valid');
  if (mostlyUtf8(sample)) return decoded('utf-8', 'letters');
  const said = declared(sample);
  if (said && said !== 'utf-8' && fitsAtAll(sample, said)) return decoded(said, 'declared');
  return decoded(byLetters(sample), 'letters');
}

const fitsAtAll = (sample: Uint8Array, encoding: string): boolean =>
  countDamage(decodeAs(sample, encoding)) <= sample.length / 200;
