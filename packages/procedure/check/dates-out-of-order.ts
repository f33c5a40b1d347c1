import type { Provision, TimeRelation } from '@rostrum/resolution';
import { edtfSpan } from '../calendar/edtf.ts';
import type { Check, Doubt } from './model.ts';
import { paragraphName } from './quoted.ts';

/**
 * Points of one list whose dates do not ascend.
 *
 * A series is normally printed in the order in which it is held. Where the months turn back, either the list is by subject,
 * or a month is wrong: the officer looks at the other languages before the calendar goes out.
 * @authority A/RES/71/280 para. 15 (a): April/May, October, June 2017
 */
export const datesOutOfOrder: Check = {
  code: 'time.out-of-order',
  severity: 'notice',
  title: 'Dates in one list that turn back',
  why: 'A series is printed in the order in which it is held, unless it is arranged by subject: a month that turns back may be a slip.',
  find({ resolution }) {
    return [...seriesOf(resolution.provisions).values()].flatMap(firstTurn);
  },
};

/** How things are dated that take place; deadlines of different acts need not ascend. */
const held = new Set<TimeRelation>(['in', 'on', 'from-to']);

/** Dated acts under one verb in sibling points, by their parent. */
function seriesOf(provisions: readonly Provision[]): Map<string, Provision[]> {
  const series = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const dated = provision.when?.edtf && held.has(provision.when.relation) && !provision.secondary;
    const parent = provision.eId.slice(0, Math.max(0, provision.eId.lastIndexOf('__')));
    if (!dated || parent === '') continue;
    const key = `${parent} ${provision.verb}`;
    series.set(key, [...(series.get(key) ?? []), provision]);
  }
  return series;
}

function firstTurn(series: readonly Provision[]): readonly Doubt[] {
  const starts = series.map(({ when }) => edtfSpan(when!.edtf!)?.start ?? '');
  const turn = starts.findIndex((start, index) => index > 0 && start < starts[index - 1]!);
  const provision = series[turn];
  if (!provision) return [];
  const order = series.map(({ when }) => when!.edtf).join(', ');
  const { eId, when } = provision;
  const message = `The dates of this list do not ascend (${order}): ${paragraphName(eId)} turns back. If the list is arranged by subject nothing is wrong; else compare the other language versions.`;
  return [{ eId, quote: when!.quote, message }];
}
