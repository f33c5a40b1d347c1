/** The sample documents that lie beside the product. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@rostrum/resolution';
import { productFolder } from '../root.ts';
import type { Sample } from './library.ts';

/** Where every sample comes from (corpus/seeds/README.md). */
const origin =
  'United Nations, General Assembly. Unofficial copy, with the damage that conversion left in it; sample data that comes with Rostrum.';

const sampleName = /^([\w-]+\.(ar|en|es|fr|ru|zh))\.txt$/;

/** All samples: `corpus/seeds/KEY.txt`. None where the folder is absent, as in a pared-down installation. */
export async function samples(): Promise<readonly Sample[]> {
  const folder = join(productFolder(), 'corpus/seeds');
  const names = await readdir(folder).catch(() => [] as string[]);
  const found = names
    .toSorted()
    .map((name) => sampleName.exec(name))
    .filter((match) => match !== null);
  return Promise.all(
    found.map(async ([name = '', key = '', language]) => ({
      key,
      language: language as Language,
      text: await readFile(join(folder, name), 'utf8'),
      origin,
    })),
  );
}
