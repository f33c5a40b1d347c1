/** What happened lately in a process, the latest first. */
import type { ReactNode } from 'react';
import { Go } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { ActEntry } from './act-entry.tsx';
import { processPath, useProcess } from './process-context.tsx';

/** As many acts as the overview shows. */
const shown = 7;

/** The part of the overview. */
export function Lately(): ReactNode {
  const say = useMessage();
  const { id, actsThen } = useProcess();
  const latest = actsThen
    .toSorted((a, b) => b.happenedAt.localeCompare(a.happenedAt) || b.position - a.position)
    .slice(0, shown);
  return (
    <section className="lately" aria-labelledby="lately-title">
      <h2 id="lately-title">{say('lately.title')}</h2>
      {latest.length === 0 ? <p className="quiet">{say('lately.nothing')}</p> : null}
      <ol className="act-list">
        {latest.map((act) => (
          <ActEntry key={act.position} act={act} />
        ))}
      </ol>
      {actsThen.length > latest.length ? (
        <p>
          <Go to={processPath(id, 'record')}>{say('lately.all', { count: actsThen.length })}</Go>
        </p>
      ) : null}
    </section>
  );
}
