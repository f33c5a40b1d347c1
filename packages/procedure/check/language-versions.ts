/** Language versions of one resolution beside each other. */
import type { Finding, Resolution } from '@rostrum/resolution';
import type { CheckFinding } from './model.ts';
import { brief } from './quoted.ts';
import { differentBearers } from './version/different-bearers.ts';
import { differentCitations } from './version/different-citations.ts';
import { differentMasthead } from './version/different-masthead.ts';
import { differentNumbers } from './version/different-numbers.ts';
import { differentParagraphs } from './version/different-paragraphs.ts';
import { differentTimes } from './version/different-times.ts';

/** A comparison of a version with the one that is compared against. */
export type Comparison = (one: Resolution, other: Resolution) => readonly Finding[];

const comparisons: readonly Comparison[] = [
  differentMasthead,
  differentParagraphs,
  differentCitations,
  differentTimes,
  differentNumbers,
  differentBearers,
];

/**
 * The differences between resolutions of one symbol in different languages, each version beside the English one (beside the
 * first where there is none).
 *
 * All versions are equally authentic: a difference says that one of them, or the reading of one, is wrong, not which.
 * @authority Rules of procedure (A/520/Rev.20), rule 51: the six languages are both official and working languages
 */
export function compareVersions(resolutions: readonly Resolution[]): CheckFinding[] {
  return versionsBySymbol(resolutions).flatMap((versions) => {
    const one = versions.find(({ language }) => language === 'en') ?? versions[0]!;
    return versions.filter((other) => other !== one).flatMap((other) => compare(one, other));
  });
}

function versionsBySymbol(resolutions: readonly Resolution[]): Resolution[][] {
  const groups = new Map<string, Resolution[]>();
  for (const resolution of resolutions) {
    if (resolution.symbol === null) continue;
    const versions = groups.get(resolution.symbol) ?? [];
    if (!versions.some(({ language }) => language === resolution.language)) versions.push(resolution);
    groups.set(resolution.symbol, versions);
  }
  return [...groups.values()].filter((versions) => versions.length > 1);
}

function compare(one: Resolution, other: Resolution): CheckFinding[] {
  return comparisons
    .flatMap((comparison) => comparison(one, other))
    .map((finding) => ({
      ...finding,
      quote: brief(finding.quote),
      symbol: other.symbol,
      language: other.language,
      comparedWith: one.language,
    }));
}
