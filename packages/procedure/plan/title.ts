/** Titles of steps in English and Chinese, as near to the words of the text as its language allows. */
import type { Provision } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import type { Term } from './lexicon/model.ts';
import type { StepKind } from './model.ts';
import type { Reading } from './reading.ts';
import { headTerm, plain, type Thing, termsIn } from './terms.ts';
import { kindTitleZh, ownerZh, phraseZh } from './title-zh.ts';

/** The longest title, in characters. */
const LONGEST = 110;

/** The title of a step in both languages of the interface. */
export type Titles = Pick<Draft, 'title' | 'titleZh'>;

/**
 * The titles of a step: in an English text the printed phrase ("summary of the hearing"), elsewhere the canonical object where
 * it names the same thing, else the name of the thing; the Chinese one likewise, from a Chinese text its printed phrase.
 */
export function titlesOf(provision: Provision, kind: StepKind, thing: Thing, reading: Reading): Titles {
  const clause = reading.clause(provision);
  const phrase =
    (reading.language === 'en' ? printedPhrase(thing, clause) : canonical(provision, thing.term)) ??
    composedEnglish(thing, clause, reading);
  const item = kind === 'agenda-item' ? agendaTitle(clause) : null;
  if (item) return { title: item.en, titleZh: item.zh };
  return {
    title: kindTitle(kind, phrase),
    titleZh: kindTitleZh(kind, phraseZh(thing, phrase, clause, reading)),
  };
}

/** A thing whose name the reading could not render: with the event before it in a Chinese text, else by its term alone. */
function composedEnglish({ term, mention }: Thing, clause: string, { language }: Reading): string {
  const owner = language === 'zh' && mention && term.sort === 'paper' ? ownerZh(mention, clause) : null;
  if (!owner || owner.mention.term.sort === 'paper') return term.title;
  const events = lower(owner.mention.term.title);
  return `${term.title} of the ${owner.others ? `${events}s and other deliberations` : events}`;
}

/** The titles of a step that is named by its term alone. */
export function termTitles({ title, titleZh }: Term): Titles {
  return { title, titleZh };
}

/** The titles of a series that is named by its term and the number of its members. */
export function seriesTitles({ title, titleZh }: Term, count: number): Titles {
  const name = title.endsWith('s') ? title : `${title}s`;
  return { title: `${name} (${count})`, titleZh: `${titleZh}（共 ${count} 次）` };
}

/** The titles of a session with its number: "Informal thematic session 1: …", "Negotiations (round 2 of 6)". */
export function sessionTitles(
  { term, title, titleZh }: SessionTitle,
  ordinal: number,
  count: number,
): Titles {
  const themed = title.startsWith(`${term.title}: `) && titleZh.startsWith(`${term.titleZh}：`);
  if (themed)
    return {
      title: `${term.title} ${ordinal}${title.slice(term.title.length)}`,
      titleZh: `${term.titleZh} ${ordinal}${titleZh.slice(term.titleZh.length)}`,
    };
  const round = term.id === 'negotiation' ? 'round ' : '';
  return {
    title: `${title} (${round}${ordinal} of ${count})`,
    titleZh: `${titleZh}（第 ${ordinal} ${round ? '轮' : '次'}，共 ${count} ${round ? '轮' : '次'}）`,
  };
}

/** What a session is called before it is numbered. */
type SessionTitle = Pick<Draft, 'term' | 'title' | 'titleZh'>;

function kindTitle(kind: StepKind, phrase: string): string {
  if (kind === 'appointment') return `Appointment: ${lower(phrase)}`;
  if (kind === 'decision') return `Decision: ${lower(phrase)}`;
  if (kind === 'review') return `Review: ${lower(phrase)}`;
  return capital(phrase);
}

/** The title of an agenda item as printed in inverted commas: the last, since a sub-item stands in the item named before it. */
function agendaTitle(clause: string): { en: string; zh: string } | null {
  const titles = [...clause.matchAll(/[“"«]([^”"»]{3,160})[”"»]/gu)].map((match) => match[1] ?? '');
  if (titles.length === 0) return null;
  const sub = /sub-?items?|分项目|subsidiaire|subtema|подпункт|فرعي/iu.exec(clause);
  const inItem = /entitled\s*[“"][^”"]+[”"],?\s*(?:under|as a sub)/iu.test(clause);
  const name = inItem ? titles[0] : titles.at(-1);
  return { en: `Agenda ${sub ? 'sub-item' : 'item'} “${name}”`, zh: `议程${sub ? '分' : ''}项目“${name}”` };
}

/** The words that end an English noun phrase. */
const END =
  /[,;:.]|\b(?:to be|which|that|who|shall|will|should|may|in accordance|with a view|at its|at the|no later|not later|by the end|as well as|taking into|in consultation|with the|to (?!the\b|address|prevent|combat|fight|commemorate)|before|prior to|ahead of|after|during|within|under|through|reflecting|and up|up to|from \d|on \d)/iu;

function printedPhrase({ mention }: Thing, clause: string): string | null {
  if (!mention || mention.words === 'report') return null;
  const rest = plain(clause).slice(mention.end);
  const stop = rest.search(END);
  const tail = rest.slice(0, stop < 0 ? rest.length : stop);
  const phrase = `${mention.words}${tail}`
    .replace(/\s+(?:and|or|of|on|in|for|at|the|a|an|by|from|as|between|its)*\s*$/giu, '')
    .trim();
  return phrase.length <= LONGEST ? phrase : mention.words.trim();
}

function canonical(provision: Provision, term: Term): string | null {
  const object = provision.object.trim();
  const english = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u.test(object) && object.length <= LONGEST;
  const head = english ? headTerm(object) : null;
  // "Plenary meeting and its summary" names two things, of which the step is one.
  const bare = object.toLowerCase() === term.title.toLowerCase();
  const alone =
    !bare && head?.term.id === term.id && !/\band\b.*\bits?\b/iu.test(object.slice(0, head.start));
  return alone ? undoubled(object, term) : null;
}

/** "Hearing of the informal interactive hearing" names one thing twice: the fuller name stands. */
function undoubled(phrase: string, term: Term): string {
  const same = termsIn(phrase, 'en').filter((mention) => mention.term.id === term.id);
  const last = same.at(-1);
  return same.length > 1 && last && last.words.length > (same[0]?.words.length ?? 0)
    ? phrase.slice(last.start)
    : phrase;
}

/** A first letter made large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A first letter made small, unless the word is all capitals or a name of two capitalised words. */
export function lower(text: string): string {
  return /^[A-Z][A-Z]|^Secretary-General|^Special |^President/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}
