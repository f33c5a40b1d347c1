/** What every reading keeps to, whatever it was made from. */
import type { Block, Finding, Provision, Resolution } from '@rostrum/resolution';

/** The promises that a reading breaks, in words; empty for a valid one. */
export function brokenPromises(text: string, reading: Resolution): string[] {
  const eIds = reading.blocks.map(({ eId }) => eId);
  const known = new Set(eIds);
  const faults = [
    ...(known.size < eIds.length ? ['two blocks share an eId'] : []),
    ...reading.blocks.flatMap((block) => blockFaults(block, text.length)),
    ...reading.provisions.flatMap((provision) => provisionFaults(provision, reading)),
    ...reading.findings.flatMap((finding) => findingFaults(finding, known)),
    ...reading.citations.flatMap(({ eId, quote }) =>
      eId !== null && !known.has(eId) ? [`citation "${quote}" in no block`] : [],
    ),
  ];
  return [...new Set(faults)];
}

function blockFaults({ eId, text, span: [start, end], anchors = [] }: Block, length: number): string[] {
  const faults: string[] = [];
  if (start < 0 || end < start || end > length) faults.push(`span of ${eId} leaves the source`);
  if (text !== text.trim()) faults.push(`text of ${eId} is not trimmed`);
  if (anchors.some(({ offset }) => offset < 0 || offset > text.length))
    faults.push(`anchor of ${eId} leaves its text`);
  return faults;
}

function provisionFaults({ id, eId, quote }: Provision, { blocks, footnotes }: Resolution): string[] {
  const block = blocks.find((candidate) => candidate.eId === eId);
  if (!block) return [`provision ${id} is in no block`];
  const quoted = block.text.includes(quote) || footnotes.some(({ text }) => text.includes(quote));
  return quoted ? [] : [`quote of provision ${id} is not in its paragraph`];
}

function findingFaults({ code, eId, message }: Finding, known: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (!/^[a-z]+(?:[.-][a-z]+)+$/.test(code)) faults.push(`finding code "${code}" is not dotted lower case`);
  if (message.trim() === '') faults.push(`finding ${code} says nothing`);
  if (eId !== null && !known.has(eId)) faults.push(`finding ${code} is in no block (${eId})`);
  return faults;
}
