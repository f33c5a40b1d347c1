/** Citations that cannot be: a session that did not sit on the date given, a year that contradicts, an act of the future. */
import type { Citation, Finding } from '../model.ts';
import { assemblyYears, fitsAssembly } from './symbol.ts';

/** The document in which the citations stand, as far as its masthead tells. */
export interface CitingDocument {
  /** ISO date of adoption, null if not printed. */
  readonly adoptedOn: string | null;
  /** Session of the Assembly at which it was adopted, null if not printed or not the Assembly's. */
  readonly session: number | null;
}

/** The last session whose number was printed in Roman figures (1975). */
const LAST_ROMAN_SESSION = 30;

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral as printed: XXX → 30. */
function romanValue(numeral: string): number {
  let total = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = worth[numeral[at]!] ?? 0;
    total += value < (worth[numeral[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** "A/RES/71/1" dated 1990: the session did not sit then. */
function sessionDoubt(symbol: string, date: string | null): string | null {
  const session = Number(/^A\/(?:RES|DEC)\/(\d+)\/\d+/.exec(symbol)?.[1] ?? 0);
  if (session === 0 || date === null || fitsAssembly(session, date)) return null;
  const [from, to] = assemblyYears(session);
  return `Session ${session} of the General Assembly sat from September ${from} to September ${to}, not on ${date}.`;
}

/** "E/RES/2013/1" dated 2012, "S/RES/1325(2000)" dated 2001: number and date name different years. */
function yearDoubt(symbol: string, date: string | null): string | null {
  const year = /^(?:E\/(?:RES|DEC)\/(\d{4})\/|S\/RES\/\d+\((\d{4})\))/.exec(symbol);
  const printed = year?.[1] ?? year?.[2];
  if (!printed || date === null || date.startsWith(printed)) return null;
  return `The number is of ${printed}, the date printed beside it is ${date}.`;
}

function romanDoubt(symbol: string): string | null {
  const numeral = /^A\/RES\/\d+\(([IVXLC]+)\)/.exec(symbol)?.[1];
  if (!numeral || romanValue(numeral) <= LAST_ROMAN_SESSION) return null;
  return `The General Assembly numbered its sessions in Roman figures up to the thirtieth (1975); ${numeral} is later.`;
}

/** An act adopted after the document that cites it. */
function futureDoubt(
  symbol: string,
  date: string | null,
  { adoptedOn, session }: CitingDocument,
): string | null {
  if (date !== null && adoptedOn !== null && date > adoptedOn) {
    return `It is dated ${date}, after the ${adoptedOn} on which the text that cites it was adopted.`;
  }
  const cited = Number(/^A\/(?:RES|DEC)\/(\d+)\/\d+/.exec(symbol)?.[1] ?? 0);
  return session !== null && cited > session
    ? `Session ${cited} is later than session ${session}, at which the text was adopted.`
    : null;
}

/**
 * What is doubtful in the citations of a document, one finding for each that cannot be as printed.
 * Nothing is corrected: the symbol stays as printed, and the finding says what contradicts it.
 * @authority A/520/Rev.20, rule 1 (sessions open in September); ST/LIB/SER.B/5/Rev.5 (symbols)
 */
export function citationDoubts(citations: readonly Citation[], document: CitingDocument): Finding[] {
  const findings: Finding[] = [];
  for (const { symbol, date, quote, eId } of citations) {
    if (symbol === null) continue;
    const doubt =
      romanDoubt(symbol) ??
      sessionDoubt(symbol, date) ??
      yearDoubt(symbol, date) ??
      futureDoubt(symbol, date, document);
    if (!doubt) continue;
    const message = `${symbol} cannot be as printed. ${doubt} Compare the citation with the original.`;
    findings.push({ code: 'citation.impossible', severity: 'warning', eId, quote, message });
  }
  return findings;
}
