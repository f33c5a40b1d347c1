import type { Citation, Resolution } from '@rostrum/resolution';
import { addDays } from '../calendar/day.ts';
import { spanOfSession } from '../calendar/session.ts';
import type { Check, Doubt } from './model.ts';

/** Sessions have opened some days off the rule (the fifty-fifth a week earlier): nearer dates are not doubted. */
const leeway = 14;

/**
 * A reference to a resolution that did not exist on the day of adoption, or whose date is not in the session of its number.
 *
 * @authority research.un.org/en/docs/symbols: since 1976 A/RES/S/N is resolution N of session S; rules of procedure
 * (A/520/Rev.20), rules 1 and 2: a session lasts from its opening to the opening of the next
 */
export const impossibleCitation: Check = {
  code: 'citation.impossible',
  severity: 'error',
  title: 'A citation that cannot be',
  why: 'A resolution can only cite what was adopted before it, and a resolution of a session bears a date within that session.',
  find({ resolution }) {
    return resolution.citations.flatMap((citation) => {
      const fault = futureSession(citation, resolution) ?? futureDate(citation, resolution);
      if (fault) return [doubt(citation, resolution, fault)];
      const mismatch = wrongSession(citation, resolution.citations);
      return mismatch ? [{ ...doubt(citation, resolution, mismatch), severity: 'warning' as const }] : [];
    });
  },
};

function sessionOf({ symbol }: Citation): number | null {
  const session = /^A\/RES\/(\d{1,3})\/\d/.exec(symbol ?? '')?.[1];
  return session === undefined ? null : Number(session);
}

function futureSession(citation: Citation, { session: own }: Resolution): string | null {
  const session = sessionOf(citation);
  if (session === null || own === null || session <= own) return null;
  return `is of session ${session}, but this resolution is of session ${own}`;
}

function futureDate({ date }: Citation, { adoptedOn }: Resolution): string | null {
  if (date === null || adoptedOn === null || date <= adoptedOn) return null;
  return `bears the date ${date}, after this resolution was adopted (${adoptedOn})`;
}

function wrongSession(citation: Citation, all: readonly Citation[]): string | null {
  const { date } = citation;
  const session = sessionOf(citation);
  const span = session === null ? null : spanOfSession(session);
  if (!span || !date || fits(citation)) return null;
  const shared = all.some((other) => other.eId === citation.eId && other.date === date && fits(other));
  return shared
    ? null
    : `bears the date ${date}, but session ${session} lasted from ${span.start} to ${span.end}`;
}

/**
 * Whether the date lies in the session of the number. Where several resolutions are named together and one date is printed, it is
 * that of one of them: if it fits that one, nothing is wrong.
 */
function fits(citation: Citation): boolean {
  const session = sessionOf(citation);
  const span = session === null ? null : spanOfSession(session);
  if (!span || !citation.date) return false;
  return citation.date >= addDays(span.start, -leeway) && citation.date <= addDays(span.end, leeway);
}

function doubt(citation: Citation, resolution: Resolution, fault: string): Doubt {
  const note = resolution.footnotes.find(({ marker }) => marker === citation.footnote);
  const message = `${citation.symbol ?? 'The cited document'} ${fault}. One of the two is misprinted: look the document up before it is quoted onwards.`;
  return { eId: citation.eId ?? note?.eId ?? null, quote: citation.quote, message };
}
