/** What a clause orders, read from its printed verbs and the things that go with them. */
import type { Language } from '@rostrum/resolution';
import type { ActionClass } from './lexicon/actions.ts';
import type { TermSort } from './lexicon/model.ts';
import { ZH_NO_ORDER } from './lexicon/verbs.ts';
import type { StepKind } from './model.ts';
import { MODIFIERS, plain, type TermMention, termById, termsIn } from './terms.ts';
import { type VerbMention, verbsIn } from './verb-mentions.ts';

/** A verb with the thing that it orders. */
export interface Order {
  readonly action: ActionClass;
  readonly verb: string;
  /** Where the verb stands in the clause. */
  readonly at: number;
  readonly mention: TermMention;
  readonly kind: StepKind;
  /** Where further verbs of the same thing stand: draw up a list … submit the list. */
  readonly again: readonly number[];
}

/**
 * What kind of step an action makes of a thing; no entry, no step.
 *
 * @authority CONVENTIONS, "Steps of a plan": each meeting, thing handed over, list, appointment, consultation, registration or
 *   submission, decision, review, agenda item, observance, fund
 */
export const KINDS: Readonly<Record<TermSort, Readonly<Partial<Record<ActionClass, StepKind>>>>> = {
  meeting: { hold: 'meeting', observe: 'meeting' },
  part: { hold: 'meeting' },
  phase: {},
  talks: { hold: 'consultation' },
  paper: {
    make: 'deliverable',
    decide: 'decision',
    review: 'review',
    finalize: 'decision',
    contribute: 'submission',
  },
  list: {
    make: 'list',
    establish: 'list',
    decide: 'decision',
    finalize: 'list',
    appoint: 'list',
    include: 'list',
  },
  office: { appoint: 'appointment' },
  fund: { establish: 'fund' },
  agenda: { include: 'agenda-item' },
  day: { observe: 'observance', establish: 'observance', appoint: 'observance' },
};

/**
 * The orders of a clause in the order of its verbs, one for each thing.
 *
 * @example ordersIn('to convene, preside over and prepare a summary of a one-day hearing', 'en') // hold hearing, make summary
 */
export function ordersIn(clause: string, language: Language): Order[] {
  const text = plain(clause);
  // A general debate is the Assembly's own: it gives times, it is not ordered.
  const mentions = termsIn(text, language).filter(({ term }) => term.id !== 'general-debate');
  const verbs = verbsIn(text, language).filter((verb) => language !== 'zh' || isOrder(verb, text));
  const found = verbs.flatMap((verb) => orderOf(verb, text, mentions, language) ?? []);
  const things = new Map<string, Order>();
  for (const order of found) {
    const key = order.mention.term.sort === 'list' ? `${order.kind} list` : order.mention.term.id;
    const first = things.get(key);
    things.set(key, first ? { ...first, again: [...first.again, order.at] } : order);
  }
  return [...things.values()];
}

function isOrder(verb: VerbMention, text: string): boolean {
  const { after, before, toBeHeld } = ZH_NO_ORDER;
  const earlier = text.slice(Math.max(0, verb.start - 40), verb.start);
  if (verb.action === 'hold' && toBeHeld.test(earlier) && text.startsWith('的', verb.end)) return true;
  return !after.test(text.slice(verb.end, verb.end + 4)) && !before.test(earlier.slice(-6));
}

/** What is held, decided or appointed may stand before a Chinese verb without any mark of the passive. */
const PASSIVE_IN_CHINESE: ReadonlySet<ActionClass> = new Set(['hold', 'decide', 'appoint']);

function orderOf(
  verb: VerbMention,
  text: string,
  mentions: readonly TermMention[],
  language: Language,
): Order | null {
  const { action, verb: word, start } = verb;
  const after = verb.passive ? [] : objectsOf(verb, text, mentions, language);
  const before =
    verb.passive || (language === 'zh' && after.length === 0)
      ? chineseSubjects(verb, text, mentions, language)
      : [];
  const itself = REPORTING.test(word) ? reportAt(verb) : [];
  const mention = [...itself, ...after, ...before].find(
    (candidate) =>
      KINDS[candidate.term.sort][action] !== undefined &&
      (action !== 'hold' || language === 'zh' || isHead(verb, candidate, text)),
  );
  const kind = mention && KINDS[mention.term.sort][action];
  return mention && kind ? { action, verb: word, at: start, mention, kind, again: [] } : null;
}

