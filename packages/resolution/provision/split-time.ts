import { matchesOf } from '../language/matches.ts';
import type { Language } from '../model.ts';
import type { TimeMention } from '../time/mention.ts';
import { nobody } from './addressee.ts';
import { type Clause, changed } from './clause.ts';
import { afterThat, readAddressee, subjectAt } from './subject.ts';
import { timesOf } from './when.ts';

/** What may stand between the members of one list of dates: signs, "and", a length in brackets. */
const listGap =
  /^(?:\s|[,，、;；/]|[（(][^()（）]{0,24}[)）]|and|et|y|и|و|和|及|以及|in|on|en|в|au|à|于|在)*$/iu;

const dated = (time: TimeMention): boolean =>
  time.edtf !== null &&
  !time.edtf.startsWith('XXXX') &&
  (time.kind === 'month' || time.kind === 'date' || time.kind === 'period');

/** The longest run of dates that stand in one list. */
function series(clause: Clause): readonly TimeMention[] {
  const { text } = clause.ground;
  let best: TimeMention[] = [];
  let run: TimeMention[] = [];
  for (const time of timesOf(clause)) {
    if (!dated(time)) continue;
    const last = run.at(-1);
    run = last !== undefined && listGap.test(text.slice(last.end, time.start)) ? [...run, time] : [time];
    if (run.length > best.length) best = run;
  }
  return best;
}

const ordering = new Set(['decision', 'request', 'invitation', 'recommendation']);

/** One clause for each member of a series of dates: six rounds in one sentence are six acts. */
function splitSeries(clause: Clause, dates: readonly TimeMention[]): readonly Clause[] {
  return dates.map((time) => changed(clause, { origin: 'timed', time }));
}

/** "…, preceded by a preparatory meeting to be held on …", ，在此之前将于…举行…: a further thing with its own date. */
function ownThing(clause: Clause, time: TimeMention): number {
  const { text, language } = clause.ground;
  const comma = Math.max(text.lastIndexOf(',', time.start), text.lastIndexOf('，', time.start));
  if (comma <= clause.body) return -1;
  const before = text.slice(comma + 1, time.start);
  if (language === 'en')
    return /\b(?:an?|two|three|four|five|six)\b[^,]*\b(?:to be (?:held|convened)|will be held|shall be held)\b[^,]*$/u.test(
      before,
    )
      ? comma + 1
      : -1;
  if (language !== 'zh') return -1;
  const after = text.slice(time.end, time.end + 12);
  return /(?:在此之前|之后|此前|随后)?(?:将|应|还将)?(?:于|在)?\s*$/u.test(before) &&
    before.length < 14 &&
    /^[^，；]{0,10}(?:举行|召开|举办)(?!的)/u.test(after)
    ? comma + 1
    : -1;
}

/** " and shall be preceded by …", "; and …": what is ordered besides. */
const besides: Readonly<Record<Exclude<Language, 'zh'>, RegExp>> = {
  en: /(?:; (?:and )?|,? and (?=(?:shall|will|should) (?:also )?[a-z]+ ))/gu,
  fr: /(?:; (?:et )?|,? (?:et )?(?=(?:sera |devra être )?précédée?s? d))/gu,
  es: /(?:; (?:y )?|,? (?:y )?(?=(?:irá |estará |será )?precedid[oa]s? (?:de|por) ))/gu,
  ru: /(?:; (?:и )?|,? (?:и )?(?=(?:котор\p{L}+ |ей |ему )?(?:будет )?предшеств))/gu,
  ar: /(?:؛ ?و?|،? ?و?(?=س?[يت]سبقه))/gu,
};

/** "shall be held from 2 to 4 December and shall be preceded by a meeting in March": a predicate with its own date. */
function ownPredicate(clause: Clause, before: TimeMention, time: TimeMention): number {
  const { text, language } = clause.ground;
  if (language === 'zh') return -1;
  const between = text.slice(before.end, time.start);
  const joints = matchesOf(between, besides[language]);
  const joint = joints.at(-1);
  return joint === undefined ? -1 : before.end + joint.index + joint[0].length;
}

/** "for a decision by Member States by January 2018", ，由会员国在 2018 年 1 月前作出决定: somebody else's act with its own date. */
const agents: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /, (?:for (?:a |its |their )?(?:final )?(?:decision|consideration|adoption|approval) by|to be (?:decided(?: upon)?|considered|adopted|determined|approved) by) /u,
  zh: /，(?:以便|供|并)?由/u,
};

