/** Appointments that stand inside another act: "co-chaired by two representatives to be appointed by the President". */
import type { Block } from '@rostrum/resolution';
import { BLANK, type Draft } from './draft.ts';
import { APPOINTED } from './lexicon/phrases.ts';
import { authorityOf, groupBy, type Reading } from './reading.ts';
import { ORDERING } from './recognise.ts';
import { type TermMention, termsIn } from './terms.ts';

/**
 * Adds an appointment for each block that orders one in passing and has none of its own.
 *
 * @authority CONVENTIONS, "Steps of a plan": each appointment
 * @rule PLAN-5
 */
export function withAppointments(drafts: readonly Draft[], reading: Reading): Draft[] {
  const ordering = groupBy(
    reading.resolution.provisions.filter(({ force }) => ORDERING.has(force)),
    ({ eId }) => eId,
  );
  const own = new Set(
    drafts.filter(({ kind }) => kind === 'appointment').map(({ authority }) => authority.eId),
  );
  const added = reading.operative.flatMap((block) =>
    ordering.has(block.eId) && !own.has(block.eId) ? (appointmentIn(block, reading) ?? []) : [],
  );
  return [...drafts.map((draft) => qualified(draft, reading)), ...added];
}

/** Co-chairs are told by what they chair: round-table co-chairs, panel co-chairs. */
function qualified(draft: Draft, reading: Reading): Draft {
  if (draft.kind !== 'appointment' || draft.term.id !== 'co-chairs') return draft;
  const text = reading.block(draft.authority.eId)?.text ?? draft.clause;
  const part = termsIn(text, reading.language).find(({ term }) => term.sort === 'part');
  return part
    ? {
        ...draft,
        stem: `${part.term.id}-${draft.stem}`,
        title: `Appointment: ${part.term.title} co-chairs`,
        titleZh: `任命${part.term.titleZh}${draft.term.titleZh}`,
      }
    : draft;
}

function appointmentIn(block: Block, reading: Reading): Draft | null {
  const { language } = reading;
  const appointed = APPOINTED[language].exec(block.text);
  if (!appointed) return null;
  const mentions = termsIn(block.text, language);
  const offices = mentions.filter(({ term }) => term.sort === 'office');
  const office = nearest(offices, appointed.index);
  if (!office) return null;
  const of = mentions.find(({ term }) => term.sort === 'part' || term.sort === 'talks');
  const stem = of && office.term.id === 'co-chairs' ? `${of.term.id}-${office.term.id}` : office.term.id;
  return {
    ...BLANK,
    key: `${block.eId}/appointment`,
    kind: 'appointment',
    term: office.term,
    stem: `${stem}-appointment`,
    title: `Appointment: ${of && stem !== office.term.id ? `${of.term.title} ` : ''}${office.term.title.toLowerCase()}`,
    titleZh: `任命${of && stem !== office.term.id ? of.term.titleZh : ''}${office.term.titleZh}`,
    bearer: appointedBy(block.text),
    authority: authorityOf(reading, block.eId, around(block.text, appointed.index)),
    essential: true,
    clause: block.text,
  };
}

/** Only the President of the Assembly and the Secretary-General are named here: others stand in the provisions. */
function appointedBy(text: string): readonly string[] {
  if (
    /President of the General Assembly|大会主席|Présidente? de l’Assemblée|President[ea] de la Asamblea|Председател\S+ Генеральной|رئيس الجمعية/u.test(
      text,
    )
  )
    return ['President of the General Assembly'];
  return /Secretary-General|秘书长|Secrétaire général|Secretari[oa] General|Генеральн\S+ секретар|الأمين العام/u.test(
    text,
  )
    ? ['Secretary-General']
    : [];
}

function nearest(mentions: readonly TermMention[], at: number): TermMention | null {
  const distance = (mention: TermMention) => Math.abs(mention.start - at);
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The sentence part round an offset, between semicolons and stops. */
function around(text: string, at: number): string {
  const start = text.slice(0, at).search(/[^;；。]*$/u);
  const rest = text.slice(at).search(/[;；。]/u);
  return text.slice(start, rest < 0 ? text.length : at + rest).trim();
}
