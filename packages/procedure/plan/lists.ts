/** How a list of participants ends: before Member States, before the Assembly, and with what is disclosed. */
import { BLANK, type Draft } from './draft.ts';
import { FINAL_DECISION, NO_OBJECTION } from './lexicon/phrases.ts';
import { authorityOf, type Reading } from './reading.ts';
import { knownTerm } from './recognise.ts';
import { termsIn } from './terms.ts';

/**
 * The steps that follow a list: its consideration on a non-objection basis, the final decision of the Assembly where the
 * text gives it to the Assembly, and the disclosure that a footnote orders.
 *
 * @authority A/RES/71/280, para. 6 (b) and footnote 5; A/RES/76/307, para. 11: "for a final decision by the Assembly"
 * @rule PLAN-4
 */
export function afterLists(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.flatMap((draft) =>
    draft.kind === 'list' ? [draft, ...endOf(draft, drafts, reading)] : [draft],
  );
}

function endOf(list: Draft, drafts: readonly Draft[], reading: Reading): Draft[] {
  const text = reading.block(list.authority.eId)?.text ?? list.clause;
  const said = drafts.some(
    (draft) =>
      draft.kind === 'decision' && draft.term.sort === 'list' && draft.authority.eId === list.authority.eId,
  );
  const consideration = NO_OBJECTION[reading.language].exec(text);
  const final = FINAL_DECISION[reading.language].exec(text);
  return [
    ...(consideration && !said ? [considered(list, text, consideration.index, reading)] : []),
    ...(final && !said ? [decided(list, text, final.index, reading)] : []),
    ...disclosed(list, reading),
  ];
}

function considered(list: Draft, text: string, at: number, reading: Reading): Draft {
  return {
    ...follow(list, 'consideration', reading, sentencePart(text, at)),
    kind: 'decision',
    stem: `${list.stem}-consideration`,
    title: `Consideration on a non-objection basis: ${lower(list.title)}`,
    bearer: ['Member States'],
  };
}

function decided(list: Draft, text: string, at: number, reading: Reading): Draft {
  return {
    ...follow(list, 'final', reading, sentencePart(text, at)),
    kind: 'decision',
    stem: `${list.stem}-final-decision`,
    title: `Final decision by the Assembly: ${lower(list.title)}`,
    bearer: ['General Assembly'],
  };
}

/** What a footnote of the list orders to be made known; the authority is the point that calls it, the words are the note's. */
function disclosed(list: Draft, reading: Reading): Draft[] {
  const term = knownTerm('disclosure');
  const notes = reading.footnotes(list.authority.eId);
  const note = notes.find(({ text }) =>
    termsIn(text, reading.language).some((mention) => mention.term.id === term.id),
  );
  if (!note) return [];
  return [
    {
      ...follow(list, 'disclosure', reading, note.text),
      kind: 'deliverable',
      term,
      stem: `${list.stem}-disclosure`,
      title: `Disclosure (footnote ${note.marker}): proposed and final names, and the general basis of objections`,
      bearer: ['President of the General Assembly'],
    },
  ];
}

function follow(list: Draft, name: string, reading: Reading, quote: string): Draft {
  return {
    ...BLANK,
    key: `${list.key}/${name}`,
    kind: 'decision',
    term: list.term,
    stem: list.stem,
    title: list.title,
    authority: authorityOf(reading, list.authority.eId, quote),
    provision: list.provision,
    parent: list.parent,
    after: [list.key],
  };
}

/** The part of a sentence, between stops and commas, in which an offset lies. */
function sentencePart(text: string, at: number): string {
  const before = text.slice(0, at).search(/[^,，;；、]*$/u);
  const rest = text.slice(at).search(/[,，;；。]/u);
  return text.slice(before, rest < 0 ? text.length : at + rest).trim();
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
