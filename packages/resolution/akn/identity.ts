/**
 * The names of a resolution in Akoma Ntoso: IRIs of work, expression and manifestation.
 * @authority AKN4UN guidelines, part 1, "Naming Convention": /akn/{jurisdiction}/{docType}/{subType}/{actor}/{docDate}/{docNumber}
 */
import type { Language, Resolution } from '../model.ts';
import { wellFormed } from './xml.ts';

/** ISO 639-2 codes, as the guidelines ask for in IRIs and in FRBRlanguage. */
export const LANGUAGE_CODES: Readonly<Record<Language, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

/** The actor's part of an IRI, written as the Department for General Assembly and Conference Management publishes it. */
const ACTORS: readonly (readonly [organ: RegExp, symbol: RegExp, actor: string])[] = [
  [/^General Assembly$/i, /^A\//, 'unga'],
  [/^Security Council$/i, /^S\//, 'unsc'],
  [/^Economic and Social Council$/i, /^E\//, 'ecosoc'],
  [/^Human Rights Council$/i, /^A\/HRC\//, 'hrc'],
];
/** The guidelines' date for a document whose date is not known. */
export const UNKNOWN_DATE = '1900-01-01';

/** The IRIs of one resolution in one language. */
export interface Identity {
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
  /** The symbol as one IRI segment: `71-280`. */
  readonly number: string;
  readonly actor: string;
  /** ISO date of adoption, {@link UNKNOWN_DATE} when it is not known. */
  readonly date: string;
  /** The name of the document type: `resolution` or `resolutionDraft`. */
  readonly name: 'resolution' | 'resolutionDraft';
}

/** Whether the text is a calendar date as XML Schema wants it: `2017-04-06`, not `2017-02-30`. */
export function isDate(text: string | null): text is string {
  if (!text || !/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The number of a resolution as its title line prints it: `71/280` of `A/RES/71/280`; other symbols whole. */
export function numberOf(symbol: string): string {
  return symbol.replace(/^[A-Z]+(?:\/[A-Z]+)*\/RES\//, '');
}

const segment = (text: string): string =>
  text
    .replaceAll('/', '-')
    .replace(/\s+/g, '_')
    .replace(/[^A-Za-z0-9._-]/g, '') || 'nn';

const actorOf = (organ: string | null, symbol: string | null): string =>
  (ACTORS.find(([name]) => organ !== null && name.test(organ)) ??
    ACTORS.findLast(([, pattern]) => symbol !== null && pattern.test(symbol)))?.[2] ?? 'un';

/**
 * The IRI of the work that a symbol names, or null when the symbol is not a resolution's or its date is not known
 * (an IRI needs it).
 */
export function workIri(symbol: string, date: string | null): string | null {
  if (!isDate(date) || !symbol.includes('/RES/')) return null;
  return `/akn/un/statement/deliberation/${actorOf(null, symbol)}/${date}/${segment(numberOf(symbol))}`;
}

/** Where a document can be read when no IRI can be made for it. */
export function documentUrl(symbol: string, language: Language): string {
  return `https://undocs.org/${language}/${encodeURI(wellFormed(symbol)).replace(/[[\]#?]/g, '')}`;
}

/** The names of the resolution as read. What is not known is named as such, so that the names are always well formed. */
export function identityOf(resolution: Resolution): Identity {
  const { symbol, organ, language } = resolution;
  const date = isDate(resolution.adoptedOn) ? resolution.adoptedOn : UNKNOWN_DATE;
  const actor = actorOf(organ, symbol);
  const number = symbol ? segment(numberOf(symbol)) : 'nn';
  const work = `/akn/un/statement/deliberation/${actor}/${date}/${number}`;
  const expression = `${work}/${LANGUAGE_CODES[language]}@`;
  const name = symbol?.includes('/L.') ? 'resolutionDraft' : 'resolution';
  return { work, expression, manifestation: `${expression}.xml`, number, actor, date, name };
}
