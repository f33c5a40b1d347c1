/** The plan along time: one row a step, phases as bands, months as columns, the day in the header as a line. */
import './timeline.css';
import type { Step } from '@rostrum/procedure';
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { addDays, useAsOf } from '../../shell/as-of.tsx';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { groupsOf, type PlanEntry, type PlanGroup, spanOf } from './steps.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { useStepDates, useStepTime } from './words.ts';

interface TimelineProps {
  readonly entries: readonly PlanEntry[];
  readonly adoptedOn: string | null;
  readonly onWhy: (step: Step) => void;
}

/** Widths of a month in rem; 0 fits everything into the page. */
const zooms: readonly number[] = [0, 3, 6, 12, 24];

/** The figure, and below it the steps that have no date. */
export function Timeline({ entries, adoptedOn, onWhy }: TimelineProps): ReactNode {
  const say = useMessage();
  const [zoom, setZoom] = useState(0);
  const dated = entries.filter(({ start, end }) => start !== null || end !== null);
  const undated = entries.filter(({ start, end }) => start === null && end === null);
  const span = spanOf(dated, adoptedOn);
  const [first, last] = [span?.start, span?.end];
  const scale = useMemo(() => (first && last ? timeScale(first, last) : null), [first, last]);
  return (
    <section aria-label={say('plan.timeline')}>
      {scale ? (
        <>
          <div className="timeline-zoom no-print">
            <button type="button" className="button small" disabled={zoom === 0} onClick={() => setZoom(0)}>
              {say('plan.zoom.fit')}
            </button>
            <button
              type="button"
              className="button small"
              aria-label={say('plan.zoom.out')}
              disabled={zoom === 0}
              onClick={() => setZoom(zoom - 1)}
            >
              −
            </button>
            <button
              type="button"
              className="button small"
              aria-label={say('plan.zoom.in')}
              disabled={zoom === zooms.length - 1}
              onClick={() => setZoom(zoom + 1)}
            >
              +
            </button>
          </div>
          <Chart entries={dated} scale={scale} month={zooms[zoom] ?? 0} onWhy={onWhy} />
        </>
      ) : null}
      {undated.length > 0 ? <Undated entries={undated} onWhy={onWhy} /> : null}
    </section>
  );
}

interface ChartProps {
  readonly entries: readonly PlanEntry[];
  readonly scale: TimeScale;
  readonly month: number;
  readonly onWhy: (step: Step) => void;
}

function Chart({ entries, scale, month, onWhy }: ChartProps): ReactNode {
  const say = useMessage();
  const groups = useMemo(() => groupsOf(entries), [entries]);
  const style: CSSProperties & Record<'--chart', string> = {
    '--chart': month === 0 ? '0rem' : `${scale.months.length * month}rem`,
  };
  return (
    <section
      className="timeline"
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
      tabIndex={0}
      aria-label={say('plan.timeline.scroll')}
      style={style}
    >
      <div className="timeline-inner">
        <Axis scale={scale} month={month} />
        {groups.map((group) => (
          <Group key={group.head?.step.id ?? ''} group={group} scale={scale} onWhy={onWhy} />
        ))}
        <AsOfLine scale={scale} />
      </div>
    </section>
  );
}

/** How many months one label on the axis stands for. */
function labelEvery(months: number, width: number): number {
  if (width >= 6) return 1;
  if (width >= 3) return months > 1 ? 2 : 1;
  return months <= 14 ? 1 : months <= 40 ? 3 : 12;
}

function Axis({ scale, month }: { scale: TimeScale; month: number }): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const asOf = useAsOf();
  const every = labelEvery(scale.months.length, month);
  const isLabelled = (date: string) => (Number(date.slice(5, 7)) - 1) % every === 0;
  return (
    <div className="timeline-row timeline-axis">
      <span />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the control in the header does the same from the keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      <div
        className="timeline-track"
        title={say('plan.axis.press')}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const part = (event.clientX - box.left) / box.width;
          asOf.set(scale.dateAt(document.documentElement.dir === 'rtl' ? 1 - part : part));
        }}
      >
        {scale.months.map(({ date, at, isYear }) => (
          <span
            key={date}
            className="tick"
            data-year={isYear || undefined}
            style={{ insetInlineStart: `${at}%` }}
          >
            {isLabelled(date) || isYear
              ? intl.formatDate(`${date}T00:00:00Z`, {
                  timeZone: 'UTC',
                  ...(isYear || every >= 12 ? { year: 'numeric' } : { month: 'short' }),
                })
              : null}
          </span>
        ))}
      </div>
    </div>
  );
}

