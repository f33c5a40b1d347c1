/** The reading of the text at hand, with the officer's pen on it. */
import type { KeptDocument } from '@rostrum/api';
import {
  applyCorrections,
  type Correction,
  type Resolution,
  type Settlement,
  settlementOf,
} from '@rostrum/resolution';
import { type ReactNode, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { correct, withdraw } from '../reading/correction-edit.ts';
import { type Pen, ReadingDeskContext, useReadingDesk } from '../reading/desk.tsx';
import { FindingList } from '../reading/finding-list.tsx';
import { settle } from '../reading/orders.ts';
import { TextView } from '../reading/text-view.tsx';
import type { Draft } from './draft.ts';
import { KeepButton } from './keep-button.tsx';
import type { LiveReading } from './use-live-reading.ts';
import { verdictOf } from './verdict.ts';

interface PreviewProps {
  readonly draft: Draft;
  readonly live: LiveReading;
  readonly onKept: () => void;
}

/** The right half of the page. */
export function Preview({ draft, live, onKept }: PreviewProps): ReactNode {
  const say = useMessage();
  return (
    <section className="preview" aria-label={say('reading.text')} aria-busy={live.busy || undefined}>
      {live.busy && draft.text.length > 200_000 ? (
        <p className="preview-progress" role="status">
          {say('read.long', { size: draft.text.length })} <progress aria-label={say('state.loading')} />
        </p>
      ) : null}
      {live.failed ? (
        <Notice title={say('read.failed.title')} urgent>
          <p>{say('read.failed.text')}</p>
        </Notice>
      ) : null}
      {live.reading === null && !live.failed ? (
        draft.text.trim() === '' ? (
          <Notice title={say('read.empty.title')}>
            <p>{say('read.empty.text')}</p>
          </Notice>
        ) : (
          <Waiting label={say('state.loading')} />
        )
      ) : null}
      {live.reading ? <Reading reading={live.reading} live={live} draft={draft} onKept={onKept} /> : null}
    </section>
  );
}

/** A draft as if it were kept, so that the parts of the reading page serve here too. */
function asDocument(
  reading: Resolution,
  original: string,
  settlements: readonly Settlement[],
  corrections: readonly Correction[],
): KeptDocument {
  const summary: KeptDocument['summary'] = {
    key: '',
    symbol: reading.symbol,
    language: reading.language,
    title: reading.title,
    organ: reading.organ,
    session: reading.session,
    adoptedOn: reading.adoptedOn,
    sample: false,
    origin: null,
    keptAt: '',
    revision: 1,
    otherLanguages: [],
    counts: { paragraphs: 0, provisions: 0, findings: 0, unsettled: 0, corrections: corrections.length },
  };
  return { summary, original, reading, settlements, corrections } as KeptDocument;
}

interface DraftPen {
  readonly settlements: readonly Settlement[];
  readonly corrections: readonly Correction[];
  readonly pen: (reading: Resolution) => Pen;
}

/** A pen whose strokes stay here until the text is kept. */
function useDraftPen(): DraftPen {
  const [settlements, setSettlements] = useState<readonly Settlement[]>([]);
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const now = () => new Date().toISOString();
  return {
    settlements,
    corrections,
    pen: (reading) => ({
      busy: false,
      problem: null,
      correct: (provision, edit) =>
        setCorrections((before) => correct(before, reading, provision, edit, now())),
      withdraw: (correction) => setCorrections((before) => withdraw(before, correction)),
      settle: (finding, resolution) => setSettlements((before) => settle(before, finding, resolution, now())),
    }),
  };
}

function Reading({ reading, live, draft, onKept }: PreviewProps & { reading: Resolution }): ReactNode {
  const { settlements, corrections, pen } = useDraftPen();
  const corrected = useMemo(() => applyCorrections(reading, corrections), [reading, corrections]);
  const document = useMemo(
    () => asDocument(corrected, live.text, settlements, corrections),
    [corrected, live.text, settlements, corrections],
  );
  const desk = useReadingDesk(document, pen(corrected), null);
  const verdict = verdictOf(reading);
  const say = useMessage();
  return (
    <ReadingDeskContext value={desk}>
      <PreviewHead document={document} live={live}>
        <KeepButton
          draft={draft}
          reading={reading}
          settlements={settlements}
          corrections={corrections}
          disabled={live.busy}
          onKept={onKept}
        />
      </PreviewHead>
      {verdict === 'resolution' ? null : (
        <Notice title={say(`read.verdict.${verdict}`)}>
          <p>{say(`read.verdict.${verdict}.text`)}</p>
        </Notice>
      )}
      <TextView />
    </ReadingDeskContext>
  );
}

interface PreviewHeadProps {
  readonly document: KeptDocument;
  readonly live: LiveReading;
  readonly children: ReactNode;
}

function PreviewHead({ document, live, children }: PreviewHeadProps): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const [findings, setFindings] = useState(false);
  const { reading, settlements } = document;
  const open = reading.findings.filter((each) => settlementOf(each, settlements) === undefined);
  return (
    <div className="preview-head">
      <p role="status">
        {say('read.summary', {
          paragraphs: reading.blocks.filter(({ kind }) => kind === 'operative').length,
          provisions: reading.provisions.length,
        })}
        {live.took === null
          ? ''
          : ` · ${say('read.took', { time: intl.formatNumber(Math.max(1, Math.round(live.took))) })}`}
      </p>
      <button type="button" className="button" onClick={() => setFindings(true)}>
        {say('toolbar.findings', { count: open.length })}
      </button>
      {children}
      <FindingList open={findings} onClose={() => setFindings(false)} />
    </div>
  );
}
