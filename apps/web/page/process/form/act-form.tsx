/** The form of an act: its fields, what speaks against it, what happened meanwhile, and sending it. */
import './form.css';
import type { ActDefinition, RulingAsked } from '@rostrum/procedure';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import type { Performed } from '../../../client/processes.ts';
import { useSentence } from '../../../shell/hat-name.ts';
import { useMessage } from '../../../shell/locale.tsx';
import { FieldInput } from './field-input.tsx';
import { FormProvider, type Misfit } from './form-context.tsx';
import { HappenedAt, useHappenedAt } from './happened-at.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { OutcomeNote } from './outcome-note.tsx';
import { RulingFields } from './ruling-fields.tsx';
import { fieldsOf, initialValues, requestOf } from './shape.ts';
import { useAttempt } from './use-attempt.ts';

/** What a form is opened with. */
export interface ActFormProps {
  readonly definition: ActDefinition;
  /** Values that stand from the beginning. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Fields that are given and not asked for again. */
  readonly hidden?: readonly string[];
  /** Which form of a request that has several. */
  readonly variant?: string;
  /** What is sent, made of what was filled in. */
  readonly shaped?: (request: Record<string, unknown>) => Record<string, unknown>;
  /** The matter whose version the form was opened on; absent where nobody can be overtaken. */
  readonly matter?: string;
  readonly onDone: (performed: Performed) => void;
}

const nothingWrong: readonly Misfit[] = [];

/** The form. What was typed stays, whatever the answer. */
export function ActForm(props: ActFormProps): ReactNode {
  const { definition, given = {}, hidden = [], variant, shaped = (same) => same, matter, onDone } = props;
  const say = useMessage();
  const sentence = useSentence();
  const fields = useMemo(() => fieldsOf(definition.request, variant), [definition, variant]);
  const [values, setValues] = useState(() => initialValues(fields, given));
  const [ruling, setRuling] = useState<RulingAsked | null>(null);
  const happened = useHappenedAt();
  const attempt = useAttempt(definition.name, matter);
  const change = (name: string, value: unknown) => {
    setValues((before) => ({ ...before, [name]: value }));
    attempt.edited();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const request = shaped({ ...given, ...requestOf(fields, values) });
    attempt.send({ request, ruling, happenedAt: happened.instant }, onDone);
  };
  const misfits = attempt.outcome.kind === 'misfit' ? attempt.outcome.misfits : nothingWrong;
  return (
    <FormProvider misfits={misfits}>
      <form className="act-form" noValidate onSubmit={send} aria-label={sentence(definition.title)}>
        {fields
          .filter(({ name }) => !hidden.includes(name))
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              path={[field.name]}
              value={values[field.name]}
              beside={values}
              onChange={(value) => change(field.name, value)}
            />
          ))}
        <HappenedAt happened={happened} />
        {ruling ? (
          <RulingFields ruling={ruling} onRuling={setRuling} onLeave={() => setRuling(null)} />
        ) : null}
        {attempt.outcome.kind === 'overtaken' ? <Meanwhile since={attempt.outcome.since} /> : null}
        <OutcomeNote
          outcome={attempt.outcome}
          noRuling={definition.noRuling === true}
          onRuling={ruling ? null : (rule) => setRuling({ departsFrom: [rule], reason: { en: '', zh: '' } })}
        />
        <div className="bar">
          <button type="submit" className="button primary" disabled={attempt.isSending}>
            {say(
              attempt.isSending
                ? 'form.sending'
                : attempt.outcome.kind === 'overtaken'
                  ? 'form.again'
                  : ruling
                    ? 'form.underRuling'
                    : 'form.record',
            )}
          </button>
        </div>
      </form>
    </FormProvider>
  );
}
