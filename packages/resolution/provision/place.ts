import { type Clause, chain } from './clause.ts';
import { markFrom } from './marks.ts';

/** Actions that take place somewhere. */
const placed = new Set([
  'hold',
  'convene',
  'organize',
  'preside over',
  'host',
  'consist of',
  'reschedule',
  'include',
  'serve',
  'begin',
]);

/** The words before a place that make it one: in, at, 在, 于. */
const before =
  /(?:(?<!\p{L})(?:in|at|à|au|en|à la|в|во|in the)\s(?:the\s)?|[在于]\s*|^\s*|\bof\s|(?:في|ب)\s*|,\s*)$/iu;
/** A place that belongs to a body or to the past: 驻日内瓦, "Missions in New York", 在多哈举行的. */
const belongs =
  /(?:\b(?:missions?|offices?|based|held|headquartered|adopted|expertise|Forum|stationed)\s(?:\w+\s){0,3}(?:in|at)\s(?:the\s)?|驻|常驻)$/iu;
const heldBefore = /^[^，；,;]{0,20}(?:举行|召开|通过|主办)的/u;

/**
 * The place of the ordered thing, in canonical English; the place of the point that governs it where it names none.
 *
 * @param action - places are given to meetings, not to reports
 */
export function placeOf(clause: Clause, action: string): string | null {
  for (const here of chain(clause)) {
    const place = placeIn(here);
    if (place !== null && (placed.has(action) || here.introduces)) return place;
    if (here.origin !== 'governed') break;
  }
  return null;
}

function placeIn(clause: Clause): string | null {
  const { marks, text } = clause.ground;
  for (
    let index = markFrom(marks, clause.start);
    index < marks.length && marks[index]!.end <= clause.end;
    index++
  ) {
    const mark = marks[index]!;
    if (mark.senses.place === undefined) continue;
    const lead = text.slice(Math.max(clause.start, mark.start - 30), mark.start);
    if (!before.test(lead) || belongs.test(lead)) continue;
    if (heldBefore.test(text.slice(mark.end, mark.end + 24))) continue;
    return mark.senses.place;
  }
  return null;
}
