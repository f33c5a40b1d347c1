/** A day or month of every year: "18 December each year", 每年 12 月 18 日. */
import { calendarDrafts } from './calendar-date.ts';
import type { Draft } from './draft.ts';
import { gapBefore, nextOf, type TokenView, tokenOf } from './tokens.ts';

/** Whether the words at a token say "every year". */
export const saysYearly = (view: TokenView, index: number): boolean =>
  tokenOf(view, index, 'recur')?.value === 'P1Y';

/** "annually on 18 December": the recurrence stands before the day. */
export function yearlyDraft(view: TokenView, index: number): Draft | null {
  if (!saysYearly(view, index)) return null;
  let at = index;
  while (nextOf(view, at, 'pre', 'fill')) at++;
  if (gapBefore(view, at + 1) !== 'blank' || !view.tokens[at + 1]) return null;
  const [date] = calendarDrafts(view, at + 1, true);
  if (!date?.edtf?.startsWith('XXXX')) return null;
  const relation = date.kind === 'date' ? 'on' : 'in';
  return { ...date, first: index, kind: 'recurring', settled: true, relation, recurrence: 'R/P1Y' };
}

/** "18 December each year", "on 18 December, every year": the recurrence stands after the day. */
export function withYearAfter(view: TokenView, draft: Draft): Draft {
  if (!draft.edtf?.startsWith('XXXX')) return draft;
  let at = draft.last + 1;
  while (tokenOf(view, at, 'fill') && gapBefore(view, at) === 'blank') at++;
  const gap = gapBefore(view, at);
  if (!saysYearly(view, at) || (gap !== 'blank' && gap !== 'comma')) return draft;
  return { ...draft, last: at, kind: 'recurring', recurrence: 'R/P1Y' };
}
