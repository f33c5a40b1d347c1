/** From one provision to the steps that it orders. */
import type { Force, Provision } from '@rostrum/resolution';
import { CATEGORY_TITLES, CATEGORY_TITLES_ZH, categoriesOf } from './categories.ts';
import { BLANK, type Draft } from './draft.ts';
import { actionClass } from './lexicon/actions.ts';
import type { Term } from './lexicon/model.ts';
import { COMPRISE, PRINTED_VERBS } from './lexicon/verbs.ts';
import type { StepKind } from './model.ts';
import { exactNumber } from './numbers.ts';
import { beforeEvent, timeBeside, timedOrder } from './order-time.ts';
import { KINDS, type Order, ordersIn } from './orders.ts';
import { wordsOf } from './participation.ts';
import { authorityOf, enclosing, type Reading } from './reading.ts';
import { headTerm, plain, type Thing, termById, termsIn } from './terms.ts';
import { titlesOf } from './title.ts';

/** Acts that order something; thanks, recognition and notes enter no work plan. */
export const ORDERING: ReadonlySet<Force> = new Set([
  'decision',
  'request',
  'invitation',
  'encouragement',
  'call',
  'recommendation',
]);

/** Kinds that every officer enters in the work plan. */
const ESSENTIAL: ReadonlySet<StepKind> = new Set([
  'meeting',
  'deliverable',
  'list',
  'appointment',
  'agenda-item',
  'fund',
]);

/** The drafts of the steps that a provision orders; none for most provisions. */
export function recognise(provision: Provision, reading: Reading): Draft[] {
  if (!ORDERING.has(provision.force) || isOfFootnote(provision, reading)) return [];
  const clause = reading.clause(provision);
  const orders = ordersIn(clause, reading.language).filter((order) =>
    isOrdered(order, provision, clause, reading),
  );
  const timed = timedOrder(orders, provision, clause, reading);
  const papers = orders.filter(
    ({ kind, mention }) => kind === 'deliverable' && mention.term.id !== 'proposal',
  );
  const own = orders.filter(({ mention }) => papers.length === 0 || mention.term.id !== 'proposal');
  const drafts = own.flatMap((order, index) => ofOrder(provision, order, index, order === timed, reading));
  const composed = drafts.some(({ kind }) => kind === 'meeting') ? [] : composedMeeting(provision, reading);
  return drafts.length + composed.length > 0 ? [...composed, ...drafts] : unspoken(provision, reading);
}

/** A duty that a footnote lays: what it orders of a list is read with the list. */
function isOfFootnote(provision: Provision, reading: Reading): boolean {
  const block = reading.block(provision.eId);
  return provision.secondary === true && block !== null && !block.text.includes(provision.quote);
}

/** "… and a closing segment, to be held on 2 and 3 June" dates the meeting that is composed, not its last part. */
function isComposition({ at, mention }: Order, clause: string, reading: Reading): boolean {
  return (
    /\bto $/.test(clause.slice(0, at)) && COMPRISE[reading.language].test(clause.slice(0, mention.start))
  );
}

/** "The meeting shall comprise an opening segment and four plenary meetings, to be held on 2 and 3 June": the meeting is dated. */
function composedMeeting(provision: Provision, reading: Reading): Draft[] {
  const clause = reading.clause(provision);
  const comprise = COMPRISE[reading.language].exec(clause);
  if (
    !comprise ||
    !provision.when?.edtf ||
    provision.force !== 'decision' ||
    !speaks('hold', clause, reading)
  )
    return [];
  const subject = termsIn(clause.slice(0, comprise.index), reading.language).find(
    ({ term }) => term.sort === 'meeting',
  );
  return subject
    ? [{ ...draftOf(provision, 'meeting', subject, reading), key: `${provision.id}/whole`, count: null }]
    : [];
}

/**
 * "… to be held in 2024" beside an invitation tells of a meeting, it does not order one; "Adopts the following declaration" is done
 * with the resolution itself.
 */
function isOrdered(order: Order, provision: Provision, clause: string, reading: Reading): boolean {
  if (order.action === 'decide' && clause.slice(0, order.at).trim() === '') return false;
  if (order.mention.term.sort === 'part' && isComposition(order, clause, reading)) return false;
  if (provision.force === 'decision' || order.kind !== 'meeting') return true;
  return !/\bto $/.test(clause.slice(0, order.at)) || !/^(?:be|being) /.test(order.verb);
}

