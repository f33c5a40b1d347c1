/** All findings of a document in one list, those that wait first. */
import { type Finding, settlementOf } from '@rostrum/resolution';
import type { ReactNode } from 'react';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { FindingText } from './finding-mark.tsx';
import { useFindingTitle } from './finding-title.ts';
import { paragraphName } from './orders.ts';

const ranks: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, notice: 2 };

/** The sheet of findings. */
export function FindingList({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const say = useMessage();
  const title = useFindingTitle();
  const { document, blocks, paragraphs } = useDesk();
  const waits = (finding: Finding) => (settlementOf(finding, document.settlements) === undefined ? 0 : 1);
  const findings = document.reading.findings.toSorted(
    (a, b) => waits(a) - waits(b) || ranks[a.severity] - ranks[b.severity],
  );
  return (
    <Sheet open={open} onClose={onClose} title={say('finding.list')} closeLabel={say('act.close')}>
      {findings.length === 0 ? <p>{say('finding.none')}</p> : null}
      <ul className="finding-list">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.eId} ${finding.quote} ${finding.message}`}>
            <h3>
              <span className="finding-sign" data-severity={finding.severity} aria-hidden="true" />
              {title(finding)}
              {finding.eId === null ? null : (
                <a
                  href={`#${finding.eId}`}
                  onClick={() => {
                    paragraphs.choose(finding.eId);
                    onClose();
                  }}
                >
                  {say('reading.paragraph', { name: paragraphName(finding.eId, blocks) })}
                </a>
              )}
            </h3>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
