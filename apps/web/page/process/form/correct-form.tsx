/** Correcting an act: its fields are to be read otherwise, or it is withdrawn. What was recorded stays beside it. */
import { type ActDefinition, effectOf } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import type { Performed, SeenAct } from '../../../client/processes.ts';
import { useMessage } from '../../../shell/locale.tsx';
import { ActForm } from './act-form.tsx';
import { FieldInput } from './field-input.tsx';
import { fieldsOf, initialValues, requestOf } from './shape.ts';
import { changedOnly } from './step-forms.tsx';

interface CorrectFormProps {
  readonly definition: ActDefinition;
  readonly act: SeenAct;
  readonly onDone: (performed: Performed) => void;
}

/** What may be done to an act by a corrigendum; null where it stands as it was recorded. */
export function correctionOf(act: Pick<SeenAct, 'name'>) {
  return effectOf(act.name)?.correct ?? null;
}

/** The form: the fields of the act as they were recorded, or its withdrawal, with the reason. */
export function CorrectForm({ definition, act, onDone }: CorrectFormProps): ReactNode {
  const say = useMessage();
  const allowed = correctionOf(act);
  const [isWithdrawal, setWithdrawal] = useState(allowed?.fields === null);
  const fields = allowed?.fields ? fieldsOf(allowed.fields as z.ZodType) : [];
  const before = initialValues(fields, (act.payload ?? {}) as Record<string, unknown>);
  const [values, setValues] = useState(before);
  const replace = () => changedOnly(requestOf(fields, before), requestOf(fields, values));
  return (
    <>
      {allowed?.withdraw && fields.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of form fields.
        <div className="segments" role="group" aria-label={say('correct.how')}>
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              className="button small"
              aria-pressed={each === isWithdrawal}
              onClick={() => setWithdrawal(each)}
            >
              {say(each ? 'correct.withdraw' : 'correct.fields')}
            </button>
          ))}
        </div>
      ) : null}
      <p className="quiet">{say(isWithdrawal ? 'correct.withdraw.text' : 'correct.fields.text')}</p>
      {isWithdrawal ? null : (
        <div className="act-form">
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              path={[field.name]}
              value={values[field.name]}
              beside={values}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
            />
          ))}
        </div>
      )}
      <ActForm
        definition={definition}
        given={{ corrects: act.position }}
        hidden={['corrects', 'replace']}
        matter={act.matter}
        shaped={(request) => ({ ...request, replace: isWithdrawal ? null : replace() })}
        onDone={onDone}
      />
    </>
  );
}
