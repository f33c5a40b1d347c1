/** A form edited without code: sections and fields with their words in both languages, conditions, limits, deadline; what it will look like beside it. */
import './participation.css';
import {
  type FieldKind,
  type FormField,
  type FormPurpose,
  type FormSection,
  type FormVersion,
  fieldKinds,
  formPurposes,
  type Plan,
} from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { Choice } from '../../kit/choice/choice.tsx';
import { useMessage, useStepTitle } from '../../shell/locale.tsx';
import { AnswerForm, useWording } from './answer-form.tsx';
import { FieldEditor } from './field-editor.tsx';
import { emptyForm, moved, newField, newSection, withField, withSection, wordless } from './form-draft.ts';
import { Words } from './words.tsx';

interface FormEditorProps {
  readonly plan: Plan;
  readonly before: FormVersion | null;
  readonly admissions: readonly { readonly id: string; readonly label: string }[];
  readonly busy: boolean;
  readonly onKeep: (form: FormVersion) => void;
}

/** The editor with its preview. Every change can be taken back until the form is kept. */
export function FormEditor({ plan, before, admissions, busy, onKeep }: FormEditorProps): ReactNode {
  const say = useMessage();
  const [history, setHistory] = useState<readonly FormVersion[]>([before ?? emptyForm()]);
  const [tried, setTried] = useState(false);
  const form = history.at(-1) ?? emptyForm();
  const change = (next: FormVersion) => setHistory([...history.slice(-100), next]);
  const missing = wordless(form);
  const keep = () => {
    setTried(true);
    if (missing.length === 0) onKeep(form);
  };
  return (
    <div className="form-editor">
      <section aria-label={say('participation.editor.title')}>
        <FormHead form={form} plan={plan} admissions={admissions} onChange={change} />
        {form.sections.map((section, index) => (
          <SectionEditor
            key={section.id}
            form={form}
            section={section}
            wrong={tried ? missing : []}
            onForm={change}
            onMove={(by) => change({ ...form, sections: [...moved(form.sections, index, by)] })}
          />
        ))}
        <div className="bar">
          <button
            type="button"
            className="button"
            onClick={() => change({ ...form, sections: [...form.sections, newSection(form.sections)] })}
          >
            {say('participation.editor.section.add')}
          </button>
          <button
            type="button"
            className="button"
            disabled={history.length < 2}
            onClick={() => setHistory(history.slice(0, -1))}
          >
            {say('act.undo')}
          </button>
          <button type="button" className="button primary" disabled={busy} onClick={keep}>
            {say('participation.editor.keep')}
          </button>
        </div>
        {tried && missing.length > 0 ? (
          <p role="alert" className="answers-wrong">
            {say('participation.editor.wordless', { count: missing.length })}
          </p>
        ) : null}
      </section>
      <section aria-label={say('participation.editor.preview')} className="form-preview">
        <h2>{say('participation.editor.preview')}</h2>
        <AnswerForm
          key={JSON.stringify(form.sections)}
          form={form}
          keepFile={async () => 'preview'}
          submit={{ label: say('participation.editor.try'), busy: false }}
          onSubmit={() => undefined}
        />
      </section>
    </div>
  );
}

interface FormHeadProps {
  readonly form: FormVersion;
  readonly plan: Plan;
  readonly admissions: FormEditorProps['admissions'];
  readonly onChange: (form: FormVersion) => void;
}

