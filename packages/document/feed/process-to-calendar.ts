/** A running process as a calendar to subscribe to (RFC 5545): planned and actual days, what was superseded, what is one's own. */
import {
  type Actualisation,
  dutiesOf,
  type Hat,
  isOffice,
  lastDayOf,
  type ProcessState,
  type Step,
} from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { dayAfter, daysOf } from '../plan-file/step-days.ts';
import { PLAN_WORDS, paragraphName, stepTitle } from '../plan-file/words.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';

/** For whom a calendar is made. */
export interface ProcessCalendarOptions {
  readonly language: Language;
  /** The hats of whoever reads it, the public hat alone for a public calendar. */
  readonly hats: readonly Hat[];
  /** ISO instant. */
  readonly now: string;
  /** The page of the process, absolute. */
  readonly page: string;
}

interface Entry {
  readonly id: string;
  readonly summary: string;
  readonly lines: readonly string[];
  /** First and last day, or an instant. */
  readonly when: { readonly start: string; readonly end: string } | { readonly at: string };
  readonly place: string | null;
  readonly category: string;
  readonly status: ICalEventStatus;
  readonly own: boolean;
}

/** Control characters have no place in a calendar; line breaks are kept and folded by the writer. */
const clean = (text: string): string => text.replace(/(?!\n)\p{Cc}|\p{Cs}/gu, ' ');

/** Chinese has a colon of its own. */
const colon = (language: Language): string => (language === 'zh' ? '：' : ': ');

const span = ({ start, end }: { start: string; end: string }) =>
  start === end ? start : `${start} – ${end}`;

class Entries {
  constructor(
    private readonly state: ProcessState,
    private readonly options: ProcessCalendarOptions,
    private readonly own: ReadonlySet<string>,
  ) {}

  all(): readonly Entry[] {
    const steps = this.state.course.plan?.steps ?? [];
    return [...steps.flatMap((step) => this.#step(step)), ...this.#forms(), ...this.#lists()];
  }

  #step(step: Step): readonly Entry[] {
    const held = this.state.course.actualised[step.id] ?? [];
    if (held.length > 0) return held.map((one, index) => this.#taken(step, one, index));
    const planned = this.#planned(step);
    return planned ? [planned] : [];
  }

  #lines(step: Step): readonly string[] {
    const { language } = this.options;
    const words = PLAN_WORDS[language];
    const { symbol, eId, quote } = step.authority;
    return [
      step.bearer.length > 0 ? `${words.bearer}: ${step.bearer.join('; ')}` : '',
      `${words.authority}: ${[symbol, eId && paragraphName(eId, language)].filter(Boolean).join(', ')}`,
      quote ? `“${quote}”` : '',
    ];
  }

  #taken(step: Step, { from, to, place, note }: Actualisation, index: number): Entry {
    const { language } = this.options;
    const words = CALENDAR_WORDS[language];
    const planned = daysOf(step);
    const lines = [
      `${words.taken}: ${span({ start: from, end: to })}`,
      planned ? `${words.planned}: ${span(planned)}` : '',
      note ? (language === 'zh' ? note.zh : note.en) : '',
      ...this.#lines(step),
    ];
    return {
      id: index === 0 ? `step-${step.id}` : `step-${step.id}-${index + 1}`,
      summary: stepTitle(step, language),
      lines,
      when: { start: from, end: to },
      place: place ?? step.place,
      category: step.kind,
      status: ICalEventStatus.CONFIRMED,
      own: false,
    };
  }

