/** One way in for every kind of file: what it is, what it says, and what was wrong with it. */
import { fromAkn, isAkn } from '@rostrum/resolution';
import { docxText } from '../docx/docx-text.ts';
import { type Decoded, decodeText } from '../encoding/decode.ts';
import { countForeign } from '../encoding/foreign.ts';
import { htmlText, isHtml } from '../html/html-text.ts';
import { pdfText } from '../pdf/pdf-text.ts';
import { fileFinding, type ReadSourceOptions, type SourceDocument, type SourceFormat } from './model.ts';
import { type Sniffed, sniff } from './sniff.ts';

/** Larger files are refused: no resolution comes near, and reading one would hold up everybody else. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const empty = (format: SourceFormat): SourceDocument => ({
  text: '',
  format,
  encoding: null,
  pages: null,
  findings: [],
});

const finding = fileFinding;

/** What is said of files that are recognised and cannot be read. */
const UNREAD: ReadonlyMap<SourceFormat, readonly [code: string, advice: string]> = new Map([
  ['empty', ['file.empty', 'It holds nothing to read; choose another file.']],
  [
    'image',
    ['file.image', 'A picture holds no text; give the document itself, or run text recognition (OCR) first.'],
  ],
  ['media', ['file.media', 'It holds no text; give the document itself.']],
  ['docx', ['file.encrypted', 'Open it with its password, save it without one, then give that file.']],
  ['doc', ['file.old-word', 'Open it in Word or LibreOffice and save it as .docx, then give that file.']],
  ['rtf', ['file.rtf', 'Open it in Word or LibreOffice and save it as .docx, then give that file.']],
  ['odt', ['file.odt', 'Open it in LibreOffice and save it as .docx or PDF, then give that file.']],
  ['spreadsheet', ['file.spreadsheet', 'Resolutions are read from texts; copy the text out of it.']],
  ['archive', ['file.archive', 'Unpack it and give the document inside.']],
  ['binary', ['file.unreadable', 'It is no text; give the document as .docx, PDF, HTML or plain text.']],
]);

function unread({ format, kind }: Sniffed, name: string): SourceDocument {
  const [code, advice] = UNREAD.get(format) ?? ['file.unreadable', 'Give the document in another format.'];
  return { ...empty(format), findings: [finding(code, 'error', `${name} is ${kind}. ${advice}`)] };
}

/**
 * Reads a file of any kind as plain text: Word documents, PDF, Akoma Ntoso, web pages, plain text in the common
 * encodings. What the file is, its content tells, not its name.
 * @returns the text and the findings; a file that cannot be read gives an empty text and a finding that says why.
 * @throws only the signal's reason when reading was stopped.
 */
export async function readSource(
  bytes: Uint8Array,
  options: ReadSourceOptions = {},
): Promise<SourceDocument> {
  options.signal?.throwIfAborted();
  const name = options.name ? `“${options.name}”` : 'The file';
  const sniffed = sniff(bytes);
  if (bytes.length > LARGEST_FILE) {
    const message = `${name} is larger than ${LARGEST_FILE / 1024 / 1024} MB. Give the document alone, without pictures or other documents.`;
    return { ...empty(sniffed.format), findings: [finding('file.too-large', 'error', message)] };
  }
  if (sniffed.format === 'text') return readText(bytes, name);
  if (sniffed.format === 'docx' && !sniffed.encrypted) {
    return withWords({ ...empty('docx'), ...docxText(bytes, options.changes) }, name);
  }
  if (sniffed.format === 'pdf') {
    return withWords({ ...empty('pdf'), ...(await pdfText(bytes, options.signal)) }, name);
  }
  return unread(sniffed, name);
}

/** A document that opened well and holds no words says so. */
function withWords(document: SourceDocument, name: string): SourceDocument {
  if (document.text.trim() !== '' || document.findings.some(({ severity }) => severity === 'error'))
    return document;
  const nothing = finding('file.empty', 'error', `${name} holds no text. Choose another file.`);
  return { ...document, findings: [...document.findings, nothing] };
}

/** Share of characters that no text has: above it a file is noise. */
const NOISE = 0.02;

function readText(bytes: Uint8Array, name: string): SourceDocument {
  const decoded = decodeText(bytes);
  if (isNoise(decoded.text))
    return unread({ format: 'binary', kind: 'not a text in any known encoding' }, name);
  const format = formatOf(decoded.text);
  const text =
    format === 'akn' ? fromAkn(decoded.text) : format === 'html' ? htmlText(decoded.text) : decoded.text;
  const findings = [...encodingFindings(decoded, name)];
  if (text.trim() === '') {
    findings.push(finding('file.empty', 'error', `${name} holds no text. Choose another file.`));
  }
  return { text, format, encoding: decoded.encoding, pages: null, findings };
}

function isNoise(text: string): boolean {
  const sample = text.slice(0, 100_000);
  return countForeign(sample) > Math.max(3, sample.length * NOISE);
}

function formatOf(text: string): SourceFormat {
  if (isAkn(text)) return 'akn';
  if (isHtml(text)) return 'html';
  return /^\s*<\?xml\s/.test(text) ? 'xml' : 'text';
}

function* encodingFindings({ encoding, basis, damaged }: Decoded, name: string) {
  if (basis === 'letters' && encoding !== 'utf-8') {
    yield finding(
      'file.encoding',
      'notice',
      `${name} does not say how it is encoded; by its letters it was read as ${encoding}. If words look wrong, save it as UTF-8.`,
    );
  }
  if (damaged > 0) {
    yield finding(
      'file.damaged-characters',
      'warning',
      `${damaged} ${damaged === 1 ? 'place' : 'places'} in ${name === 'The file' ? 'the file' : name} could not be decoded as ${encoding} and ${damaged === 1 ? 'shows' : 'show'} as “\ufffd”. Compare with the original.`,
    );
  }
}
