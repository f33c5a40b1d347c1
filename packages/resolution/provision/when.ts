import type { Confidence, When } from '../model.ts';
import type { TimeKind, TimeMention } from '../time/mention.ts';
import { anchorName } from './anchor.ts';
import { type Clause, chain, timesWithin } from './clause.ts';
import { currentSession, sameSession } from './lexicon/current-session.ts';
import { describedTimes } from './lexicon/described.ts';
import { inQuotation } from './quotation.ts';

/** The session at which the text was adopted: times before it are facts, not orders. */
export interface Sitting {
  /** Short name of the organ: `ga`, `ecosoc`, `hrc`. */
  readonly organ: string;
  readonly session: number | null;
  /** The month from which dates are orders, `2016-09`; null when unknown. */
  readonly since: string | null;
  /** The meeting that the text is about: what "the meeting" means; null when none was named. */
  readonly meeting: string | null;
}

/** When the bearer acts, and how we know. */
export interface Timing {
  readonly when: When | null;
  readonly confidence: Confidence;
  /** The wording says the opposite of what it must mean. */
  readonly reversed: boolean;
}

/** An act without a time. */
export const untimed: Timing = { when: null, confidence: 'read', reversed: false };

const relations: Readonly<Partial<Record<TimeKind, When['relation']>>> = {
  date: 'on',
  month: 'in',
  year: 'in',
  period: 'from-to',
  session: 'at',
  event: 'at',
  recurring: 'on',
};

const isPoint = (time: TimeMention): boolean =>
  time.edtf !== null || time.anchor !== null || time.anchorText !== null || time.offset !== null;

/** Whether a time belongs to a thing that is only described ("the meeting to be held in 2024", 2024年举行的会议). */
function described(clause: Clause, time: TimeMention): boolean {
  const { text, language } = clause.ground;
  const rules = describedTimes[language];
  if (unattached(clause, time) || inserted(clause, time, rules.insertion)) return true;
  const before = text.slice(Math.max(clause.start, time.start - 90), time.start);
  const after = text.slice(time.end, Math.min(clause.end, time.end + 40));
  if (time.kind === 'session' && rules.officer?.test(before)) return true;
  return (rules.before.test(before) && !rules.ordered.test(before)) || rules.after.test(after);
}

