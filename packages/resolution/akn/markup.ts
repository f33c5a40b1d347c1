/**
 * A lenient reader of tags: XML and HTML of any quality become a stream of tags and text. It never throws and takes time
 * linear in the length of the text; what is no tag is text.
 */
import { ENTITY_NAMES } from './entities.ts';

/** One piece of a marked-up text. Names are lower case for HTML, as written for XML; a prefix (`akn4un:`) is kept. */
export type MarkupToken =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** `<br/>`: no end tag follows. */
      readonly closed: boolean;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** Whose rules hold: HTML folds case and has elements whose content is not mark-up. */
export type MarkupKind = 'html' | 'xml';

const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const TAG = /<(\/?)([A-Za-z_][^\s/>]*)([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>/y;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** Of HTML 4: bytes 80–9F of windows-1252, which pages write as numeric references all the same. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80] ?? '\ufffd';
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

/** Text with its character references resolved; an unknown one stays as written. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));?/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return characterOf(Number.parseInt(decimal, 10));
      if (hex) return characterOf(Number.parseInt(hex, 16));
      return ENTITY_NAMES.get(name ?? '') ?? whole;
    },
  );
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decodeReferences(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** Where a comment, a declaration, a processing instruction or a conditional mark ends; null when there is none here. */
function skipped(source: string, at: number): { readonly end: number; readonly text: string } | null {
  const until = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
  };
  if (source.startsWith('<!--', at)) return { end: until('-->', at + 4), text: '' };
  if (source.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9);
    return { end, text: source.slice(at + 9, source.endsWith(']]>', end) ? end - 3 : end) };
  }
  return /[!?]/.test(source[at + 1] ?? '') ? { end: until('>', at + 2), text: '' } : null;
}

/** Cuts marked-up text into tags and text, in order. */
export function* tokenizeMarkup(source: string, kind: MarkupKind): Generator<MarkupToken> {
  let at = 0;
  while (at < source.length) {
    const mark = source.indexOf('<', at);
    if (mark < 0 || mark > at) {
      yield { type: 'text', text: decodeReferences(source.slice(at, mark < 0 ? source.length : mark)) };
      if (mark < 0) return;
      at = mark;
    }
    const skip = skipped(source, at);
    if (skip) {
      if (skip.text !== '') yield { type: 'text', text: skip.text };
      at = skip.end;
      continue;
    }
    const token = tagAt(source, at, kind);
    yield token.token;
    at = token.end;
    if (kind === 'html' && token.token.type === 'open' && RAW_ELEMENTS.has(token.token.name)) {
      const end = endOfRaw(source, at, token.token.name);
      yield { type: 'text', text: decodeReferences(source.slice(at, end)) };
      at = end;
    }
  }
}

function tagAt(
  source: string,
  at: number,
  kind: MarkupKind,
): { readonly token: MarkupToken; readonly end: number } {
  TAG.lastIndex = at;
  const match = TAG.exec(source);
  if (!match) return { token: { type: 'text', text: '<' }, end: at + 1 };
  const [whole, slash, written = '', rest = ''] = match;
  const name = kind === 'html' ? written.toLowerCase() : written;
  const end = at + whole.length;
  if (slash) return { token: { type: 'close', name }, end };
  return { token: { type: 'open', name, attributes: attributesOf(rest), closed: rest.endsWith('/') }, end };
}

function endOfRaw(source: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}
