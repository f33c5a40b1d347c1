/** Finds every mention of a time in a text of one of the six official languages. */
import type { Language, TimeRelation } from '../model.ts';
import { calendarDrafts } from './calendar-date.ts';
import { isCitedDate } from './cited.ts';
import type { Draft } from './draft.ts';
import { durationDraft, recurrenceDraft, signedLengthDraft, withLengthBehind } from './duration.ts';
import { eventDraft, eventDraftBackward } from './event.ts';
import { lex } from './lexer.ts';
import { lexiconOf } from './lexicon/index.ts';
import type { TimeMention } from './mention.ts';
import { withRelation } from './relation.ts';
import { sessionDrafts } from './session.ts';
import type { TokenView } from './tokens.ts';
import { withYearAfter, yearlyDraft } from './yearly.ts';

/** What follows a number of a time stands close to it: a blank and a mark at most. */
const NEAR = 4;

/** Whether a number or word can begin a time at all: a cheap look that spares the grammar most numbers of a text. */
function mayBegin(view: TokenView, index: number): boolean {
  const token = view.tokens[index]!;
  const next = view.tokens[index + 1];
  if (next !== undefined && next.start - token.end <= NEAR) return true;
  return token.type === 'span' || (token.digits && token.number >= 1900) || token.type === 'month';
}

const none: readonly Draft[] = [];

/** A number counts a session, stands in a date, or measures a length: in this order. */
function numberDrafts(view: TokenView, index: number, organ: string): readonly Draft[] {
  const sessions = sessionDrafts(view, index, organ);
  if (sessions.length > 0) return sessions;
  const dates = calendarDrafts(view, index);
  if (dates.length > 0) return dates;
  const length = durationDraft(view, index);
  return length ? [length] : none;
}

/** The drafts that start at a token, by the kind of word it is. */
function draftsAt(view: TokenView, index: number, organ: string): readonly Draft[] {
  const one = (draft: Draft | null): readonly Draft[] => (draft ? [draft] : none);
  switch (view.tokens[index]!.type) {
    case 'number':
    case 'ordinal':
    case 'hundred':
      if (!mayBegin(view, index)) return none;
      return numberDrafts(view, index, organ);
    case 'session':
      if (!mayBegin(view, index)) return none;
      return sessionDrafts(view, index, organ);
    case 'month':
    case 'weekday':
    case 'part':
    case 'quarter':
    case 'year':
      if (view.lexicon.order === 'year-first' || !mayBegin(view, index)) return none;
      return calendarDrafts(view, index);
    case 'unit':
      return view.tokens[index]!.value === 'HD' ? one(durationDraft(view, index)) : none;
    case 'span':
      return one(durationDraft(view, index));
    case 'every':
    case 'recur':
      return one(yearlyDraft(view, index) ?? recurrenceDraft(view, index));
    case 'pre': {
      const event = eventDraft(view, index);
      return one(event && view.lexicon.clitics ? withLengthBehind(view, event) : event);
    }
    case 'post':
      return one(signedLengthDraft(view, index) ?? eventDraftBackward(view, index));
    default:
      return none;
  }
}

function mentionOf(view: TokenView, draft: Draft, language: Language): TimeMention {
  const head = view.tokens[draft.first]!;
  const start = draft.start ?? head.start + head.lead;
  const end = draft.end ?? view.tokens[draft.last]!.end;
  const edtf = draft.edtf ?? null;
  // All fields in one order, absent ones too: objects of one shape are read several times faster than objects of many.
  const mention: { -readonly [Key in keyof TimeMention]: TimeMention[Key] } = {
    start,
    end,
    quote: view.text.slice(start, end),
    kind: draft.kind,
    relation: draft.relation ?? null,
    edtf,
    anchor: draft.anchor ?? null,
    anchorText: draft.anchorText ?? null,
    offset: draft.offset ?? null,
    duration: draft.duration ?? null,
    recurrence: draft.recurrence ?? null,
    count: draft.count,
    working: draft.working,
    reversed: draft.reversed,
    cited: undefined,
  };
  if (isCitedDate(view.text, mention, language)) mention.cited = true;
  return mention;
}

/**
 * Every mention of a time in a text, in order and without overlap.
 *
 * @param text one paragraph (or any text: time is linear in its length)
 * @param language of the text
 * @param organ short name of the organ that speaks (`ga`, `ecosoc`, `hrc`, `sc`): whose session "its sixty-third session" is
 */
export function findTimes(text: string, language: Language, organ = 'ga'): TimeMention[] {
  const compiled = lexiconOf(language);
  const view: TokenView = { text, tokens: lex(text, compiled), lexicon: compiled.lexicon };
  const mentions: TimeMention[] = [];
  let floor = 0;
  for (let index = 0; index < view.tokens.length; index++) {
    let shared: TimeRelation | null = null;
    for (const draft of draftsAt(view, index, organ)) {
      const related = withRelation(view, draft, floor);
      // "in 2006, 2011 and 2016": one word of relation for the whole series.
      shared = related.relation ?? shared;
      const kept = related.settled || related.relation ? related : { ...related, relation: shared };
      const whole = withYearAfter(view, kept);
      const mention = mentionOf(view, whole, language);
      index = Math.max(index, whole.last);
      if (mentions.length > 0 && mention.start < mentions.at(-1)!.end) continue;
      mentions.push(mention);
      floor = whole.last + 1;
    }
  }
  return mentions;
}

/** True if the wording of a deadline says the opposite of what it must mean; the finding is `time.reversed`. */
export const isReversed = (mention: TimeMention): boolean => mention.reversed === true;
