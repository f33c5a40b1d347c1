/** JSON in its one canonical form (RFC 8785), so that equal values have equal hashes everywhere. */

/** What JSON can say. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A value that has no canonical form; `at` says where in the value it stands. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';

  constructor(at: string, what: string) {
    super(`${what} at ${at || 'the top'} has no canonical JSON.`);
  }
}

/** Of ES2024, and in Node from 20 on. */
interface WellFormed {
  isWellFormed(): boolean;
}

function text(value: string, at: string): string {
  if (!(value as unknown as WellFormed).isWellFormed())
    throw new NotCanonical(at, 'Half of a character pair');
  return JSON.stringify(value);
}

/** ECMAScript's shortest form, which RFC 8785 (3.2.2.3) prescribes. Minus zero is zero. */
function number(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new NotCanonical(at, String(value));
  return JSON.stringify(value);
}

/** Keys in the order of their UTF-16 units, which is how JavaScript compares texts. */
function members(value: Readonly<Record<string, unknown>>, at: string): string {
  let written = '';
  for (const key of Object.keys(value).sort()) {
    const inner = value[key];
    if (inner === undefined) continue;
    if (written !== '') written += ',';
    written += `${text(key, at)}:${canonical(inner, `${at}/${key}`)}`;
  }
  return `{${written}}`;
}

function canonical(value: unknown, at: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, at);
  if (typeof value === 'number') return number(value, at);
  if (Array.isArray(value))
    return `[${value.map((item, index) => canonical(item, `${at}/${index}`)).join(',')}]`;
  if (typeof value === 'object') return members(value as Readonly<Record<string, unknown>>, at);
  throw new NotCanonical(at, `A ${typeof value}`);
}

/**
 * The canonical form of a value.
 * @throws {NotCanonical} for what JSON cannot say: functions, infinities, halves of character pairs
 */
export function canonicalJson(value: unknown): string {
  return canonical(value, '');
}
