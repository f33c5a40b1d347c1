/** A step that a later act has changed, and the step in its place: each names the other's days, and why. */
import type { ReactNode } from 'react';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import type { PlanEntry } from './steps.ts';
import { useStepDates } from './words.ts';

/** The days of a step; struck where a later act has given others. */
export function EntryDates({ entry }: { entry: PlanEntry }): ReactNode {
  const dates = useStepDates();
  const written = dates(entry);
  return entry.step.supersededBy && written !== '' ? <s>{written}</s> : written;
}

/** One line below such a step; nothing for all others. */
export function SupersessionNote({ entry }: { entry: PlanEntry }): ReactNode {
  const text = useSupersessionText()(entry);
  const sentence = useSentence();
  const reason = entry.counterpart?.reason;
  if (text === null) return null;
  return (
    <small className="supersession">
      {text}
      {reason?.en ? ` ${sentence(reason)}` : null}
    </small>
  );
}

/** "Now 10 – 11 Dec 2018, by A/RES/72/244" or "Before: 24 Sep 2018"; null for a step that no later act touched. */
export function useSupersessionText(): (entry: PlanEntry) => string | null {
  const say = useMessage();
  const dates = useStepDates();
  return ({ step, counterpart }) => {
    if (!counterpart) return null;
    const days = dates(counterpart) || say('plan.undated');
    if (!step.supersededBy) return say('plan.supersedes', { days });
    return say('plan.supersededBy', { days, symbol: step.supersededBy.authority.symbol ?? '' });
  };
}
