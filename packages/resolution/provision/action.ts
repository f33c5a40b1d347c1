import type { Confidence } from '../model.ts';
import { inAdverbial, isMainManner } from './adverbial-chinese.ts';
import { bodyText, type Clause, changed } from './clause.ts';
import { markFrom } from './marks.ts';
import { afterThat, subjectAt } from './subject.ts';
import { addressing, directive } from './verbs.ts';

/** What is to be done, and where the words for it end (the object follows). */
export interface Action {
  readonly action: string;
  readonly confidence: Confidence;
  /** Offset in the block's text behind the words of the action. */
  readonly end: number;
  /** The action is passive: its object stands before it. */
  readonly passive: boolean;
}

/** Actions that are the verb itself, when the verb carries the whole act (Welcomes, 通过). */
const ownActions: readonly (readonly [RegExp, string])[] = [
  [/^(?:正式)?(?:通过|采纳)|^adopt|^aprueba|^adopte|^принимает|^تعتمد/iu, 'adopt'],
  [/核准|核可|批准|^(?:also |further )?approve|^approuve|^aprueba|^утвержд|^تقر(?!ر)|^توافق/iu, 'approve'],
  [/认可|赞同|^(?:also |further )?endorse|^fait sien|^hace suy/iu, 'endorse'],
  [/授权|authoriz|autoris|autoriz|уполномоч|تأذن/iu, 'authorize'],
  [/批款|appropriat/iu, 'appropriate'],
  [/设立|establish|^crée/iu, 'establish'],
  [/任命|appoint/iu, 'appoint'],
  [/宣布|宣告|proclaim|declare|proclame|proclama|провозгл|تعلن/iu, 'proclaim'],
];

const expressiveActions: Readonly<Partial<Record<string, string>>> = {
  reaffirmation: 'reaffirm',
  recognition: 'recognize',
  note: 'note',
  welcome: 'welcome',
  emphasis: 'emphasize',
  condemnation: 'condemn',
  recall: 'recall',
  recommendation: 'recommend',
  other: 'express',
};

/** Adverbs between "to" and its verb. */
const adverb =
  /^(?:\w+ly|also|further|not|however|therefore|continue to|then|jointly|consider|where appropriate,|as appropriate,)$/u;

/** The English infinitive after "to": "to further strengthen" is strengthen; "to continue to examine" is continue. */
function infinitiveAfter(text: string, at: number, end: number): Action | null {
  const pattern = /\b([a-z][a-z-]*)\b/giy;
  let here = at;
  for (let words = 0; words < 8 && here < end; words++) {
    while (here < end && /[\s,]/u.test(text[here]!)) here++;
    pattern.lastIndex = here;
    const match = pattern.exec(text);
    if (match === null) return null;
    here = pattern.lastIndex;
    const word = match[1]!.toLowerCase();
    if (adverb.test(word) && word !== 'consider') continue;
    if (word === 'to' || word === 'and') continue;
    const action = phrasal(word, text.slice(here, here + 12));
    const particle = phrasals[word]?.find((candidate) => text.startsWith(candidate, here)) ?? '';
    const rest = action === 'be represented' ? ' represented' : particle;
    return { action, confidence: 'read', end: here + rest.length, passive: false };
  }
  return null;
}

const phrasals: Readonly<Record<string, readonly string[]>> = {
  draw: [' up'],
  preside: [' over'],
  carry: [' out'],
  consist: [' of'],
  refrain: [' from'],
  comply: [' with'],
  set: [' up', ' off'],
  result: [' in'],
};

function phrasal(word: string, after: string): string {
  const particle = phrasals[word]?.find((candidate) => after.startsWith(candidate));
  if (word === 'result' && particle !== undefined) return 'produce';
  if (word === 'be' && /^ represented/.test(after)) return 'be represented';
  if (word === 'take' && /^ (?:fully )?into acc/.test(after)) return 'take into account';
  return particle === undefined ? word : word + particle;
}

/** Actions that in Chinese mostly say how something else is done. */
const manner = new Set([
  'use',
  'take into account',
  'cooperate',
  'coordinate',
  'adopt',
  'lead',
  'apply',
  'make',
  'last',
]);

