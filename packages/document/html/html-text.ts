/** Reads a web page, or what Word saves as one, as the plain text that the reader takes. */
import { Manuscript, type MarkupToken, superscript, tokenizeMarkup } from '@rostrum/resolution';
import { listNumber } from '../source/list-number.ts';
import { addTable } from '../source/table.ts';

type OpenTag = Extract<MarkupToken, { type: 'open' }>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements whose content is not part of the document. */
const UNPRINTED = words(
  'script style noscript template nav form button select textarea svg iframe object audio video canvas head title math del xml o:p',
);
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** Page furniture, unless it belongs to an article. */
const FURNITURE = words('header footer aside');
const VOID = words('area base br col embed hr img input link meta param source track wbr');
/** Styles of ordered lists where the page names none, by how deep the list lies. */
const LIST_STYLES = ['decimal', 'lowerLetter', 'lowerRoman'];
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const NOTE_ID = /^_?(?:sd)?(?:ftn|edn|fn|footnote|endnote|note)[-_:.]?\w{1,6}$/i;
const NOTE_MARK = /^\s*[[(]?([⁰¹²³⁴-⁹]{1,4}|\d{1,3}|\*{1,3}|[a-z])[\])]?[.:]?(?=\s|[^\d\s⁰¹²³⁴-⁹]|$)\s*/;

interface List {
  readonly style: string | null;
  next: number;
}

interface Table {
  readonly rows: string[][][];
}

/** Walks through the tags of one page. */
class HtmlReader {
  readonly #manuscript = new Manuscript();
  readonly #lists: List[] = [];
  readonly #tables: Table[] = [];
  #skipped: { readonly name: string; depth: number } | null = null;
  #articles = 0;
  #text = '';
  #raised: string | null = null;
  #preformatted = 0;
  #noteBlocks: { readonly name: string; depth: number } | null = null;
  #noteText: string[] = [];

  read(html: string): string {
    for (const token of tokenizeMarkup(html, 'html')) this.#take(token);
    this.#endParagraph();
    this.#endNote();
    while (this.#tables.length > 0) this.#endTable();
    return this.#manuscript.toText();
  }

  #take(token: MarkupToken): void {
    if (this.#skipped) this.#skip(token);
    else if (token.type === 'text') this.#addText(token.text);
    else if (token.type === 'open') this.#open(token);
    else this.#close(token.name);
  }

  /** Inside an unprinted element only its own tags are counted. */
  #skip(token: MarkupToken): void {
    if (!this.#skipped || token.type === 'text' || token.name !== this.#skipped.name) return;
    this.#skipped.depth += token.type === 'close' ? -1 : token.closed ? 0 : 1;
    if (this.#skipped.depth === 0) this.#skipped = null;
  }

  #addText(text: string): void {
    const flowing = this.#preformatted > 0 ? text : text.replace(/\s+/g, ' ');
    if (this.#raised === null) this.#text += flowing;
    else this.#raised += flowing;
  }

  #open(tag: OpenTag): void {
    const { name } = tag;
    if (name === 'br') this.#text += '\n';
    if (VOID.has(name) && name !== 'hr') return;
    if (this.#isUnprinted(tag)) {
      if (!tag.closed) this.#skipped = { name, depth: 1 };
      return;
    }
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'article' || name === 'main') this.#articles += 1;
    else if (name === 'pre') this.#preformatted += 1;
    else if (name === 'sup') this.#endRaised(() => (this.#raised = ''));
    this.#openNote(tag);
    this.#openListOrTable(tag);
  }

  #isUnprinted({ name, attributes }: OpenTag): boolean {
    const style = attributes.get('style') ?? '';
    const role = attributes.get('role') ?? '';
    if (role.startsWith('doc-') && role !== 'doc-backlink') return false;
    return (
      UNPRINTED.has(name) ||
      (FURNITURE.has(name) && this.#articles === 0) ||
      attributes.has('hidden') ||
      // LibreOffice saves the heads and feet of pages as divisions with these titles.
      /^(?:header|footer)$/.test(attributes.get('title') ?? '') ||
      /display:\s*none|mso-hide:\s*all/i.test(style) ||
      ['navigation', 'banner', 'doc-backlink'].includes(role)
    );
  }

