/** Where the product lies on the disk: its samples and its screens are found from there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function isRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'rostrum';
}

/**
 * The folder of the product: the nearest one above this file whose package is called `rostrum`.
 * @throws if there is none, which means that the installation is torn apart
 */
export function productFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (isRoot(at)) return at;
    if (at === dirname(at))
      throw new Error('The folder of Rostrum was not found above its server. Install it again.');
  }
}

/** The version of the product. */
export function productVersion(): string {
  const text = readFileSync(join(productFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