/** 讨论， 组织和: a Chinese verb before a sign or a conjunction is a noun, and 包括 gives an example, unless there is no other. */
const isNoun = (text: string, at: number): boolean =>
  (!/(?:将|应|于|定于)[^，；。]{0,40}(?:举行|召开|举办|开始)$/u.test(text.slice(Math.max(0, at - 60), at)) &&
    /^[，；。、和及)）]/u.test(text.slice(at, at + 1)) &&
    !/由[^，；。]*$/u.test(text.slice(Math.max(0, at - 90), at))) ||
  text.slice(at - 2, at) === '包括';

const dating = /^(?:[之以]?[前后](?!续)|期间|时(?!间))/u;

/** The first action of the lexicon between two offsets; one of manner only where there is no other. */
function markedAction(clause: Clause, from: number, passive = false): Action | null {
  const { marks, text, language } = clause.ground;
  let fallback: Action | null = null;
  let soft: Action | null = null;
  for (let index = markFrom(marks, from); index < marks.length && marks[index]!.end <= clause.end; index++) {
    const mark = marks[index]!;
    if (mark.senses.action === undefined) continue;
    const found: Action = { action: mark.senses.action, confidence: 'read', end: mark.end, passive };
    // 利用…, 考虑到…, 通过…: how it is done, when a plainer verb follows.
    if (language === 'zh' && inAdverbial(text, clause.body, clause.end, mark.start)) {
      fallback ??= { ...found, confidence: 'inferred' };
      continue;
    }
    const aside = manner.has(mark.senses.action) && !isMainManner(text, mark.start, mark.end);
    if (language === 'zh' && (aside || isNoun(text, mark.end))) {
      if (!/[)）]/u.test(text[mark.end] ?? '')) soft ??= found;
      continue;
    }
    // 会议结束前, 峰会举行之后: the word dates the act.
    if (language === 'zh' && dating.test(text.slice(mark.end, mark.end + 2))) continue;
    // 已举行的会议, 根据…通过的决议: a verb before 的 describes.
    if (
      language === 'zh' &&
      (/^的(?!情况下)/u.test(text.slice(mark.end, mark.end + 3)) ||
        /(?:就|对|为|以便|由)[^，；话]{0,1}$/u.test(text.slice(Math.max(from, mark.start - 4), mark.start)))
    ) {
      fallback ??= { ...found, confidence: 'inferred' };
      continue;
    }
    return found;
  }
  return soft ?? fallback;
}

/** "shall be held": the participle after the modal. */
function modalAction(clause: Clause, from: number): Action | null {
  const { text, language } = clause.ground;
  if (language !== 'en') return markedAction(clause, from);
  const be = /^\s*(?:also |not |then )?be\s/u.exec(text.slice(from, from + 16));
  if (be === null) return infinitiveAfter(text, from, clause.end);
  const at = from + be[0].length;
  const beside = /^(?:preceded|followed|complemented) by /u.exec(text.slice(at, at + 20));
  // "shall be preceded by a meeting": the meeting is what is to be held.
  if (beside !== null)
    return { action: 'hold', confidence: 'inferred', end: at + beside[0].length, passive: false };
  if (/^open\b/u.test(text.slice(at, at + 5)))
    return { action: 'open', confidence: 'read', end: at + 4, passive: true };
  const marked = markedAction(clause, at, true);
  if (marked !== null && marked.end - at < 40) return marked;
  return { action: 'be', confidence: 'read', end: at, passive: true };
}

function thatAction(clause: Clause, from: number): Action | null {
  const subject = subjectAt(clause.ground, from, clause.end);
  if (subject.modal !== null) return modalAction(clause, subject.predicate);
  return markedAction(clause, from);
}

/** "encourages consideration of …": nobody is named, and a noun says what is to be done. */
function nominalAction(clause: Clause): Action | null {
  const { addressee, body } = clause;
  if (addressee.names.length > 0 || addressee.same) return null;
  const marked = markedAction(clause, body);
  return marked !== null && marked.end - body < 24 ? marked : null;
}

/** "The Conference shall: (a) Identify …": the point begins with the verb of the chapeau's modal. */
const completes = (clause: Clause): boolean =>
  clause.origin === 'governed' &&
  /\b(?:shall|will|should|to)\s*:\s*$/u.test(clause.governor?.ground.text ?? '');