function ofOrder(
  provision: Provision,
  order: Order,
  index: number,
  timed: boolean,
  reading: Reading,
): Draft[] {
  const kind = kindOf(order.kind, order.mention.term, provision);
  if (!kind) return [];
  const above = order.mention.term.generic ? meetingAbove(provision, reading) : null;
  const draft = draftOf(provision, kind, above ?? order.mention, reading);
  const event = kind === 'meeting' || kind === 'consultation';
  const beside =
    kind === 'meeting' && !(timed && provision.when) ? timeBeside(order, draft.clause, reading) : null;
  return [
    {
      ...draft,
      bearer: bearerBefore(order, draft.clause, reading) ?? provision.bearer,
      key: index === 0 ? provision.id : `${provision.id}/${index + 1}`,
      when: (timed ? (provision.when ?? beforeEvent(order, draft.clause, reading)) : null) ?? beside,
      place: event ? provision.place : null,
      duration: event ? provision.duration : null,
      count: event && !above ? numberOrdered(order, draft.clause, reading) : null,
      essential: isEssential(provision, kind, timed),
    },
  ];
}

/** Whom 由 names before a Chinese verb: 由会员国…作出决定. */
const BY_WHOM: readonly (readonly [RegExp, string])[] = [
  [/由(?:各)?会员国[^，；。]{0,24}$/u, 'Member States'],
  [/由大会主席[^，；。]{0,24}$/u, 'President of the General Assembly'],
  [/由秘书长[^，；。]{0,24}$/u, 'Secretary-General'],
  [/由(?:两位)?共同协调人[^，；。]{0,24}$/u, 'co-facilitators'],
  [/由大会(?!主席)[^；。]{0,48}$/u, 'General Assembly'],
];

function bearerBefore(order: Order, clause: string, { language }: Reading): readonly string[] | null {
  const before = clause.slice(0, order.at);
  if (language === 'en') {
    const asked = /^to (?:request|invite) the (President of the General Assembly|Secretary-General)\b/i.exec(
      before,
    )?.[1];
    return asked ? [asked] : null;
  }
  if (language !== 'zh' || order.kind === 'appointment') return null;
  const name = BY_WHOM.find(([words]) => words.test(before))?.[1];
  return name ? [name] : null;
}

function numberOrdered(order: Order, clause: string, reading: Reading): number | null {
  const number = exactNumber(clause, order.mention.start, reading);
  return number > 1 ? number : null;
}

/** The step of a provision whose kind and thing are known. */
export function draftOf(
  provision: Provision,
  kind: StepKind,
  thing: Thing['mention'] | Term,
  reading: Reading,
): Draft {
  const mention = thing !== null && 'term' in thing ? thing : null;
  const term = mention ? mention.term : (thing as Term);
  return {
    ...BLANK,
    key: provision.id,
    kind,
    term,
    stem: stemOf(kind, term),
    ...titlesOf(provision, kind, { term, mention }, reading),
    bearer: provision.bearer,
    when: provision.when,
    place: provision.place,
    duration: provision.duration,
    count: provision.count,
    unlessOtherwiseAgreed: provision.conditions.some((condition) => /unless otherwise/i.test(condition)),
    authority: authorityOf(reading, provision.eId, provision.quote),
    essential: isEssential(provision, kind, true),
    provision: provision.id,
    clause: reading.clause(provision),
  };
}

/** What a provision orders although no verb stands beside a thing: registration, a meeting that its chapeau names. */
function unspoken(provision: Provision, reading: Reading): Draft[] {
  const clause = reading.clause(provision);
  if (speaks('register', clause, reading) || actionClass(provision.action) === 'register')
    return [registration(provision, reading)];
  const meeting = speaks('hold', clause, reading) && provision.when ? meetingAbove(provision, reading) : null;
  if (meeting) return [draftOf(provision, 'meeting', meeting, reading)];
  return decisionBefore(provision, clause, reading) ?? canonical(provision, reading);
}

