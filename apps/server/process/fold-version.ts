/** By which rules a state was folded: a snapshot made by others is folded again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { productFolder } from '../root.ts';

/** Where the server runs from its sources, the rules are those of the rooms as they lie there. */
function sources(): readonly string[] {
  const room = join(productFolder(), 'packages/procedure');
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test') && !/node_modules|dist/.test(name))
    .toSorted()
    .map((name) => join(room, name));
}

/** A version that changes with every change of the rules: the hash of the program. */
export function foldVersion(): string {
  const here = fileURLToPath(import.meta.url);
  const hash = createHash('sha256');
  for (const file of here.endsWith('.ts') ? sources() : [here]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
