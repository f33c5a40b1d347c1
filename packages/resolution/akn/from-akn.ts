/** Reads an Akoma Ntoso document as the plain text that the reader takes, whoever marked it up. */
import { Manuscript } from './manuscript.ts';
import { type MarkupToken, tokenizeMarkup } from './markup.ts';
import { printedNum } from './printed-num.ts';
import { superscript } from './superscript.ts';

/** Elements whose text is no part of the document. */
const UNPRINTED: ReadonlySet<string> = new Set(['meta', 'toc', 'img']);
/** Elements that hold one paragraph each. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'block',
  'caption',
  'crossHeading',
  'heading',
  'li',
  'listIntroduction',
  'listWrapUp',
  'longTitle',
  'p',
  'subheading',
]);
const HEADINGS: ReadonlySet<string> = new Set(['heading', 'subheading']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Parts of the document where a line is a line, not a paragraph. */
const LINE_PARTS: ReadonlySet<string> = new Set(['coverPage', 'conclusions']);
/** Where a masthead has a blank line: before and after these. */
const SET_APART: ReadonlySet<string> = new Set(['docTitle', 'docStage', 'docProponent', 'session']);

interface OpenNote {
  readonly marker: string;
  /** The text of the paragraph that called the note, to go on with after it. */
  readonly outer: string;
}

/** Walks through the tags of one document. */
class AknReader {
  readonly #manuscript = new Manuscript();
  readonly #notes: OpenNote[] = [];
  #unprinted = 0;
  #metaNote: string | null = null;
  #text = '';
  #number = '';
  #inNumber = false;
  #inHeading = false;
  #raised = 0;
  #afterDocType = false;
  #cells: string[] | null = null;
  #linePart = false;
  #lines: string[] = [];
  #apart = false;

  read(xml: string): string {
    for (const token of tokenizeMarkup(xml, 'xml')) this.#take(token);
    this.#endParagraph(true);
    this.#endLines();
    return this.#manuscript.toText();
  }

  #take(token: MarkupToken): void {
    if (token.type === 'text') this.#addText(token.text);
    else if (token.type === 'close') this.#close(localName(token.name));
    else {
      this.#open(localName(token.name), token.attributes);
      if (token.closed) this.#close(localName(token.name));
    }
  }

  #addText(text: string): void {
    if (this.#metaNote === null && this.#unprinted > 0) return;
    const collapsed = text.replace(/\s+/g, ' ');
    const flowing = this.#raised > 0 ? raisedText(collapsed) : collapsed;
    if (this.#inNumber) this.#number += flowing;
    else this.#text += flowing;
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (UNPRINTED.has(name)) this.#unprinted += 1;
    if (this.#unprinted > 0) {
      if (name === 'note') this.#metaNote = attributes.get('marker') ?? '';
      return;
    }
    if (name === 'authorialNote') this.#openNote(plainMarker(attributes.get('marker')));
    else if (name === 'noteRef') this.#text += superscript(plainMarker(attributes.get('marker')));
    else if (name === 'eol' || name === 'br') this.#breakLine();
    else if (name === 'sup') this.#raised += 1;
    else if (name === 'docTitle' && !this.#linePart && this.#afterDocType) this.#endParagraph();
    else this.#openBlock(name);
  }

  #openBlock(name: string): void {
    if (LINE_PARTS.has(name)) {
      this.#endLines();
      this.#linePart = true;
    } else if (name === 'num') {
      this.#endParagraph(true);
      this.#inNumber = true;
    } else if (name === 'tr') {
      this.#endParagraph();
      this.#cells = [];
    } else if (name === 'table') this.#manuscript.endTable();
    else if (SET_APART.has(name) && this.#linePart) this.#apart = true;
    else if (PARAGRAPHS.has(name) && this.#notes.length === 0 && !this.#cells) {
      this.#endParagraph();
      this.#inHeading = HEADINGS.has(name);
      if (this.#inHeading && this.#number.trim()) this.#number = printedNum(this.#number.trim());
    }
  }

  #breakLine(): void {
    if (this.#inHeading) this.#endParagraph();
    else this.#text += this.#linePart ? '\n' : ' ';
  }

  #close(name: string): void {
    if (UNPRINTED.has(name)) this.#unprinted = Math.max(0, this.#unprinted - 1);
    else if (this.#unprinted > 0) this.#closeMetaNote(name);
    else if (name === 'authorialNote') this.#closeNote();
    else if (name === 'num') this.#inNumber = false;
    else if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1);
    else if (name === 'docType') this.#afterDocType = true;
    else if (CELLS.has(name)) this.#closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (LINE_PARTS.has(name)) this.#endLinePart();
    else if (PARAGRAPHS.has(name)) this.#closeParagraph();
  }

  #closeParagraph(): void {
    this.#inHeading = false;
    if (this.#notes.length > 0 || this.#cells) this.#text += ' ';
    else this.#endParagraph();
  }

  #openNote(marker: string): void {
    this.#notes.push({ marker, outer: this.#text.trimEnd() });
    this.#text = '';
  }

  #closeNote(): void {
    const note = this.#notes.pop();
    if (!note) return;
    // Some files keep the empty parentheses of the mark before the words of the note.
    this.#manuscript.note(note.marker, this.#text.replace(/^\s*\(\s*\)/, ''));
    this.#text = note.outer + superscript(note.marker);
  }

  #closeMetaNote(name: string): void {
    if (name !== 'note' || this.#metaNote === null) return;
    this.#manuscript.note(this.#metaNote, this.#text);
    this.#text = '';
    this.#metaNote = null;
  }

  #closeCell(): void {
    this.#cells?.push(this.#text);
    this.#text = '';
  }

  #closeRow(): void {
    if (this.#cells) this.#manuscript.row(this.#cells);
    this.#cells = null;
  }

  /** Ends the paragraph; a number alone waits for its text, which stands in an element of its own. */
  #endParagraph(evenNumber = false): void {
    if (!evenNumber && this.#text.trim() === '') return;
    const text = `${this.#number} ${this.#text}`;
    this.#number = '';
    this.#text = '';
    this.#afterDocType = false;
    if (!this.#linePart) this.#manuscript.paragraph(text);
    else this.#addLine(text);
  }

  #addLine(text: string): void {
    if (text.trim() === '') return;
    if (this.#apart) this.#endLines();
    this.#lines.push(text.trim());
    this.#apart = false;
  }

  #endLines(): void {
    this.#manuscript.paragraph(this.#lines.join('\n'));
    this.#lines = [];
  }

  #endLinePart(): void {
    this.#endParagraph(true);
    this.#endLines();
    this.#linePart = false;
  }
}

/** Arabic files give the mark with its parentheses: `(5)`. */
const plainMarker = (marker: string | undefined): string => (marker ?? '').replace(/[()\s]/g, '');

/** Raised digits are marks of notes, raised parentheses belong to them; raised letters ("2nd") are typography. */
const raisedText = (text: string): string =>
  /^[\d()\s*]*$/.test(text) ? superscript(text.replace(/[()]/g, '')) : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Whether the text is an Akoma Ntoso document, judged by its first tags. */
export const isAkn = (text: string): boolean => /<(?:\w+:)?akomaNtoso[\s>]/.test(text.slice(0, 4_000));

/**
 * The plain text of an Akoma Ntoso document: masthead, paragraphs with their numbers, tables, superscript marks and the
 * notes at the end, ready for the reader. Damaged XML gives what can be read of it; nothing throws.
 */
export function fromAkn(xml: string): string {
  return new AknReader().read(xml);
}
