/** Reads a Word document as the plain text that the reader takes. */
import type { Finding } from '@rostrum/resolution';
import { type ChangesView, fileFinding } from '../source/model.ts';
import { openPackage, type PackageTrouble } from './package-parts.ts';
import { DocxReader } from './reader.ts';

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
 * Headers and footers are left out. Tracked changes are read as accepted, as rejected, or shown, and are reported in any case.
 * @returns the text, empty with a finding when the file could not be read. Never throws.
 */
export function docxText(bytes: Uint8Array, changes: ChangesView = 'final'): DocxText {
  const trouble = (kind: PackageTrouble): DocxText => {
    const [code, message] = TROUBLES[kind];
    return { text: '', findings: [fileFinding(code, 'error', message)] };
  };
  const parts = openPackage(bytes);
  if (typeof parts === 'string') return trouble(parts);
  try {
    return new DocxReader(parts, changes).read(parts.document);
  } catch {
    return trouble('damaged');
  }
}
