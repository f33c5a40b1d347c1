/** Opens the zip archive that a Word document is, takes only the parts that hold text, and refuses zip bombs. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';

/** The XML of the parts of a document; null for a part that it does not have. */
export interface DocumentParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly settings: string | null;
}

/** Why an archive is not opened. */
export type PackageTrouble = 'bomb' | 'damaged' | 'no-document';

/** Parts larger than this, unpacked, are in no resolution. */
const LARGEST_PART = 96 * 1024 * 1024;
/** XML shrinks to a tenth or so; only a bomb shrinks to a three-hundredth. */
const STEEPEST_RATIO = 300;
const SMALL = 2 * 1024 * 1024;
const TEXT_PARTS =
  /(?:^|\/)(?:document\d*|numbering\d*|styles\d*|footnotes\d*|endnotes\d*|settings\d*)\.xml$|^_rels\/\.rels$/;

class Bomb extends Error {}

function wanted({ name, size, originalSize }: UnzipFileInfo): boolean {
  if (!TEXT_PARTS.test(name)) return false;
  const steep = originalSize > SMALL && originalSize / Math.max(1, size) > STEEPEST_RATIO;
  if (originalSize > LARGEST_PART || steep) throw new Bomb();
  return true;
}

/** Opens a Word document. */
export function openPackage(bytes: Uint8Array): DocumentParts | PackageTrouble {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, { filter: wanted });
  } catch (error) {
    return error instanceof Bomb ? 'bomb' : 'damaged';
  }
  const read = (name: string): string | null => (files[name] ? strFromU8(files[name]) : null);
  const main = mainPart(read('_rels/.rels'), files);
  const document = main && read(main);
  if (!main || !document) return 'no-document';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string): string | null => read(`${folder}${name}.xml`);
  return {
    document,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    settings: part('settings'),
  };
}

/** The main part is whichever the archive's relations name. */
function mainPart(relations: string | null, files: Readonly<Record<string, Uint8Array>>): string | null {
  const relation = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations ?? '')?.[0] ?? '';
  const target = /Target="\/?([^"]+)"/.exec(relation)?.[1];
  if (target && files[target]) return target;
  return Object.keys(files).find((name) => /(?:^|\/)document\d*\.xml$/.test(name)) ?? null;
}