/** "…, to be decided upon by Member States before January": the decision is on what the paragraph has just named. */
function decisionBefore(provision: Provision, clause: string, reading: Reading): Draft[] | null {
  if (!provision.when || !speaks('decide', clause, reading)) return null;
  const text = plain(reading.block(provision.eId)?.text ?? '');
  const mentions = termsIn(text.slice(0, Math.max(text.indexOf(clause), 0)), reading.language);
  const papers = mentions.filter(({ term }) => term.sort === 'paper' || term.sort === 'list');
  const last = papers.at(-1);
  return last ? [draftOf(provision, 'decision', last.term, reading)] : null;
}

function speaks(action: 'register' | 'hold' | 'decide', clause: string, { language }: Reading): boolean {
  const verbs = PRINTED_VERBS[language][action];
  return new RegExp([verbs?.active, verbs?.passive].filter(Boolean).join('|'), 'iu').test(clause);
}

function registration(provision: Provision, reading: Reading): Draft {
  const term: Term = {
    id: 'registration',
    sort: 'paper',
    title: 'Registration',
    titleZh: '登记',
    words: { en: '' },
  };
  const draft = draftOf(provision, 'submission', term, reading);
  const category = categoriesOf(provision.bearer)[0] ?? wordsOf(draft.clause, reading)[0];
  return {
    ...draft,
    stem: ['registration', category].filter(Boolean).join('-'),
    title: `Registration: ${category ? CATEGORY_TITLES[category] : provision.bearer.join(', ')}`,
    titleZh: category ? `登记：${CATEGORY_TITLES_ZH[category]}` : '登记',
    essential: false,
  };
}

/** "(a) Shall be held in Spain …" under "Decides that the Conference:" is the Conference. */
function meetingAbove(provision: Provision, reading: Reading): Term | null {
  const above = enclosing(provision.eId).flatMap((eId) =>
    termsIn(reading.block(eId)?.text ?? '', reading.language),
  );
  const meetings = above.filter(({ term }) => term.sort === 'meeting');
  const precise = meetings.filter(({ term }) => !term.generic);
  return (precise.at(reading.language === 'zh' ? -1 : 0) ?? meetings[0])?.term ?? null;
}

/** The canonical object and action of the reading, where the words themselves gave no step. */
function canonical(provision: Provision, reading: Reading): Draft[] {
  const action = actionClass(provision.action);
  const head = headTerm(provision.object);
  if (!action || !head || head.term.generic || provision.confidence?.object === 'inferred') return [];
  const kind = kindOf(KINDS[head.term.sort][action] ?? null, head.term, provision);
  return kind && kind !== 'decision' ? [draftOf(provision, kind, head.term, reading)] : [];
}

function kindOf(kind: StepKind | null, term: Term, provision: Provision): StepKind | null {
  if (kind === 'meeting' && term.id === 'negotiation' && !isFixed(provision)) return 'consultation';
  if (kind === 'submission' && term.id !== 'proposal') return null;
  if (kind === 'deliverable' && term.id === 'proposal') return 'submission';
  if (kind === 'deliverable' && term.id === 'arrangements') return null;
  if ((kind === 'decision' || kind === 'review') && !ordersDecision(provision, term)) return null;
  return kind;
}

/** A negotiation without any date, length or number is a process of consultation, not a meeting. */
function isFixed(provision: Provision): boolean {
  return provision.when !== null || provision.duration !== null || (provision.count ?? 0) > 1;
}

/** Considering this or that belongs in a plan when it has a time, or settles an outcome, a list or the arrangements. */
function ordersDecision(provision: Provision, term: Term): boolean {
  if (provision.when !== null || term.sort === 'list' || term.id === 'arrangements') return true;
  const outcome = ['political-declaration', 'outcome-document', 'declaration'].includes(term.id);
  return outcome && provision.force === 'decision';
}

function isEssential(provision: Provision, kind: StepKind, timed: boolean): boolean {
  if (provision.secondary) return false;
  const dated = timed && provision.when !== null;
  if (provision.force === 'encouragement' || provision.force === 'call')
    return kind === 'deliverable' && dated;
  return ESSENTIAL.has(kind) || dated;
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

/** The term of an id that the code itself names; a spelling mistake is a fault. */
export function knownTerm(id: string): Term {
  const term = termById(id);
  if (!term) throw new Error(`No term ${id} in the lexicon of plans.`);
  return term;
}
