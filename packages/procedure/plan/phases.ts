/** Phases of a process: their number, and what lies within them. */
import type { Language, Provision, When } from '@rostrum/resolution';
import { edtfSpan } from '../calendar/edtf.ts';
import type { Draft } from './draft.ts';
import type { Term } from './lexicon/model.ts';
import { ASSESSMENT } from './lexicon/phrases.ts';
import { phaseNumber } from './phase-number.ts';
import type { Reading } from './reading.ts';
import { draftOf, knownTerm } from './recognise.ts';
import { termsIn } from './terms.ts';

/** A phase that a point sets out with its dates: "Phase I (consultations): April to November 2017". */
export function phaseOf(provision: Provision, reading: Reading): Draft | null {
  if (!provision.when) return null;
  const text = reading.block(provision.eId)?.text ?? provision.quote;
  const mention = termsIn(text.slice(0, 60), reading.language)[0];
  if (mention?.term.sort !== 'phase' || mention.start > 4) return null;
  const number = phaseNumber(mention.words);
  if (number === null) return null;
  const draft = draftOf(provision, 'meeting', knownTerm('phase'), reading);
  const printed = /^[\s:：]*[(（]([^()（）]{2,60})[)）]/u.exec(text.slice(mention.end))?.[1];
  const named = phaseTerm(printed ?? '', reading.language);
  const name = reading.language === 'en' ? printed : named?.title;
  const nameZh = reading.language === 'zh' ? printed : (named?.titleZh ?? name);
  return {
    ...draft,
    stem: `phase-${number}`,
    title: `Phase ${number}${name ? ` (${name})` : ''}`,
    titleZh: `第${'一二三四五'.charAt(number - 1)}阶段${nameZh ? `（${nameZh}）` : ''}`,
    ordinal: number,
    duration: null,
    essential: true,
  };
}

/** What the words in brackets call a phase: consultations, an assessment, negotiations. */
function phaseTerm(words: string, language: Language): Pick<Term, 'title' | 'titleZh'> | undefined {
  return ASSESSMENT[language].test(words) ? STOCKTAKING_PHASE : termsIn(words, language)[0]?.term;
}

const STOCKTAKING_PHASE = { title: 'Stocktaking', titleZh: '评估' };

/**
 * The drafts with the phase to which each belongs: that under whose heading its paragraph stands, unless its own dates, or the
 * meeting that it follows, lie outside. A fund or an agenda item belongs to no phase.
 */
export function intoPhases(drafts: readonly Draft[], reading: Reading): Draft[] {
  const phases = drafts.filter((draft) => draft.term.sort === 'phase');
  const over = new Map(drafts.map((draft) => [draft.key, phaseOver(draft, phases, reading)]));
  return drafts.map((draft) => {
    const phase = over.get(draft.key);
    const follows = draft.after.every((key) => !isMeetingOutside(key, drafts, over, phase ?? null));
    return phase && follows ? { ...draft, parent: phase.key } : draft;
  });
}

function phaseOver(draft: Draft, phases: readonly Draft[], reading: Reading): Draft | null {
  if (draft.parent || draft.term.sort === 'phase' || draft.kind === 'fund' || draft.kind === 'agenda-item')
    return null;
  const heading = reading.heading(draft.authority.eId);
  const mention = heading ? termsIn(heading.text, reading.language)[0] : undefined;
  if (mention?.term.sort !== 'phase') return null;
  const number = phaseNumber(mention.words);
  const phase = phases.find(({ ordinal }) => ordinal === number);
  return phase && isInside(draft.when, phase.when) ? phase : null;
}

function isMeetingOutside(
  key: string,
  drafts: readonly Draft[],
  over: ReadonlyMap<string, Draft | null>,
  phase: Draft | null,
): boolean {
  const event = drafts.find((draft) => draft.key === key);
  return event?.kind === 'meeting' && event.term.sort !== 'phase' && over.get(key) !== phase;
}

/** Whether a date lies within another; a time without a date is not outside. */
function isInside(inner: When | null, outer: When | null): boolean {
  const span = inner?.edtf ? edtfSpan(inner.edtf) : null;
  const whole = outer?.edtf ? edtfSpan(outer.edtf) : null;
  if (!span || !whole) return true;
  return (
    (span.end ?? '') <= (whole.end ?? '9999') &&
    (span.end ?? '9999') >= (whole.start ?? '') &&
    (span.start ?? '9999') >= (whole.start ?? '')
  );
}
