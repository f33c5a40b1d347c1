/** What each paragraph orders, and what was found about it. */

import type { Plan, Step } from '@rostrum/procedure';
import type {
  Block,
  Confidence,
  Finding,
  Force,
  Provision,
  Resolution,
  Settlement,
} from '@rostrum/resolution';

/** Forces under which somebody is to act; the others say what the organ thinks. */
const directive: ReadonlySet<Force> = new Set<Force>([
  'decision',
  'request',
  'invitation',
  'encouragement',
  'call',
  'recommendation',
]);

/** Whether a provision asks somebody to act. */
export function isDirective(provision: Pick<Provision, 'force'>): boolean {
  return directive.has(provision.force);
}

/** Everything that stands in the margin of one paragraph. */
export interface Margin {
  readonly provisions: readonly Provision[];
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
}

const nothing: Margin = { provisions: [], findings: [], steps: [] };

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The margins of a reading by eId; steps only where the plan is known. */
export function marginsOf(reading: Resolution, plan: Plan | null): ReadonlyMap<string, Margin> {
  const provisions = groupBy(reading.provisions, ({ eId }) => eId);
  const findings = groupBy(reading.findings, ({ eId }) => eId);
  const steps = groupBy(plan?.steps ?? [], ({ authority }) => authority.eId);
  const eIds = new Set([...provisions.keys(), ...findings.keys(), ...steps.keys()]);
  return new Map(
    [...eIds].map((eId) => [
      eId,
      {
        provisions: provisions.get(eId) ?? [],
        findings: findings.get(eId) ?? [],
        steps: steps.get(eId) ?? [],
      },
    ]),
  );
}

/** The margin of a paragraph, empty where nothing stands there. */
export function marginOf(margins: ReadonlyMap<string, Margin>, eId: string): Margin {
  return margins.get(eId) ?? nothing;
}

/** How a field of a provision is known; what is not said was read. */
export function confidenceOf(
  provision: Provision,
  field: keyof NonNullable<Provision['confidence']>,
): Confidence {
  return provision.confidence?.[field] ?? 'read';
}

/** Whether a settlement is about a finding. */
export function isAbout(settlement: Settlement, finding: Finding): boolean {
  return (
    settlement.code === finding.code && settlement.eId === finding.eId && settlement.quote === finding.quote
  );
}

/** Settles a finding; what was settled about it before gives way. */
export function settle(
  settlements: readonly Settlement[],
  finding: Finding,
  resolution: Settlement['resolution'] | null,
  at: string,
  note = '',
): readonly Settlement[] {
  const others = settlements.filter((each) => !isAbout(each, finding));
  if (resolution === null) return others;
  const { code, eId, quote } = finding;
  return [...others, { code, eId, quote, resolution, note, at }];
}

/** A paragraph's short name: `6 (b)`, `6 (b) (ii)`, or the eId where it has no number. */
export function paragraphName(eId: string, blocks: ReadonlyMap<string, Block>): string {
  const steps = eId.split('__');
  const names = steps.flatMap((_, index) => {
    const block = blocks.get(steps.slice(0, index + 1).join('__'));
    return block?.num ? [block.num.replace(/[.．]$/, '')] : [];
  });
  if (names.length > 0) return names.join(' ');
  return steps.map((step) => step.replace(/^[a-z]+_/, '')).join(' ');
}
