/** Under which key a document is kept. */
import { createHash } from 'node:crypto';
import type { Language } from '@rostrum/resolution';

/**
 * `A-RES-61-208.en`: the symbol with dashes for what cannot stand in an address, and the language; without a
 * symbol, a name made from the text.
 */
export function documentKey(symbol: string | null, language: Language, text: string): string {
  const name = (symbol ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 120);
  return `${name || `untitled-${textHash(text).slice(0, 8)}`}.${language}`;
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * A text as a database can hold it: NUL and halves of character pairs, which no database takes, become U+FFFD. The length stays, so
 * that spans still fit.
 */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

/** The same for every text in a value that came as JSON. */
export function storableValue<Value>(value: Value): Value {
  if (typeof value === 'string') return storable(value) as Value;
  if (Array.isArray(value)) return value.map(storableValue) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [storable(key), storableValue(inner)]);
  return Object.fromEntries(entries) as Value;
}
