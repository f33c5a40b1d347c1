/** Reads a Word document as the plain text that the reader takes. */
import { type Finding, Manuscript, superscript } from '@rostrum/resolution';
import { listNumber } from '../source/list-number.ts';
import { fileFinding } from '../source/model.ts';
import { addTable } from '../source/table.ts';
import { type ChangeKind, Changes, changeOf } from './changes.ts';
import { NumberingCounter } from './numbering.ts';
import { type DocumentParts, openPackage, type PackageTrouble } from './package-parts.ts';
import { noteFormat, Styles } from './styles.ts';
import {
  child,
  childrenOf,
  descend,
  isElement,
  isOn,
  parseXml,
  propertyOf,
  type XmlElement,
} from './xml-tree.ts';

/** Elements that only wrap others. */
const WRAPPERS: ReadonlySet<string> = new Set([
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
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0B7', '•'],
  ['F0A7', '•'],
  ['F02D', '–'],
  ['F0B0', '°'],
  ['F0B1', '±'],
  ['F0B4', '×'],
]);

interface NoteBody {
  readonly paragraphs: readonly XmlElement[];
}

/** Walks through one document. */
class DocxReader {
  readonly #manuscript = new Manuscript();
  readonly #styles: Styles;
  readonly #numbering: NumberingCounter;
  readonly #changes = new Changes();
  readonly #shown: boolean;
  readonly #notes: ReadonlyMap<string, NoteBody>;
  readonly #markers = new Map<string, string>();
  readonly #noteStyles: { readonly footnote: string; readonly endnote: string };
  readonly #called: { readonly marker: string; readonly key: string }[] = [];
  /** Paragraphs of text boxes, printed after the paragraph that holds the box. */
  #boxes: XmlElement[] = [];
  /** Text of a paragraph whose end was deleted: it runs on into the next. */
  #runningOn = '';
  #noteCounts = { footnote: 0, endnote: 0 };

