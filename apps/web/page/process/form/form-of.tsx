/** The form that fits an act: made by hand where it matters, else read off its request. */
import type { ReactNode } from 'react';
import type { Performed } from '../../../client/processes.ts';
import type { Offer } from '../offers.ts';
import { ActForm } from './act-form.tsx';
import { AttachForm } from './attach-form.tsx';
import { ActualiseForm, EditStepForm } from './step-forms.tsx';

interface FormOfProps {
  readonly offer: Offer;
  readonly onDone: (performed: Performed) => void;
}

const matterOfProcess: ReadonlySet<string> = new Set(['startProcess', 'concludeProcess', 'reopenProcess']);

/** The form. */
export function FormOf({ offer, onDone }: FormOfProps): ReactNode {
  const { definition, given } = offer;
  if (definition.name === 'attachDecision') return <AttachForm offer={offer} onDone={onDone} />;
  if (definition.name === 'editStep') return <EditStepForm offer={offer} onDone={onDone} />;
  if (definition.name === 'actualiseStep') return <ActualiseForm offer={offer} onDone={onDone} />;
  const matter = typeof given.step === 'string' ? `step/${given.step}` : undefined;
  return (
    <ActForm
      definition={definition}
      given={given}
      hidden={Object.keys(given)}
      matter={matter ?? (matterOfProcess.has(definition.name) ? 'process' : undefined)}
      onDone={onDone}
    />
  );
}
