/** The plan on a narrow screen: a list by month, with the day in the header as a line across it. */
import type { Step } from '@rostrum/procedure';
import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useAsOf } from '../../shell/as-of.tsx';
import { useList, useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { StandingMark } from './standing-summary.tsx';
import { byDate, type PlanEntry } from './steps.ts';
import { EntryDates, SupersessionNote } from './supersession.tsx';

/** Steps under one month; `month` is null for those without a date. */
export interface AgendaMonth {
  readonly month: string | null;
  readonly entries: readonly PlanEntry[];
}

/** The steps by the month of their first known day, undated ones last. */
export function monthsOf(entries: readonly PlanEntry[]): readonly AgendaMonth[] {
  const months = new Map<string | null, PlanEntry[]>();
  for (const entry of entries.toSorted(byDate)) {
    const month = (entry.start ?? entry.end)?.slice(0, 7) ?? null;
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, list]) => ({ month, entries: list }));
}

interface AgendaProps {
  readonly entries: readonly PlanEntry[];
  readonly onWhy: (step: Step) => void;
}

/** The list. */
export function Agenda({ entries, onWhy }: AgendaProps): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const { date } = useAsOf();
  const months = monthsOf(entries);
  const here = months.findIndex(({ month }) => month === null || month > date.slice(0, 7));
  return (
    <section className="agenda" aria-label={say('plan.timeline')}>
      {months.map(({ month, entries: list }, index) => (
        <Fragment key={month ?? 'undated'}>
          {index === here ? <NowLine date={date} /> : null}
          <h2>
            {month === null
              ? say('plan.undated')
              : intl.formatDate(`${month}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' })}
          </h2>
          <ul>
            {list.map((entry) => (
              <AgendaEntry key={entry.step.id} entry={entry} onWhy={onWhy} />
            ))}
          </ul>
        </Fragment>
      ))}
      {here < 0 ? <NowLine date={date} /> : null}
    </section>
  );
}

function NowLine({ date }: { date: string }): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const shown = intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  return <p className="agenda-now">{say('plan.asOf', { date: shown })}</p>;
}

function AgendaEntry({ entry, onWhy }: { entry: PlanEntry; onWhy: (step: Step) => void }): ReactNode {
  const term = useTerm();
  const titled = useStepTitle();
  const list = useList();
  const { step } = entry;
  return (
    <li
      data-standing={entry.standing}
      data-superseded={step.supersededBy || entry.withdrawn ? true : undefined}
    >
      <button type="button" className="agenda-entry" onClick={() => onWhy(step)}>
        <span className="agenda-dates">
          <EntryDates entry={entry} />
        </span>
        <span className="agenda-title step-name">{titled(step)}</span>
        <span className="agenda-facts">
          {term(step.kind)}
          {step.bearer.length > 0 ? ` · ${list(step.bearer.map(term))}` : ''}
        </span>
        <SupersessionNote entry={entry} />
        <StandingMark standing={entry.standing} />
      </button>
    </li>
  );
}