  constructor(parts: DocumentParts, shown: boolean) {
    const parsed = (part: string | null): XmlElement | null => (part === null ? null : parseXml(part));
    this.#styles = new Styles(parsed(parts.styles));
    this.#numbering = new NumberingCounter(parsed(parts.numbering));
    this.#shown = shown;
    const settings = parsed(parts.settings);
    this.#noteStyles = {
      footnote: noteFormat(settings, 'w:footnotePr') ?? 'decimal',
      endnote: noteFormat(settings, 'w:endnotePr') ?? (parts.footnotes ? 'lowerRoman' : 'decimal'),
    };
    this.#notes = new Map([
      ...noteBodies(parsed(parts.footnotes), 'w:footnotes', 'w:footnote'),
      ...noteBodies(parsed(parts.endnotes), 'w:endnotes', 'w:endnote'),
    ]);
  }

  read(document: string): { readonly text: string; readonly findings: Finding[] } {
    const body = descend(parseXml(document), 'w:document', 'w:body');
    this.#blocks(body, (text) => this.#manuscript.paragraph(text));
    if (this.#runningOn) this.#manuscript.paragraph(this.#runningOn);
    // Notes may call further notes, which then stand in the list as well.
    for (let index = 0; index < this.#called.length; index += 1) {
      const { marker, key } = this.#called[index] ?? { marker: '', key: '' };
      const texts = (this.#notes.get(key)?.paragraphs ?? []).map((paragraph) => this.#runs(paragraph));
      this.#manuscript.note(marker, texts.join(' '));
    }
    return { text: this.#manuscript.toText(), findings: this.#changes.findings(this.#shown) };
  }

  /** Paragraphs and tables in order; `print` takes each paragraph. */
  #blocks(parent: XmlElement | undefined, print: (text: string) => void): void {
    for (const node of parent?.children ?? []) {
      if (!isElement(node) || isTableOfContents(node)) continue;
      if (node.name === 'w:p') this.#paragraph(node, print);
      else if (node.name === 'w:tbl') this.#table(node, print);
      else if (WRAPPERS.has(node.name) && (this.#shown || changeOf(node) !== 'deletion'))
        this.#blocks(node, print);
    }
  }

  #paragraph(paragraph: XmlElement, print: (text: string) => void): void {
    const own = this.#runs(paragraph);
    const label = own.trim() === '' ? '' : this.#label(paragraph);
    const text = this.#runningOn + (label === '' ? own : `${label} ${own}`);
    this.#runningOn = '';
    if (!this.#shown && isOn(descend(paragraph, 'w:pPr', 'w:rPr'), 'w:del')) this.#runningOn = text;
    else print(text);
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#blocks(box, print);
  }

  /** The automatic number, unless the numbering is switched off for this paragraph (`w:numId` 0). */
  #label(paragraph: XmlElement): string {
    const { numId, level, styleId } = this.#styles.numberingOf(paragraph);
    if (numId === null || numId === '0') return '';
    return this.#numbering.next(numId, level ?? this.#numbering.levelOfStyle(numId, styleId));
  }

  #table(table: XmlElement, print: (text: string) => void): void {
    const rows = descendants(table, 'w:tr').filter(
      (row) => this.#shown || !child(child(row, 'w:trPr'), 'w:del'),
    );
    const cells = rows.map((row) => descendants(row, 'w:tc').flatMap((cell) => this.#cell(cell)));
    // A table inside a note or a cell is only its words.
    if (print === this.#printInCell) print(cells.map((row) => row.flat().join(' ')).join(' '));
    else addTable(this.#manuscript, cells);
  }

  #cellTexts: string[] = [];
  readonly #printInCell = (text: string): void => {
    if (text.trim()) this.#cellTexts.push(text);
  };

  /** A cell's paragraphs; one that spans columns is followed by empty ones, so that columns stay in line. */
  #cell(cell: XmlElement): string[][] {
    const outer = this.#cellTexts;
    this.#cellTexts = [];
    this.#blocks(cell, this.#printInCell);
    const texts = this.#cellTexts;
    this.#cellTexts = outer;
    const span = Math.min(64, Number(propertyOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1);
    return [texts, ...Array.from({ length: span - 1 }, () => [])];
  }

  /** The words of everything in an element. */
  #runs(parent: XmlElement): string {
    let text = '';
    for (const node of parent.children) if (isElement(node)) text += this.#inline(node);
    return text;
  }

  #inline(element: XmlElement): string {
    if (element.name === 'w:r') return this.#run(element);
    const change = changeOf(element);
    if (change) return this.#changed(change, element);
    return WRAPPERS.has(element.name) ? this.#runs(element) : '';
  }

  #changed(kind: ChangeKind, element: XmlElement): string {
    // What is deleted must not count its notes when the final text is read.
    const words = kind === 'deletion' && !this.#shown ? rawText(element) : this.#runs(element);
    this.#changes.note(kind, element, words);
    if (!this.#shown) return kind === 'deletion' ? '' : words;
    if (words === '') return '';
    return kind === 'deletion' ? `[-${words}-]` : `{+${words}+}`;
  }

  #run(run: XmlElement): string {
    const { raised, hidden } = this.#styles.lookOf(run);
    if (hidden) return '';
    const custom = run.children.some(
      (node) => isElement(node) && isOnAttribute(node.attributes['w:customMarkFollows']),
    );
    const text = run.children.map((node) => (isElement(node) ? this.#piece(node, custom, run) : '')).join('');
    return raised && /^\s*[\d*a-z]{1,3}\s*$/.test(text) && !/^(?:st|nd|rd|th|er|re|e|o|a)$/.test(text.trim())
      ? superscript(text.trim())
      : text;
  }

  #piece(element: XmlElement, custom: boolean, run: XmlElement): string {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        return element.children.filter((node) => typeof node === 'string').join('');
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
      case 'w:cr':
        return ['page', 'column'].includes(element.attributes['w:type'] ?? '') ? ' ' : '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:sym':
        return SYMBOLS.get((element.attributes['w:char'] ?? '').toUpperCase()) ?? '';
      case 'w:footnoteReference':
        return this.#noteMark('footnote', element, custom ? rawText(run).trim() : null);
      case 'w:endnoteReference':
        return this.#noteMark('endnote', element, custom ? rawText(run).trim() : null);
      default:
        this.#boxes.push(...textBoxes(element));
        return '';
    }
  }

  /** The mark of a note: counted, or the sign that the author set, which then follows in the run. */
  #noteMark(kind: 'footnote' | 'endnote', reference: XmlElement, custom: string | null): string {
    const key = `w:${kind} ${reference.attributes['w:id'] ?? ''}`;
    const known = this.#markers.get(key);
    if (known !== undefined) return superscript(known);
    const marker = custom ?? this.#nextMarker(kind);
    this.#markers.set(key, marker);
    this.#called.push({ marker, key });
    return custom === null ? superscript(marker) : '';
  }

  #nextMarker(kind: 'footnote' | 'endnote'): string {
    this.#noteCounts[kind] += 1;
    return listNumber(this.#noteCounts[kind], this.#noteStyles[kind]);
  }
}