function FormHead({ form, plan, admissions, onChange }: FormHeadProps): ReactNode {
  const say = useMessage();
  const titleOf = useStepTitle();
  const { closes } = form;
  const setCloses = (part: Partial<NonNullable<FormVersion['closes']>>) =>
    onChange({ ...form, closes: { date: null, step: null, daysBefore: 0, ...closes, ...part } });
  return (
    <fieldset className="editor-head">
      <legend>{say('participation.editor.head')}</legend>
      <Words
        label={say('participation.editor.form-title')}
        words={form.title}
        onChange={(title) => onChange({ ...form, title })}
      />
      <Choice
        label={say('participation.editor.purpose')}
        value={form.purpose}
        isRequired
        options={formPurposes.map((purpose) => [purpose, say(`participation.purpose.${purpose}`)])}
        onChange={(purpose) => onChange({ ...form, purpose: purpose as FormPurpose })}
      />
      <Choice
        label={say('participation.editor.admission')}
        value={form.admissions[0] ?? ''}
        options={admissions.map(({ id, label }) => [id, label])}
        onChange={(id) => onChange({ ...form, admissions: id ? [id] : [] })}
      />
      <label className="field">
        <span>{say('participation.editor.opens')}</span>
        <input
          type="date"
          value={form.opens ?? ''}
          onChange={(event) => onChange({ ...form, opens: event.target.value || null })}
        />
      </label>
      <label className="field">
        <span>{say('participation.editor.closes')}</span>
        <input
          type="date"
          value={closes?.date ?? ''}
          onChange={(event) => setCloses({ date: event.target.value || null, step: null })}
        />
      </label>
      <Choice
        label={say('participation.editor.closes-step')}
        empty="—"
        value={closes?.step ?? ''}
        options={plan.steps.map((step) => [step.id, titleOf(step)])}
        onChange={(step) => setCloses({ step: step || null, date: null })}
      />
      {closes?.step ? (
        <label className="field">
          <span>{say('participation.editor.days-before')}</span>
          <input
            type="number"
            min={0}
            max={365}
            value={closes.daysBefore}
            onChange={(event) => setCloses({ daysBefore: event.target.valueAsNumber || 0 })}
          />
        </label>
      ) : null}
      <label className="field">
        <span>{say('participation.editor.per-party')}</span>
        <input
          type="number"
          min={1}
          max={1000}
          value={form.perParty ?? ''}
          onChange={(event) => onChange({ ...form, perParty: event.target.valueAsNumber || null })}
        />
      </label>
    </fieldset>
  );
}

interface SectionEditorProps {
  readonly form: FormVersion;
  readonly section: FormSection;
  readonly wrong: readonly string[];
  readonly onForm: (form: FormVersion) => void;
  readonly onMove: (by: -1 | 1) => void;
}

function SectionEditor({ form, section, wrong, onForm, onMove }: SectionEditorProps): ReactNode {
  const say = useMessage();
  const word = useWording();
  const put = (next: FormSection | null) => onForm(withSection(form, section.id, next));
  const putField = (field: FormField, next: FormField | null) => onForm(withField(form, field.id, next));
  return (
    <fieldset className="editor-section" data-wrong={wrong.includes(section.id) || undefined}>
      <legend>{word(section.title) || say('participation.editor.section')}</legend>
      <Words
        label={say('participation.editor.section-title')}
        words={section.title}
        onChange={(title) => put({ ...section, title })}
      />
      {section.fields.map((field, index) => (
        <FieldEditor
          key={field.id}
          form={form}
          field={field}
          wrong={wrong.includes(field.id)}
          onChange={(next) => putField(field, next)}
          onMove={(by) => put({ ...section, fields: [...moved(section.fields, index, by)] })}
        />
      ))}
      <div className="bar">
        <AddField onAdd={(kind) => put({ ...section, fields: [...section.fields, newField(form, kind)] })} />
        <button type="button" className="button small" onClick={() => onMove(-1)}>
          {say('participation.editor.up')}
        </button>
        <button type="button" className="button small" onClick={() => onMove(1)}>
          {say('participation.editor.down')}
        </button>
        <button type="button" className="button small" onClick={() => put(null)}>
          {say('participation.editor.section.remove')}
        </button>
      </div>
    </fieldset>
  );
}

function AddField({ onAdd }: { readonly onAdd: (kind: FieldKind) => void }): ReactNode {
  const say = useMessage();
  return (
    <select
      aria-label={say('participation.editor.field.add')}
      className="editor-add"
      value=""
      onChange={(event) => {
        if (event.target.value) onAdd(event.target.value as FieldKind);
      }}
    >
      <option value="">{say('participation.editor.field.add')}</option>
      {fieldKinds.map((kind) => (
        <option key={kind} value={kind}>
          {say(`participation.kind.${kind}`)}
        </option>
      ))}
    </select>
  );
}
