/** The processes that mandates of the library have set in motion, as links. */
import type { ReactNode } from 'react';
import { useProcesses } from '../../client/process-list.ts';
import { Go } from '../../shell/as-of.tsx';
import { useLocale, useMessage } from '../../shell/locale.tsx';

/** As many as stand on the first page. */
const shown = 4;

/** A line of links; nothing where no process is open. */
export function RunningProcesses(): ReactNode {
  const say = useMessage();
  const { language } = useLocale();
  const processes = useProcesses().data ?? [];
  if (processes.length === 0) return null;
  return (
    <nav className="library-processes" aria-labelledby="library-processes-title">
      <h2 id="library-processes-title">{say('processes.title')}</h2>
      <ul>
        {processes.slice(0, shown).map(({ id, title, mandate, stage }) => (
          <li key={id}>
            <Go to={`/processes/${encodeURIComponent(id)}`}>{language === 'zh' ? title.zh : title.en}</Go>{' '}
            <small>
              {mandate} · {say(`stage.${stage}`)}
            </small>
          </li>
        ))}
      </ul>
      {processes.length > shown ? (
        <p>
          <Go to="/processes">{say('processes.all', { count: processes.length })}</Go>
        </p>
      ) : null}
    </nav>
  );
}
