/** The steps that have no date. */
import type { Step } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import type { PlanEntry } from './steps.ts';

/** A list of their own below the axis. */
export function Undated({
  entries,
  onWhy,
}: {
  entries: readonly PlanEntry[];
  onWhy: (step: Step) => void;
}): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const titled = useStepTitle();
  return (
    <section className="undated">
      <h2>{say('plan.undated')}</h2>
      <ul>
        {entries.map(({ step, standing }) => (
          <li key={step.id}>
            <button
              type="button"
              className="undated-step"
              data-standing={standing}
              onClick={() => onWhy(step)}
            >
              <span className="undated-kind">{term(step.kind)}</span>
              {titled(step)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
