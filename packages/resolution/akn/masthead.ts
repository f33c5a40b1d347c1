/** The lines of a resolution's masthead and closing formula, printed in its language from what was read. */
import type { Language, Resolution } from '../model.ts';
import { isDate } from './identity.ts';
import { ADOPTING_ORGANS, MASTHEAD_WORDS } from './masthead-words.ts';
import { ordinalWords } from './ordinal.ts';

/** One line each; null for what the resolution does not say. */
export interface Masthead {
  readonly organisation: string;
  readonly organ: string | null;
  readonly symbol: string | null;
  readonly session: string | null;
  readonly agenda: string | null;
  readonly adoption: string | null;
  readonly source: string | null;
  readonly meeting: string | null;
  readonly adoptedOn: string | null;
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** An ISO date as the language prints it: "6 April 2017", "2017年4月6日"; null when it is no date. */
export function printedDate(iso: string | null, language: Language): string | null {
  if (!isDate(iso)) return null;
  const words = MASTHEAD_WORDS[language];
  const [year = '', month = '', day = ''] = iso.split('-');
  const first = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return fill(words.date, { year, month: words.months[Number(month) - 1] ?? month, day: first });
}

function englishNth(number: number): string {
  const teen = Math.floor((number % 100) / 10) === 1;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

function agendaLine({ agendaItems, language }: Resolution): string | null {
  const words = MASTHEAD_WORDS[language];
  if (agendaItems.length === 0) return null;
  const localized = agendaItems.map((item) => agendaLetter(item, language));
  const last = localized.at(-1) ?? '';
  const items =
    localized.length > 1 ? `${localized.slice(0, -1).join(words.comma)}${words.and}${last}` : last;
  return fill(localized.length > 1 ? words.agendaItems : words.agendaItem, { items });
}

const ARABIC_LETTERS = 'أبجدهوزحطيكلمنسعفصقرشت';
/** "78 (a)" is printed "78 a)" in French, Spanish and Russian, and with an Arabic letter in Arabic. */
function agendaLetter(item: string, language: Language): string {
  if (language === 'fr' || language === 'es' || language === 'ru') return item.replace(/\((\w+)\)/, '$1)');
  if (language !== 'ar') return item;
  return item.replace(/\(([a-v])\)/, (_, letter: string) => `(${ARABIC_LETTERS[letter.charCodeAt(0) - 97]})`);
}

function adoptionLine(resolution: Resolution): string | null {
  const date = printedDate(resolution.adoptedOn, resolution.language);
  const organ = resolution.organ ?? 'General Assembly';
  const words = MASTHEAD_WORDS[resolution.language];
  const declined = ADOPTING_ORGANS[resolution.language]?.get(organ) ?? words.organs.get(organ) ?? organ;
  return date && fill(words.adopted, { date, organ: declined });
}

function sourceLine({ source, language }: Resolution): string | null {
  const words = MASTHEAD_WORDS[language];
  if (source.committee === null) {
    return source.symbol === null ? null : fill(words.withoutCommittee, { symbol: source.symbol });
  }
  const committee = words.committees.get(source.committee) ?? source.committee;
  const line = fill(words.onReport, { committee, symbol: source.symbol ?? '' });
  return line.replace(/ ?\(\)/, '');
}

/** Prints the masthead and the closing formula of a resolution. */
export function mastheadOf(resolution: Resolution): Masthead {
  const { language, organ, session, meeting } = resolution;
  const words = MASTHEAD_WORDS[language];
  return {
    organisation: words.organisation,
    organ: organ && (words.organs.get(organ) ?? organ),
    symbol: resolution.symbol,
    session: session === null ? null : fill(words.session, { ordinal: ordinalWords(session, language) }),
    agenda: agendaLine(resolution),
    adoption: adoptionLine(resolution),
    source: sourceLine(resolution),
    meeting: meeting === null ? null : fill(words.meeting, { n: String(meeting), nth: englishNth(meeting) }),
    adoptedOn: printedDate(resolution.adoptedOn, language),
  };
}