  /** Why a step holds no more, and the word for it. */
  #ended(step: Step): { readonly word: string; readonly reason: string } | null {
    const { language } = this.options;
    const words = CALENDAR_WORDS[language];
    const withdrawn = this.state.course.withdrawn[step.id];
    if (withdrawn) return { word: words.withdrawn, reason: language === 'zh' ? withdrawn.zh : withdrawn.en };
    return step.supersededBy ? { word: words.superseded, reason: step.supersededBy.reason } : null;
  }

  #planned(step: Step): Entry | null {
    const days = daysOf(step);
    if (!days) return null;
    const { language } = this.options;
    const words = PLAN_WORDS[language];
    const ended = this.#ended(step);
    const own = !ended && this.own.has(step.id);
    const title = stepTitle(step, language);
    const prefix = ended?.word ?? (days.deadline ? words.deadline : null);
    const lines = [
      ended?.reason ?? '',
      own ? CALENDAR_WORDS[language].yours : '',
      step.when ? `${words.when}: ${step.when.quote}` : '',
      days.approximate ? words.approximate : days.period ? words.period : '',
      step.unlessOtherwiseAgreed ? words.otherwise : '',
      ...this.#lines(step),
    ];
    const open = days.approximate || days.period ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
    return {
      id: `step-${step.id}`,
      summary: prefix ? `${prefix}${colon(language)}${title}` : title,
      lines,
      when: days,
      place: step.place,
      category: step.kind,
      status: ended ? ICalEventStatus.CANCELLED : open,
      own,
    };
  }

  /** The last days on which forms are taken. */
  #forms(): readonly Entry[] {
    const { course, participation } = this.state;
    const { language } = this.options;
    return Object.values(participation.forms).flatMap((form) => {
      const version = form.versions.at(-1);
      const day = lastDayOf(version?.closes ?? null, course.plan);
      if (!version || !day) return [];
      const title = version.title[language] ?? version.title.en;
      return [
        {
          id: `form-${form.id}`,
          summary: `${CALENDAR_WORDS[language].closes}${colon(language)}${title}`,
          lines: [],
          when: { start: day, end: day },
          place: null,
          category: version.purpose,
          status: ICalEventStatus.CONFIRMED,
          own: false,
        },
      ];
    });
  }

  /** The clocks of lists, for Member States and offices, who alone may object to names or see that others did. */
  #lists(): readonly Entry[] {
    const { language, hats } = this.options;
    if (!hats.some((hat) => isOffice(hat) || hat.category === 'member-state')) return [];
    return Object.values(this.state.participation.lists).flatMap(({ id, title, until, status, authority }) =>
      until === null || status !== 'circulated'
        ? []
        : [
            {
              id: `list-${id}`,
              summary: `${CALENDAR_WORDS[language].silence}${colon(language)}${language === 'zh' ? title.zh : title.en}`,
              lines: [[authority.symbol, paragraphName(authority.eId, language)].filter(Boolean).join(', ')],
              when: { at: until },
              place: null,
              category: 'list',
              status: ICalEventStatus.CONFIRMED,
              own: hats.some((hat) => hat.category === 'member-state'),
            },
          ],
    );
  }
}

/** The steps that are for one of the hats to take. */
function ownSteps(state: ProcessState, { hats, now }: ProcessCalendarOptions): ReadonlySet<string> {
  const duties = hats.flatMap((hat) => (hat.category === 'public' ? [] : dutiesOf(state, hat, now)));
  return new Set(duties.filter((duty) => duty.of === 'step').map(({ id }) => id));
}

/** Where calendars put the day's end, and three days' notice before. */
const noticeBefore = 3 * 24 * 60 * 60;

function uidOf(id: string, process: string): string {
  return `${id}.${process}`.replace(/[^\w.~-]+/g, '-').concat('@rostrum');
}

function addEntry(calendar: ICalCalendar, entry: Entry, state: ProcessState, page: string): void {
  const { id, summary, lines, when, place, category, status, own } = entry;
  const step = state.versions[`step/${id.replace(/^step-/, '')}`] ?? 0;
  const day = 'start' in when;
  const event = calendar.createEvent({
    id: uidOf(id, state.id),
    start: day ? when.start : when.at,
    end: day ? dayAfter(when.end) : when.at,
    allDay: day,
    // A step changes by acts on itself and by those on the plan as a whole; both only ever grow.
    sequence: step + (state.versions.process ?? 0),
    stamp: state.publicAt ?? '1970-01-01T00:00:00Z',
    summary: clean(summary),
    description: clean([...lines.filter(Boolean), page].join('\n')),
    location: place ? clean(place) : null,
    categories: [{ name: category }],
    url: page,
    status,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (own)
    event.createAlarm({ type: ICalAlarmType.display, trigger: noticeBefore, description: clean(summary) });
}

/** Puts the entries of one process into a calendar. */
function addProcess(calendar: ICalCalendar, state: ProcessState, options: ProcessCalendarOptions): void {
  const entries = new Entries(state, options, ownSteps(state, options)).all();
  for (const entry of entries) addEntry(calendar, entry, state, options.page);
}

/** A process with those for whom it is shown. */
export interface CalendarPart {
  readonly state: ProcessState;
  readonly options: ProcessCalendarOptions;
}

/**
 * Running processes as one calendar. Only what the hats may see goes in; what is for one of them to do reminds three days before.
 * @returns an iCalendar stream with CRLF line ends.
 */
export function processesToCalendar(
  name: string,
  language: Language,
  parts: readonly CalendarPart[],
): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'Rostrum', product: 'process', language: language.toUpperCase() },
    ttl: 60 * 60,
  });
  for (const { state, options } of parts) addProcess(calendar, state, options);
  return calendar.toString();
}
