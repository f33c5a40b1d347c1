/** Times and lengths of a reading in the words of the interface. */
import type { When } from '@rostrum/resolution';
import type { IntlShape } from 'react-intl';
import type { Say } from '../shell/locale.tsx';
import { edtfText } from './edtf-text.ts';

/** Gives the name of a step by its id, or null when there is none. */
export type StepName = (id: string) => string | null;

const calendarEvents: readonly string[] = [
  'general-debate',
  'opening',
  'closing',
  'main-part',
  'high-level-week',
];

function assemblyEvent(anchor: string, say: Say): string | null {
  const match = /^ga\/(\d+)(?:\/([a-z-]+))?(?:\/(opening|closing))?$/.exec(anchor);
  if (!match) return null;
  const [, session = '', event, edge] = match;
  const base = say('time.session', { session: Number(session) });
  if (event === undefined || !calendarEvents.includes(event)) return base;
  const named =
    event === 'opening' || event === 'closing'
      ? say(`time.edge.${event}`, { event: base })
      : say(`time.event.${event as 'general-debate' | 'main-part' | 'high-level-week'}`, { session: base });
  return edge === 'opening' || edge === 'closing' ? say(`time.edge.${edge}`, { event: named }) : named;
}

/** An event that a time is counted from: of the Assembly's calendar, or a step of the plan. */
export function anchorText(anchor: string, say: Say, stepName: StepName = () => null): string {
  const known = assemblyEvent(anchor, say);
  if (known) return known;
  const match = /^(.+?)\/(opening|closing)$/.exec(anchor);
  const id = match?.[1] ?? anchor;
  const name = stepName(id) ?? id.replaceAll('/', ', ').replaceAll('-', ' ');
  const edge = match?.[2];
  return edge === 'opening' || edge === 'closing' ? say(`time.edge.${edge}`, { event: name }) : name;
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const clockUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** A length (`P3D`, `P12D working`, `PT15M`) as a reader says it; the text itself when it is none. */
export function durationText(duration: string, intl: IntlShape, say: Say): string {
  const match = /^-?P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])*))?( working)?$/.exec(duration);
  if (!match) return duration;
  const [, days = '', clock = '', working] = match;
  const pieces = (text: string, names: Readonly<Record<string, string>>) =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, amount, unit]) =>
      intl.formatNumber(Number(amount), {
        style: 'unit',
        unit: names[unit ?? ''] ?? 'day',
        unitDisplay: 'long',
      }),
    );
  const all = intl.formatList([...pieces(days, units), ...pieces(clock, clockUnits)], { type: 'unit' });
  if (working) return say('time.working', { days: Number(/\d+/.exec(days)?.[0] ?? 0) });
  return all;
}

/** A time as the margin shows it: "by April 2017", "one month before the hearing". */
export function whenText(when: When, intl: IntlShape, say: Say, stepName?: StepName): string {
  const anchor = when.anchor === null ? null : anchorText(when.anchor, say, stepName);
  const date = when.edtf === null ? null : edtfText(when.edtf, when.quote, intl, say);
  if (date === null && anchor === null) return when.quote;
  if (date !== null) return say(`when.${when.relation}`, { date });
  if (when.offset !== null && /[1-9]/.test(when.offset)) {
    const length = durationText(when.offset.replace(/^[+-]/, ''), intl, say);
    const side = when.offset.startsWith('-') ? 'before' : 'after';
    const counted = say(`time.offset.${side}`, { length, event: anchor ?? '' });
    return when.relation === 'by' || when.relation === 'before'
      ? say('when.atLatest', { date: counted })
      : counted;
  }
  if (when.offset !== null) return say('time.first-day', { event: anchor ?? '' });
  return say(`when.${when.relation}`, { date: anchor ?? '' });
}
