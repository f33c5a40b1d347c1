/** One step on the timeline. */
import type { Step } from '@rostrum/procedure';
import type { CSSProperties, ReactNode } from 'react';
import { addDays } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import type { PlanEntry } from './steps.ts';
import { useSupersessionText } from './supersession.tsx';
import type { TimeScale } from './time-scale.ts';
import { useStepDates, useStepTime, useTakenText } from './words.ts';

/** From the first day to the end of the last, in parts of the axis. */
export function stretch(start: string, end: string, scale: TimeScale): CSSProperties {
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

/** A row: the name of the step, and its mark on the axis. Pressing it asks why. */
export function StepRow({ entry, depth, title, scale, onWhy, isHead }: StepRowProps): ReactNode {
  const { step, standing } = entry;
  const say = useMessage();
  const term = useTerm();
  const titled = useStepTitle();
  const dates = useStepDates();
  const time = useStepTime();
  // Where the text names a month, "May 2017" says more truly what is known than its first and last day.
  const changed = useSupersessionText()(entry);
  const sentence = useSentence();
  const reason = entry.counterpart ? sentence(entry.counterpart.reason) : '';
  const days = entry.soft && !isHead && step.when?.edtf ? time(step) : dates(entry);
  const taken = useTakenText()(entry);
  const onPlan = standsOnPlan(entry, scale);
  const label = changed ? (
    <>
      <SupersededWords isStruck={step.supersededBy !== undefined}>{days}</SupersededWords> · {changed}
    </>
  ) : taken === '' ? (
    days
  ) : (
    taken
  );
  return (
    <button
      type="button"
      className="timeline-row timeline-step"
      data-head={isHead || undefined}
      data-depth={Math.min(depth, 3)}
      data-standing={standing}
      data-superseded={step.supersededBy || entry.withdrawn ? true : undefined}
      onClick={() => onWhy(step)}
    >
      <span className="timeline-name" title={[titled(step), reason].filter(Boolean).join('\n')}>
        <span className="step-name">{title}</span>
      </span>
      <span className="unseen">
        {title === titled(step) ? '' : ` (${titled(step)})`}, {term(step.kind)}, {dates(entry)},{' '}
        {say(`standing.${standing}`)}
        {taken === '' ? '' : `, ${taken}`}
        {changed ? `, ${changed} ${reason}` : ''}
      </span>
      <span className="timeline-track" aria-hidden="true">
        <Mark entry={entry} scale={scale} label={onPlan ? label : null} />
        <ActualMarks entry={entry} scale={scale} label={onPlan ? null : label} />
      </span>
    </button>
  );
}

function SupersededWords({ isStruck, children }: { isStruck: boolean; children: ReactNode }): ReactNode {
  return isStruck ? <s>{children}</s> : children;
}

/** A stretch of days as a bar, softly edged where only the period is known; a deadline as a point on its last day. */
interface MarkProps {
  readonly entry: PlanEntry;
  readonly scale: TimeScale;
  readonly label: ReactNode;
}

/** As wide as the words of a mark are, in per cent of the axis. */
const wordsWidth = 14;

/** Whether the words stand beside the planned mark: where nothing is recorded, or where it would lie under them. */
function standsOnPlan({ start, end, actual = [] }: PlanEntry, scale: TimeScale): boolean {
  const last = actual.at(-1);
  if (!last) return true;
  const [from, to] = [start ?? end, end ?? start];
  if (from === null || to === null) return false;
  return scale.at(to) >= scale.at(last.to) && scale.at(from) <= scale.at(last.to) + wordsWidth;
}

/** What really happened, on top of what was planned; its words stand beside the last day. */
function ActualMarks({ entry: { actual = [] }, scale, label }: MarkProps): ReactNode {
  return actual.map(({ from, to }, index) => (
    <span key={`${from} ${to}`} className="actual-mark" style={stretch(from, to, scale)}>
      {label !== null && index === actual.length - 1 ? (
        <span className="mark-label" data-place={labelPlace(scale.at(from), scale.at(to))}>
          {label}
        </span>
      ) : null}
    </span>
  ));
}

/** Where the words of a mark have room: after it, before it, or within it. */
function labelPlace(from: number, to: number): 'after' | 'before' | 'within' {
  if (to <= 70) return 'after';
  return from > 22 ? 'before' : 'within';
}

function Mark({ entry, scale, label }: MarkProps): ReactNode {
  const { start, end, soft, step } = entry;
  if (start === null && end === null) return null;
  const place = labelPlace(scale.at(start ?? end ?? scale.start), scale.at(end ?? start ?? scale.start));
  const words =
    label === null ? null : (
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
