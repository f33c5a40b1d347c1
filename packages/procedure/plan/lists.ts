/** How a list of participants ends: before Member States, before the Assembly, and with what is disclosed. */
import { BLANK, type Draft } from './draft.ts';
import { FINAL_DECISION, NO_OBJECTION } from './lexicon/phrases.ts';
import type { ParticipationCategory } from './model.ts';
import { listedCategory } from './participation.ts';
import { authorityOf, type Reading } from './reading.ts';
import { knownTerm } from './recognise.ts';
import { plain, termsIn } from './terms.ts';
import { lower } from './title.ts';

/**
 * The steps that follow a list: its consideration on a non-objection basis, the final decision of the Assembly where the
 * text gives it to the Assembly, and the disclosure that a footnote orders.
 *
 * @authority A/RES/71/280, para. 6 (b) and footnote 5; A/RES/76/307, para. 11: "for a final decision by the Assembly"
 * @rule PLAN-4
 */
export function afterLists(drafts: readonly Draft[], reading: Reading): Draft[] {
  const told = drafts.map((draft) => (draft.kind === 'list' ? byCategory(draft, reading) : draft));
  const named = told.filter((draft, index) => !isAgain(draft, told.slice(0, index)));
  return named.flatMap((draft) => {
    if (draft.kind === 'list') return [draft, ...endOf(draft, named, reading)];
    return listOf(draft, named) ? [] : [draft];
  });
}

/** A paragraph that speaks of its list again orders one list. */
function isAgain(draft: Draft, earlier: readonly Draft[]): boolean {
  return (
    draft.kind === 'list' &&
    earlier.some(
      (other) =>
        other.kind === 'list' && other.stem === draft.stem && other.authority.eId === draft.authority.eId,
    )
  );
}

/** Lists of one resolution are told by whom they list: organizations, speakers, participants of round tables. */
function byCategory(list: Draft, reading: Reading): Draft {
  const stem = STEMS[listedCategory(list, list.clause, reading)] ?? list.stem;
  if (list.term.id === 'speakers-list' && stem === 'stakeholder-list') return list;
  return { ...list, stem, titleZh: TITLES_ZH[stem] ?? list.titleZh };
}

const STEMS: Readonly<Partial<Record<ParticipationCategory, string>>> = {
  'igo-other': 'igo-list',
  'ngo-ecosoc': 'ngo-ecosoc-list',
  'stakeholder-speakers': 'speakers-list',
  'stakeholder-round-table': 'round-table-list',
};

/** Chinese names of lists that are told by whom they list. */
const TITLES_ZH: Readonly<Record<string, string>> = {
  'igo-list': '政府间组织代表名单',
  'ngo-ecosoc-list': '非政府组织代表名单',
  'speakers-list': '发言者名单',
  'round-table-list': '圆桌会议代表名单',
};

/** The list of whose consideration a decision of the same block speaks. */
function listOf(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (draft.kind !== 'decision' || draft.term.sort !== 'list') return null;
  return drafts.find((other) => other.kind === 'list' && other.authority.eId === draft.authority.eId) ?? null;
}

function endOf(list: Draft, drafts: readonly Draft[], reading: Reading): Draft[] {
  const text = reading.block(list.authority.eId)?.text ?? list.clause;
  const said = drafts.find((draft) => listOf(draft, drafts) === list) ?? null;
  const consideration = NO_OBJECTION[reading.language].exec(plain(text));
  const final = FINAL_DECISION[reading.language].exec(plain(text));
  return [
    ...(consideration || said ? [considered(list, text, consideration?.index ?? 0, said, reading)] : []),
    ...(final ? [decided(list, text, final.index, reading)] : []),
    ...disclosed(list, reading),
  ];
}

/** Its consideration, with the time that the text gives for it and by whom it names. */
function considered(list: Draft, text: string, at: number, said: Draft | null, reading: Reading): Draft {
  const basis = NO_OBJECTION[reading.language].test(plain(text)) ? ' on a non-objection basis' : '';
  const basisZh = basis ? '在无异议基础上' : '';
  const byAssembly = said?.bearer.includes('General Assembly') ?? false;
  return {
    ...follow(list, 'consideration', reading, said?.authority.quote ?? sentencePart(text, at)),
    stem: `${list.stem}-consideration`,
    title: `Consideration${basis}: ${lower(list.title)}`,
    titleZh: `${basisZh}审议${list.titleZh}`,
    bearer: byAssembly ? ['General Assembly'] : ['Member States'],
    when: said?.when ?? null,
    clause: said?.clause ?? '',
    essential: said?.when !== undefined && said?.when !== null,
  };
}

function decided(list: Draft, text: string, at: number, reading: Reading): Draft {
  return {
    ...follow(list, 'final', reading, sentencePart(text, at)),
    stem: `${list.stem}-final-decision`,
    title: `Final decision by the Assembly: ${lower(list.title)}`,
    titleZh: `大会就${list.titleZh}作出最后决定`,
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
      titleZh: `公开（脚注 ${note.marker}）：${term.titleZh}`,
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
    titleZh: list.titleZh,
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
