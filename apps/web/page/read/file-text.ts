/** What a file is, by its first bytes and its name, before anything is made of it. */

/** What to do with a file: take its text here, send it to the server, or say gently that it holds no text. */
export type FileKind = 'text' | 'send' | 'picture' | 'empty' | 'too-large';

/** As much as the server takes. */
const largest = 60 * 1024 * 1024;

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

function isWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && bytes[8] === 0x57 && bytes[9] === 0x45;
}

const markup = /\.(xml|akn|html?|xhtml|docx?|odt|rtf|pdf)$/i;

/** Tells what kind of file this is. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > largest) return 'too-large';
  if (pictures.some((signature) => startsWith(bytes, signature)) || isWebp(bytes)) return 'picture';
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'send';
  return markup.test(name) ? 'send' : 'text';
}

/** The text of a file in UTF-8 or, with its mark, UTF-16; null for other encodings, which the server can tell. */
export function textOf(bytes: Uint8Array): string | null {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
