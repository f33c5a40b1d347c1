/** From one provision to the step that it orders, if it orders one. */
import type { Force, Provision } from '@rostrum/resolution';
import { BLANK, type Draft } from './draft.ts';
import { type ActionClass, actionClass } from './lexicon/actions.ts';
import type { Term, TermSort } from './lexicon/model.ts';
import type { StepKind } from './model.ts';
import { authorityOf, type Reading } from './reading.ts';
import { headTerm, termById, termsIn } from './terms.ts';

/** Acts that order something; thanks, recognition and notes enter no work plan. */
export const ORDERING: ReadonlySet<Force> = new Set([
  'decision',
  'request',
  'invitation',
  'encouragement',
  'call',
  'recommendation',
]);

/**
 * What kind of step an action makes of a thing; no entry, no step.
 *
 * @authority CONVENTIONS, "Steps of a plan": each meeting, thing handed over, list, appointment, consultation, registration or
 *   submission, decision, review, agenda item, observance, fund
 */
const KINDS: Readonly<Record<TermSort, Readonly<Partial<Record<ActionClass, StepKind>>>>> = {
  meeting: { hold: 'meeting', establish: 'meeting', observe: 'meeting' },
  part: { hold: 'meeting', comprise: 'meeting', include: 'meeting', establish: 'meeting' },
  phase: { hold: 'meeting', comprise: 'meeting', include: 'meeting', establish: 'meeting' },
  talks: { hold: 'consultation', make: 'consultation' },
  paper: {
    make: 'deliverable',
    decide: 'decision',
    review: 'review',
    finalize: 'decision',
    contribute: 'submission',
    include: 'deliverable',
    establish: 'deliverable',
  },
  list: {
    make: 'list',
    establish: 'list',
    decide: 'decision',
    finalize: 'list',
    include: 'list',
    appoint: 'list',
  },
  office: { appoint: 'appointment', establish: 'appointment' },
  fund: { establish: 'fund' },
  agenda: { include: 'agenda-item', decide: 'agenda-item', make: 'agenda-item' },
  day: { observe: 'observance', establish: 'observance', appoint: 'observance', hold: 'observance' },
};

/** Steps that have no thing of their own: what the action alone makes. */
const BY_ACTION: Readonly<Partial<Record<ActionClass, StepKind>>> = {
  register: 'submission',
  appoint: 'appointment',
  review: 'review',
  observe: 'observance',
};

/** Kinds that every officer enters in the work plan. */
const ESSENTIAL: ReadonlySet<StepKind> = new Set([
  'meeting',
  'deliverable',
  'list',
  'appointment',
  'agenda-item',
  'fund',
]);

/** The draft of the step that a provision orders, or null when it orders none. */
export function recognise(provision: Provision, reading: Reading): Draft | null {
  if (!ORDERING.has(provision.force)) return null;
  const found = thingOf(provision, reading);
  if (!found) return null;
  const kind = kindOf(provision, found);
  return kind && draftOf(provision, kind, found.term, reading);
}

/** The step of a provision, whose kind and thing are known. */
export function draftOf(provision: Provision, kind: StepKind, term: Term, reading: Reading): Draft {
  return {
    ...BLANK,
    key: provision.id,
    kind,
    term,
    stem: stemOf(kind, term),
    title: titleOf(provision, kind, term),
    bearer: provision.bearer,
    when: provision.when,
    place: provision.place,
    duration: provision.duration,
    count: provision.count,
    unlessOtherwiseAgreed: provision.conditions.some((condition) => /unless otherwise/i.test(condition)),
    authority: authorityOf(reading, provision.eId, provision.quote),
    essential: isEssential(provision, kind),
    provision: provision.id,
    clause: reading.clause(provision),
  };
}

interface Thing {
  readonly term: Term;
  readonly action: ActionClass | null;
}

const ACTED: Term = { id: 'act', sort: 'paper', title: 'Act', words: { en: '' } };

