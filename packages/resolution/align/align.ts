/** Sets two versions of one resolution beside each other and says in what they differ. */
import type { Resolution } from '../model.ts';
import { pairDifferences, versionOf } from './differences.ts';
import { type Features, featuresOf } from './features.ts';
import { fitOf } from './fit.ts';
import type { AlignedPair, Alignment, Difference } from './model.ts';
import { alignSequences } from './sequence.ts';

/**
 * Aligns two versions (two languages, or two drafts) of a resolution paragraph by paragraph: by their structure first, then
 * by the citations, dates and numbers that no translation changes.
 *
 * All language versions are equally authentic, so a difference does not say which of them is right.
 * @authority Rules of procedure of the General Assembly (A/520/Rev.20), rule 51.
 * @returns the pairs in printed order, and the differences of each pair as data. Time is linear in the number of paragraphs.
 */
export function alignVersions(one: Resolution, other: Resolution): Alignment {
  const left = featuresOf(one);
  const right = featuresOf(other);
  const steps = alignSequences(left.length, right.length, (row, column) => {
    const [a, b] = [left[row], right[column]];
    return a && b ? fitOf(a, b) : 0;
  });
  const versions = [versionOf(one), versionOf(other)] as const;
  const pairs: AlignedPair[] = [];
  const differences: Difference[] = [];
  for (const [row, column] of steps) {
    const [a, b] = [left[row], right[column]];
    pairs.push({ left: a?.block.eId ?? null, right: b?.block.eId ?? null, fit: a && b ? fitOf(a, b) : 0 });
    if (a && b) differences.push(...pairDifferences(a, b, ...versions));
    else differences.push(...missing(a, b));
  }
  return { pairs, differences };
}

/** A paragraph that only one version has. */
function missing(left: Features | undefined, right: Features | undefined): Difference[] {
  const only = left ?? right;
  if (!only) return [];
  const words = only.block.text.slice(0, 80);
  return [
    {
      kind: 'paragraph',
      left: left?.block.eId ?? null,
      right: right?.block.eId ?? null,
      onlyLeft: left ? [words] : [],
      onlyRight: right ? [words] : [],
    },
  ];
}
