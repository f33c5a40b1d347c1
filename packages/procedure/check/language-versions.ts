/** Language versions of one resolution beside each other. */
import {
  alignVersions,
  type Difference,
  type DifferenceKind,
  type Finding,
  type Resolution,
  type Severity,
} from '@rostrum/resolution';
import { differentMasthead } from './different-masthead.ts';
import type { CheckFinding } from './model.ts';
import { blockOf, brief, paragraphName } from './quoted.ts';

/**
 * What is asked about. A version that prints something else (a number, a date, a citation) needs a look; one that only lacks it may say
 * it in words. Bearer and time are matters of reading and only noticed; force and number of acts are left to `alignVersions`:
 * languages divide sentences differently.
 */
const names: Readonly<Partial<Record<DifferenceKind, string>>> = {
  paragraph: 'paragraph',
  number: 'number',
  date: 'date',
  citation: 'citation',
  footnote: 'footnote',
  bearer: 'bearer',
  when: 'time of the act',
};

const matterOfReading = new Set<DifferenceKind>(['bearer', 'when']);

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
  const differences = alignVersions(one, other).differences.filter(worthAsking);
  const findings = [
    ...differentMasthead(one, other),
    ...differences.map((difference) => put(difference, one, other)),
  ];
  const { symbol, language } = other;
  return findings.map((finding) => ({
    ...finding,
    quote: brief(finding.quote),
    symbol,
    language,
    comparedWith: one.language,
  }));
}

/** A bearer or time that only one version was read to have tells about the reading, not about the text. */
function worthAsking({ kind, onlyLeft, onlyRight }: Difference): boolean {
  const bothSay = onlyLeft.length > 0 && onlyRight.length > 0;
  return kind in names && (bothSay || !matterOfReading.has(kind));
}

/** Body paragraphs that have no counterpart, and facts that both print and print differently. */
function severityOf({ kind, left, right, onlyLeft, onlyRight }: Difference): Severity {
  const body = /^(?:op|pp)_/.test(right ?? left ?? '');
  const grave = kind === 'paragraph' ? body : onlyLeft.length > 0 && onlyRight.length > 0;
  return grave && !matterOfReading.has(kind) ? 'warning' : 'notice';
}

function put(difference: Difference, one: Resolution, other: Resolution): Finding {
  const { kind, left, right, onlyLeft, onlyRight } = difference;
  const block = right === null ? blockOf(one, left ?? '') : blockOf(other, right);
  const missing = right === null ? other : one;
  const place = paragraphName(right ?? left ?? '');
  const message =
    kind === 'paragraph'
      ? `The ${missing.language} version has no counterpart to ${place}: it was lost, split or joined in one of the two.`
      : `The ${names[kind]} in ${place} differs: ${said(one, onlyLeft)}, ${said(other, onlyRight)}. Compare the two sentences.`;
  return {
    code: `version.${kind}`,
    severity: severityOf(difference),
    eId: right,
    quote: block?.text ?? '',
    message,
  };
}

const said = ({ language }: Resolution, values: readonly string[]) =>
  values.length > 0 ? `${language} ${values.join(', ')}` : `none in ${language}`;
