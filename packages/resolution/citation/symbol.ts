/**
 * Document symbols: how the printed number of an act becomes the symbol under which it is filed.
 * @authority ST/LIB/SER.B/5/Rev.5, United Nations Document Series Symbols
 */

/** An act as printed: `49/127`, `57/270 B`, `217 A (III)`, `1325 (2000)`, `S-26/2`. */
export interface ActNumber {
  readonly form: 'session' | 'roman' | 'year';
  /** Session or year before the slash, with `S-` or `ES-`; for the old forms the number of the act. */
  readonly head: string;
  /** Number after the slash; for the old forms what stands in brackets. */
  readonly tail: string;
  /** `B`, `A-B`, or empty. */
  readonly part: string;
}

export type ActNoun = 'resolution' | 'decision';

/** Organs whose numbered acts have symbols of their own, `#` standing for the number. */
const series: Readonly<Record<string, Readonly<Partial<Record<ActNoun, string>>>>> = {
  ga: { resolution: 'A/RES/#', decision: 'A/DEC/#' },
  ecosoc: { resolution: 'E/RES/#', decision: 'E/DEC/#' },
  hrc: { resolution: 'A/HRC/RES/#', decision: 'A/HRC/DEC/#' },
  sc: { resolution: 'S/RES/#' },
  chr: { resolution: 'E/CN.4/RES/#', decision: 'E/CN.4/DEC/#' },
  escap: { resolution: 'E/ESCAP/RES/#' },
};

/** The last session whose resolutions in parts (45/58 A to P) were issued as one document. */
const LAST_JOINT_SESSION = 56;

/**
 * The letters that belong to the symbol. Up to the fifty-sixth session all parts of a resolution are filed under its
 * number; since then the text adopted first keeps the bare number when it "becomes resolution 76/244 A", and only
 * later parts carry their letter.
 * @authority Official Records of the General Assembly, Supplement No. 49 (note to 76/244 B); Official Document System
 */
function filedPart(act: ActNumber, date: string | null): string {
  const session = Number(act.head.replace(/^\D+/, ''));
  // Parts added when the session was resumed, as the financing of missions, are documents of their own.
  const resumed = date !== null && date < `${session + 1946}-09` && date.slice(5, 7) < '09';
  return act.part === 'A' || (session <= LAST_JOINT_SESSION && !resumed) ? '' : act.part;
}

/**
 * The symbol of an organ's act, null if that organ's acts have none that is known.
 * The part of an old resolution is left out, as the official texts file 217 A (III) under A/RES/217(III).
 */
export function actSymbol(organ: string, noun: ActNoun, act: ActNumber, date: string | null): string | null {
  const pattern = series[organ]?.[noun];
  if (!pattern) return null;
  const number =
    act.form === 'session'
      ? `${act.head}/${act.tail}${organ === 'ga' ? filedPart(act, date) : act.part}`
      : `${act.head}(${act.tail})`;
  return pattern.replace('#', number);
}

/** A printed document symbol in the form under which it is filed: no blanks, plain hyphens, volumes in capitals. */
export function documentSymbol(printed: string): string {
  return printed
    .replace(/[\s\u00a0]+/g, '')
    .replace(/[‐‑–]/g, '-')
    .replace(/(?<=Parts?[IVX]+)(?:和|et|y|и|و)(?=[IVX]+\))/u, 'and')
    .replace(/／/g, '/')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/\([^)]*\)/g, (bracket) => bracket.toUpperCase());
}

/** Years in which a session of the Assembly sits: from September of the one into the next. */
export const assemblyYears = (session: number): readonly [number, number] => [session + 1945, session + 1946];

/**
 * Whether an act of a regular session of the Assembly can bear this date.
 * @authority A/520/Rev.20, rule 1: sessions open in September; the 31st (1976) is the first whose number stands before the slash.
 */
export function fitsAssembly(session: number, date: string | null): boolean {
  if (session < 31) return false;
  if (date === null) return true;
  const [from, to] = assemblyYears(session);
  return date >= `${from}-09-01` && date <= `${to}-09-30`;
}

/**
 * Whether an act of a regular session of the Human Rights Council can bear this date: three sessions a year
 * since June 2006, shifted by some months where a session was put off.
 */
export function fitsRightsCouncil(session: number, date: string | null): boolean {
  if (session < 1 || session > 400) return false;
  if (date === null) return true;
  const expected = 2006 + (session - 1) / 3;
  const year = Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;
  return Math.abs(year - expected) < 1.1;
}
