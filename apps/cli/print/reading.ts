/** A reading in each of the formats of `rostrum read`. */
import { type Resolution, toAkn, toHtml, toPlainText } from '@rostrum/resolution';

/** The formats of `rostrum read`. */
export const readFormats = ['json', 'akn', 'html', 'text'] as const;

/** One of {@link readFormats}. */
export type ReadFormat = (typeof readFormats)[number];

/** The ending of a file in each format. */
export const endingOf: Readonly<Record<ReadFormat, string>> = {
  json: '.json',
  akn: '.akn.xml',
  html: '.html',
  text: '.txt',
};

/**
 * The reading, ending in a newline. With a `file` it is one line of JSON Lines that names it.
 * @param file null for a reading that stands alone
 */
export function writeReading(resolution: Resolution, format: ReadFormat, file: string | null): string {
  const writers = {
    akn: toAkn,
    html: toHtml,
    text: toPlainText,
    json: () =>
      file === null ? JSON.stringify(resolution, null, 2) : JSON.stringify({ file, ...resolution }),
  };
  const written = writers[format](resolution);
  return written.endsWith('\n') ? written : `${written}\n`;
}
