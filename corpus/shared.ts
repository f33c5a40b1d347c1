/** The reference corpus beside the checkout (`../shared`): absent on a user's machine, so every test that needs it asks here. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of shared reference material, or null where it is not at hand. */
export const sharedFolder: string | null = existsSync(join(root, '../shared/corpus'))
  ? join(root, '../shared')
  : null;

/** For the titles of suites that are skipped without the shared corpus: `describe.skipIf(!sharedFolder)(…)`. */
export const sharedNote = sharedFolder ? '' : ' (SKIPPED: ../shared is absent)';

/**
 * The folder with an archive of the shared corpus unpacked: `gold/`, `text/` or `xml/`.
 * Unpacked once into `.cache/corpus`.
 * @throws if the shared folder is absent; ask {@link sharedFolder} first.
 */
export function corpusFolder(part: 'gold' | 'text' | 'xml'): string {
  if (!sharedFolder) throw new Error('The shared corpus is absent.');
  const target = join(root, '.cache/corpus', part);
  if (!existsSync(target)) {
    const staging = join(root, '.cache/corpus', `.${part}-${process.pid}`);
    mkdirSync(staging, { recursive: true });
    execFileSync('tar', ['xJf', join(sharedFolder, `corpus/dev-${part}.tar.xz`), '-C', staging]);
    if (!existsSync(target)) renameSync(join(staging, part), target);
  }
  return target;
}

/** The text of one of the sample resolutions of this repository, byte for byte: `seedText('A-RES-71-280.zh')`. */
export function seedText(name: string): string {
  return readFileSync(join(root, 'corpus/seeds', `${name}.txt`), 'utf8');
}

/** A text of the shared corpus by its id: `corpusText('A_RES_76_307.en')`, in the clean rendition unless another is named. */
export function corpusText(id: string, rendition: 'clean' | 'pdf' | 'ocr' = 'clean'): string {
  return readFileSync(join(corpusFolder('text'), `${id}.${rendition}.txt`), 'utf8');
}

/** The names of the files in a part of the shared corpus, in order. */
export const corpusNames = (part: 'gold' | 'text' | 'xml'): string[] => readdirSync(corpusFolder(part)).sort();

/** One file of the shared corpus as text: for the tests of rooms that know no file system. */
export const corpusFile = (part: 'gold' | 'text' | 'xml', name: string): string =>
  readFileSync(join(corpusFolder(part), name), 'utf8');
