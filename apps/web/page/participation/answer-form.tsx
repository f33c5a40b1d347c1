/** A form as it is filled in: sections and fields that appear with the answers before them, each mistake beside its field. */
import './participation.css';
import {
  type Answers,
  type FormField,
  type FormVersion,
  isShown,
  type Mistake,
  validateAnswers,
  type Wording,
} from '@rostrum/procedure';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { CountryField } from './country-field.tsx';

/** Words in the language of the interface; English where nobody wrote them in it. */
export function useWording(): (words: Wording) => string {
  const { language } = useLocale();
  return (words) => words[language] || words.en;
}

interface AnswerFormProps {
  readonly form: FormVersion;
  /** What was answered before, when answers are changed. */
  readonly before?: Answers;
  /** Keeps a document; gives its id, or null where the server did not take it (the problem is shown by whoever keeps). */
  readonly keepFile: (file: File) => Promise<string | null>;
  readonly submit: { readonly label: string; readonly busy: boolean };
  readonly onSubmit: (answers: Answers) => void;
  /** What stands above the first section: the organization, say. */
  readonly children?: ReactNode;
}

/** Answers to fields that are not shown are not handed in. */
function handedIn(form: FormVersion, answers: Answers): Answers {
  const shown = form.sections.filter(({ showWhen }) => isShown(showWhen, answers));
  const fields = shown.flatMap((section) =>
    section.fields.filter((field) => isShown(field.showWhen, answers)),
  );
  return Object.fromEntries(
    fields.flatMap(({ id }) => (answers[id] === undefined || answers[id] === '' ? [] : [[id, answers[id]]])),
  );
}

/** A form with its answers. The first mistake is brought before the reader when the form is handed in. */
export function AnswerForm({
  form,
  before,
  keepFile,
  submit,
  onSubmit,
  children,
}: AnswerFormProps): ReactNode {
  const say = useMessage();
  const word = useWording();
  const [answers, setAnswers] = useState<Answers>(before ?? {});
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const whole = useRef<HTMLFormElement>(null);
  const judge = (given: Answers) =>
    validateAnswers(form, handedIn(form, given), { now: new Date().toISOString() });
  const set = (field: string) => (value: unknown) => {
    const next = { ...answers, [field]: value };
    setAnswers(next);
    // What was wrong is judged again while it is mended; nothing new is complained of before the form is handed in.
    if (mistakes.length > 0) {
      const still = judge(next);
      setMistakes(mistakes.flatMap((old) => still.find(({ field: at }) => at === old.field) ?? []));
    }
  };
  const hand = (event: FormEvent) => {
    event.preventDefault();
    const found = judge(answers);
    setMistakes(found);
    const [first] = found;
    if (!first) return onSubmit(handedIn(form, answers));
    whole.current
      ?.querySelector<HTMLElement>(`[data-field="${CSS.escape(first.field)}"] :is(input, select, textarea)`)
      ?.focus();
  };
  return (
    <form ref={whole} className="answers" onSubmit={hand} noValidate>
      {children}
      {form.sections
        .filter(({ showWhen }) => isShown(showWhen, answers))
        .map((section) => (
          <fieldset key={section.id}>
            <legend>{word(section.title)}</legend>
            {section.text ? <p className="answers-text">{word(section.text)}</p> : null}
            {section.fields
              .filter(({ showWhen }) => isShown(showWhen, answers))
              .map((field) => (
                <AnswerField
                  key={field.id}
                  field={field}
                  value={answers[field.id]}
                  onChange={set(field.id)}
                  mistake={mistakes.find(({ field: at }) => at === field.id)}
                  keepFile={keepFile}
                />
              ))}
          </fieldset>
        ))}
      {mistakes.length > 0 ? (
        <p role="alert" className="answers-wrong">
          {say('participation.form.mistakes', { count: mistakes.length })}
        </p>
      ) : null}
      <div className="bar">
        <button type="submit" className="button primary" disabled={submit.busy}>
          {submit.label}
        </button>
      </div>
    </form>
  );
}

interface AnswerFieldProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly mistake: Mistake | undefined;
  readonly onChange: (value: unknown) => void;
  readonly keepFile: AnswerFormProps['keepFile'];
}

