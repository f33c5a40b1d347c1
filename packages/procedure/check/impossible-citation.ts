import type { Citation, Resolution } from '@rostrum/resolution';
import { spanOfSession } from '../calendar/session.ts';
import type { Check, Doubt } from './model.ts';

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
      const fault =
        futureSession(citation, resolution) ?? futureDate(citation, resolution) ?? wrongSession(citation);
      return fault ? [doubt(citation, resolution, fault)] : [];
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

function wrongSession(citation: Citation): string | null {
  const session = sessionOf(citation);
  const span = session === null ? null : spanOfSession(session);
  if (!span || !citation.date || (citation.date >= span.start && citation.date <= span.end)) return null;
  return `bears the date ${citation.date}, but session ${session} lasted from ${span.start} to ${span.end}`;
}

function doubt(citation: Citation, resolution: Resolution, fault: string): Doubt {
  const note = resolution.footnotes.find(({ marker }) => marker === citation.footnote);
  const message = `${citation.symbol ?? 'The cited document'} ${fault}. One of the two is misprinted: look the document up before it is quoted onwards.`;
  return { eId: citation.eId ?? note?.eId ?? null, quote: citation.quote, message };
}
