/** The reference corpus beside the checkout (`../shared`): absent on a user's machine, so every test that needs it asks here. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
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