function AnswerField(props: AnswerFieldProps): ReactNode {
  const { field, mistake } = props;
  const { language } = useLocale();
  const say = useMessage();
  const word = useWording();
  const id = useId();
  const several = field.kind === 'choices';
  const described = [field.hint ? `${id}-hint` : '', mistake ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': mistake ? true : undefined,
    required: field.required,
  };
  const label = (
    <>
      {word(field.label)}
      {field.required ? null : <span className="answers-free"> {say('participation.form.free')}</span>}
    </>
  );
  return (
    <div className="answers-field" data-field={field.id} data-wrong={mistake ? true : undefined}>
      {several ? (
        <p className="answers-label" id={`${id}-label`}>
          {label}
        </p>
      ) : (
        <label className="answers-label" htmlFor={id}>
          {label}
        </label>
      )}
      {field.hint ? (
        <p className="answers-hint" id={`${id}-hint`}>
          {word(field.hint)}
        </p>
      ) : null}
      <Input {...props} common={common} labelledBy={`${id}-label`} />
      {mistake ? (
        <p className="answers-mistake" id={`${id}-wrong`}>
          {mistake.message[language === 'zh' ? 'zh' : 'en']}
        </p>
      ) : null}
    </div>
  );
}

interface InputProps extends AnswerFieldProps {
  readonly common: { readonly id: string; readonly required: boolean };
  readonly labelledBy: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The types of the browser's own fields. */
const inputTypes = { text: 'text', email: 'email', date: 'date' } as const;

function Input({ field, value, onChange, keepFile, common, labelledBy }: InputProps): ReactNode {
  const say = useMessage();
  const word = useWording();
  switch (field.kind) {
    case 'text':
    case 'email':
    case 'date':
      return (
        <input
          {...common}
          type={inputTypes[field.kind]}
          value={text(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'number':
      return (
        <input
          {...common}
          type="number"
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)}
        />
      );
    case 'long-text':
      return (
        <textarea
          {...common}
          rows={6}
          value={text(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'choice':
      return (
        <select
          {...common}
          value={text(value)}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          <option value="">{say('participation.form.choose')}</option>
          {field.options.map((option) => (
            <option key={option.id} value={option.id}>
              {word(option.label)}
            </option>
          ))}
        </select>
      );
    case 'choices':
      return <Choices field={field} value={value} onChange={onChange} labelledBy={labelledBy} />;
    case 'country':
      return <CountryField {...common} value={text(value)} onChange={onChange} />;
    case 'statement':
      return (
        <label className="answers-check">
          <input
            {...common}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
          />
          {say('participation.form.agree')}
        </label>
      );
    case 'file':
      return <FileInput common={common} value={value} onChange={onChange} keepFile={keepFile} />;
  }
}

function Choices({
  field,
  value,
  onChange,
  labelledBy,
}: Pick<InputProps, 'field' | 'value' | 'onChange' | 'labelledBy'>): ReactNode {
  const word = useWording();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const change = (id: string, on: boolean) =>
    onChange(
      field.options.map((option) => option.id).filter((one) => (one === id ? on : chosen.includes(one))),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fields already stand in a fieldset with its legend.
    <div role="group" aria-labelledby={labelledBy} className="answers-choices">
      {field.options.map(({ id, label }) => (
        <label key={id} className="answers-check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => change(id, event.target.checked)}
          />
          {word(label)}
        </label>
      ))}
    </div>
  );
}

function FileInput({
  common,
  value,
  onChange,
  keepFile,
}: Pick<InputProps, 'common' | 'value' | 'onChange' | 'keepFile'>): ReactNode {
  const say = useMessage();
  const [name, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const id = await keepFile(file);
    setBusy(false);
    if (id === null) return;
    setName(file.name);
    onChange(id);
  };
  return (
    <div className="answers-file">
      <input
        {...common}
        type="file"
        accept=".pdf,.doc,.docx,.odt,.png,.jpg,.jpeg"
        disabled={busy}
        onChange={(event) => void keep(event.target.files?.[0])}
      />
      <p aria-live="polite">
        {busy ? say('participation.form.file.sending') : null}
        {!busy && value ? say('participation.form.file.kept', { name: name ?? '' }) : null}
      </p>
    </div>
  );
}