function ownAgent(clause: Clause, times: readonly TimeMention[]): readonly Clause[] | null {
  const { ground } = clause;
  const found = agents[ground.language]?.exec(ground.text.slice(clause.body, clause.end));
  if (found === null || found === undefined) return null;
  const at = clause.body + found.index;
  const from = at + found[0].length;
  const time = times.find(
    (candidate) => candidate.start > from && !/[，；,;]/u.test(ground.text.slice(from, candidate.start)),
  );
  const names = time === undefined ? [] : readAddressee(ground, from, clause.end).names;
  if (time === undefined || names.length === 0) return null;
  if (
    ground.language === 'zh' &&
    !/^.{0,4}(?:作出|决定|审议|通过|核准|确定)/u.test(ground.text.slice(time.end, time.end + 8))
  )
    return null;
  const rest = changed(clause, {
    origin: 'timed',
    start: at + 1,
    body: from,
    time,
    addressee: nobody(from),
    inherited: names,
  });
  return [changed(clause, { end: at }), rest];
}

/** Where the first act ends: before the sign and the "and" that lead to the second. */
const withoutJoint = (clause: Clause, at: number): number =>
  clause.start + clause.ground.text.slice(clause.start, at).replace(/\s*[,，;]?\s*(?:and\s)?$/u, '').length;

/** Whether the names after the verb are whom it asks: after "Décide que" they are not. */
const asked = ({ addressee, force, ground }: Clause): boolean =>
  addressee.names.length > 0 && (force !== 'decision' || /en|zh/.test(ground.language));

/** "Decides that the Committee shall hold … and shall convene …": one subject, two predicates. */
function subjectsOf(clause: Clause): readonly string[] | null {
  const from = clause.origin === 'printed' ? afterThat(clause.ground, clause.body) : clause.body;
  const subject = from < 0 ? null : subjectAt(clause.ground, from, clause.end);
  return subject !== null && subject.modal !== null && subject.names.length > 0 ? subject.names : null;
}

/** ", and to conclude the consultations by March 2027", ，并在…前完成: the next thing that is asked. */
const coordinated: Readonly<Record<Language, RegExp>> = {
  en: /,? and (?=(?:also )?to (?!be\b)[a-z]+)/gu,
  zh: /，并(?!且)/gu,
  fr: /,? et (?=d(?:e |[’'])\p{L}+|à \p{L}+[eo]?[ri]r?e? )/gu,
  es: /,? y (?=que )/gu,
  ru: /,? и (?=\p{L}+(?:ть|ти|ться)(?!\p{L}))/gu,
  ar: /،? ?(?=وأن )/gu,
};

/** A time that sets its own limit: a date, or so long before or after an event. */
const limits = (time: TimeMention): boolean =>
  dated(time) || time.kind === 'year' || (time.offset !== null && time.anchorText !== null);

/** A request of two things, each with its own time, is two acts. */
function splitCoordinated(clause: Clause): readonly Clause[] | null {
  if (clause.force !== 'request' && clause.force !== 'invitation') return null;
  const times = timesOf(clause).filter(limits);
  const [first] = times;
  const second = times.at(-1);
  if (first === undefined || second === undefined || first === second) return null;
  const { text, language } = clause.ground;
  const joint = [...text.slice(first.end, second.start).matchAll(coordinated[language])].at(-1);
  if (joint === undefined) return null;
  const cut = first.end + joint.index;
  const at = cut + joint[0].length;
  // Only where the first thing is whole: its time stands before the joint, and no other sentence begins between them.
  if (/[;；:：。]/u.test(text.slice(first.start, second.start))) return null;
  const rest = changed(clause, {
    origin: 'timed',
    start: at,
    body: at,
    time: second,
    addressee: nobody(at),
    inherited: asked(clause) ? clause.addressee.names : clause.inherited,
  });
  return [changed(clause, { end: cut }), rest];
}

function splitThings(clause: Clause): readonly Clause[] {
  const two = splitCoordinated(clause);
  if (two !== null) return two;
  const [first, ...others] = timesOf(clause).filter(dated);
  if (first === undefined) return [clause];
  const agent = ownAgent(clause, timesOf(clause));
  if (agent !== null) return agent;
  for (const time of others) {
    const at = Math.max(ownThing(clause, time), ownPredicate(clause, first, time));
    if (at <= first.end) continue;
    const rest = changed(clause, {
      origin: 'timed',
      start: at,
      body: at,
      time,
      addressee: nobody(at),
      inherited: asked(clause) ? clause.addressee.names : (subjectsOf(clause) ?? clause.inherited),
    });
    return [changed(clause, { end: withoutJoint(clause, at) }), rest];
  }
  return [clause];
}

/**
 * Splits a clause where the text gives parts of it their own dates.
 *
 * @authority CONVENTIONS, rule 4: "the text gives it its own date, place, duration or number (six rounds in one sentence
 * are six acts; two things under one shared date are one)"
 */
export function splitByTime(clause: Clause): readonly Clause[] {
  if (!ordering.has(clause.force) || clause.introduces || clause.ground.times.length === 0) return [clause];
  const dates = series(clause);
  return dates.length > 1 ? splitSeries(clause, dates) : splitThings(clause);
}