function Group({
  group,
  scale,
  onWhy,
}: { group: PlanGroup } & Omit<ChartProps, 'entries' | 'month'>): ReactNode {
  const { head, placed } = group;
  return (
    <div className="timeline-group" data-phase={head !== null || undefined}>
      {placed.map(({ entry, depth, title }) => (
        <StepRow
          key={entry.step.id}
          entry={entry}
          depth={depth}
          title={title}
          scale={scale}
          onWhy={onWhy}
          isHead={entry === head}
        />
      ))}
      {head?.start && head.end ? <Band start={head.start} end={head.end} scale={scale} /> : null}
    </div>
  );
}

/** Behind the rows of a phase: from its first day to its last. */
function Band({ start, end, scale }: { start: string; end: string; scale: TimeScale }): ReactNode {
  return (
    <div className="timeline-row timeline-band" aria-hidden="true">
      <span />
      <div className="timeline-track">
        <span style={stretch(start, end, scale)} />
      </div>
    </div>
  );
}

function stretch(start: string, end: string, scale: TimeScale): CSSProperties {
  const from = scale.at(start);
  return { insetInlineStart: `${from}%`, inlineSize: `${scale.at(addDays(end, 1)) - from}%` };
}

interface StepRowProps {
  readonly entry: PlanEntry;
  readonly scale: TimeScale;
  readonly onWhy: (step: Step) => void;
  readonly depth: number;
  /** As the row shows it: without what all its siblings say too. */
  readonly title: string;
  readonly isHead: boolean;
}

function StepRow({ entry, depth, title, scale, onWhy, isHead }: StepRowProps): ReactNode {
  const { step, standing } = entry;
  const say = useMessage();
  const term = useTerm();
  const titled = useStepTitle();
  const dates = useStepDates();
  const time = useStepTime();
  // Where the text names a month, "May 2017" says more truly what is known than its first and last day.
  const label = entry.soft && !isHead && step.when?.edtf ? time(step) : dates(entry);
  return (
    <button
      type="button"
      className="timeline-row timeline-step"
      data-head={isHead || undefined}
      data-depth={Math.min(depth, 3)}
      data-standing={standing}
      onClick={() => onWhy(step)}
    >
      <span className="timeline-name" title={titled(step.title)}>
        <span>{titled(title)}</span>
      </span>
      <span className="unseen">
        {title === step.title ? '' : ` (${titled(step.title)})`}, {term(step.kind)}, {dates(entry)},{' '}
        {say(`standing.${standing}`)}
      </span>
      <span className="timeline-track" aria-hidden="true">
        <Mark entry={entry} scale={scale} label={label} />
      </span>
    </button>
  );
}

/** A stretch of days as a bar, softly edged where only the period is known; a deadline as a point on its last day. */
interface MarkProps {
  readonly entry: PlanEntry;
  readonly scale: TimeScale;
  readonly label: string;
}

/** Where the words of a mark have room: after it, before it, or within it. */
function labelPlace(from: number, to: number): 'after' | 'before' | 'within' {
  if (to <= 70) return 'after';
  return from > 22 ? 'before' : 'within';
}

function Mark({ entry, scale, label }: MarkProps): ReactNode {
  const { start, end, soft, step } = entry;
  const place = labelPlace(scale.at(start ?? end ?? scale.start), scale.at(end ?? start ?? scale.start));
  const words = (
    <span className="mark-label" data-place={place}>
      {label}
    </span>
  );
  if (start !== null && end !== null) {
    return (
      <span
        className="bar-mark"
        data-soft={soft || undefined}
        data-kind={step.kind}
        style={stretch(start, end, scale)}
      >
        {words}
      </span>
    );
  }
  const day = end ?? start ?? scale.start;
  return (
    <span
      className="point-mark"
      data-open={end === null ? 'after' : 'before'}
      data-soft={soft || undefined}
      style={{ insetInlineStart: `${scale.at(day)}%` }}
    >
      {words}
    </span>
  );
}

function AsOfLine({ scale }: { scale: TimeScale }): ReactNode {
  const { date } = useAsOf();
  if (!scale.covers(date)) return null;
  return (
    <div className="timeline-row timeline-now" aria-hidden="true">
      <span />
      <div className="timeline-track">
        <span style={{ insetInlineStart: `${scale.at(date)}%` }} />
      </div>
    </div>
  );
}

function Undated({
  entries,
  onWhy,
}: {
  entries: readonly PlanEntry[];
  onWhy: (step: Step) => void;
}): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const titled = useStepTitle();
  return (
    <section className="undated">
      <h2>{say('plan.undated')}</h2>
      <ul>
        {entries.map(({ step, standing }) => (
          <li key={step.id}>
            <button
              type="button"
              className="undated-step"
              data-standing={standing}
              onClick={() => onWhy(step)}
            >
              <span className="undated-kind">{term(step.kind)}</span>
              {titled(step.title)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
