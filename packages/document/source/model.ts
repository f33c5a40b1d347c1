/** What a file was found to be and what could be read of it. */
import type { Finding, Severity } from '@rostrum/resolution';

/** Kinds of file that are told apart by their content. */
export type SourceFormat =
  | 'akn'
  | 'archive'
  | 'binary'
  | 'doc'
  | 'docx'
  | 'empty'
  | 'html'
  | 'image'
  | 'media'
  | 'odt'
  | 'pdf'
  | 'rtf'
  | 'spreadsheet'
  | 'text'
  | 'xml';

/** A file as plain text that the reader takes. */
export interface SourceDocument {
  /**
   * The document's words: a paragraph to a line, superscript marks where notes are called, rows of tables between bars
   * (`| Chad | 0.003 |`), notes at the end. Empty when nothing could be read; a finding then says why.
   */
  readonly text: string;
  readonly format: SourceFormat;
  /** The encoding in which plain text or mark-up was written (`utf-8`, `gb18030`, …); null for other files. */
  readonly encoding: string | null;
  /** Number of pages; null where the format has none. */
  readonly pages: number | null;
  /** What was repaired, left out or could not be read. Their eId is null: they speak of the file. */
  readonly findings: readonly Finding[];
}

/**
 * How the tracked changes of a Word document are read: `final` as if all were accepted, `original` as if all were rejected,
 * `marked` with both in the text, as [-deleted-] and {+inserted+}.
 */
export type ChangesView = (typeof changesViews)[number];

/** The ways in which tracked changes can be read. */
export const changesViews = ['final', 'marked', 'original'] as const;

/** What may be said about a file before it is read. */
export interface ReadSourceOptions {
  /** The file's name, used in messages only: what a file is, its content tells. */
  readonly name?: string;
  /** Stops the reading of long files; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How tracked changes are read; `final` if not given. */
  readonly changes?: ChangesView;
}

/** A finding about a file. */
export function fileFinding(code: string, severity: Severity, message: string, quote = ''): Finding {
  return { code, severity, eId: null, quote, message };
}
