/** A field corrected where it stands. Nothing is sent that the server could not take. */
import type { CorrectableField, Force, Provision, When } from '@rostrum/resolution';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { fieldText, forces, isDuration, namesFrom, whenFrom } from './correction-edit.ts';
import { useDesk } from './desk.tsx';

interface FieldFormProps {
  readonly provision: Provision;
  readonly field: CorrectableField;
  readonly onDone: () => void;
}

type Draft = Readonly<Record<'text' | 'relation' | 'edtf' | 'anchor' | 'offset' | 'note', string>>;

const relations: readonly When['relation'][] = ['by', 'before', 'on', 'in', 'at', 'after', 'from-to'];

function draftOf(provision: Provision, field: CorrectableField): Draft {
  const { when } = provision;
  return {
    text: field === 'when' ? '' : fieldText(provision[field]),
    relation: when?.relation ?? 'by',
    edtf: when?.edtf ?? '',
    anchor: when?.anchor ?? '',
    offset: when?.offset ?? '',
    note: '',
  };
}

/** The value that a draft means; `undefined` when it cannot be read. */
export function typedValue(
  field: CorrectableField,
  draft: Draft,
  before: Provision,
): Provision[CorrectableField] | undefined {
  const text = draft.text.trim();
  switch (field) {
    case 'bearer':
    case 'counterparty':
    case 'conditions':
      return namesFrom(draft.text);
    case 'when':
      return whenFrom({ ...draft, relation: draft.relation as When['relation'] }, before.when);
    case 'count':
      return text === '' ? null : Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'duration':
      return text === '' ? null : isDuration(text) ? text : undefined;
    case 'place':
      return text === '' ? null : text;
    case 'force':
      return forces.includes(text as Force) ? (text as Force) : undefined;
    case 'action':
      return text === '' ? undefined : text;
    case 'object':
      return text;
  }
}

/** The form of one field. Enter keeps, Escape leaves. */
export function FieldForm({ provision, field, onDone }: FieldFormProps): ReactNode {
  const say = useMessage();
  const { pen } = useDesk();
  const [draft, setDraft] = useState(() => draftOf(provision, field));
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const hint = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const value = typedValue(field, draft, provision);
    if (value === undefined) return setWrong(true);
    pen.correct(provision, { field, value, note: draft.note });
    onDone();
  };
  const set = (name: keyof Draft) => (value: string) => {
    setWrong(false);
    setDraft((before) => ({ ...before, [name]: value }));
  };
  return (
    <form
      ref={form}
      className="field-form"
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Inputs field={field} draft={draft} set={set} hint={hint} wrong={wrong} />
      <p id={hint} className="field-hint" data-wrong={wrong || undefined} role={wrong ? 'alert' : undefined}>
        {say(`field.hint.${field}`)}
      </p>
      <label className="field">
        <span>{say('field.why')}</span>
        <input type="text" value={draft.note} onChange={(event) => set('note')(event.target.value)} />
      </label>
      <div className="bar">
        <button type="submit" className="button primary small" disabled={pen.busy}>
          {say('act.keep')}
        </button>
        <button type="button" className="button small" onClick={onDone}>
          {say('act.leave')}
        </button>
      </div>
    </form>
  );
}

interface InputsProps {
  readonly field: CorrectableField;
  readonly draft: Draft;
  readonly set: (name: keyof Draft) => (value: string) => void;
  readonly hint: string;
  readonly wrong: boolean;
}

function Inputs({ field, draft, set, hint, wrong }: InputsProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const common = {
    'aria-label': say(`field.${field}`),
    'aria-describedby': hint,
    'aria-invalid': wrong || undefined,
  };
  if (field === 'when') return <WhenInputs draft={draft} set={set} hint={hint} wrong={wrong} />;
  if (field === 'force') {
    return (
      <select {...common} value={draft.text} onChange={(event) => set('text')(event.target.value)}>
        {forces.map((force) => (
          <option key={force} value={force}>
            {term(`force ${force}`).replace(/^force /, '')}
          </option>
        ))}
      </select>
    );
  }
  if (field === 'bearer' || field === 'counterparty' || field === 'conditions') {
    return (
      <textarea
        {...common}
        rows={3}
        value={draft.text}
        onChange={(event) => set('text')(event.target.value)}
      />
    );
  }
  return (
    <input type="text" {...common} value={draft.text} onChange={(event) => set('text')(event.target.value)} />
  );
}

function WhenInputs({ draft, set, hint, wrong }: Omit<InputsProps, 'field'>): ReactNode {
  const say = useMessage();
  return (
    <div className="when-inputs">
      <label className="field">
        <span>{say('field.relation')}</span>
        <select value={draft.relation} onChange={(event) => set('relation')(event.target.value)}>
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {say(`relation.${relation}`)}
            </option>
          ))}
        </select>
      </label>
      {(['edtf', 'anchor', 'offset'] as const).map((name) => (
        <label key={name} className="field">
          <span>{say(`field.${name}`)}</span>
          <input
            type="text"
            value={draft[name]}
            aria-describedby={hint}
            aria-invalid={wrong || undefined}
            onChange={(event) => set(name)(event.target.value)}
          />
        </label>
      ))}
    </div>
  );
}
