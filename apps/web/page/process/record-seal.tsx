/** How the record is held together, and how anybody can check it with means of their own. */
import type { ReactNode } from 'react';
import { processAddress } from '../../client/process-list.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useProcess } from './process-context.tsx';

/** The head of the record, the files to keep, and what to do with them. */
export function RecordSeal(): ReactNode {
  const say = useMessage();
  const { id, acts } = useProcess();
  const last = acts.at(-1);
  return (
    <section className="seal" aria-labelledby="seal-title">
      <h3 id="seal-title">{say('seal.title')}</h3>
      <p>{say('seal.chain')}</p>
      {last ? (
        <p className="seal-head">
          <span>{say('seal.head', { position: last.position })}</span>{' '}
          <code className="hash">{last.hash}</code>
        </p>
      ) : null}
      <p>{say('seal.sealed')}</p>
      <ol className="seal-steps">
        <li>
          <a className="button small" href="/api/checkpoint" download="checkpoint.json">
            {say('seal.checkpoint')}
          </a>
          <span>{say('seal.checkpoint.text')}</span>
        </li>
        <li>
          <a className="button small" href={`/api${processAddress(id)}/archive`} download={`${id}.zip`}>
            {say('seal.archive')}
          </a>
          <span>{say('seal.archive.text')}</span>
        </li>
        <li>
          <code>rostrum verify {id}.zip</code>
          <span>{say('seal.verify.text')}</span>
        </li>
      </ol>
      <p className="bar no-print">
        <a className="button small" href={`/api${processAddress(id)}/acts.csv`} download={`${id}.csv`}>
          {say('seal.table')}
        </a>
        <a className="button small" href={`/api${processAddress(id)}/calendar.ics`} download={`${id}.ics`}>
          {say('plan.export.calendar')}
        </a>
        <a className="button small" href={`/api${processAddress(id)}/feed.atom`}>
          {say('seal.feed')}
        </a>
      </p>
    </section>
  );
}