/** A session or a bare year that nothing ties to the act: "the fourth special session of the Assembly", 2021年报告. */
function unattached(clause: Clause, time: TimeMention): boolean {
  if (time.relation !== null && time.relation !== undefined) return false;
  const { text, language } = clause.ground;
  if (time.kind === 'session') return language !== 'zh';
  if (time.kind !== 'year' || language !== 'zh') return time.kind === 'year';
  const tied = /[于在到至定布]\s*$/u.test(text.slice(Math.max(0, time.start - 3), time.start));
  return !tied && !/^\s*(?:[，；。、(（]|$|举|召|届会|全年)/u.test(text.slice(time.end, time.end + 2));
}

/** ", including through its forum in 2024": unless a comma ends the insertion right before the time, or the time stands in brackets of its own. */
function inserted({ ground, start }: Clause, time: TimeMention, opener: RegExp | undefined): boolean {
  const before = ground.text.slice(start, time.start);
  const opened = opener?.exec(before);
  return opened != null && !/[;；:：]/u.test(before.slice(opened.index)) && !/[,，،(（]\s*$/u.test(before);
}

/** The times in a clause that may date its act, in printed order. */
export function timesOf(clause: Clause): readonly TimeMention[] {
  return timesWithin(clause.ground, clause.start, clause.end).filter(
    (time) =>
      time.cited !== true &&
      isPoint(time) &&
      !inQuotation(clause.ground.text, time.start, clause.ground.language) &&
      !described(clause, time),
  );
}

/** "before the end of the session": the session that is going on. */
function sessionNow(words: string, { ground }: Clause, { organ, session }: Sitting): string | null {
  if (session === null) return null;
  const { closing, whole } = currentSession[ground.language];
  if (closing.test(words)) return `${organ}/${session}/closing`;
  return whole.test(words) ? `${organ}/${session}` : null;
}

function whenOf(time: TimeMention, clause: Clause, sitting: Sitting): When | null {
  const named = time.anchorText;
  const anchor =
    time.anchor ??
    (named === null
      ? null
      : (sessionNow(named, clause, sitting) ?? anchorName(named, clause, time.relation, sitting.meeting)));
  if (time.edtf === null && anchor === null && time.offset === null) return null;
  if (time.anchor === null && time.edtf === null && time.relation === 'after' && time.offset === null)
    return null;
  const relation = time.relation ?? relations[time.kind] ?? 'on';
  return { relation, edtf: time.edtf, anchor, offset: time.offset, quote: time.quote };
}

const suits: Readonly<Partial<Record<TimeKind, number>>> = {
  date: 4,
  month: 4,
  period: 4,
  session: 3,
  recurring: 3,
  relative: 2,
  year: 1,
  event: 1,
};

/** How well a time suits the act: a deadline before a session, a session before a bare year. */
function weight(time: TimeMention): number {
  const deadline = time.relation === 'by' || time.relation === 'before';
  // "the meeting will be preceded by consultations in November": a date before an event that has none.
  const bonus = time.edtf === null && time.offset === null && time.kind === 'event' ? 2 : 3;
  return (deadline ? bonus : 0) + (suits[time.kind] ?? 0) - (time.edtf?.startsWith('XXXX') ? 1 : 0);
}

function best(times: readonly TimeMention[]): TimeMention | null {
  let chosen: TimeMention | null = null;
  for (const time of times) if (chosen === null || weight(time) > weight(chosen)) chosen = time;
  return chosen;
}

/** Whether a date lies before the session at which the text was adopted: a past fact, not an order. */
function past(time: TimeMention, { organ, session, since }: Sitting): boolean {
  if (time.anchor !== null) {
    if (/^(?:chr|csd)\//.test(time.anchor)) return true;
    const [body, number] = time.anchor.split('/');
    return session !== null && body === organ && Number(number) < session;
  }
  if (time.edtf === null || since === null || time.edtf.startsWith('XXXX')) return false;
  const ends = time.edtf.split('/');
  // "from January 2026" has no end: its beginning tells whether it lies ahead.
  const last = ends.at(-1) === '..' && time.kind !== 'year' ? ends[0]! : ends.at(-1)!;
  const end = last.replace('~', '').slice(0, 7);
  return end < since.slice(0, end.length);
}

/** Organs that hold numbered sessions, by the names under which they are asked. */
const organs: Readonly<Record<string, string>> = {
  'Human Rights Council': 'hrc',
  'Economic and Social Council': 'ecosoc',
  'Commission on the Status of Women': 'csw',
  'Commission on Population and Development': 'cpd',
  'Commission on Crime Prevention and Criminal Justice': 'ccpcj',
  'Commission on Narcotic Drugs': 'cnd',
  'Commission for Social Development': 'csocd',
  'Commission on Science and Technology for Development': 'cstd',
  'Statistical Commission': 'statcom',
  'International Law Commission': 'ilc',
};

/** "Requests the Human Rights Council to hold, during its sixty-first session": a session that the speaker has long closed is the bearer's. */
function bySession(time: TimeMention, clause: Clause, sitting: Sitting): TimeMention {
  const [body, number] = time.anchor?.split('/') ?? [];
  if (body !== sitting.organ || sitting.session === null || !(Number(number) < sitting.session)) return time;
  const own = clause.addressee.names.flatMap((name) => organs[name] ?? []);
  return own.length === 1 ? { ...time, anchor: `${own[0]}/${number}` } : time;
}

/** "at that session", 该届会议: the session named before in the paragraph. */
function thatSession(clause: Clause, sitting: Sitting): Timing | null {
  const { ground, start, end } = clause;
  const match = sameSession[ground.language].exec(ground.text.slice(start, end));
  if (match === null) return null;
  const named = timesWithin(ground, 0, start).filter(
    ({ anchor, kind }) => kind === 'session' && anchor !== null,
  );
  const last = named.filter((time) => !past(time, sitting)).at(-1);
  if (last === undefined) return null;
  const when: When = { relation: 'at', edtf: null, anchor: last.anchor, offset: null, quote: match[0] };
  return { when, confidence: 'inferred', reversed: false };
}

/**
 * The time at which the act is to take place.
 *
 * @authority CONVENTIONS, `when`: "dates of past facts and of cited documents do not count; a time phrase belongs to the
 * clause in which it stands"
 */
export function timingOf(clause: Clause, sitting: Sitting): Timing {
  const dates = (time: TimeMention): boolean =>
    !past(time, sitting) && whenOf(time, clause, sitting) !== null;
  const time =
    clause.time ??
    best(
      timesOf(clause)
        .map((found) => bySession(found, clause, sitting))
        .filter(dates),
    );
  const when = time === null ? null : whenOf(time, clause, sitting);
  if (time === null || when === null)
    return thatSession(clause, sitting) ?? proclaimedYear(clause) ?? inheritedTiming(clause, sitting);
  const confidence = time.reversed === true ? 'repaired' : time.relation === null ? 'inferred' : 'read';
  return { when, confidence, reversed: time.reversed === true };
}

/** A chapeau that only introduces gives its time to the points. */
function inheritedTiming(clause: Clause, sitting: Sitting): Timing {
  const [, governor] = chain(clause);
  return clause.origin === 'governed' && governor?.introduces === true
    ? timingOf(governor, sitting)
    : untimed;
}

const proclaimed = /\b(?:declare|proclaim|designate)s?\s+(\d{4})\b/iu;

/** "Decides to declare 2023 the International Year of …": the year is when the ordered thing takes place. */
function proclaimedYear(clause: Clause): Timing | null {
  if (clause.force !== 'decision' || clause.ground.language === 'zh') return null;
  const match = proclaimed.exec(clause.ground.text.slice(clause.start, clause.end));
  if (match === null) return null;
  const when: When = { relation: 'in', edtf: match[1]!, anchor: null, offset: null, quote: match[1]! };
  return { when, confidence: 'inferred', reversed: false };
}