  #openNote({ name, attributes }: OpenTag): void {
    if (this.#noteBlocks) {
      if (this.#noteBlocks.name === name) this.#noteBlocks.depth += 1;
      return;
    }
    const id = attributes.get('id') ?? '';
    const role = attributes.get('role') ?? '';
    if (BLOCKS.has(name) && (NOTE_ID.test(id) || role === 'doc-footnote' || role === 'doc-endnote')) {
      this.#noteBlocks = { name, depth: 1 };
    }
  }

  #openListOrTable({ name, attributes }: OpenTag): void {
    if (name === 'ol' || name === 'ul') this.#openList(name, attributes);
    else if (name === 'li') this.#startItem(attributes);
    else if (name === 'table') this.#tables.push({ rows: [] });
    else if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') this.#tables.at(-1)?.rows.at(-1)?.push([]);
  }

  #openList(name: string, attributes: ReadonlyMap<string, string>): void {
    const ordered = this.#lists.filter((list) => list.style !== null).length;
    const style = TYPES[attributes.get('type') ?? ''] ?? LIST_STYLES[Math.min(ordered, 2)] ?? 'decimal';
    const plain = name === 'ul' || /list-style(?:-type)?:\s*none/.test(attributes.get('style') ?? '');
    this.#lists.push({
      style: plain ? null : style,
      next: Number.parseInt(attributes.get('start') ?? '1', 10) || 1,
    });
  }

  #startItem(attributes: ReadonlyMap<string, string>): void {
    const list = this.#lists.at(-1);
    if (!list || list.style === null || this.#noteBlocks) return;
    const number = Number.parseInt(attributes.get('value') ?? '', 10) || list.next;
    list.next = number + 1;
    const printed = listNumber(number, list.style);
    this.#text += /Letter|lowerRoman/.test(list.style) ? `(${printed}) ` : `${printed}. `;
  }

  #close(name: string): void {
    if (name === 'sup') this.#endRaised();
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'article' || name === 'main') this.#articles = Math.max(0, this.#articles - 1);
    else if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'table') this.#endTable();
    if (this.#noteBlocks?.name === name) {
      this.#noteBlocks.depth -= 1;
      if (this.#noteBlocks.depth === 0) this.#endNote();
    }
  }

  /** Raised marks of notes become superscripts; other raised text ("2nd", "m2" apart) stays as it is. */
  #endRaised(then?: () => void): void {
    const raised = this.#raised;
    this.#raised = null;
    if (raised !== null) {
      const mark = /^\s*[[(]?(\d{1,3}|\*{1,3}|[a-z])[\])]?\s*$/.exec(raised)?.[1];
      this.#text += mark ? superscript(mark) : raised;
    }
    then?.();
  }

  #endParagraph(): void {
    this.#endRaised();
    const text = this.#text;
    this.#text = '';
    if (text.trim() === '') return;
    if (this.#noteBlocks) this.#noteText.push(text);
    else this.#printed(text);
  }

  #printed(text: string): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    for (const paragraph of bracketedMarks(text).split(/\n\s*\n/)) {
      if (cell) cell.push(paragraph);
      else this.#manuscript.paragraph(paragraph);
    }
  }

  #endNote(): void {
    this.#noteBlocks = null;
    const text = this.#noteText.join(' ');
    this.#noteText = [];
    const mark = NOTE_MARK.exec(text);
    if (mark?.[1]) this.#manuscript.note(mark[1], text.slice(mark[0].length));
    else if (text.trim() !== '') this.#manuscript.paragraph(text);
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const outer = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (outer) outer.push(...table.rows.map((row) => row.map((cell) => cell.join(' ')).join(' ')));
    else addTable(this.#manuscript, table.rows);
  }
}

/** Word writes the mark of a note as "[1]" after the word that it belongs to. */
const bracketedMarks = (text: string): string =>
  text.replace(/(?<=\S)\[(\d{1,3}|\*{1,3})\]/g, (_, mark: string) => superscript(mark));

/** Whether a text is a page of HTML rather than prose with a stray tag. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 4_000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(head))
    return true;
  return (
    (head.match(/<\/?(?:p|div|span|table|tr|td|br|ol|ul|li|h[1-6]|a|b|i|em|strong)\b[^>]*>/gi)?.length ??
      0) >= 4
  );
}

/** The plain text of a page: its article with numbers of lists, tables, superscript marks and notes, without menus. */
export function htmlText(html: string): string {
  return new HtmlReader().read(html);
}
