/** What the masthead says. */
import type { Resolution } from '@rostrum/resolution';
import { fold, foldSymbol } from './fold.ts';
import type { Gold } from './gold.ts';
import type { Tally } from './tally.ts';

/** The corpus's names of the body that a draft came from, as the contract has them. */
const committees: Readonly<Record<string, string | null>> = {
  noMainCommittee: null,
  firstCommittee: 'First Committee',
  secondCommittee: 'Second Committee',
  thirdCommittee: 'Third Committee',
  fourthCommittee: 'Special Political and Decolonization Committee (Fourth Committee)',
  fifthCommittee: 'Fifth Committee',
  sixthCommittee: 'Sixth Committee',
};

/** The ordinal by which a Main Committee is known, whatever its full name: `Fourth`. */
const ordinal = (name: string | null) =>
  name === null ? null : (/(First|Second|Third|Fourth|Fifth|Sixth) Committee/.exec(name)?.[1] ?? name);

/** The fields that are wrong, by name. */
export function wrongFields(gold: Gold, reading: Resolution): string[] {
  const draft = gold.draftSymbol ?? gold.reportSymbol;
  const fields: Record<string, boolean> = {
    symbol: reading.symbol === gold.symbol,
    title: fold(reading.title ?? '') === fold(gold.title),
    organ: reading.organ === 'General Assembly',
    session: reading.session === gold.session,
    agendaItems: itemsKey(reading.agendaItems) === itemsKey(gold.agendaItems),
    adoptedOn: reading.adoptedOn === gold.adoptedOn,
    meeting: reading.meeting === gold.meeting,
    committee: ordinal(reading.source.committee) === ordinal(committees[gold.committee ?? ''] ?? null),
    source: foldSymbol(reading.source.symbol ?? '') === foldSymbol(draft ?? ''),
  };
  return Object.keys(fields).filter((name) => !fields[name]);
}

/** Share of the nine fields that are right; a field that is not printed must be null. */
export function scoreMetadata(gold: Gold, reading: Resolution): Tally {
  const right = 9 - wrongFields(gold, reading).length;
  return { expected: 9, given: 9, right };
}

const itemsKey = (items: readonly string[]) => items.map(fold).join(' ');
