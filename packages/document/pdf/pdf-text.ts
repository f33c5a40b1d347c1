/** Reads the text layer of a PDF as the plain text that the reader takes. */
import { type Finding, Manuscript } from '@rostrum/resolution';
import { countForeign } from '../encoding/foreign.ts';
import { fileFinding } from '../source/model.ts';
import { partFootnotes, withoutMark } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { PdfPage } from './model.ts';
import { MOST_PAGES, openPdf, type PdfTrouble } from './open-pdf.ts';
import { addParagraphs, joinLines } from './paragraphs.ts';

/** What was read of a PDF. */
export interface PdfText {
  readonly text: string;
  readonly pages: number | null;
  readonly findings: readonly Finding[];
}

/** A page with fewer characters than this on average is a picture with a stamp on it. */
const FEWEST_CHARACTERS = 25;
/** Above this share of unknown characters the fonts of the file do not say what their signs mean. */
const UNMAPPED = 0.1;

const TROUBLES: Readonly<Record<PdfTrouble, readonly [code: string, message: string]>> = {
  encrypted: [
    'file.encrypted',
    'The PDF is protected by a password. Open it, save it without one, then give that file.',
  ],
  damaged: [
    'file.damaged',
    'The PDF is damaged and could not be opened. Download it again, or give the document in another format.',
  ],
};

const error = (code: string, message: string, pages: number | null): PdfText => ({
  text: '',
  pages,
  findings: [fileFinding(code, 'error', message)],
});

const charactersOf = (pages: readonly PdfPage[]): string =>
  pages.map((page) => page.pieces.map(({ text }) => text).join('')).join('');

/**
 * Reads a PDF: lines by their baselines, column after column, without running heads and page numbers, raised marks as
 * superscripts, words cut at line ends made whole, footnotes taken from the feet of pages to the end.
 * @returns the text; a scanned, locked or broken file gives an empty one and a finding that says so.
 * @throws the signal's reason when reading was stopped.
 */
export async function pdfText(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfText> {
  const opened = await openPdf(bytes, signal);
  if (typeof opened === 'string') return error(TROUBLES[opened][0], TROUBLES[opened][1], null);
  const { pages, pageCount } = opened;
  const characters = charactersOf(pages);
  if (characters.trim().length < FEWEST_CHARACTERS * pages.length) {
    const message =
      'The PDF is scanned: its pages are pictures without a text layer. Run text recognition (OCR) first, or give the document as .docx.';
    return error('file.scanned', message, pageCount);
  }
  if (countForeign(characters) > characters.length * UNMAPPED) {
    const message =
      'The fonts of the PDF do not say which letters their signs are, so its text cannot be read. Give the document in another format, or run text recognition (OCR).';
    return error('file.unmapped-fonts', message, pageCount);
  }
  return { text: manuscriptOf(pages), pages: pageCount, findings: lengthFindings(pageCount) };
}

function manuscriptOf(pages: readonly PdfPage[]): string {
  const { body, notes } = partFootnotes(withoutFurniture(pages.flatMap(linesOf), pages));
  const manuscript = new Manuscript();
  addParagraphs(manuscript, body);
  for (const { marker, lines } of notes) manuscript.note(marker, withoutMark(joinLines(lines)));
  return manuscript.toText();
}

function lengthFindings(pageCount: number): Finding[] {
  if (pageCount <= MOST_PAGES) return [];
  const message = `The PDF has ${pageCount} pages; the first ${MOST_PAGES} were read. Give the resolution alone.`;
  return [fileFinding('file.too-long', 'warning', message)];
}
