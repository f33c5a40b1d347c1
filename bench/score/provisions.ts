/** Provisions beside labels that were made by hand (corpus/labels), and beside each other in different languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Force, Provision, TimeRelation } from '@rostrum/resolution';
import { addTally, noTally, type Tally, tallyOf } from './tally.ts';

/** What a careful officer says that an act orders. A field that is absent is not scored. */
export interface Label {
  readonly eId: string;
  readonly force: Force;
  readonly bearer?: readonly string[];
  readonly when?: LabelledWhen | null;
  /** A duty inside another act: giving it is neither right nor wrong. */
  readonly optional?: boolean;
}

interface LabelledWhen {
  readonly relation: TimeRelation;
  readonly edtf: string | null;
  readonly anchor?: string | null;
  readonly offset?: string | null;
}

/** The labels of one resolution, which hold for each of its languages. */
export interface LabelledResolution {
  readonly symbol: string;
  /** `A_RES_76_307` in the corpus, or `seed:A-RES-61-208.en`. */
  readonly text: string;
  readonly provisions: readonly Label[];
}

/** What is scored of a provision. */
export interface ProvisionScore {
  /** The acts themselves: paragraph and force. */
  readonly acts: Tally;
  readonly bearer: Tally;
  readonly when: Tally;
}

const labelFolder = fileURLToPath(new URL('../../corpus/labels', import.meta.url));

/** All labelled resolutions. */
export function labelledResolutions(): LabelledResolution[] {
  const names = readdirSync(labelFolder).filter((name) => name.endsWith('.json'));
  return names
    .sort()
    .map((name) => JSON.parse(readFileSync(join(labelFolder, name), 'utf8')) as LabelledResolution);
}

/** Acts, bearers and times beside the labels. A provision that no label stands for counts against each of the three. */
export function scoreProvisions(labels: readonly Label[], provisions: readonly Provision[]): ProvisionScore {
  const pairs = pairByParagraph(labels, provisions);
  const scores = pairs.map(([label, provision]) => scorePair(label, provision));
  return scores.reduce(addScores, { acts: noTally, bearer: noTally, when: noTally });
}

/** Two scores as one. */
export function addScores(a: ProvisionScore, b: ProvisionScore): ProvisionScore {
  return {
    acts: addTally(a.acts, b.acts),
    bearer: addTally(a.bearer, b.bearer),
    when: addTally(a.when, b.when),
  };
}

/** Provisions of two languages of one resolution: right is the same paragraph, force, bearer and time. */
export function scoreParity(one: readonly Provision[], other: readonly Provision[]): Tally {
  return tallyOf(one.map(parityKey), other.map(parityKey));
}

const parityKey = ({ eId, force, bearer, when }: Provision) =>
  [eId, force, bearerKey(bearer), when && [when.relation, when.edtf, when.anchor, when.offset].join()].join(
    ' | ',
  );

type Pair = readonly [label: Label | null, provision: Provision | null];

/** Within a paragraph each provision meets the label that it agrees with most; what is left stays alone. */
function pairByParagraph(labels: readonly Label[], provisions: readonly Provision[]): Pair[] {
  const candidates = labels.flatMap((label, row) =>
    provisions.flatMap((provision, column) => {
      if (provision.eId !== label.eId) return [];
      return [{ row, column, likeness: likeness(label, provision) - Math.abs(row - column) / 1e4 }];
    }),
  );
  const rows = new Set<number>();
  const columns = new Set<number>();
  const pairs: Pair[] = [];
  for (const { row, column } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    pairs.push([labels[row]!, provisions[column]!]);
  }
  const alone = labels.filter((_, row) => !rows.has(row)).map((label): Pair => [label, null]);
  const extra = provisions
    .filter((_, column) => !columns.has(column))
    .map((provision): Pair => [null, provision]);
  return [...pairs, ...alone, ...extra];
}

function likeness(label: Label, provision: Provision): number {
  const bearer = label.bearer !== undefined && bearerKey(label.bearer) === bearerKey(provision.bearer);
  return (
    (label.force === provision.force ? 4 : 0) +
    (bearer ? 2 : 0) +
    (sameWhen(label.when, provision.when) ? 1 : 0) -
    // A duty given besides meets a label only where no act of its own does.
    (provision.secondary && !label.optional ? 0.5 : 0)
  );
}

function scorePair(label: Label | null, provision: Provision | null): ProvisionScore {
  const optional = label?.optional || (label === null && provision?.secondary);
  if (optional) return { acts: noTally, bearer: noTally, when: noTally };
  const expected = label ? 1 : 0;
  const given = provision ? 1 : 0;
  const bearerRight = label && provision && bearerKey(label.bearer ?? []) === bearerKey(provision.bearer);
  return {
    acts: { expected, given, right: label && label.force === provision?.force ? 1 : 0 },
    bearer: label && label.bearer === undefined ? noTally : { expected, given, right: bearerRight ? 1 : 0 },
    when: scoreWhen(label, provision),
  };
}

/** An act without a time is right in silence: only times that are expected or given count. */
function scoreWhen(label: Label | null, provision: Provision | null): Tally {
  if (label && label.when === undefined) return noTally;
  const expected = label?.when ? 1 : 0;
  const given = provision?.when ? 1 : 0;
  return { expected, given, right: expected && given && sameWhen(label?.when, provision?.when) ? 1 : 0 };
}

function sameWhen(label: LabelledWhen | null | undefined, when: Provision['when'] | undefined): boolean {
  if (!label || !when) return !label && !when;
  const offset = label.offset === undefined || label.offset === when.offset;
  return (
    label.relation === when.relation &&
    label.edtf === when.edtf &&
    sameAnchor(label.anchor, when.anchor) &&
    offset
  );
}

/** Events of the calendar have names that everybody knows; the name of a step is the plan's own business. */
function sameAnchor(label: string | null | undefined, anchor: string | null): boolean {
  const known = /^ga\//;
  if (known.test(label ?? '') || known.test(anchor ?? '')) return label === anchor;
  return (label == null) === (anchor === null);
}

const bearerKey = (bearer: readonly string[]) =>
  bearer
    .map((name) => name.toLowerCase())
    .sort()
    .join(' + ');
