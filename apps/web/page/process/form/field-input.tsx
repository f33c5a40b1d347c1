/** One field of a form, by its kind; some names have controls of their own. */
import { type ReactNode, useId } from 'react';
import { useMessage } from '../../../shell/locale.tsx';
import { chooserOf } from './choosers.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';
import { useMisfit } from './form-context.tsx';
import { useChoices, useHints, useLabels } from './labels.ts';
import { MapInput } from './map-input.tsx';
import type { Field } from './shape.ts';

/** The control of a field with its label, what helps to fill it, and what is wrong with it. */
export function FieldInput(props: FieldProps): ReactNode {
  const { field, path, value, onChange } = props;
  if (field.kind === 'words') return <WordsInput {...props} />;
  const Chooser = chooserOf(field, path);
  if (Chooser) return <Labelled {...props}>{(ids) => <Chooser {...props} ids={ids} />}</Labelled>;
  if (field.kind === 'group') return <GroupInput {...props} />;
  if (field.kind === 'list') return <ListInput {...props} />;
  if (field.kind === 'map') return <MapInput {...props} Item={FieldInput} />;
  if (field.kind === 'flag') return <FlagInput field={field} path={path} value={value} onChange={onChange} />;
  return <Labelled {...props}>{(ids) => <PlainInput {...props} ids={ids} />}</Labelled>;
}

/** A label above, a hint and a mistake below. */
function Labelled({
  field,
  path,
  children,
}: Pick<FieldProps, 'field' | 'path'> & { children: (ids: ControlIds) => ReactNode }): ReactNode {
  const id = useId();
  const say = useMessage();
  const label = useLabels()(path);
  const hint = useHints()(path);
  const misfit = useMisfit(path);
  const notes = [hint ? `${id}-hint` : '', misfit ? `${id}-misfit` : ''].filter(Boolean).join(' ');
  const needed = field.required && !field.nullable;
  return (
    <div className="form-field" data-misfit={misfit ? true : undefined}>
      <label htmlFor={id}>
        {label}
        {needed ? null : <small> {say('form.optional')}</small>}
      </label>
      {children({
        id,
        'aria-describedby': notes === '' ? undefined : notes,
        'aria-invalid': misfit ? true : undefined,
        'aria-required': needed ? true : undefined,
      })}
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
      <MisfitLine id={`${id}-misfit`} misfit={misfit} />
    </div>
  );
}

function MisfitLine({ id, misfit }: { id: string; misfit: string | null }): ReactNode {
  return misfit ? (
    <p className="form-misfit" id={id}>
      {misfit}
    </p>
  ) : null;
}

const inputTypes: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'date',
  instant: 'datetime-local',
  number: 'number',
};

function PlainInput({ field, path, value, onChange, ids }: FieldProps & { ids: ControlIds }): ReactNode {
  const called = useChoices()(path);
  const text = String(value ?? '');
  if (field.kind === 'choice')
    return (
      <select {...ids} value={text} onChange={(event) => onChange(event.target.value)}>
        <option value="">—</option>
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {called(choice)}
          </option>
        ))}
      </select>
    );
  if (field.kind === 'prose')
    return <textarea {...ids} rows={3} value={text} onChange={(event) => onChange(event.target.value)} />;
  return (
    <input
      {...ids}
      type={inputTypes[field.kind] ?? 'text'}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function FlagInput({ path, value, onChange }: Omit<FieldProps, 'beside'>): ReactNode {
  const label = useLabels()(path);
  const hint = useHints()(path);
  return (
    <label className="form-flag">
      <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint ? <small>{hint}</small> : null}
      </span>
    </label>
  );
}

/** The same words in English and in Chinese; one of the two is enough. */
function WordsInput({ field, path, value, onChange }: FieldProps): ReactNode {
  const id = useId();
  const say = useMessage();
  const label = useLabels()(path);
  const hint = useHints()(path);
  const misfit = useMisfit(path);
  const words = (value ?? { en: '', zh: '' }) as { en?: string; zh?: string };
  const needed = field.required && !field.nullable;
  return (
    <fieldset className="form-words" data-misfit={misfit ? true : undefined}>
      <legend>
        {label}
        <small> {say(needed ? 'form.words.either' : 'form.optional')}</small>
      </legend>
      {(['en', 'zh'] as const).map((language) => (
        <label key={language}>
          <span lang={language}>{language === 'en' ? 'English' : '中文'}</span>
          <textarea
            rows={2}
            lang={language}
            value={words[language] ?? ''}
            aria-invalid={misfit ? true : undefined}
            aria-describedby={misfit ? `${id}-misfit` : undefined}
            onChange={(event) => onChange({ en: '', zh: '', ...words, [language]: event.target.value })}
          />
        </label>
      ))}
      {hint ? <small>{hint}</small> : null}
      <MisfitLine id={`${id}-misfit`} misfit={misfit} />
    </fieldset>
  );
}

function GroupInput({ field, path, value, onChange }: FieldProps): ReactNode {
  const label = useLabels()(path);
  const values = (value ?? {}) as Record<string, unknown>;
  return (
    <fieldset className="form-group">
      <legend>{label}</legend>
      {field.fields.map((each) => (
        <FieldInput
          key={each.name}
          field={each}
          path={[...path, each.name]}
          value={values[each.name] ?? each.initial}
          beside={values}
          onChange={(next) => onChange({ ...values, [each.name]: next })}
        />
      ))}
    </fieldset>
  );
}

function ListInput({ field, path, value, onChange, beside }: FieldProps): ReactNode {
  const say = useMessage();
  const label = useLabels()(path);
  const values = Array.isArray(value) ? (value as unknown[]) : [];
  const { item } = field;
  if (item === null) return null;
  const put = (index: number, next: unknown) =>
    onChange(values.map((each, at) => (at === index ? next : each)));
  return (
    <fieldset className="form-list">
      <legend>{label}</legend>
      {values.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own, and their order is what they are.
        <div className="form-item" key={index}>
          <FieldInput
            field={item}
            path={[...path, String(index)]}
            value={each}
            beside={beside}
            onChange={(next) => put(index, next)}
          />
          <button
            type="button"
            className="button small"
            aria-label={say('form.list.remove', { number: index + 1 })}
            onClick={() => onChange(values.filter((_, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button small"
        aria-label={say('form.list.add.of', { name: label })}
        onClick={() => onChange([...values, item.initial])}
      >
        {say('form.list.add')}
      </button>
    </fieldset>
  );
}
