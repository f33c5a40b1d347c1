/** How a note's mark is printed. */
export type MarkForm = 'superscript' | 'bracket' | 'paren' | 'bare' | 'slash' | 'alone' | 'star';

/** The mark at the head of a footnote, or on a line of its own. */
export interface NoteMark {
  readonly marker: string;
  readonly value: number;
  readonly form: MarkForm;
  /** Offset of the note's text in the line. */
  readonly end: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The value of a superscript digit, or -1. */
export function superscriptDigit(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2) return 2;
  if (code === 0xb3) return 3;
  return code === 0x2070 || (code >= 0x2074 && code <= 0x2079) ? code - 0x2070 : -1;
}

/** Turns `¹²` into `12`. */
export function superscriptNumber(text: string): number {
  let value = 0;
  for (const character of text) value = value * 10 + SUPERSCRIPTS.indexOf(character);
  return value;
}

const BRACKET = /^\[\^?(\d{1,3})\]:?\s*/;
const PAREN = /^[(（](\d{1,3})[)）]\s*/;
const BARE = /^(\d{1,3})(?:\s+(?=\S)|(?=[A-Z《第见同联“]))/;
/** `1/ Official Records`, as notes were printed before 1995. */
const SLASH = /^(\d{1,3})\/\s+(?=\S)/;
const ALONE = /^(\d{1,3})$/;
const SUPERSCRIPT = /^⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})⁾?\s*/;
const STAR = /^(\*{1,3}|†)\s+(?=\S)/;

function mark(form: MarkForm, marker: string, end: number): NoteMark {
  return { form, marker, value: Number(marker) || 0, end };
}

/**
 * Reads the mark at the head of a line.
 *
 * ```text
 * > | ¹ See resolution 60/1.       superscript 1
 * > | [^6]: The list …             bracket 6
 * > | (3) القرار 76/6.              paren 3
 * > | 12 A/65/944.                 bare 12
 * > | 12                           alone 12
 * ```
 */
export function readNoteMark(text: string): NoteMark | null {
  const code = text.charCodeAt(0);
  if (superscriptDigit(code) >= 0 || code === 0x207d) {
    const found = SUPERSCRIPT.exec(text);
    return found === null
      ? null
      : mark('superscript', String(superscriptNumber(found[1] ?? '')), found[0].length);
  }
  if (code >= 0x30 && code <= 0x39) {
    const alone = text.length <= 3 ? ALONE.exec(text) : null;
    if (alone !== null) return mark('alone', String(Number(alone[1])), text.length);
    const slash = SLASH.exec(text);
    if (slash !== null) return mark('slash', String(Number(slash[1])), slash[0].length);
    const bare = BARE.exec(text);
    return bare === null ? null : mark('bare', String(Number(bare[1])), bare[0].length);
  }
  const pattern = code === 0x5b ? BRACKET : code === 0x28 || code === 0xff08 ? PAREN : null;
  if (pattern !== null) {
    const found = pattern.exec(text);
    return found === null
      ? null
      : mark(code === 0x5b ? 'bracket' : 'paren', String(Number(found[1])), found[0].length);
  }
  const star = code === 0x2a || code === 0x2020 ? STAR.exec(text) : null;
  return star === null ? null : { form: 'star', marker: star[1] ?? '*', value: 0, end: star[0].length };
}
