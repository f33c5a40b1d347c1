/** The reading page: a document as typeset text, with what each paragraph orders beside it. */
import './reading.css';
import type { KeptDocument } from '@rostrum/api';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useDocument } from '../../client/documents.ts';
import { Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { useTitle } from '../../shell/title.ts';
import { type ReadingDesk, ReadingDeskContext, useKeptPen, useKnownPlan, useReadingDesk } from './desk.tsx';
import { layoutFrom, type ReadingLayout } from './layout.ts';
import { OriginalView } from './original-view.tsx';
import { ParallelView } from './parallel-view.tsx';
import { TextView } from './text-view.tsx';
import { Toolbar } from './toolbar.tsx';

/** The page of one document. */
export function Reading(): ReactNode {
  const key = useParams().key ?? '';
  const say = useMessage();
  const document = useDocument(key);
  if (document.isPending) return <Waiting label={say('state.loading')} />;
  if (document.isError) {
    return (
      <main className="page" id="main">
        <ProblemNotice cause={document.error} retry={() => void document.refetch()}>
          <p>
            <Go to="/">{say('lost.back')}</Go>
          </p>
        </ProblemNotice>
      </main>
    );
  }
  return <KeptReading key={key} document={document.data.body} />;
}

function KeptReading({ document }: { document: KeptDocument }): ReactNode {
  const { reading, summary } = document;
  const desk = useReadingDesk(document, useKeptPen(document), useKnownPlan(summary.key));
  const [layout, setLayout] = useLayout();
  useTitle([reading.symbol, reading.title].filter(Boolean).join(' · '));
  return (
    <ReadingDeskContext value={desk}>
      <main id="main">
        <Toolbar document={document} layout={layout} onLayout={setLayout} />
        <div className="reading" data-layout={layout}>
          <ReadingKeys desk={desk} layout={layout} onLayout={setLayout} />
          {layout === 'margin' ? <TextView /> : null}
          {layout === 'original' ? <OriginalView /> : null}
          {layout === 'parallel' ? <ParallelView otherKey={summary.otherLanguages[0] ?? null} /> : null}
          {summary.sample ? <SampleSource origin={summary.origin} /> : null}
        </div>
      </main>
    </ReadingDeskContext>
  );
}

function SampleSource({ origin }: { origin: string | null }): ReactNode {
  const say = useMessage();
  return <p className="reading-source">{say('reading.source', { origin: origin ?? 'United Nations' })}</p>;
}

function useLayout(): [ReadingLayout, (layout: ReadingLayout) => void] {
  const [search, setSearch] = useSearchParams();
  const layout = layoutFrom(search.get('view'));
  const choose = (next: ReadingLayout) =>
    setSearch(
      (before) => {
        const parameters = new URLSearchParams(before);
        if (next === 'margin') parameters.delete('view');
        else parameters.set('view', next);
        return parameters;
      },
      { replace: true, preventScrollReset: true },
    );
  return [layout, choose];
}

interface ReadingKeysProps {
  readonly desk: ReadingDesk;
  readonly layout: ReadingLayout;
  readonly onLayout: (layout: ReadingLayout) => void;
}

/** The keys of this page; what changed is also said aloud. */
function ReadingKeys({ desk, layout, onLayout }: ReadingKeysProps): ReactNode {
  const say = useMessage();
  const [said, setSaid] = useState('');
  useShortcuts({
    j: () => desk.paragraphs.go(1),
    k: () => desk.paragraphs.go(-1),
    m: () => onLayout('margin'),
    o: () => onLayout(layout === 'original' ? 'margin' : 'original'),
    p: () => onLayout(layout === 'parallel' ? 'margin' : 'parallel'),
    '/': () => document.getElementById('reading-search')?.focus(),
  });
  useEffect(() => setSaid(say(`reading.layout.${layout}`)), [layout, say]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
