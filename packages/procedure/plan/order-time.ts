/** Which time belongs to which of the things that a provision orders. */
import { findTimes, type Provision, type TimeKind, type When } from '@rostrum/resolution';
import { BEFORE_EVENT, OPENING } from './lexicon/phrases.ts';
import type { Order } from './orders.ts';
import { phaseNumber } from './phase-number.ts';
import type { Reading } from './reading.ts';
import { termsIn } from './terms.ts';

/** The order to which the time of a provision belongs: in Chinese the next verb after it, elsewhere the last verb before it. */
export function timedOrder(
  orders: readonly Order[],
  provision: Provision,
  clause: string,
  reading: Reading,
): Order | null {
  const at = provision.when ? clause.indexOf(provision.when.quote) : -1;
  if (at < 0 || provision.when?.quote === '') return orders[0] ?? null;
  const verbs = orders.flatMap((order) => [order.at, ...order.again].map((place) => ({ place, order })));
  verbs.sort((a, b) => a.place - b.place);
  const next = verbs.find(({ place }) => place > at)?.order;
  const last = [...verbs].reverse().find(({ place }) => place <= at)?.order;
  return (reading.language === 'zh' ? (next ?? last) : (last ?? next)) ?? null;
}

/** "… before the start of the third phase": the time of an act whose reading has none. */
export function beforeEvent(order: Order, clause: string, reading: Reading): When | null {
  const match = BEFORE_EVENT[reading.language].exec(clause);
  const mentions = termsIn(match?.[1] ?? '', reading.language);
  const events = mentions.filter(
    ({ term }) => (term.sort === 'meeting' || term.sort === 'phase') && !term.generic,
  );
  const event = reading.language === 'zh' ? events.at(-1) : events[0];
  if (!match || !event || event.term.id === order.mention.term.id || event.term.id === 'preparatory-process')
    return null;
  const number = event.term.sort === 'phase' ? phaseNumber(event.words) : null;
  const name = number === null ? event.term.id : `phase-${number}`;
  const anchor = OPENING[reading.language].test(match[0]) ? `${name}/opening` : name;
  return { relation: 'before', edtf: null, anchor, offset: null, quote: match[0] };
}

/** How far from its verb a date may stand that no act of the reading has taken. */
const BESIDE = 70;

/** "… preceded by a ministerial meeting to be held on 18 September 2023": the date beside the verb. */
export function timeBeside(order: Order, clause: string, { language }: Reading): When | null {
  const rest = clause.slice(order.at).split(/[;；。]/u)[0] ?? '';
  const time = findTimes(rest, language).find(
    ({ cited, edtf, kind, relation }) =>
      !cited && edtf !== null && (DATES.has(kind) || (kind === 'year' && relation !== null)),
  );
  if (!time?.edtf || time.start > order.verb.length + BESIDE) return null;
  // "every four years starting in 2022": the first is dated.
  const [first = time.edtf, open] = time.edtf.split('/');
  const starting = open === '..';
  const relation = starting ? 'in' : (time.relation ?? RELATIONS[time.kind] ?? 'on');
  return { relation, edtf: starting ? first : time.edtf, anchor: null, offset: null, quote: time.quote };
}

const RELATIONS: Readonly<Partial<Record<TimeKind, When['relation']>>> = {
  month: 'in',
  year: 'in',
  period: 'from-to',
};

const DATES: ReadonlySet<TimeKind> = new Set(['date', 'month', 'period']);
