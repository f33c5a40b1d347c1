/** Whether answers fit a form: every message says what is wrong and what would be right, in both languages. */

import type { Sentence } from '../../act/refusal.ts';
import { isDay } from '../../calendar/day.ts';
import type { FieldKind, FormField, FormSection, FormVersion, ShowWhen } from './state.ts';

/** Answers by field. */
export type Answers = Readonly<Record<string, unknown>>;

/** What is wrong with one answer. */
export interface Mistake {
  readonly field: string;
  readonly message: Sentence;
}

/** What the answers are judged against besides the form. */
export interface ValidateOptions {
  /** ISO instant: dates in the past are fine, dates that do not exist are not. */
  readonly now: string;
}

const own = (answers: Answers, field: string): unknown =>
  Object.hasOwn(answers, field) ? answers[field] : undefined;

/** Whether something that is shown on a condition is shown with these answers. */
export function isShown(when: ShowWhen | null, answers: Answers): boolean {
  if (when === null) return true;
  const given = own(answers, when.field);
  const all = Array.isArray(given) ? given : [given];
  return all.some((one) => when.is.includes(one as string));
}

/** The fields that are shown with these answers, in their order. */
export function shownFields({ sections }: Pick<FormVersion, 'sections'>, answers: Answers): FormField[] {
  return sections
    .filter((section) => isShown(section.showWhen, answers))
    .flatMap(({ fields }) => fields.filter((field) => isShown(field.showWhen, answers)));
}

const say = (en: string, zh: string): Sentence => ({ en, zh });
const missing = say('Please answer this.', '请填写此项。');
const notText = say('Please write words here.', '请填写文字。');

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Least and most of a number, with the words for what is counted. */
function within(
  count: number,
  { least, most }: FormField,
  what: { readonly en: string; readonly zh: string },
): Sentence | null {
  if (typeof least === 'number' && count < least)
    return say(
      `At least ${least}${what.en}, please; this is ${count}.`,
      `至少${least}${what.zh}；现为${count}。`,
    );
  if (typeof most === 'number' && count > most)
    return say(
      `At most ${most}${what.en}, please; this is ${count}.`,
      `至多${most}${what.zh}；现为${count}。`,
    );
  return null;
}

/** Longest text that any field takes, in characters. */
const LONGEST = { text: 500, 'long-text': 20_000 } as const;

function judgeText(value: unknown, field: FormField): Sentence | null {
  if (typeof value !== 'string') return notText;
  const most = field.most ?? (field.kind === 'long-text' ? LONGEST['long-text'] : LONGEST.text);
  return within([...value.trim()].length, { ...field, most }, { en: ' characters', zh: '个字符' });
}

function judgeChoice(value: unknown, { options }: FormField): Sentence | null {
  return options.some(({ id }) => id === value)
    ? null
    : say('Choose one of the options.', '请选择其中一项。');
}

function judgeChoices(value: unknown, field: FormField): Sentence | null {
  if (!Array.isArray(value) || new Set(value).size !== value.length)
    return say('Choose from the options, each once.', '请选择选项，每项一次。');
  const wrong = value.map((one) => judgeChoice(one, field)).find((message) => message !== null);
  return wrong ?? within(value.length, field, { en: ' choices', zh: '项' });
}

function judgeDate(value: unknown, { least, most }: FormField, { now }: ValidateOptions): Sentence | null {
  if (typeof value !== 'string' || !isDay(value))
    return say('Give a day of the calendar, as 2017-04-30.', '请填写日期，例如2017-04-30。');
  const first = least === 'today' ? now.slice(0, 10) : least;
  const last = most === 'today' ? now.slice(0, 10) : most;
  if (typeof first === 'string' && value < first) return say(`Not before ${first}.`, `不得早于${first}。`);
  if (typeof last === 'string' && value > last) return say(`Not after ${last}.`, `不得晚于${last}。`);
  return null;
}

function judgeNumber(value: unknown, field: FormField): Sentence | null {
  return typeof value === 'number' && Number.isFinite(value)
    ? within(value, field, { en: '', zh: '' })
    : say('Give a number.', '请填写数字。');
}

function judgeEmail(value: unknown): Sentence | null {
  const fits =
    typeof value === 'string' && value.length <= 254 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(value);
  return fits
    ? null
    : say('Give an e-mail address, as name@example.org.', '请填写电子邮件地址，例如name@example.org。');
}

function judgeCountry(value: unknown): Sentence | null {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value)
    ? null
    : say('Choose a country or area.', '请选择国家或地区。');
}

function judgeFile(value: unknown): Sentence | null {
  return typeof value === 'string' && value.length <= 200 ? null : say('Hand in a document.', '请提交文件。');
}

function judgeStatement(value: unknown, { required }: FormField): Sentence | null {
  return value === true || (!required && value === false)
    ? null
    : say('Please agree to the statement, or do not apply.', '请同意该声明；如不同意，则不能提出申请。');
}

type Judge = (value: unknown, field: FormField, options: ValidateOptions) => Sentence | null;

/** One judge for each kind of field. */
const judges: Readonly<Record<FieldKind, Judge>> = {
  text: judgeText,
  'long-text': judgeText,
  choice: judgeChoice,
  choices: judgeChoices,
  date: judgeDate,
  number: judgeNumber,
  email: judgeEmail,
  country: judgeCountry,
  file: judgeFile,
  statement: judgeStatement,
};

function judge(field: FormField, answers: Answers, options: ValidateOptions): Mistake[] {
  const value = own(answers, field.id);
  if (isEmpty(value)) return field.required ? [{ field: field.id, message: missing }] : [];
  const message = judges[field.kind](value, field, options);
  return message ? [{ field: field.id, message }] : [];
}

/**
 * What is wrong with answers to a form, in the order of its fields; nothing where they fit. Answers to fields that are not shown with
 * these answers, or that the form does not have, are mistakes too: nothing is kept that nobody asked for.
 * @rule PART-5
 */
export function validateAnswers(
  form: Pick<FormVersion, 'sections'>,
  answers: Answers,
  options: ValidateOptions,
): Mistake[] {
  const shown = shownFields(form, answers);
  const asked = new Set(shown.map(({ id }) => id));
  const unasked = Object.keys(answers)
    .filter((field) => !asked.has(field) && !isEmpty(answers[field]))
    .map((field) => ({ field, message: say('The form does not ask for this.', '表格没有要求填写此项。') }));
  return [...shown.flatMap((field) => judge(field, answers, options)), ...unasked];
}

/** Every field of a form, shown or not. */
export function allFields(sections: readonly FormSection[]): FormField[] {
  return sections.flatMap(({ fields }) => fields);
}
