/** Leaves out what belongs to the page and not to the text: running heads, page numbers, job numbers. */
import { type Line, type PdfPage, textOf } from './model.ts';

/** Heads and feet stand within this share of the page's height from its edge. */
const EDGE = 0.14;
/** A head repeats on at least so many pages, on every second one at least where left and right pages differ. */
const REPEATS = 2;

const PAGE_NUMBER = /^(?:[–—-]?\s*)?\d{1,4}(?:\s*[/of]{1,2}\s*\d{1,4})?(?:\s*[–—-])?$/;
const JOB_NUMBER = /\b\d{2}-\d{5}\s*(?:\*+|\([A-Z]\))?(?:\s+\d{6})?(?:\s+\*\d{7}\*)?/;
const BAR_CODE = /^\*\d{7}\*$|^Please recycle|^请回收/;

/** Words of a line with the number of its page, which alone changes from page to page, put alike. */
const pattern = (line: Line): string =>
  textOf(line)
    .replace(/\d+(?:\s*\/\s*\d+)?/g, (number) => (Number.parseInt(number, 10) === line.page ? '#' : number))
    .replace(/\s+/g, ' ');

function isEdge(line: Line, page: PdfPage): 'head' | 'foot' | null {
  if (line.y > page.height * (1 - EDGE)) return 'head';
  return line.y < page.height * EDGE ? 'foot' : null;
}

/** Words without digits and signs: what is left when numbers of pages and jobs are taken away. */
const withoutNumbers = (line: Line): string =>
  textOf(line)
    .replace(JOB_NUMBER, '')
    .replace(/[\d\s/|.–—-]+/g, '');

function isNumbering(line: Line, edge: 'head' | 'foot'): boolean {
  const text = textOf(line).trim();
  if (BAR_CODE.test(text) || PAGE_NUMBER.test(text)) return true;
  return edge === 'foot' && JOB_NUMBER.test(text) && withoutNumbers(line) === '';
}

/** The lines of a document without its page furniture. */
export function withoutFurniture(lines: readonly Line[], pages: readonly PdfPage[]): Line[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const edgeOf = (line: Line): 'head' | 'foot' | null => {
    const page = byNumber.get(line.page);
    return page ? isEdge(line, page) : null;
  };
  const seen = new Map<string, Set<number>>();
  const keyOf = (line: Line, edge: string): string => `${edge} ${Math.round(line.y / 4)} ${pattern(line)}`;
  for (const line of lines) {
    const edge = edgeOf(line);
    if (!edge) continue;
    const key = keyOf(line, edge);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  return lines.filter((line) => {
    const edge = edgeOf(line);
    if (!edge) return true;
    return !isNumbering(line, edge) && (seen.get(keyOf(line, edge))?.size ?? 0) < REPEATS;
  });
}
