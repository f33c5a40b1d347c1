/** Who may take part in what, how and with which rights: one entry for each category and paragraph. */
import type { Block, Force, Provision } from '@rostrum/resolution';
import { categoriesOf } from './categories.ts';
import type { Draft } from './draft.ts';
import { eventsIn, mainEvent } from './events.ts';
import {
  CATEGORY_WORDS,
  CONDITIONS,
  HOW_WORDS,
  PREPARATORY_PROCESS,
  RIGHTS,
  TAKING_PART,
} from './lexicon/participation.ts';
import { NO_OBJECTION } from './lexicon/phrases.ts';
import type { Participation, ParticipationCategory } from './model.ts';
import { authorityOf, groupBy, type Reading } from './reading.ts';
import { plain, termsIn } from './terms.ts';

/** Acts that let somebody in, and how they do. */
const HOW_BY_FORCE: Readonly<Partial<Record<Force, Participation['how']>>> = {
  invitation: 'invited',
  decision: 'invited',
  request: 'invited',
  encouragement: 'encouraged',
  call: 'encouraged',
  recommendation: 'encouraged',
  emphasis: 'invited',
};

/**
 * The participation that the operative part orders.
 *
 * @param names step ids by draft key
 * @authority CONVENTIONS: "`participation`: one entry per category and paragraph"
 * @rule PLAN-9
 */
export function participationOf(
  drafts: readonly Draft[],
  names: ReadonlyMap<string, string>,
  reading: Reading,
): Participation[] {
  const entries = reading.resolution.provisions.flatMap((provision) =>
    entriesOf(provision, drafts, names, reading),
  );
  const merged = groupBy(entries, (entry) => `${entry.authority.eId} ${entry.category}`);
  return [...merged.values()].map(together);
}

function entriesOf(
  provision: Provision,
  drafts: readonly Draft[],
  names: ReadonlyMap<string, string>,
  reading: Reading,
): Participation[] {
  const block = reading.block(provision.eId);
  const clause = reading.clause(provision);
  const how = HOW_BY_FORCE[provision.force];
  if (!block || !how || !TAKING_PART[reading.language].test(clause)) return [];
  if (provision.force === 'emphasis' && !/邀请|invit|приглаш|دعوة/iu.test(clause)) return [];
  if (FUNDING.test(clause) || termsIn(clause, reading.language).some(({ term }) => term.sort === 'fund'))
    return [];
  if (drafts.some((draft) => draft.kind === 'appointment' && draft.authority.eId === block.eId)) return [];
  const listed = listIn(block, drafts);
  const categories = listed
    ? [listedCategory(listed, clause, reading)]
    : takingPart(provision, clause, reading);
  const events = eventIds(clause, drafts, names, reading);
  return categories.map((category) => ({
    category,
    how: listed
      ? category.startsWith('stakeholder-s') || category === 'stakeholder-round-table'
        ? 'selected'
        : 'list'
      : howIn(clause, how, reading),
    events,
    rights: RIGHTS.filter(([, words]) => words[reading.language].test(clause)).map(([right]) => right),
    conditions: conditionsOf(provision, block, clause, reading),
    authority: authorityOf(reading, provision.eId, provision.quote),
  }));
}

/** Paying for somebody's participation lets nobody in. */
const FUNDING =
  /(?:support(?:ing)?|facilitat\w+|fund\w*) the (?:travel|participation) of (?:representatives|developing)|支助.{0,30}(?:参加|与会)/iu;

function listIn(block: Block, drafts: readonly Draft[]): Draft | null {
  return drafts.find((draft) => draft.kind === 'list' && draft.authority.eId === block.eId) ?? null;
}

/** Whom a list lists: speakers, members of round tables, intergovernmental organizations, or the listed stakeholders. */
export function listedCategory(list: Draft, clause: string, reading: Reading): ParticipationCategory {
  const words = wordsOf(clause, reading);
  const stakeholders = words.includes('stakeholders') || words.includes('ngo-ecosoc');
  if (list.term.id === 'speakers-list' && stakeholders) return 'stakeholder-speakers';
  const terms = termsIn(clause, reading.language).map(({ term }) => term.id);
  if (terms.includes('speakers-list') && stakeholders) return 'stakeholder-speakers';
  const objectionless = NO_OBJECTION[reading.language].test(clause);
  if (terms.includes('round-table') && stakeholders && !objectionless) return 'stakeholder-round-table';
  if (words.includes('igo-other') && !words.includes('stakeholders')) return 'igo-other';
  const ecosocOnly = words.includes('ngo-ecosoc') && !objectionless;
  return ecosocOnly ? 'ngo-ecosoc' : 'stakeholder-listed';
}

