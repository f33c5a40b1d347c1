/** All checks on all resolutions given. */
import type { Finding, Resolution } from '@rostrum/resolution';
import { derivePlan } from '../plan/derive.ts';
import { capExceeded } from './cap-exceeded.ts';
import { contradictedOrder } from './contradicted-order.ts';
import { cycle } from './cycle.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { deadlineBeforeAdoption } from './deadline-before-adoption.ts';
import { impossibleCitation } from './impossible-citation.ts';
import { compareVersions } from './language-versions.ts';
import { listWithoutDeadline } from './list-without-deadline.ts';
import { missingParagraph } from './missing-paragraph.ts';
import type { Check, CheckFinding } from './model.ts';
import { numberingGap } from './numbering-gap.ts';
import { outsidePhase } from './outside-phase.ts';
import { brief } from './quoted.ts';
import { reversedDeadline } from './reversed-deadline.ts';
import { sessionInThePast } from './session-in-the-past.ts';
import { undatedDeliverable } from './undated-deliverable.ts';

/** Every check, in the order in which its findings are listed. */
export const checks: readonly Check[] = [
  deadlineBeforeAdoption,
  sessionInThePast,
  reversedDeadline,
  capExceeded,
  outsidePhase,
  contradictedOrder,
  cycle,
  impossibleCitation,
  missingParagraph,
  numberingGap,
  datesOutOfOrder,
  undatedDeliverable,
  listWithoutDeadline,
];

/**
 * What a careful officer would ask about these resolutions: what the reader and the plan could not settle, every check on
 * each, and the differences between those that are language versions of one resolution.
 *
 * Findings come by resolution in the order given, the gravest first, each paragraph and code once.
 */
export function checkResolutions(resolutions: readonly Resolution[]): CheckFinding[] {
  return [...resolutions.flatMap(checkOne), ...compareVersions(resolutions)];
}

const gravity = { error: 0, warning: 1, notice: 2 };

function checkOne(resolution: Resolution): CheckFinding[] {
  const plan = derivePlan(resolution);
  const found = checks.flatMap((check) =>
    check.find({ resolution, plan }).map(
      (doubt): Finding => ({
        code: check.code,
        severity: check.severity,
        ...doubt,
        quote: brief(doubt.quote),
      }),
    ),
  );
  const all = onceEach([...found, ...resolution.findings, ...plan.findings]);
  const { symbol, language } = resolution;
  return all
    .sort((a, b) => gravity[a.severity] - gravity[b.severity])
    .map((finding) => ({ ...finding, symbol, language }));
}

/** A check and the reader may see the same thing: the first to say so is kept. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, eId, quote }) => {
    const key = `${code} ${eId} ${eId === null || code.startsWith('citation') ? quote : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