function englishAction(clause: Clause): Action | null {
  const { text } = clause.ground;
  if (clause.origin !== 'printed' && clause.origin !== 'thing') {
    const start = clause.body;
    if (/^\s*to\s/iu.test(text.slice(start, start + 4))) return infinitiveAfter(text, start, clause.end);
    const shall = /^\s*(?:that )?(?:shall|will|should|may|must)\s/iu.exec(text.slice(start, start + 14));
    if (shall !== null) return modalAction(clause, start + shall[0].length);
    if (clause.addressee.ordered) return infinitiveAfter(text, clause.addressee.end, clause.end);
    if (completes(clause)) return infinitiveAfter(text, start, clause.end);
    return thatAction(clause, start);
  }
  if (addressing.has(clause.force) && clause.addressee.ordered)
    return nominalAction(clause) ?? infinitiveAfter(text, clause.addressee.end, clause.end);
  const from = afterThat(clause.ground, clause.body);
  if (from >= 0) return thatAction(clause, from);
  const to = /^[^:;]*?\bto\s/u.exec(bodyText(clause).slice(0, 160));
  if (to !== null && clause.force === 'decision' && !/^\s*(?:the|an?|its)\s/u.test(bodyText(clause)))
    return infinitiveAfter(text, clause.body + to[0].length, clause.end);
  return markedAction(clause, clause.body);
}

const plain: Readonly<Partial<Record<string, string>>> = {
  decision: 'decide',
  request: 'request',
  invitation: 'invite',
  encouragement: 'encourage',
  call: 'call upon',
  recommendation: 'recommend',
};

/** A member of a series in a point (… (2017 年 4 月)): what its chapeau orders is done once more. */
export function isMemberOfSeries(clause: Clause): boolean {
  const { governor, ground } = clause;
  if (clause.origin !== 'governed' || governor === null) return false;
  return (
    /[(（][^()（）]{0,20}\d{4}[^()（）]{0,12}[)）][;；,，。.]?\s*$/u.test(ground.text) &&
    !/^\s*to\s/iu.test(ground.text)
  );
}

/** The nearest clause above that is an act. */
export function actAbove(clause: Clause): Clause | null {
  for (let here = clause.governor; here !== null; here = here.governor) if (!here.introduces) return here;
  return null;
}

function verbAction(clause: Clause): Action | null {
  for (const [pattern, action] of ownActions) {
    if (pattern.test(clause.verb)) return { action, confidence: 'read', end: clause.body, passive: false };
  }
  return null;
}

/** ，将…纳入…: what is put before the verb is what the clause is about, whatever stands before it. */
const disposal = /，将[^，；]{1,80}(?:纳入|列入)/u;

/** 请各区域经济委员会|并邀请其次区域办事处|与…举行讨论: two verbs share the order that follows the second. */
export function withSharedOrder(clause: Clause): Clause {
  const { text, language } = clause.ground;
  if (language !== 'zh' || !addressing.has(clause.force) || !clause.addressee.ordered) return clause;
  const rest = text.slice(clause.addressee.end, clause.end);
  return /^[，、\s并]*$/u.test(rest) && clause.end < text.length
    ? changed(clause, { end: text.length })
    : clause;
}

/** Where the words of the act begin: behind whom the verb asks, where it asks somebody. */
const actionStart = ({ addressee, body, force, ground }: Clause): number =>
  ground.language === 'zh' || addressing.has(force) || addressee.ordered
    ? Math.max(body, force === 'decision' && ground.language !== 'zh' ? body : addressee.end)
    : body;

/** The act in one English infinitive. */
export function actionOf(asked: Clause): Action {
  const clause = withSharedOrder(asked);
  const expressive = expressiveActions[clause.force];
  if (expressive !== undefined && !directive.has(clause.force))
    return { action: expressive, confidence: 'read', end: clause.body, passive: false };
  const above = isMemberOfSeries(clause) ? actAbove(clause) : null;
  if (above !== null) return { ...actionOf(above), confidence: 'inferred' };
  const own = clause.force === 'decision' && clause.origin === 'printed' ? verbAction(clause) : null;
  if (own !== null) return own;
  if (clause.ground.language === 'zh' && addressing.has(clause.force) && disposal.test(bodyText(clause))) {
    return {
      action: 'include',
      confidence: 'read',
      end: clause.body + bodyText(clause).search(disposal),
      passive: false,
    };
  }
  const found =
    clause.ground.language === 'en' ? englishAction(clause) : markedAction(clause, actionStart(clause));
  return (
    found ?? {
      action: expressive ?? plain[clause.force] ?? 'act',
      confidence: 'inferred',
      end: clause.body,
      passive: false,
    }
  );
}
