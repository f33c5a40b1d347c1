/** The forms of acts on a step, opened with the step as it stands. */
import type { Step } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import type { Performed } from '../../../client/processes.ts';
import type { Offer } from '../offers.ts';
import { useProcess } from '../process-context.tsx';
import { ActForm } from './act-form.tsx';

interface StepFormProps {
  readonly offer: Offer;
  readonly onDone: (performed: Performed) => void;
}

function useStep({ given }: Offer): Step | null {
  const { state } = useProcess();
  return state.course.plan?.steps.find(({ id }) => id === given.step) ?? null;
}

/** What the form of an edit begins with. */
export function changesOf(step: Step): Record<string, unknown> {
  return {
    title: { en: step.title, zh: step.titles?.zh ?? '' },
    bearer: [...step.bearer],
    days: { from: step.resolved?.start ?? null, to: step.resolved?.end ?? null },
    place: step.place,
    duration: step.duration,
    after: [...step.after],
    before: [...step.before],
  };
}

/** Only what was changed: what stands as before is not sent, so that nobody else's change is undone. */
export function changedOnly(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return Object.fromEntries(entries);
}

/** Editing a step, with a reason. */
export function EditStepForm({ offer, onDone }: StepFormProps): ReactNode {
  const step = useStep(offer);
  if (!step) return null;
  const before = changesOf(step);
  return (
    <ActForm
      definition={offer.definition}
      given={{ ...offer.given, changes: before }}
      hidden={['step']}
      matter={`step/${step.id}`}
      shaped={(request) => ({
        ...request,
        changes: changedOnly(before, (request.changes ?? {}) as Record<string, unknown>),
      })}
      onDone={onDone}
    />
  );
}

/** Recording a step as taken: its planned days stand in the form already where they are past. */
export function ActualiseForm({ offer, onDone }: StepFormProps): ReactNode {
  const step = useStep(offer);
  const { date } = useProcess();
  if (!step) return null;
  const { start, end } = step.resolved ?? { start: null, end: null };
  const isExact = !step.resolved?.approximate && start !== null && end !== null && end <= date;
  const days = isExact ? { from: start, to: end } : { from: date, to: date };
  return (
    <ActForm
      definition={offer.definition}
      given={{ ...offer.given, ...days, place: step.place }}
      hidden={['step']}
      matter={`step/${step.id}`}
      onDone={onDone}
    />
  );
}
