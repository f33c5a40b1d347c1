/** The library: every document that is kept, by work. */
import './library.css';
import type { DocumentSummary } from '@rostrum/api';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useDocuments } from '../../client/documents.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { useTitle } from '../../shell/title.ts';
import { LibraryFilter } from './library-filter.tsx';
import { RunningProcesses } from './running-processes.tsx';
import { WorkEntry } from './work-entry.tsx';
import { chosenWorks, everything, type WorkFilter, worksOf } from './works.ts';

/** The page of the library. */
export function Library(): ReactNode {
  const say = useMessage();
  const documents = useDocuments();
  useTitle(say('library.title'));
  return (
    <main className="page library" id="main">
      <header className="library-head">
        <div>
          <h1>{say('library.title')}</h1>
          <p>{say('library.lead')}</p>
        </div>
        <Go className="button primary" to="/read">
          {say('library.read')}
        </Go>
      </header>
      <RunningProcesses />
      {documents.isPending ? <Waiting label={say('state.loading')} /> : null}
      {documents.isError ? (
        <ProblemNotice cause={documents.error} retry={() => void documents.refetch()} />
      ) : null}
      {documents.data ? <Works documents={documents.data} /> : null}
    </main>
  );
}

function Works({ documents }: { documents: readonly DocumentSummary[] }): ReactNode {
  const say = useMessage();
  const { language } = useLocale();
  const [filter, setFilter] = useState<WorkFilter>(everything);
  const search = useRef<HTMLInputElement>(null);
  const applied = useDeferredValue(filter);
  const works = useMemo(() => worksOf(documents, language), [documents, language]);
  const chosen = useMemo(() => chosenWorks(works, applied), [works, applied]);
  useShortcuts({ '/': () => search.current?.focus() });
  if (documents.length === 0) {
    return (
      <Notice title={say('library.empty.title')}>
        <p>{say('library.empty.text')}</p>
      </Notice>
    );
  }
  return (
    <>
      <LibraryFilter documents={documents} filter={filter} onFilter={setFilter} search={search} />
      <p className="library-count" role="status">
        {say('library.count', { shown: chosen.length, all: works.length })}
      </p>
      {chosen.length === 0 ? (
        <Notice title={say('library.none.title')}>
          <p>
            <button type="button" className="button" onClick={() => setFilter(everything)}>
              {say('library.none.clear')}
            </button>
          </p>
        </Notice>
      ) : null}
      <ul className="library-list">
        {chosen.map((work) => (
          <WorkEntry key={work.id} work={work} />
        ))}
      </ul>
      {documents.some(({ sample }) => sample) ? (
        <p className="library-source">{say('library.source')}</p>
      ) : null}
    </>
  );
}