/** Words after which a meeting is still what is held: a series of meetings, a summary of a hearing that is convened. */
const SERIES_OF =
  /\b(?:series|number|set|round|rounds|meetings?|sessions?|segments?|programme|summary|cycle|série|serie|ряд\S*|серии?) (?:of|de|des|d[’'])\b/iu;

/** Whether no other phrase parts a thing from its verb: "to organize actions to be taken by the Conference" holds no conference. */
function isHead(verb: VerbMention, { start }: TermMention, text: string): boolean {
  if (start < verb.end) return true;
  const between = withoutAdverbials(text.slice(verb.end, start + 1)).slice(0, -1);
  return !MODIFIERS.test(between.replaceAll('\0', ' ')) || SERIES_OF.test(between);
}

/** To report is to hand over a report, whatever else the sentence names. */
const REPORTING = /^(?:report|报告|rendre compte|faire rapport|inform(?:ar|e)|доложить)$/iu;

function reportAt({ start, end, verb }: VerbMention): TermMention[] {
  const term = termById('report');
  return term ? [{ term, start, end, words: verb }] : [];
}

/** In Chinese only what is held, decided or appointed, or is fronted by 将, stands before its verb. */
function chineseSubjects(
  verb: VerbMention,
  text: string,
  mentions: readonly TermMention[],
  language: Language,
): TermMention[] {
  const subjects = subjectsOf(verb, text, mentions, language);
  if (language !== 'zh' || PASSIVE_IN_CHINESE.has(verb.action)) return subjects;
  const fronted = /[将把][^，；。将把]{1,24}$/u.exec(text.slice(0, verb.start));
  return fronted ? subjects.filter(({ start }) => start >= fronted.index) : [];
}

/** How far an object may stand from its verb. */
const REACH = 320;

/** What may be the object of a verb, the likeliest first: in Chinese the last thing of its phrase, elsewhere the first. */
function objectsOf(
  verb: VerbMention,
  text: string,
  mentions: readonly TermMention[],
  language: Language,
): TermMention[] {
  const rest = text.slice(verb.end, verb.end + REACH);
  const stop = rest.search(stopOf(verb, rest, mentions, language));
  const end = verb.end + (stop < 0 ? rest.length : stop);
  const within = mentions.filter((mention) => mention.start >= verb.end && mention.end <= end);
  if (language !== 'zh') {
    const said = withoutAdverbials(rest);
    const objects = within.filter(({ start }) => said.charAt(start - verb.end) !== '\0');
    return preciseFirst(language === 'en' ? headsFirst(objects, said, verb.end) : objects);
  }
  const objects = within.filter(
    (mention) =>
      !/^(?:之?后|之?前|期间|时|的|上|中|结束)/u.test(text.slice(mention.end)) || mention === within.at(-1),
  );
  return /^.{0,4}(?:之?后|之?前|期间)/u.test(text.slice(objects.at(-1)?.end ?? 0))
    ? []
    : [...objects].reverse();
}

/** Where the object of a verb must end: at a stop, in Chinese at a comma unless 一份关于… has not yet named its thing. */
function stopOf(
  verb: VerbMention,
  rest: string,
  mentions: readonly TermMention[],
  language: Language,
): RegExp {
  if (language !== 'zh') return /[;.]\s|[;.]$/u;
  const comma = verb.end + rest.search(/[，,；;。：:]/u);
  const named = mentions.some(({ start, end }) => start >= verb.end && end <= comma);
  // 召开X：即Y高级别会议: the name of a meeting runs on after its colon.
  const runsOn =
    /^(?:一[份项个篇]|关于)/u.test(rest) || (verb.action === 'hold' && /^[^，；。]{2,60}：/u.test(rest));
  return !named && runsOn ? /[；;。]/u : /[，,；;。：:]/u;
}

/** Between commas, "as part of the preparatory process for the meeting" says how and when, not what. */
const ADVERBIAL =
  /,\s*(?:as|with|before|prior|no later|not later|in|by|at|during|after|within|under|on|through|taking|for|if|where|bearing|inter alia|avec|avant|au plus tard|en|dans|con|antes|a más tardar|при|до|не позднее|в)\b[^,;]{0,160}(?=,)/giu;

/** The text with its adverbials blotted out, of the same length. */
function withoutAdverbials(text: string): string {
  return text.replace(ADVERBIAL, (words) => '\0'.repeat(words.length));
}

/** Heads of the phrase before its first modifier, the last of a compound first; then what the modifiers bring. */
function headsFirst(within: readonly TermMention[], rest: string, offset: number): TermMention[] {
  const cut = rest.search(MODIFIERS);
  const heads = within.filter((mention) => cut < 0 || mention.start - offset < cut);
  return [...[...heads].reverse(), ...within.filter((mention) => !heads.includes(mention))];
}

function preciseFirst(mentions: readonly TermMention[]): TermMention[] {
  return [...mentions.filter(({ term }) => !term.generic), ...mentions.filter(({ term }) => term.generic)];
}

/** What may be the subject of a verb in the passive: the head of what stands before it, after "that" or the last stop. */
function subjectsOf(
  verb: VerbMention,
  text: string,
  mentions: readonly TermMention[],
  language: Language,
): TermMention[] {
  const before = text.slice(0, verb.start);
  const from = before.search(
    language === 'zh'
      ? /[^；。;]*$/u
      : /(?:(?<=\bthat\s)(?!.*\bthat\s)|(?<=;\s)(?!.*;\s)|^(?!.*(?:\bthat\s|;\s))).*$/su,
  );
  const within = mentions.filter(
    (mention) => mention.start >= Math.max(from, 0) && mention.end <= verb.start,
  );
  const held = within.filter(
    (mention) => mention.term.id !== 'general-debate' && !isTime(mention, text, language),
  );
  // "… preceded by a preparatory meeting to be held on" speaks of the meeting next to it.
  if (/\bto $/.test(before)) return preciseFirst([...held].reverse());
  if (language !== 'en' && language !== 'zh') return preciseFirst(held);
  return preciseFirst(headsFirst(held, before.slice(Math.max(from, 0)), Math.max(from, 0)));
}

/** A Chinese meeting before 前, 后 or 期间 gives the time of another act. */
function isTime(mention: TermMention, text: string, language: Language): boolean {
  return (
    language === 'zh' && /^.{0,4}?(?:之?前|之?后|期间|[上中])/u.test(text.slice(mention.end, mention.end + 6))
  );
}
