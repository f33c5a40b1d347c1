/** What is wrong in one document: for whoever mends the reader. */
import { readFileSync } from 'node:fs';
import { readResolution } from '@rostrum/resolution';
import { type Specimen, specimens } from './gold.ts';
import { wrongFields } from './metadata.ts';
import { missedBlocks, pairBlocks } from './paragraphs.ts';

/** Prints expected blocks that were not read, blocks that are too many, and wrong metadata, for each document named so. */
export function printFaults(name: string): void {
  const wanted = specimens().filter(({ gold, rendition }) => `${gold.id} ${rendition}`.includes(name));
  for (const specimen of wanted) printDocument(specimen);
}

function printDocument({ gold, rendition, path }: Specimen): void {
  const reading = readResolution(readFileSync(path, 'utf8'));
  const pairing = pairBlocks(gold, reading.blocks);
  const missed = missedBlocks(gold, pairing);
  const extra = reading.blocks.filter((block) => !pairing.includes(block));
  const fields = wrongFields(gold, reading);
  const verbs = gold.blocks.filter(
    (block, i) => pairing[i] && (block.verb ?? '') !== (pairing[i]!.verb ?? ''),
  );
  if (missed.length + extra.length + fields.length + verbs.length === 0) return;
  console.log(`\n${gold.id} ${rendition}`);
  for (const field of fields) {
    const got = field in reading ? reading[field as keyof typeof reading] : reading.source;
    console.log(`  field ${field}: ${JSON.stringify(got)}`);
  }
  for (const { kind, num, text } of missed) console.log(`  − ${kind} ${num ?? ''} ${brief(text)}`);
  for (const { kind, num, text } of extra) console.log(`  + ${kind} ${num ?? ''} ${brief(text)}`);
  for (const block of verbs) {
    const read = pairing[gold.blocks.indexOf(block)]?.verb ?? 'none';
    console.log(`  verb ${read}, expected ${block.verb ?? 'none'}: ${brief(block.text)}`);
  }
}

const brief = (text: string) => (text.length <= 120 ? text : `${text.slice(0, 70)} … ${text.slice(-45)}`);
