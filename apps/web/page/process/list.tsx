/** Every process: how far it has come, from when to when it runs, and what is due next. */
import './process.css';
import type { ListedProcess } from '@rostrum/api';
import { type ReactNode, useId } from 'react';
import { useProcesses } from '../../client/process-list.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { useStepDates } from '../plan/words.ts';
import { processPath } from './process-context.tsx';
import { StageChip } from './stage-chip.tsx';

/** The page. */
export function ProcessList(): ReactNode {
  const say = useMessage();
  const processes = useProcesses();
  useTitle(say('processes.title'));
  return (
    <main className="page processes" id="main">
      <header className="processes-head">
        <h1>{say('processes.title')}</h1>
        <p>{say('processes.lead')}</p>
      </header>
      {processes.isPending ? <Waiting label={say('state.loading')} /> : null}
      {processes.isError ? (
        <ProblemNotice cause={processes.error} retry={() => void processes.refetch()} />
      ) : null}
      {processes.data?.length === 0 ? (
        <Notice title={say('processes.empty')}>
          <p>{say('processes.empty.text')}</p>
          <p>
            <Go to="/">{say('frame.library')}</Go>
          </p>
        </Notice>
      ) : null}
      <ul className="process-list">
        {inOrder(processes.data ?? []).map((process) => (
          <ProcessEntry key={process.id} process={process} />
        ))}
      </ul>
    </main>
  );
}

const stageOrder = ['running', 'prepared', 'concluded'];

/** What runs first, then what is prepared, then what is over; of two the one that ends later. */
export function inOrder(processes: readonly ListedProcess[]): readonly ListedProcess[] {
  return processes.toSorted(
    (a, b) =>
      stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage) ||
      (b.span?.end ?? '').localeCompare(a.span?.end ?? ''),
  );
}

/** One process of the list. */
export function ProcessEntry({ process }: { process: ListedProcess }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const dates = useStepDates();
  const id = useId();
  const { title, mandate, stage, span, sample, rehearsal, next } = process;
  return (
    <li>
      <article className="process-entry" aria-labelledby={id}>
        <p className="process-symbols">
          {mandate}
          <StageChip stage={stage} />
          {sample ? <span className="chip">{say('process.sample')}</span> : null}
          {rehearsal ? <span className="chip doubt">{say('process.rehearsal')}</span> : null}
        </p>
        <h2 id={id}>
          <Go to={processPath(process.id)}>{sentence(title) || process.id}</Go>
        </h2>
        <p className="process-facts">
          {span ? <span>{dates(span)}</span> : null}
          {next ? (
            <span>
              {say('processes.next')}{' '}
              <Go to={processPath(process.id, 'steps', next.step)}>{sentence(next.title)}</Go>
              {next.due === null ? '' : ` (${dates({ start: null, end: next.due })})`}
            </span>
          ) : null}
          {sample && span ? (
            <Go to={`${processPath(process.id)}?asOf=${span.start}`}>{say('processes.fromStart')}</Go>
          ) : null}
        </p>
      </article>
    </li>
  );
}
