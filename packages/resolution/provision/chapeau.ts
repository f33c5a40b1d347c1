import type { Language } from '../model.ts';
import type { Addressee } from './addressee.ts';
import type { Ground } from './clause.ts';
import { type Mark, marksWithin } from './marks.ts';
import { addressing, type PrintedVerb } from './verbs.ts';

/** Whether a text ends in a colon and so introduces what follows. */
export const endsOpen = (text: string): boolean => /[:：]\s*$/u.test(text);

/** 促请所有国家，特别是…国家为此：, 请委员会在其届会上：: whom the verb asks, and nothing that is asked. */
function asksAndStops(ground: Ground, addressee: Addressee, end: number): boolean {
  if (addressee.names.length === 0 || end - addressee.end > 60) return false;
  return !marksWithin(ground.marks, addressee.end, end).some(
    (mark) =>
      mark.senses.action !== undefined && !/^[^，；：]{0,16}的/u.test(ground.text.slice(mark.end, end)),
  );
}

/** Things whose ordering makes a chapeau an act beside its points. */
const yielding = new Set([
  'hold',
  'convene',
  'organize',
  'establish',
  'submit',
  'report',
  'prepare',
  'draw up',
  'appoint',
]);

/** Words that lead to the points and order nothing: "the following measures:", 下列问题：. */
const following: Readonly<Record<Language, RegExp>> = {
  en: /\bthe following\b[^,;]{0,160}:\s*$|\b(?:set out|listed) below:\s*$/u,
  zh: /(?:下列|以下|下述)[^，；]{0,20}[：:]\s*$|如下[^，；：:]{1,12}[：:]\s*$|(?:按|以)(?:下列|以下)方式[^；]{0,60}[：:]\s*$/u,
  fr: /\b(?:suivant(?:e?s)?|ci-après|ce qui suit)\b[^,;]{0,40}:\s*$/u,
  es: /\b(?:siguientes?|a continuación)\b[^,;]{0,40}:\s*$/u,
  ru: /следующ\p{L}*[^,;]{0,40}:\s*$/u,
  ar: /(?:التالية|التالي|الآتية)[^،؛]{0,40}:\s*$/u,
};

/** Predicates that only describe the parts: "shall consist of:", 分为：. */
const parts: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:consist(?:s|ing)? of|comprise|have|include|be|be as follows|as follows|feature|focus on|address|entitled)\s*:\s*$/u,
  zh: /(?:包括|分为|组成|如下|将|应|为|是)\s*[：:]\s*$/u,
  fr: /(?:comme suit|composera de|comprendra|comporte|suivantes?|sera|seront|composent|comprend)\s*:\s*$/u,
  es: /(?:siguientes?|constará de|incluirá|será|serán|tendrá|forma|incluye)\s*:\s*$/u,
  ru: /(?:следующ\p{L}*|образом|включать|состоять из|будет|включает|в следующем|организованы|порядок[^,;:]{0,80})\s*:\s*$/u,
  ar: /(?:ما يلي|التالي|كما يلي|التالية|يلي|الآتي)\s*:\s*$/u,
};

const empty = /^[\s,，:：—–-]*(?:that|to|que|de|à|d’|d'|что|أن|和|并)?[\s,，:：—–-]*$/iu;

/** True when the points complete the sentence: nothing but the verb, and whom it asks, stands before the colon. */
export function standsOpen(text: string, bodyEnd: number, end: number): boolean {
  const rest = text.slice(bodyEnd, end);
  return endsOpen(rest) && empty.test(rest);
}

/** The clause has its own subject; no `\b`, which knows Latin letters without accents alone. */
const opensWithThat = /^[\s,]*(?:(?:that|que|что|أن)(?!\p{L})|qu[’'])/iu;

/** A clause that stops at its subject: "Decides that the Conference:", 决定…政府间会议：. */
function stopsAtSubject(ground: Ground, body: number, end: number): boolean {
  const inside = marksWithin(ground.marks, body, end).filter(
    // "Decides that the Conference shall:" stops at the modal, which the points complete.
    (mark) => ground.language !== 'en' || !/^\s*:\s*$/u.test(ground.text.slice(mark.end, end)),
  );
  if (
    inside.some(
      (mark) => mark.senses.modal !== undefined && !/^[可]/u.test(ground.text.slice(mark.start, mark.end)),
    )
  )
    return false;
  if (ground.language === 'zh')
    return (
      !inside.some((mark) => yielding.has(mark.senses.action ?? '')) ||
      /举行的[^，；]{0,12}[：:]\s*$/u.test(ground.text.slice(body, end))
    );
  return opensWithThat.test(ground.text.slice(body, end));
}

const ordersThing = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => yielding.has(mark.senses.action ?? ''));

/** 举行两次高级别圆桌会议, "have two round tables": a number makes it an act. */
const counted =
  /\b(?:hold|have|convene|organize) (?:two|three|four|five|six|\d+)\b|(?:举行|举办|召开)[一二两三四五六]/u;

/**
 * Whether a clause before points only introduces them, and so is no act.
 *
 * @authority CONVENTIONS, rule 2: "a chapeau that only introduces, and a point that only gives a place, have no
 * provision; one that is an act itself has its own as well"
 */
export function onlyIntroduces(
  ground: Ground,
  verb: PrintedVerb,
  addressee: Addressee,
  body: number,
  end: number,
): boolean {
  const text = ground.text.slice(body, end);
  if (!endsOpen(text)) return false;
  if (standsOpen(ground.text, addressing.has(verb.force) ? Math.max(body, addressee.end) : body, end))
    return true;
  if (ground.language === 'zh' && addressing.has(verb.force) && asksAndStops(ground, addressee, end))
    return true;
  if (/^\s*to [a-z].*as follows:\s*$/iu.test(text)) return false;
  const orders = ordersThing(marksWithin(ground.marks, body, end));
  if (following[ground.language].test(text))
    return !(orders && (verb.force !== 'decision' || counted.test(text)));
  if (verb.force !== 'decision') return false;
  if (parts[ground.language].test(text))
    return (
      !orders ||
      opensWithThat.test(text) ||
      (ground.language !== 'en' && !/(?:举行|举办|召开)(?!的)/u.test(text))
    );
  return stopsAtSubject(ground, body, end);
}
