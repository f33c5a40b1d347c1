/** The expected readings of the shared corpus, as far as they are scored (`../shared/corpus/README.md`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockKind, Language } from '@rostrum/resolution';
import { corpusFolder, sharedFolder } from '../../corpus/shared.ts';

/** A block as it should be read. */
export interface GoldBlock {
  readonly kind: BlockKind;
  readonly num: string | null;
  readonly depth: number;
  readonly text: string;
  readonly verb: string | null;
  readonly footnotes: readonly string[];
  readonly anchors?: readonly { readonly marker: string; readonly offset: number; readonly repeat?: true }[];
  readonly subtype?: string;
  /** The mark-up is doubtful: not scored. */
  readonly verbSuspect?: boolean;
}

/** A link of the official text; `target` null for an address on the web. */
export interface GoldCitation {
  readonly blockIndex?: number;
  readonly footnote?: string;
  readonly title?: unknown;
  readonly quote: string;
  readonly target: string | null;
  readonly suspect?: unknown;
}

/** One expected reading. */
export interface Gold {
  readonly id: string;
  readonly language: Language;
  readonly symbol: string;
  readonly title: string;
  readonly session: number;
  readonly agendaItems: readonly string[];
  readonly adoptedOn: string | null;
  readonly meeting: number | null;
  readonly committee: string | null;
  readonly draftSymbol: string | null;
  readonly reportSymbol: string | null;
  readonly blocks: readonly GoldBlock[];
  readonly footnotes: readonly { readonly marker: string; readonly text: string }[];
  readonly citations: readonly GoldCitation[];
}

/** The ways in which each document of the corpus is rendered; the seeds come as they were received. */
export const renditions = ['clean', 'pdf', 'ocr'] as const;

/** `clean`, `pdf`, `ocr`, or `seed` for the five sample resolutions. */
export type Rendition = (typeof renditions)[number] | 'seed';

/** An expected reading with the text that should give it. */
export interface Specimen {
  readonly gold: Gold;
  readonly rendition: Rendition;
  /** Path of the text. */
  readonly path: string;
}

/** Every specimen of the shared corpus, seeds first, in the order of their names. */
export function specimens(): Specimen[] {
  const texts = corpusFolder('text');
  const corpus = goldIn(corpusFolder('gold'), '.json').flatMap((gold) =>
    renditions.map((rendition) => ({ gold, rendition, path: join(texts, `${gold.id}.${rendition}.txt`) })),
  );
  const seeds = join(sharedFolder!, 'corpus/seeds');
  const seedSpecimens = goldIn(seeds, '.gold.json').map((gold) => ({
    gold,
    rendition: 'seed' as const,
    path: join(seeds, `${gold.id}.txt`),
  }));
  return [...seedSpecimens, ...corpus];
}

function goldIn(folder: string, ending: string): Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold);
}
