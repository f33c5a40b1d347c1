/** The table twin of the timeline: the same steps, every column sortable. */
import type { Step } from '@rostrum/procedure';
import { type ReactNode, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../../message/key.ts';
import type { Term } from '../../message/term.ts';
import { durationText } from '../../message/when-text.ts';
import { type Say, useList, useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { standings } from './standing.ts';
import { StandingMark } from './standing-summary.tsx';
import { byDate, type PlanEntry } from './steps.ts';
import { EntryDates, SupersessionNote } from './supersession.tsx';
import { useStepTime } from './words.ts';

/** What the table may be sorted by. */
export type StepColumn = 'date' | 'title' | 'kind' | 'bearer' | 'place' | 'standing' | 'paragraph';

const columns: readonly (readonly [column: StepColumn, label: MessageKey])[] = [
  ['date', 'plan.column.date'],
  ['title', 'plan.column.step'],
  ['kind', 'plan.kind'],
  ['bearer', 'field.bearer'],
  ['place', 'field.place'],
  ['standing', 'plan.standing'],
  ['paragraph', 'plan.column.paragraph'],
];

const text = (a: string, b: string) => a.localeCompare(b, undefined, { numeric: true });

/** The order of a column, upwards. */
export function orderOf(column: StepColumn, term: Term): (a: PlanEntry, b: PlanEntry) => number {
  switch (column) {
    case 'date':
      return byDate;
    case 'title':
      return (a, b) => text(a.step.title, b.step.title);
    case 'kind':
      return (a, b) => text(term(a.step.kind), term(b.step.kind));
    case 'bearer':
      return (a, b) => text(term(a.step.bearer[0] ?? ''), term(b.step.bearer[0] ?? ''));
    case 'place':
      return (a, b) => text(term(a.step.place ?? ''), term(b.step.place ?? ''));
    case 'standing':
      return (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing);
    case 'paragraph':
      return (a, b) => text(a.step.authority.eId, b.step.authority.eId);
  }
}

interface StepTableProps {
  readonly entries: readonly PlanEntry[];
  readonly onWhy: (step: Step) => void;
}

/** The table. */
export function StepTable({ entries, onWhy }: StepTableProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const [sort, setSort] = useState<{ column: StepColumn; down: boolean }>({ column: 'date', down: false });
  const rows = useMemo(() => {
    const sorted = entries.toSorted(orderOf(sort.column, term));
    return sort.down ? sorted.reverse() : sorted;
  }, [entries, sort, term]);
  const press = (column: StepColumn) =>
    setSort((before) => ({ column, down: before.column === column && !before.down }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className="table-box" data-scrolls tabIndex={0} aria-label={say('plan.table')}>
      <table className="table">
        <caption className="unseen">{say('plan.table')}</caption>
        <thead>
          <tr>
            {columns.map(([column, label]) => (
              <th key={column} scope="col" aria-sort={ariaSort(sort, column)}>
                <button type="button" onClick={() => press(column)}>
                  {say(label)}
                  <span aria-hidden="true">{sort.column === column ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <StepRow key={entry.step.id} entry={entry} onWhy={onWhy} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ariaSort(sort: { column: StepColumn; down: boolean }, column: StepColumn) {
  if (sort.column !== column) return 'none';
  return sort.down ? 'descending' : 'ascending';
}

/** `6 (b)` for `op_6__point_b`: a paragraph where the document itself is not at hand. */
export function eIdName(eId: string): string {
  return eId
    .split('__')
    .map((part, index) => {
      const name = part.replace(/^[a-z]+_/, '');
      return index === 0 ? name : `(${name})`;
    })
    .join(' ');
}

function lengthOf(step: Step, intl: ReturnType<typeof useIntl>, say: Say): string | null {
  return step.duration === null ? null : durationText(step.duration, intl, say);
}

function StepRow({ entry, onWhy }: { entry: PlanEntry; onWhy: (step: Step) => void }): ReactNode {
  const { step } = entry;
  const say = useMessage();
  const term = useTerm();
  const titled = useStepTitle();
  const intl = useIntl();
  const list = useList();
  const time = useStepTime();
  const place = [step.place === null ? null : term(step.place), lengthOf(step, intl, say)].filter(Boolean);
  return (
    <tr
      data-standing={entry.standing}
      data-superseded={step.supersededBy || entry.withdrawn ? true : undefined}
    >
      <td className="table-date">
        <EntryDates entry={entry} />
        {step.when ? <small>{time(step)}</small> : null}
      </td>
      <th scope="row">
        <span className="step-name">{titled(step)}</span>
        <SupersessionNote entry={entry} />
      </th>
      <td>{term(step.kind)}</td>
      <td>{list(step.bearer.map(term))}</td>
      <td>{place.join(' · ')}</td>
      <td>
        <StandingMark standing={entry.standing} />
      </td>
      <td>
        <button
          type="button"
          className="link-button"
          aria-label={say('plan.why.of', { title: titled(step) })}
          onClick={() => onWhy(step)}
        >
          {eIdName(step.authority.eId)}
        </button>
      </td>
    </tr>
  );
}
