/** The overview of a process: what is to be done now, what happened lately, what was changed, and the whole course along time. */
import { type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { keepingAsOf } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { Agenda } from '../plan/agenda.tsx';
import { useNarrow } from '../plan/narrow.ts';
import { StandingSummary } from '../plan/standing-summary.tsx';
import { StepTable } from '../plan/step-table.tsx';
import { Timeline } from '../plan/timeline.tsx';
import { ChangedSteps } from './changed-steps.tsx';
import { courseEntries } from './course.ts';
import { Lately } from './lately.tsx';
import { processPath, useProcess } from './process-context.tsx';
import { WhatNow } from './what-now.tsx';

/** The page. */
export function Overview(): ReactNode {
  const { stateThen } = useProcess();
  if (stateThen.course.stage === null) return null;
  return (
    <>
      <div className="process-desk">
        <WhatNow />
        <Lately />
      </div>
      <ChangedSteps />
      <Course />
    </>
  );
}

/** What was planned, with what really happened laid over it; the same as a table. */
function Course(): ReactNode {
  const say = useMessage();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const { id, stateThen, date } = useProcess();
  const [table, setTable] = useState(false);
  const entries = useMemo(() => courseEntries(stateThen, date), [stateThen, date]);
  const open = (step: { readonly id: string }) =>
    void navigate(keepingAsOf(processPath(id, 'steps', step.id), location.search));
  const adoptedOn = stateThen.course.plan?.adoptedOn ?? null;
  return (
    <section className="course" aria-labelledby="course-title">
      <header className="course-head">
        <h2 id="course-title">{say('process.course')}</h2>
        <p className="course-legend">
          <span className="legend-planned">{say('process.legend.planned')}</span>
          <span className="legend-taken">{say('process.legend.taken')}</span>
          <span className="legend-replaced">{say('process.legend.replaced')}</span>
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of form fields. */}
        <div className="segments no-print" role="group" aria-label={say('plan.view')}>
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              className="button small"
              aria-pressed={table === each}
              onClick={() => setTable(each)}
            >
              {say(each ? 'plan.view.table' : 'plan.view.time')}
            </button>
          ))}
        </div>
      </header>
      <StandingSummary entries={entries} />
      <div className="plan-figure" data-table={table || undefined}>
        {narrow ? (
          <Agenda entries={entries} onWhy={open} />
        ) : (
          <Timeline entries={entries} adoptedOn={adoptedOn} onWhy={open} />
        )}
      </div>
      <div className="plan-twin" data-table={table || undefined}>
        <StepTable entries={entries} onWhy={open} />
      </div>
    </section>
  );
}
