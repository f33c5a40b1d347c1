/** The form in use for a purpose, and what speaks against answers to it. */
import type { Context, Standing } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { stand } from '../../act/standing.ts';
import type { Authority } from '../../plan/model.ts';
import type { Form, FormPurpose, FormVersion } from './state.ts';
import { type Answers, validateAnswers } from './validate.ts';
import { windowOf } from './window.ts';

/** A form with the version in use. */
export interface FormInUse {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  readonly form: FormVersion;
}

/** The last version of a form. */
export function inUse({ id, versions }: Form): FormInUse | null {
  const form = versions.at(-1);
  return form ? { id, version: versions.length, form } : null;
}

/** The form in use by its id; or, where none is named, the first for this purpose and admission. */
export function formFor(
  { state }: Pick<Context, 'state'>,
  asked: { readonly form: string | null; readonly purpose: FormPurpose; readonly admission: string | null },
): FormInUse | null {
  const { forms } = state.participation;
  const known =
    asked.form === null ? Object.values(forms) : [forms[asked.form]].filter((one) => one !== undefined);
  const fitting = known.flatMap((form) => inUse(form) ?? []).filter(({ form }) => fits(form, asked));
  // A form made for this admission comes before one that is for all.
  return fitting.find(({ form }) => form.admissions.length > 0) ?? fitting[0] ?? null;
}

function fits(
  { purpose, admissions }: FormVersion,
  asked: { readonly purpose: FormPurpose; readonly admission: string | null },
): boolean {
  if (purpose !== asked.purpose) return false;
  return admissions.length === 0 || (asked.admission !== null && admissions.includes(asked.admission));
}

/** Answers that do not fit: with the first mistake in words, since a screen shows them all beforehand. @rule PART-5 */
export function answersRefused({ form }: FormInUse, answers: Answers, now: string): Refusal | null {
  const mistakes = validateAnswers(form, answers, { now });
  const [first] = mistakes;
  if (!first) return null;
  const more = mistakes.length - 1;
  return refuse(
    'answers-do-not-fit',
    'PART-5',
    {
      en: `“${first.field}”: ${first.message.en}${more ? ` (and ${more} more)` : ''}`,
      zh: `“${first.field}”：${first.message.zh}${more ? `（另有${more}处）` : ''}`,
    },
    { en: 'Mend the answers that are marked.', zh: '请修改标出的各项。' },
  );
}

/** How the window of a form stands: a matter on which a ruling may be made. Null where it is open, or there is no form. @rule PART-4 */
export function windowStanding(
  asked: FormInUse | null,
  { state, now }: Pick<Context, 'state' | 'now'>,
  authority: Authority | null,
): Standing | null {
  if (!asked) return null;
  const { answer, opens, closes } = windowOf(asked.form, state.course.plan, now);
  if (answer === 'may') return null;
  const reason =
    answer === 'notYet'
      ? { en: `This form opens on ${opens}.`, zh: `本表格自${opens}起接受提交。` }
      : { en: `This form closed at the end of ${closes}.`, zh: `本表格已于${closes}截止。` };
  return stand(answer, 'PART-4', reason, authority);
}

/** How the forms for a purpose stand together: open while one of them is. @rule PART-4 */
export function windowsStanding(context: Context, purpose: FormPurpose): Standing | null {
  const forms = Object.values(context.state.participation.forms)
    .flatMap((form) => inUse(form) ?? [])
    .filter(({ form }) => form.purpose === purpose);
  const answers = forms.map((form) => windowStanding(form, context, null));
  if (answers.length === 0 || answers.includes(null)) return null;
  return answers.find((one) => one?.answer === 'notYet') ?? answers[0] ?? null;
}