const isOnAttribute = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off'].includes(value);

/** Descendants of a name that are not inside another such element. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === name) return [node];
    return WRAPPERS.has(node.name) ? descendants(node, name) : [];
  });
}

const rawText = (element: XmlElement): string =>
  element.children
    .map((node) => {
      if (typeof node === 'string') return element.name === 'w:t' || element.name === 'w:delText' ? node : '';
      return rawText(node);
    })
    .join('');

/** The text boxes in a drawing. Word writes each twice, for itself and for older programs: the first is taken. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:Fallback') return [];
  return element.children.flatMap((node) => (isElement(node) ? textBoxes(node) : []));
}

const isTableOfContents = (element: XmlElement): boolean =>
  propertyOf(descend(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents' ||
  /^TOC\d*$/i.test(propertyOf(child(element, 'w:pPr'), 'w:pStyle') ?? '');

/** Notes by kind and id; separators are none. */
function noteBodies(part: XmlElement | null, root: string, name: string): [string, NoteBody][] {
  return childrenOf(child(part ?? undefined, root), name)
    .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${name} ${note.attributes['w:id'] ?? ''}`, { paragraphs: childrenOf(note, 'w:p') }]);
}

/** What was read of a Word document. */
export interface DocxText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const TROUBLES: Readonly<Record<PackageTrouble, readonly [code: string, message: string]>> = {
  bomb: [
    'file.too-large',
    'The document unpacks to more than any resolution holds, so it was not opened. Save it anew in Word and try again.',
  ],
  damaged: [
    'file.damaged',
    'The document is damaged and could not be opened. Open it in Word, save it anew and try again.',
  ],
  'no-document': [
    'file.damaged',
    'The archive holds no Word document that can be read. Open it in Word, save it as .docx and try again.',
  ],
};

/**
 * Reads a Word document: automatic numbers, tables, text boxes, footnotes as superscript marks with the notes at the end.
 * Headers and footers are left out. Tracked changes are read as accepted, or shown, and reported either way.
 * @returns the text, empty with a finding when the file could not be read. Never throws.
 */
export function docxText(bytes: Uint8Array, changes: 'final' | 'marked' = 'final'): DocxText {
  const trouble = (kind: PackageTrouble): DocxText => {
    const [code, message] = TROUBLES[kind];
    return { text: '', findings: [fileFinding(code, 'error', message)] };
  };
  const parts = openPackage(bytes);
  if (typeof parts === 'string') return trouble(parts);
  try {
    return new DocxReader(parts, changes === 'marked').read(parts.document);
  } catch {
    return trouble('damaged');
  }
}
