/** Compositions that a mandate balances: panels by region, lists by gender, co-chairs by level of development. */
import type { Block } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import { CRITERIA, GOVERNING } from './lexicon/balance.ts';
import type { Term } from './lexicon/model.ts';
import type { Balance } from './model.ts';
import { authorityOf, enclosing, type Reading } from './reading.ts';
import { type TermMention, termsIn } from './terms.ts';

/**
 * One balance for each composition of a paragraph: a list, an office, the members or speakers of a panel.
 *
 * @authority CONVENTIONS: "`balances` name a composition and its criteria"
 * @rule PLAN-10
 */
export function balancesOf(drafts: readonly Draft[], reading: Reading): Balance[] {
  const ordering = new Set(reading.resolution.provisions.map(({ eId }) => eId));
  return reading.operative
    .filter(({ eId }) => ordering.has(eId))
    .flatMap((block) => balancesIn(block, drafts, reading));
}

function balancesIn(block: Block, drafts: readonly Draft[], reading: Reading): Balance[] {
  const governing = GOVERNING[reading.language];
  const parts = clauses(block.text).filter(({ words }) => governing.test(words));
  return compositions(block, drafts, reading).flatMap(({ of, from, to }) => {
    const own = parts.filter(({ start }) => start >= from && start < to);
    const criteria = criteriaIn(own.map(({ words }) => words).join(' '), reading);
    const quote = own[0]?.words.trim() ?? '';
    return criteria.length > 0 ? [{ of, criteria, authority: authorityOf(reading, block.eId, quote) }] : [];
  });
}

/** A composition and the stretch of the block that speaks of it. */
interface Composition {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/** What the block composes: its lists and offices, or else the steps that it orders; each to where the next begins. */
function compositions(block: Block, drafts: readonly Draft[], reading: Reading): Composition[] {
  const mentions = termsIn(block.text, reading.language);
  const composed = mentions.filter(({ term }) => term.sort === 'list' || term.sort === 'office');
  const named = composed.map((mention) => nameOf(mention, mentions, block, reading));
  const own = drafts.filter(
    (draft) => draft.authority.eId === block.eId && (draft.kind === 'list' || draft.kind === 'appointment'),
  );
  const names = [...new Set(named.length > 0 ? named : own.map((draft) => draft.term.id))];
  const [first] = names;
  return first === undefined ? [] : [{ of: first, from: 0, to: block.text.length }];
}

/** "panel-moderators", "round-table-co-chairs", or the plain name of the office. */
function nameOf(
  mention: TermMention,
  mentions: readonly TermMention[],
  block: Block,
  reading: Reading,
): string {
  if (mention.term.sort === 'list') return mention.term.id;
  const part = mentions.find(({ term }) => term.sort === 'part') ?? partAbove(block, reading);
  return part && mention.term.id === 'co-chairs'
    ? `${shortName(part.term)}-${role(mention.words)}`
    : mention.term.id;
}

function partAbove(block: Block, reading: Reading): TermMention | null {
  const above = enclosing(block.eId).flatMap((eId) =>
    termsIn(reading.block(eId)?.text ?? '', reading.language),
  );
  return above.find(({ term }) => term.sort === 'part') ?? null;
}

function shortName(term: Term): string {
  return term.id === 'panel-discussion' ? 'panel' : term.id;
}

/** One who moderates is a moderator, one of two is a co-chair. */
function role(words: string): string {
  return /moderat|^主持|ведущ|animat/iu.test(words) ? 'moderators' : 'co-chairs';
}

function criteriaIn(text: string, reading: Reading): string[] {
  return CRITERIA.filter(([, words]) => words[reading.language].test(text)).map(([name]) => name);
}

/** The clauses of a text between semicolons and stops, with their places. */
function clauses(text: string): { words: string; start: number }[] {
  return [...text.matchAll(/[^;；。]+/gu)].map((match) => ({ words: match[0], start: match.index }));
}
