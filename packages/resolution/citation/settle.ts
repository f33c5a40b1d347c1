/** Settles whose act a number is when the text leaves it open: by its shape, its session and its date. */
import { type ActNoun, type ActNumber, actSymbol, fitsAssembly, fitsRightsCouncil } from './symbol.ts';

/** An act with its organ and symbol; nulls are honest unknowns. */
export interface Settled {
  readonly organ: string | null;
  readonly symbol: string | null;
}

/** What the text says of the organ: beside the number, last before it, and who speaks. */
export interface Whose {
  readonly organ: string | null;
  readonly named: string | null;
  readonly speaker: string;
}

/** The Human Rights Council adopts some forty texts a session; a higher number is another organ's. */
const MOST_OF_A_SESSION = 70;

/** The first session of the Assembly whose number stands before the slash (1976). */
const FIRST_NUMBERED_SESSION = 31;

const isYear = (head: string): boolean => /^(?:19|20)\d\d$/.test(head);

/** Organs that number their acts by session or not at all: an act with a year is not theirs. */
const notYearly = new Set<string | null>([null, 'ga', 'hrc', 'sc']);

/** A commission that "its resolution 2013/1" may mean; else the Economic and Social Council, whose numbers have years. */
function yearlyOrgan(organ: string | null, named: string | null): string | null {
  if (!notYearly.has(organ)) return organ;
  return notYearly.has(named) ? 'ecosoc' : named;
}

function sessionOrgan(
  organ: string | null,
  act: ActNumber,
  date: string | null,
  speaker: string,
): string | null {
  const [session, number] = [Number(act.head), Number(act.tail)];
  const rights = number <= MOST_OF_A_SESSION && fitsRightsCouncil(session, date);
  if (organ === 'hrc') return number <= MOST_OF_A_SESSION ? 'hrc' : 'ga';
  if (organ === 'sc' || organ === 'ecosoc') return 'ga';
  if (organ !== null && organ !== 'ga') return organ;
  if (session < FIRST_NUMBERED_SESSION) return rights && (date !== null || speaker === 'hrc') ? 'hrc' : null;
  if (organ === null && speaker === 'hrc' && rights) return 'hrc';
  return date !== null && !fitsAssembly(session, date) && rights ? 'hrc' : 'ga';
}

function organOf({ organ, named, speaker }: Whose, act: ActNumber, date: string | null): string | null {
  if (act.form === 'year') return 'sc';
  if (act.form === 'roman') return organ ?? 'ga';
  if (/^E?S-/.test(act.head)) return organ === 'hrc' ? 'hrc' : 'ga';
  if (isYear(act.head)) return yearlyOrgan(organ, named);
  return sessionOrgan(organ, act, date, speaker);
}

/** The organ and the symbol of an act as printed. */
export function settle(whose: Whose, noun: ActNoun, act: ActNumber, date: string | null): Settled {
  const settled = organOf(whose, act, date);
  return { organ: settled, symbol: settled === null ? null : actSymbol(settled, noun, act, date) };
}
