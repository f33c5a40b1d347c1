/** Titles of steps in English, as near to the words of the text as its language allows. */
import type { Provision } from '@rostrum/resolution';
import type { Term } from './lexicon/model.ts';
import type { StepKind } from './model.ts';
import type { Reading } from './reading.ts';
import { headTerm, plain, type TermMention } from './terms.ts';

/** The longest title, in characters. */
const LONGEST = 110;

/**
 * The title of a step: in an English text the printed phrase ("summary of the hearing"), elsewhere the canonical object where
 * it names the same thing, else the name of the thing.
 */
export function titleOf(provision: Provision, kind: StepKind, thing: Thing, reading: Reading): string {
  const phrase =
    (reading.language === 'en'
      ? printedPhrase(thing, reading.clause(provision))
      : canonical(provision, thing.term)) ?? thing.term.title;
  if (kind === 'agenda-item') return agendaTitle(reading.clause(provision)) ?? capital(phrase);
  if (kind === 'appointment') return `Appointment: ${lower(phrase)}`;
  if (kind === 'decision') return `Decision: ${lower(phrase)}`;
  if (kind === 'review') return `Review: ${lower(phrase)}`;
  return capital(phrase);
}

/** A term, with where it is printed if it is. */
export interface Thing {
  readonly term: Term;
  readonly mention: TermMention | null;
}

/** The title of an agenda item as printed in inverted commas: the last, since a sub-item stands in the item named before it. */
function agendaTitle(clause: string): string | null {
  const titles = [...clause.matchAll(/[“"«]([^”"»]{3,160})[”"»]/gu)].map((match) => match[1] ?? '');
  if (titles.length === 0) return null;
  const sub = /sub-?items?|分项目|subsidiaire|subtema|подпункт|فرعي/iu.exec(clause);
  const inItem = /entitled\s*[“"][^”"]+[”"],?\s*(?:under|as a sub)/iu.test(clause);
  return `Agenda ${sub ? 'sub-item' : 'item'} “${inItem ? titles[0] : titles.at(-1)}”`;
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
