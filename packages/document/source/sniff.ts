/** Tells by its first bytes what a file is, whatever it is called. */
import { countForeign } from '../encoding/foreign.ts';
import type { SourceFormat } from './model.ts';

/** What the bytes are: a format that is read, one that is recognised, or `text` when nothing else fits. */
export interface Sniffed {
  readonly format: SourceFormat;
  /** The kind in plain words, for messages: "a PNG picture". */
  readonly kind: string;
  /** The content is locked by a password. */
  readonly encrypted?: true;
}

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly format: SourceFormat;
  readonly kind: string;
}

/** Signatures as Latin-1 strings, longest meaning first. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '{\\rtf', format: 'rtf', kind: 'a rich text (RTF) document' },
  { bytes: '\x89PNG', format: 'image', kind: 'a PNG picture' },
  { bytes: '\xff\xd8\xff', format: 'image', kind: 'a JPEG picture' },
  { bytes: 'GIF8', format: 'image', kind: 'a GIF picture' },
  { bytes: 'II*\0', format: 'image', kind: 'a TIFF picture' },
  { bytes: 'MM\0*', format: 'image', kind: 'a TIFF picture' },
  { bytes: 'WEBP', at: 8, format: 'image', kind: 'a WebP picture' },
  { bytes: '\0\0\0\x0cjP  ', format: 'image', kind: 'a JPEG 2000 picture' },
  { bytes: 'ftypheic', at: 4, format: 'image', kind: 'a HEIC picture' },
  { bytes: 'ftypmif1', at: 4, format: 'image', kind: 'a HEIF picture' },
  { bytes: 'ftypavif', at: 4, format: 'image', kind: 'an AVIF picture' },
  { bytes: '\0\0\x01\0', format: 'image', kind: 'an icon' },
  { bytes: 'ftyp', at: 4, format: 'media', kind: 'a film or sound recording' },
  { bytes: 'RIFF', format: 'media', kind: 'a film or sound recording' },
  { bytes: 'OggS', format: 'media', kind: 'a sound recording' },
  { bytes: 'ID3', format: 'media', kind: 'a sound recording' },
  { bytes: 'fLaC', format: 'media', kind: 'a sound recording' },
  { bytes: '\x1aE\xdf\xa3', format: 'media', kind: 'a film' },
  { bytes: '\x1f\x8b', format: 'archive', kind: 'a gzip archive' },
  { bytes: 'BZh', format: 'archive', kind: 'a bzip2 archive' },
  { bytes: '\xfd7zXZ', format: 'archive', kind: 'an xz archive' },
  { bytes: '7z\xbc\xaf', format: 'archive', kind: 'a 7-Zip archive' },
  { bytes: 'Rar!', format: 'archive', kind: 'a RAR archive' },
  { bytes: 'ustar', at: 257, format: 'archive', kind: 'a tar archive' },
  { bytes: '\x7fELF', format: 'binary', kind: 'a program' },
  { bytes: 'MZ', format: 'binary', kind: 'a program' },
  { bytes: '\xca\xfe\xba\xbe', format: 'binary', kind: 'a program' },
  { bytes: 'SQLite format 3', format: 'binary', kind: 'a database' },
];

const latin1 = (bytes: Uint8Array, start: number, end: number): string => {
  let text = '';
  for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte);
  return text;
};

/** Bitmaps begin with two plain letters, so their header is looked at as well. */
const isBitmap = (head: string): boolean => head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0';

/** "MZ" and the like may open a text: a program has control characters near its beginning. */
const plausible = ({ bytes }: Signature, head: string): boolean =>
  bytes.length > 3 || countForeign(head.slice(0, 64)) > 0;

/** What a file is by its signature; `text` when it has none (which may still turn out to be noise). */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { format: 'empty', kind: 'an empty file' };
  const head = latin1(bytes, 0, 1024);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes);
  if (head.includes('%PDF-')) return { format: 'pdf', kind: 'a PDF document' };
  if (isBitmap(head)) return { format: 'image', kind: 'a bitmap picture' };
  const found = SIGNATURES.find(
    (signature) => head.startsWith(signature.bytes, signature.at ?? 0) && plausible(signature, head),
  );
  return found ?? { format: 'text', kind: 'a text' };
}

/** Office documents are zip archives; their entries' names stand in the central directory at the end. */
function zipKind(bytes: Uint8Array): Sniffed {
  const names = latin1(bytes, 0, 4096) + latin1(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  if (names.includes('word/document')) return { format: 'docx', kind: 'a Word document' };
  if (names.includes('application/vnd.oasis.opendocument.text')) {
    return { format: 'odt', kind: 'an OpenDocument text' };
  }
  if (/xl\/workbook|opendocument\.spreadsheet/.test(names)) {
    return { format: 'spreadsheet', kind: 'a spreadsheet' };
  }
  if (/ppt\/presentation|opendocument\.presentation/.test(names)) {
    return { format: 'binary', kind: 'a presentation' };
  }
  return { format: 'archive', kind: 'a zip archive' };
}

const WORD_STREAM = 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0';

/** Office programs up to 2003 wrote compound files; encrypted documents of today are compound files too. */
function compoundKind(bytes: Uint8Array): Sniffed {
  const names =
    latin1(bytes, 0, Math.min(bytes.length, 262_144)) +
    latin1(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  if (names.includes(WORD_STREAM))
    return { format: 'doc', kind: 'a Word document of the format used until 2003 (.doc)' };
  if (names.includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')) {
    return { format: 'docx', kind: 'a document protected by a password', encrypted: true };
  }
  if (names.includes('W\0o\0r\0k\0b\0o\0o\0k')) return { format: 'spreadsheet', kind: 'a spreadsheet' };
  return { format: 'binary', kind: 'an office document of an old format' };
}
