/** Somebody else was quicker: what happened meanwhile. */
import type { ReactNode } from 'react';
import type { SeenAct } from '../../../client/processes.ts';
import { useMessage } from '../../../shell/locale.tsx';
import { ActEntry } from '../act-entry.tsx';

/** The acts that came in between; what was typed still stands above. */
export function Meanwhile({ since }: { since: readonly SeenAct[] }): ReactNode {
  const say = useMessage();
  return (
    <section className="form-note" data-kind="meanwhile" role="alert">
      <h3>{say('meanwhile.title')}</h3>
      <p>{say('meanwhile.text')}</p>
      {since.length > 0 ? (
        <ol className="act-list">
          {since.map((act) => (
            <ActEntry key={act.position} act={act} brief />
          ))}
        </ol>
      ) : null}
    </section>
  );
}
