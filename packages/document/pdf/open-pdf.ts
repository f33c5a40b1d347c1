/** Opens a PDF and takes the text layer of its pages. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfPage, Piece } from './model.ts';

/** Why a PDF is not opened. */
export type PdfTrouble = 'encrypted' | 'damaged';

/** The pages of a PDF. */
export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** Pages of the file; more than `pages` has when reading stopped at {@link MOST_PAGES}. */
  readonly pageCount: number;
}

/** Longer files are compilations, not resolutions; what lies beyond is reported. */
export const MOST_PAGES = 1500;
/** Text turned further than this is a stamp at the margin. */
const STRAIGHT = 0.05;

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The character maps that fonts of East Asia refer to without carrying them. */
function resources(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const url = (name: string): string => `${pathToFileURL(join(folder, name)).href}/`;
  return { cMapUrl: url('cmaps'), standardFontDataUrl: url('standard_fonts') };
}

function pieceOf({ str, dir, transform, width }: TextItem): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  if (str === '' || !(size > 0) || Math.abs(b) > STRAIGHT * Math.abs(a || 1)) return null;
  return { text: str, x, y, width, size, rtl: dir === 'rtl' };
}

/**
 * Opens a PDF.
 * @returns the text of its pages, or why it cannot be opened.
 * @throws the signal's reason when reading was stopped.
 */
export async function openPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<OpenPdf | PdfTrouble> {
  // Loaded when first needed: it is large, and most runs never see a PDF.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The library keeps what it is given, so it is given a copy.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapPacked: true,
    ...resources(),
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? (pieceOf(item) ?? []) : []));
      pages.push({ number, width: right - left, height: top - bottom, pieces });
      page.cleanup();
    }
    return { pages, pageCount: document.numPages };
  } catch (error) {
    signal?.throwIfAborted();
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
  } finally {
    await task.destroy();
  }
}
