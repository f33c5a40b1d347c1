/** One field of a form as it is edited. */
import type { FormField, FormVersion } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { Choice } from '../../kit/choice/choice.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useWording } from './answer-form.tsx';
import { conditionsBefore, freeId } from './form-draft.ts';
import { Words } from './words.tsx';

interface FieldEditorProps {
  readonly form: FormVersion;
  readonly field: FormField;
  readonly wrong: boolean;
  readonly onChange: (field: FormField | null) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** A field, closed to one line until it is opened. */
export function FieldEditor({ form, field, wrong, onChange, onMove }: FieldEditorProps): ReactNode {
  const say = useMessage();
  const word = useWording();
  const [open, setOpen] = useState(word(field.label) === '');
  return (
    <details
      className="editor-field"
      data-wrong={wrong || undefined}
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {word(field.label) || say('participation.editor.unnamed')}
        <span className="editor-kind">{say(`participation.kind.${field.kind}`)}</span>
      </summary>
      <Words
        label={say('participation.editor.label')}
        words={field.label}
        onChange={(label) => onChange({ ...field, label })}
      />
      <Words
        label={say('participation.editor.hint')}
        words={field.hint ?? { en: '', zh: '' }}
        onChange={(hint) => onChange({ ...field, hint: hint.en || hint.zh ? hint : null })}
      />
      <label className="answers-check">
        <input
          type="checkbox"
          checked={field.required}
          onChange={(event) => onChange({ ...field, required: event.target.checked })}
        />
        {say('participation.editor.required')}
      </label>
      {field.kind === 'choice' || field.kind === 'choices' ? (
        <Options field={field} onChange={onChange} />
      ) : null}
      <Limits field={field} onChange={onChange} />
      <Condition form={form} field={field} onChange={onChange} />
      <div className="bar">
        <button type="button" className="button small" onClick={() => onMove(-1)}>
          {say('participation.editor.up')}
        </button>
        <button type="button" className="button small" onClick={() => onMove(1)}>
          {say('participation.editor.down')}
        </button>
        <button type="button" className="button small" onClick={() => onChange(null)}>
          {say('participation.editor.field.remove')}
        </button>
      </div>
    </details>
  );
}

type PartProps = Pick<FieldEditorProps, 'field' | 'onChange'>;

function Options({ field, onChange }: PartProps): ReactNode {
  const say = useMessage();
  const { options } = field;
  return (
    <div className="editor-options">
      {options.map((option) => (
        <div key={option.id} className="editor-option">
          <Words
            label={say('participation.editor.option')}
            words={option.label}
            onChange={(label) =>
              onChange({
                ...field,
                options: options.map((one) => (one.id === option.id ? { ...one, label } : one)),
              })
            }
          />
          <button
            type="button"
            className="button small"
            disabled={options.length < 2}
            onClick={() => onChange({ ...field, options: options.filter(({ id }) => id !== option.id) })}
          >
            {say('participation.editor.option.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button small"
        onClick={() => {
          const id = freeId(
            'option',
            options.map((option) => option.id),
          );
          onChange({ ...field, options: [...options, { id, label: { en: '', zh: '' } }] });
        }}
      >
        {say('participation.editor.option.add')}
      </button>
    </div>
  );
}

/** Kinds whose least and most are numbers. */
const counted = new Set<FormField['kind']>(['text', 'long-text', 'number', 'choices']);

function Limits({ field, onChange }: PartProps): ReactNode {
  const say = useMessage();
  const isDate = field.kind === 'date';
  if (!isDate && !counted.has(field.kind)) return null;
  const read = (text: string) => (text === '' ? null : isDate ? text : Number(text));
  return (
    <div className="words">
      {(['least', 'most'] as const).map((end) => (
        <label key={end} className="field">
          <span>{say(`participation.editor.${end}`)}</span>
          <input
            type={isDate ? 'date' : 'number'}
            value={field[end] ?? ''}
            onChange={(event) => onChange({ ...field, [end]: read(event.target.value) })}
          />
        </label>
      ))}
    </div>
  );
}

/** The answers of a field on which another may hang. */
function answersOf(
  field: FormField,
  yes: string,
  word: (words: FormField['label']) => string,
): [string, string][] {
  return field.kind === 'statement'
    ? [['true', yes]]
    : field.options.map(({ id, label }) => [id, word(label)]);
}

function Condition({
  form,
  field,
  onChange,
}: Pick<FieldEditorProps, 'form' | 'field' | 'onChange'>): ReactNode {
  const say = useMessage();
  const word = useWording();
  const before = conditionsBefore(form, field.id);
  if (before.length === 0) return null;
  const on = before.find(({ id }) => id === field.showWhen?.field);
  const isOf = (id: string, text: string) => ({ field: id, is: [text === 'true' ? true : text] });
  return (
    <div className="words">
      <Choice
        label={say('participation.editor.show-when')}
        empty="—"
        value={on?.id ?? ''}
        options={before.map(({ id, label }) => [id, word(label)])}
        onChange={(id) => {
          const chosen = before.find((one) => one.id === id);
          const first = chosen && answersOf(chosen, '', word)[0]?.[0];
          onChange({ ...field, showWhen: chosen && first ? isOf(chosen.id, first) : null });
        }}
      />
      {on ? (
        <Choice
          label={say('participation.editor.is')}
          value={String(field.showWhen?.is[0] ?? '')}
          isRequired
          options={answersOf(on, say('participation.form.agree'), word)}
          onChange={(text) => onChange({ ...field, showWhen: isOf(on.id, text) })}
        />
      ) : null}
    </div>
  );
}
