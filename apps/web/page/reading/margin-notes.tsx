/** The margin of one paragraph: who is asked what by when, what has become of it, and what is doubtful. */

import type { Step } from '@rostrum/procedure';
import { settlementOf } from '@rostrum/resolution';
import { type ReactNode, useState } from 'react';
import { Go, useAsOf } from '../../shell/as-of.tsx';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { standingOf } from '../plan/standing.ts';
import { useDesk } from './desk.tsx';
import { FindingMark } from './finding-mark.tsx';
import { Order } from './order.tsx';
import type { Margin } from './orders.ts';

/** As many provisions as a margin shows before it asks. */
const shownAtFirst = 3;

interface MarginNotesProps {
  readonly eId: string | null;
  readonly margin: Margin;
  /** The short name of the paragraph, for screen readers. */
  readonly name: string;
}

/** Everything beside one paragraph. */
export function MarginNotes({ eId, margin, name }: MarginNotesProps): ReactNode {
  const say = useMessage();
  const { document } = useDesk();
  const [all, setAll] = useState(false);
  const { provisions, findings, steps } = margin;
  if (provisions.length + findings.length + steps.length === 0) return <div className="margin" />;
  const open = findings.filter((each) => settlementOf(each, document.settlements) === undefined);
  const settled = findings.length - open.length;
  const shown = all ? provisions : provisions.slice(0, shownAtFirst);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a margin is neither a landmark nor a set of form fields.
    <div
      className="margin"
      role="group"
      aria-label={eId === null ? say('reading.margin.document') : say('reading.margin', { name })}
    >
      {shown.length > 0 ? (
        <ul className="orders">
          {shown.map((provision) => (
            <Order key={provision.id} provision={provision} isOnly={provisions.length === 1} />
          ))}
        </ul>
      ) : null}
      {provisions.length > shown.length ? (
        <button type="button" className="margin-more" onClick={() => setAll(true)}>
          {say('reading.more', { count: provisions.length - shown.length })}
        </button>
      ) : null}
      {steps.length > 0 ? <StepChips steps={steps} /> : null}
      {open.map((finding) => (
        <FindingMark key={`${finding.code} ${finding.quote}`} finding={finding} />
      ))}
      {settled > 0 ? <p className="margin-settled">{say('reading.settled', { count: settled })}</p> : null}
    </div>
  );
}

/** The steps of the plan that rest on this paragraph, with their standing on the day in the header. */
function StepChips({ steps }: { steps: readonly Step[] }): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const { document, plan } = useDesk();
  const { date } = useAsOf();
  const kinds = new Map<string, Step[]>();
  for (const step of steps) {
    const standing = plan ? standingOf(plan, step, date) : 'notYet';
    const kind = `${step.kind} ${standing}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), step]);
  }
  return (
    <ul className="step-chips" aria-label={say('reading.steps')}>
      {[...kinds].map(([kind, [first, ...rest]]) =>
        first ? (
          <li key={kind}>
            <Go
              className="chip"
              data-standing={kind.split(' ')[1]}
              to={`/documents/${encodeURIComponent(document.summary.key)}/plan#${first.id}`}
            >
              <span className="standing-dot" aria-hidden="true" />
              {term(first.kind)}
              {rest.length > 0 ? ` × ${rest.length + 1}` : ''}
              <span className="unseen">{say(`standing.${kind.split(' ')[1] as 'done'}`)}</span>
            </Go>
          </li>
        ) : null,
      )}
    </ul>
  );
}
