/** The plan along time: one row a step, phases as bands, months as columns, the day in the header as a line. */
import './timeline.css';
import type { Step } from '@rostrum/procedure';
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAsOf } from '../../shell/as-of.tsx';
import { useMessage, useStepTitle } from '../../shell/locale.tsx';
import { groupsOf, type PlanEntry, type PlanGroup, spanOf } from './steps.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { StepRow, stretch } from './timeline-row.tsx';
import { Undated } from './undated.tsx';

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
  const isDated = ({ start, end, actual = [] }: PlanEntry) =>
    start !== null || end !== null || actual.length > 0;
  const dated = entries.filter(isDated);
  const undated = entries.filter((entry) => !isDated(entry));
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
  const titled = useStepTitle();
  const groups = useMemo(() => groupsOf(entries, titled), [entries, titled]);
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
