/** Looking around in the elements of a Word document: wrappers, text boxes, notes. */
import { child, childrenOf, descend, isElement, propertyOf, type XmlElement } from './xml-tree.ts';

/** Elements that only wrap others. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
  'w:ins',
  'w:moveTo',
  'w:del',
  'w:moveFrom',
]);
/** Symbol fonts keep their signs in a private area; the few that stand in documents. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0B7', '•'],
  ['F0A7', '•'],
  ['F02D', '–'],
  ['F0B0', '°'],
  ['F0B1', '±'],
  ['F0B4', '×'],
]);

/** A note as its paragraphs. */
export interface NoteBody {
  readonly paragraphs: readonly XmlElement[];
}

/** Whether an attribute that is on or off is on. */
export const isOnAttribute = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off'].includes(value);

/** Descendants of a name that are not inside another such element. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === name) return [node];
    return WRAPPERS.has(node.name) ? descendants(node, name) : [];
  });
}

/** All words in an element, deleted ones too, as they are written. */
export const rawText = (element: XmlElement): string =>
  element.children
    .map((node) => {
      if (typeof node === 'string') return element.name === 'w:t' || element.name === 'w:delText' ? node : '';
      return rawText(node);
    })
    .join('');

/** The text boxes in a drawing. Word writes each twice, for itself and for older programs: the first is taken. */
export function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:Fallback') return [];
  return element.children.flatMap((node) => (isElement(node) ? textBoxes(node) : []));
}

/** A table of contents repeats the headings: it is no part of the text. */
export const isTableOfContents = (element: XmlElement): boolean =>
  propertyOf(descend(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents' ||
  /^TOC\d*$/i.test(propertyOf(child(element, 'w:pPr'), 'w:pStyle') ?? '');

/** Notes by kind and id; separators are none. */
export function noteBodies(part: XmlElement | null, root: string, name: string): [string, NoteBody][] {
  return childrenOf(child(part ?? undefined, root), name)
    .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${name} ${note.attributes['w:id'] ?? ''}`, { paragraphs: childrenOf(note, 'w:p') }]);
}
