import type { Block, Finding, Resolution } from '@rostrum/resolution';
import { paragraphName } from '../quoted.ts';
import { preambleLength, samePreamble } from './paragraphs-in-both.ts';

/** Where more than this share of the paragraphs differ, one finding says so instead of one for each. */
const mostlyDifferent = 0.3;

/** Paragraphs and points that only one of two versions has. */
export function differentParagraphs(one: Resolution, other: Resolution): readonly Finding[] {
  const here = bodyOf(one);
  const there = bodyOf(other);
  const missing = [...here.values()].filter(({ eId }) => !there.has(eId));
  const added = [...there.values()].filter(({ eId }) => !here.has(eId));
  if (missing.length + added.length > mostlyDifferent * Math.max(here.size, there.size)) {
    return [apart(one, other, here.size, there.size)];
  }
  return [
    ...(samePreamble(one, other) ? [] : [preambles(one, other)]),
    ...missing.map((block) => only(block, one, other, null)),
    ...added.map((block) => only(block, other, one, block.eId)),
  ];
}

function bodyOf({ blocks }: Resolution): ReadonlyMap<string, Block> {
  const body = blocks.filter(({ kind }) => kind === 'operative' || kind === 'point');
  return new Map(body.map((block) => [block.eId, block]));
}

/** `eId` is null where the version that the finding is about lacks the paragraph. */
function only(block: Block, having: Resolution, lacking: Resolution, eId: string | null): Finding {
  const message = `The ${having.language} version has ${paragraphName(block.eId)}, the ${lacking.language} version does not. A paragraph was lost, split or joined in one of them.`;
  return { code: 'version.paragraph', severity: 'warning', eId, quote: block.text, message };
}

function preambles(one: Resolution, other: Resolution): Finding {
  const message = `The ${one.language} version has ${preambleLength(one)} preambular paragraphs, the ${other.language} version ${preambleLength(other)}. A paragraph was lost, split or joined in one of them.`;
  return { code: 'version.paragraph', severity: 'warning', eId: null, quote: other.title ?? '', message };
}

function apart(one: Resolution, other: Resolution, here: number, there: number): Finding {
  const message = `The paragraphs of the ${one.language} version (${here}) and the ${other.language} version (${there}) do not match. One of the files may be incomplete, or another resolution.`;
  return { code: 'version.paragraph', severity: 'warning', eId: null, quote: other.title ?? '', message };
}
