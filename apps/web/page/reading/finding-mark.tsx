/** A quiet mark beside a paragraph where the reader repaired or doubts something. */
import { type Finding, settlementOf } from '@rostrum/resolution';
import type { ReactNode } from 'react';
import { Pop } from '../../kit/pop/pop.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { FindingMessage } from './finding-message.tsx';
import { useFindingTitle } from './finding-title.ts';

/** The mark, and on pressing it the explanation with what may be done. */
export function FindingMark({ finding }: { finding: Finding }): ReactNode {
  const say = useMessage();
  const title = useFindingTitle();
  return (
    <Pop
      className="finding-mark"
      title={say('finding.title', { title: title(finding) })}
      trigger={
        <>
          <span className="finding-sign" data-severity={finding.severity} aria-hidden="true" />
          {title(finding)}
        </>
      }
    >
      {(close) => <FindingText finding={finding} onSettled={close} />}
    </Pop>
  );
}

/** The explanation of a finding, and the ways to settle it. */
export function FindingText({ finding, onSettled }: { finding: Finding; onSettled?: () => void }): ReactNode {
  const say = useMessage();
  const { document, pen } = useDesk();
  const settlement = settlementOf(finding, document.settlements);
  const act = (resolution: 'accepted' | 'dismissed' | null) => {
    pen.settle(finding, resolution);
    onSettled?.();
  };
  return (
    <div className="finding-text">
      {finding.quote ? <blockquote lang={document.reading.language}>{finding.quote}</blockquote> : null}
      <FindingMessage finding={finding} />
      <p className="finding-code">
        {say(`severity.${finding.severity}`)} · {finding.code}
      </p>
      {settlement ? (
        <p className="bar">
          <span className="chip strong">{say(`settled.${settlement.resolution}`)}</span>
          <button type="button" className="button small" disabled={pen.busy} onClick={() => act(null)}>
            {say('act.undo')}
          </button>
        </p>
      ) : (
        <p className="bar">
          <button type="button" className="button small" disabled={pen.busy} onClick={() => act('accepted')}>
            {say('finding.accept')}
          </button>
          <button type="button" className="button small" disabled={pen.busy} onClick={() => act('dismissed')}>
            {say('finding.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
