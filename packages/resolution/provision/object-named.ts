import type { TimeMention } from '../time/mention.ts';
import { type Clause, timesWithin } from './clause.ts';
import { type Mark, marksWithin } from './marks.ts';
import { inQuotation } from './quotation.ts';

/** Actions whose object may be a person or a body: two co-facilitators are appointed. */
const ofPersons = new Set(['appoint', 'designate', 'elect', 'nominate', 'establish', 'convene', 'hold']);

/** Articles, numbers and one adjective may stand before the thing; a noun of its own would be what the act is about. */
const lead = /^[\s,،]*(?:(?!\d)[\p{L}\p{M}’'-]{1,12}\s+){0,2}$/u;

/** Insertions between commas, with their commas. */
const insertion = /[,،][^,،;؛]{1,200}[,،]/gu;

const title = /^[^«»“”]{0,30}[«“”]\s*([^«»“”]{2,160}?)\s*[»”“]/u;

function nameOf({ senses }: Mark, action: string): string | undefined {
  if (senses.thing !== undefined) return senses.thing;
  return ofPersons.has(action) && senses.party?.includes('~') === false ? senses.party : undefined;
}

/**
 * What the act is about in canonical English, where the lexicon knows the thing that follows the verb; null otherwise.
 *
 * ```text
 * établir, au moins quatre mois avant la Conférence, | une note d’information     → background note
 * включить в предварительную повестку дня … подпункт, озаглавленный «X»            → sub-item entitled “X”
 * ```
 */
export function namedObject(clause: Clause, action: string, from: number): string | null {
  const { marks, text, language } = clause.ground;
  const times = timesWithin(clause.ground, from, clause.end);
  const things = marksWithin(marks, from, clause.end).filter(
    (mark) =>
      nameOf(mark, action) !== undefined &&
      !inQuotation(text, mark.start, language) &&
      !times.some(({ start, end }) => mark.start >= start && mark.start < end),
  );
  if (action === 'include') return included(clause, things);
  const [first] = things;
  // The words of the action hold the list: dresser la liste, elabore una lista.
  if (action === 'draw up')
    return first === undefined || !near(clause, from, first, times) ? 'list' : nameOf(first, action)!;
  if (first === undefined) return null;
  return near(clause, from, first, times) ? nameOf(first, action)! : null;
}

/** Whether nothing but time, place, insertions and articles stands before the thing. */
function near(clause: Clause, from: number, thing: Mark, times: readonly TimeMention[]): boolean {
  const { marks, text } = clause.ground;
  let before = text.slice(from, thing.start);
  const places = marksWithin(marks, from, thing.start).filter(({ senses }) => senses.place !== undefined);
  for (const { start, end } of [...times, ...places])
    if (start >= from && end <= thing.start) before = before.replace(text.slice(start, end), '');
  return lead.test(before.replace(insertion, ' ').replace(/[,،]/gu, ' '));
}

/** The item that enters an agenda, with its title; the last named is what is included, the others say where. */
function included({ ground, end }: Clause, things: readonly Mark[]): string | null {
  const item = things.filter(({ senses }) => senses.thing === 'item' || senses.thing === 'sub-item').at(-1);
  if (item === undefined) return null;
  const words = title.exec(ground.text.slice(item.end, end))?.[1];
  return words === undefined ? item.senses.thing! : `${item.senses.thing} entitled “${words}”`;
}