/** Whom a clause lets in: its bearers and those whom its words name, without those who only help or are consulted. */
function takingPart(provision: Provision, clause: string, reading: Reading): ParticipationCategory[] {
  const bearers = categoriesOf(provision.bearer);
  const said = wordsOf(clause, reading);
  const onBehalf =
    provision.force === 'encouragement' &&
    /^(?:facilitate|include|consider|support|ensure|promote)/.test(provision.action);
  const named = onBehalf
    ? said.filter((category) => !bearers.includes(category))
    : [...new Set([...bearers, ...said])];
  return named.filter((category) => !(category === 'igo-other' && named.includes('igo-standing-invitation')));
}

/** The categories that the words of a clause name; those consulted or addressed by a paper are not among them. */
export function wordsOf(clause: string, reading: Reading): ParticipationCategory[] {
  let text = withoutEvents(plain(clause), reading).replace(CONSULTED, ' ');
  return CATEGORY_WORDS.flatMap(([category, words]) => {
    const found = text.search(words[reading.language]) >= 0;
    if (found) text = text.replace(words[reading.language], ' ');
    return found ? [category] : [];
  });
}

/** "multi-stakeholder hearing" names a meeting, not those who take part in it. */
function withoutEvents(text: string, reading: Reading): string {
  const events = termsIn(text, reading.language).filter(
    ({ term }) => term.sort === 'meeting' || term.sort === 'part',
  );
  return events.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

/** Those who are consulted, help, or are handed something: "in consultation with Member States", 与会员国协商. */
const CONSULTED =
  /in (?:close )?(?:consultation|cooperation|coordination) with [^,;.]+|(?:after |through )?consult\w* with [^,;.]+|with the (?:support|assistance) of [^,;.]+|to (?:submit|circulate)[^;.]{0,40} to member states[^;.]*|与[^，；。]{0,20}(?:协商|磋商|合作)|提交会员国|向会员国提交|供会员国/giu;

function howIn(clause: string, otherwise: Participation['how'], reading: Reading): Participation['how'] {
  return HOW_WORDS.find(([, words]) => words[reading.language].test(clause))?.[0] ?? otherwise;
}

function eventIds(
  clause: string,
  drafts: readonly Draft[],
  names: ReadonlyMap<string, string>,
  reading: Reading,
): string[] {
  const named = eventsIn(
    termsIn(clause, reading.language).filter(({ term }) => term.sort === 'meeting' || term.sort === 'part'),
    drafts,
  );
  const process = PREPARATORY_PROCESS[reading.language].test(clause) ? preparation(drafts) : [];
  const main = mainEvent(drafts);
  const events = named.length + process.length > 0 ? [...named, ...process] : main ? [main] : [];
  return [...new Set(events.flatMap(({ key }) => names.get(key) ?? []))];
}

/** The preparatory process: its phases, or else the meetings that are not the main one nor parts of it. */
function preparation(drafts: readonly Draft[]): Draft[] {
  const phases = drafts.filter(({ term }) => term.sort === 'phase');
  if (phases.length > 0) return phases;
  const main = mainEvent(drafts);
  return drafts.filter(
    (draft) =>
      draft.kind === 'meeting' && draft.term.sort === 'meeting' && draft !== main && draft.role !== 'session',
  );
}

function conditionsOf(provision: Provision, block: Block, clause: string, reading: Reading): string[] {
  const said = CONDITIONS.filter(([, words]) => words[reading.language].test(clause)).map(([name]) => name);
  const objection = NO_OBJECTION[reading.language].test(plain(block.text)) ? ['no-objection'] : [];
  const disclosed = reading
    .footnotes(block.eId)
    .some(({ text }) => termsIn(text, reading.language).some(({ term }) => term.id === 'disclosure'));
  return [
    ...new Set([
      ...provision.conditions,
      ...objection,
      ...said,
      ...(disclosed ? ['disclosure of objections'] : []),
    ]),
  ];
}

/** One entry for a category and paragraph, whatever the number of clauses. */
function together(entries: readonly Participation[]): Participation {
  const [first, ...rest] = entries as [Participation, ...Participation[]];
  const all = <Key extends 'events' | 'rights' | 'conditions'>(key: Key) => [
    ...new Set([...first[key], ...rest.flatMap((entry) => entry[key])]),
  ];
  return { ...first, events: all('events'), rights: all('rights'), conditions: all('conditions') };
}
