/** Titles of steps in English and Chinese, as near to the words of the text as its language allows. */
import type { Provision } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import type { Term } from './lexicon/model.ts';
import type { StepKind } from './model.ts';
import type { Reading } from './reading.ts';
import { headTerm, plain, type Thing } from './terms.ts';
import { kindTitleZh, phraseZh } from './title-zh.ts';

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
    thing.term.title;
  const item = kind === 'agenda-item' ? agendaTitle(clause) : null;
  if (item) return { title: item.en, titleZh: item.zh };
  return {
    title: kindTitle(kind, phrase),
    titleZh: kindTitleZh(kind, phraseZh(thing, phrase, clause, reading)),
  };
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
  /[,;:.]|\b(?:to be|which|that|who|shall|will|should|may|in accordance|with a view|at its|at the|no later|not later|by the end|as well as|taking into|in consultation|with the|to (?!the\b|address|prevent|combat|fight|commemorate)|before|during|within|under|through|reflecting|and up|up to|from \d|on \d)/iu;

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
  return english && headTerm(object)?.term.id === term.id ? object : null;
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
