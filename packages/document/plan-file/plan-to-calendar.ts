/** A plan as an iCalendar file (RFC 5545) for the calendars of delegations and of the Secretariat. */
import type { Plan, Step } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { dayAfter, daysOf, type StepDays } from './step-days.ts';
import { PLAN_WORDS, paragraphName, planPhrase, stepTitle } from './words.ts';

/** How the calendar is written. */
export interface CalendarOptions {
  /** Language of the calendar's own words; titles and quotations stay as they are in the plan. */
  readonly language?: Language;
  /** ISO time at which the plan was derived (DTSTAMP); the same plan and time give the same bytes. */
  readonly stamp?: string;
}

const DEFAULT_STAMP = '2000-01-01T00:00:00Z';

/** Control characters have no place in a calendar; line breaks are kept and folded by the writer. */
const clean = (text: string): string => text.replace(/(?!\n)\p{Cc}|\p{Cs}/gu, ' ');

/** UIDs stay the same when the plan is derived again, so that a calendar updates its entries instead of doubling them. */
function uidOf(mandate: string | null, id: string): string {
  const host =
    (mandate ?? 'plan')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'plan';
  return `${id.replace(/[^\w.-]+/g, '-')}.${host}@rostrum`;
}

function description(step: Step, days: StepDays, language: Language): string {
  const words = PLAN_WORDS[language];
  const { symbol, eId, quote } = step.authority;
  const lines = [
    step.bearer.length > 0 ? `${words.bearer}: ${step.bearer.join('; ')}` : '',
    step.when ? `${words.when}: ${step.when.quote}` : '',
    days.approximate ? words.approximate : days.period ? words.period : '',
    step.unlessOtherwiseAgreed ? words.otherwise : '',
    `${words.authority}: ${[symbol, paragraphName(eId, language)].filter(Boolean).join(', ')}`,
    quote ? `“${quote}”` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

interface Entry {
  readonly step: Step;
  readonly days: StepDays;
  readonly uid: string;
  readonly language: Language;
  readonly stamp: string;
}

function addStep(calendar: ICalCalendar, { step, days, uid, language, stamp }: Entry): void {
  const title = stepTitle(step, language);
  const tentative = days.approximate || days.period;
  calendar.createEvent({
    id: uid,
    start: days.start,
    end: dayAfter(days.end),
    allDay: true,
    stamp,
    summary: clean(days.deadline ? `${PLAN_WORDS[language].deadline}: ${title}` : title),
    description: clean(description(step, days, language)),
    location: step.place ? clean(step.place) : null,
    categories: [{ name: step.kind }],
    status: tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

/**
 * The dated steps of a plan as a calendar: whole days, deadlines on their last day, periods without an exact day marked
 * tentative; the description says who, when in the text's own words, and by what authority.
 * @returns an iCalendar stream with CRLF line ends.
 */
export function planToCalendar(plan: Plan, options: CalendarOptions = {}): string {
  const language = options.language ?? 'en';
  const dated = plan.steps.map((step) => ({ step, days: daysOf(step) }));
  const missing = dated.filter(({ days }) => days === null).length;
  const name = planPhrase(language, 'plan', plan.mandate ?? '—');
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'Rostrum', product: 'plan', language: language.toUpperCase() },
    ...(missing > 0 ? { description: planPhrase(language, 'undated', String(missing)) } : {}),
  });
  const seen = new Map<string, number>();
  for (const { step, days } of dated) {
    if (!days) continue;
    const count = (seen.get(step.id) ?? 0) + 1;
    seen.set(step.id, count);
    const uid = uidOf(plan.mandate, count === 1 ? step.id : `${step.id}-${count}`);
    addStep(calendar, { step, days, uid, language, stamp: options.stamp ?? DEFAULT_STAMP });
  }
  return calendar.toString();
}
