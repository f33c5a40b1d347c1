/** A plan as a table in CSV (RFC 4180) that spreadsheets open as it is. */
import type { Plan, Step } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import { daysOf } from './step-days.ts';
import { PLAN_WORDS, paragraphName, stepTitle } from './words.ts';

/** Excel takes a file without this mark for one in the encoding of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it, so that opening a plan can
 * never run anything.
 */
export function csvCell(text: string): string {
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV: CRLF after each, cells quoted where needed, byte order mark first. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function cells(step: Step, language: Language): string[] {
  const words = PLAN_WORDS[language];
  const days = daysOf(step);
  return [
    step.id,
    stepTitle(step, language),
    step.kind,
    step.bearer.join('; '),
    days?.start ?? '',
    days?.end ?? '',
    days?.approximate ? words.yes : '',
    step.when?.quote ?? '',
    step.place ?? '',
    step.duration ?? '',
    step.after.join('; '),
    step.before.join('; '),
    step.unlessOtherwiseAgreed ? words.yes : '',
    step.authority.symbol ?? '',
    paragraphName(step.authority.eId, language),
    step.authority.quote,
  ];
}

/**
 * The steps of a plan as CSV, a row each, with its authority; steps without a date are there too.
 * @param options.language language of the column heads.
 */
export function planToCsv(plan: Plan, options: { readonly language?: Language } = {}): string {
  const language = options.language ?? 'en';
  return toCsv([PLAN_WORDS[language].columns, ...plan.steps.map((step) => cells(step, language))]);
}