/** The thing ordered: the head of the canonical object, or else the first thing that the printed clause names. */
function thingOf(provision: Provision, reading: Reading): Thing | null {
  const action = actionClass(provision.action);
  if (action && BY_ACTION[action] && action === 'register')
    return { term: named('registration', 'Registration'), action };
  const head = headTerm(provision.object);
  if (head && !(head.term.generic && isSpeech(provision))) return { term: head.term, action };
  const printed = fitting(provision, action, reading);
  if (printed) return { term: printed, action };
  if (action && BY_ACTION[action])
    return { term: named(ACTION_STEMS[action] ?? 'act', provision.object), action };
  return null;
}

/** Ids for steps known by their action alone. */
const ACTION_STEMS: Readonly<Partial<Record<ActionClass, string>>> = {
  register: 'registration',
  appoint: 'officer',
  review: 'progress',
  observe: 'observance',
};

function named(id: string, title: string): Term {
  return { ...ACTED, id, title };
}

/** "hold discussions", "make a statement": what is said at a meeting is not a meeting. */
function isSpeech(provision: Provision): boolean {
  return /\b(?:statement|discussion)s?\b/.test(provision.object) && provision.when === null;
}

/** The first printed thing with which the action makes a step: the object was not read, the words are there. */
function fitting(provision: Provision, action: ActionClass | null, reading: Reading): Term | null {
  if (!action) return null;
  const mentions = termsIn(provision.quote, reading.language);
  const fits = mentions.filter(({ term }) => KINDS[term.sort][action] !== undefined && !term.generic);
  const chosen = reading.language === 'zh' ? fits.at(-1) : fits[0];
  return chosen?.term ?? null;
}

function kindOf(provision: Provision, { term, action }: Thing): StepKind | null {
  if (term.id === 'registration') return 'submission';
  if (ACTED.words === term.words) return (action && BY_ACTION[action]) ?? null;
  if (!action) return provision.when && term.sort === 'meeting' ? 'meeting' : null;
  const kind = KINDS[term.sort][action] ?? null;
  if (kind === 'meeting' && term.id === 'negotiation' && !isFixed(provision)) return 'consultation';
  if (kind === 'deliverable' && term.id === 'proposal') return 'submission';
  if (kind === 'decision' && term.sort === 'paper' && action === 'decide' && !ordersDecision(provision))
    return null;
  return kind;
}

/** A negotiation without any date, length or number is a process of consultation, not a meeting. */
function isFixed(provision: Provision): boolean {
  return provision.when !== null || provision.duration !== null || (provision.count ?? 0) > 1;
}

/** Considering this or that belongs in a plan when it has a time, or is the adoption of something. */
function ordersDecision(provision: Provision): boolean {
  return provision.when !== null || /^(?:adopt|approve|decide|endorse)/.test(provision.action);
}

function isEssential(provision: Provision, kind: StepKind): boolean {
  if (provision.secondary) return false;
  if (provision.force === 'encouragement' || provision.force === 'call')
    return kind === 'deliverable' && provision.when !== null;
  return ESSENTIAL.has(kind) || provision.when !== null;
}

/** What an act adds to the name of its thing, so that a list and its consideration have two names. */
const SUFFIX: Readonly<Partial<Record<StepKind, string>>> = {
  appointment: 'appointment',
  decision: 'decision',
  review: 'review',
};

function stemOf(kind: StepKind, term: Term): string {
  const suffix = SUFFIX[kind];
  return suffix && !term.id.endsWith(suffix) ? `${term.id}-${suffix}` : term.id;
}

/** Titles are canonical English: the object where it is, else the name of the thing. */
function titleOf(provision: Provision, kind: StepKind, term: Term): string {
  const object = provision.object.trim();
  const english = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]{3,160}$/u.test(object) && /[a-z]{3}/i.test(object);
  const name = english ? object : term.title;
  const prefix: Readonly<Partial<Record<StepKind, string>>> = {
    appointment: 'Appointment: ',
    decision: `${capital(provision.action.split(' ')[0] ?? 'Decide')}: `,
    review: 'Review: ',
  };
  if (term.id === 'registration') return `Registration: ${provision.bearer.join(', ') || name}`;
  return `${prefix[kind] ?? ''}${prefix[kind] ? name : capital(name)}`;
}

/** A first letter made large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The term of an id that the code itself names; a spelling mistake is a fault. */
export function knownTerm(id: string): Term {
  const term = termById(id);
  if (!term) throw new Error(`No term ${id} in the lexicon of plans.`);
  return term;
}
