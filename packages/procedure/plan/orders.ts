/** What a clause orders, read from its printed verbs and the things that go with them. */
import type { Language } from '@rostrum/resolution';
import type { ActionClass } from './lexicon/actions.ts';
import type { TermSort } from './lexicon/model.ts';
import { PRINTED_VERBS, ZH_NO_ORDER } from './lexicon/verbs.ts';
import type { StepKind } from './model.ts';
import { MODIFIERS, plain, type TermMention, termsIn } from './terms.ts';

/** A verb with the thing that it orders. */
export interface Order {
  readonly action: ActionClass;
  readonly verb: string;
  /** Where the verb stands in the clause. */
  readonly at: number;
  readonly mention: TermMention;
  readonly kind: StepKind;
}

/** Where a verb stands, and on which side its thing is. */
interface VerbMention {
  readonly action: ActionClass;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  readonly passive: boolean;
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
  phase: { hold: 'meeting' },
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
  const mentions = termsIn(text, language);
  const verbs = verbsIn(text, language).filter((verb) => language !== 'zh' || isOrder(verb, text));
  const found = verbs.flatMap((verb) => orderOf(verb, text, mentions, language) ?? []);
  const things = new Map<string, Order>();
  for (const order of found) {
    const key = order.mention.term.sort === 'list' ? `${order.kind} list` : order.mention.term.id;
    if (!things.has(key)) things.set(key, order);
  }
  return [...things.values()];
}

function isOrder(verb: VerbMention, text: string): boolean {
  const { after, before } = ZH_NO_ORDER;
  return (
    !after.test(text.slice(verb.end, verb.end + 4)) &&
    !before.test(text.slice(Math.max(0, verb.start - 6), verb.start))
  );
}

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
      ? subjectsOf(verb, text, mentions, language)
      : [];
  const mention = [...after, ...before].find(({ term }) => KINDS[term.sort][action] !== undefined);
  const kind = mention && KINDS[mention.term.sort][action];
  return mention && kind ? { action, verb: word, at: start, mention, kind } : null;
}

/** How far an object may stand from its verb. */
const REACH = 180;

/** What may be the object of a verb, the likeliest first: in Chinese the last thing of its phrase, elsewhere the first. */
function objectsOf(
  verb: VerbMention,
  text: string,
  mentions: readonly TermMention[],
  language: Language,
): TermMention[] {
  const rest = text.slice(verb.end, verb.end + REACH);
  const stop = rest.search(language === 'zh' ? /[，,；;。：:]/u : /[;.]\s|[;.]$/u);
  const end = verb.end + (stop < 0 ? rest.length : stop);
  const within = mentions.filter((mention) => mention.start >= verb.end && mention.end <= end);
  if (language !== 'zh') return preciseFirst(headsFirst(within, rest, verb.end));
  const objects = within.filter(
    (mention) =>
      !/^(?:之?后|之?前|期间|时|的|上|中|结束)/u.test(text.slice(mention.end)) || mention === within.at(-1),
  );
  return /^.{0,4}(?:之?后|之?前|期间)/u.test(text.slice(objects.at(-1)?.end ?? 0))
    ? []
    : [...objects].reverse();
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
  return preciseFirst(headsFirst(held, before.slice(Math.max(from, 0)), Math.max(from, 0)));
}

/** A Chinese meeting before 前, 后 or 期间 gives the time of another act. */
function isTime(mention: TermMention, text: string, language: Language): boolean {
  return (
    language === 'zh' && /^.{0,4}?(?:之?前|之?后|期间|[上中])/u.test(text.slice(mention.end, mention.end + 6))
  );
}

const compiled = new Map<
  Language,
  readonly { readonly action: ActionClass; readonly passive: boolean; readonly pattern: RegExp }[]
>();

function verbsIn(text: string, language: Language): VerbMention[] {
  const found = verbPatterns(language).flatMap(({ action, passive, pattern }) =>
    [...text.matchAll(pattern)].map(
      (match): VerbMention => ({
        action,
        passive,
        verb: match[0],
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}

function verbPatterns(language: Language) {
  const known = compiled.get(language);
  if (known) return known;
  const spaced = language !== 'zh' && language !== 'ar';
  const bounded = (source: string) =>
    spaced ? `(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])` : `(?:${source})`;
  const made = (
    Object.entries(PRINTED_VERBS[language]) as [ActionClass, { active?: string; passive?: string }][]
  ).flatMap(([action, { active, passive }]) => [
    ...(active ? [{ action, passive: false, pattern: new RegExp(bounded(active), 'giu') }] : []),
    ...(passive && language !== 'zh'
      ? [{ action, passive: true, pattern: new RegExp(bounded(passive), 'giu') }]
      : []),
  ]);
  compiled.set(language, made);
  return made;
}
