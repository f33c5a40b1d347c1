import type { Confidence, Language } from '../model.ts';
import { addName } from './addressee.ts';
import { bodyText, type Clause } from './clause.ts';
import { markFrom } from './marks.ts';
import { afterThat, readAddressee, type Subject, subjectAt } from './subject.ts';
import { addressing, directive } from './verbs.ts';

/** Who is to act, and how we know. */
export interface Bearers {
  readonly names: readonly string[];
  readonly confidence: Confidence;
}

const read = (names: readonly string[]): Bearers => ({ names, confidence: 'read' });
const inferred = (names: readonly string[]): Bearers => ({ names, confidence: 'inferred' });

/** Meetings that act by themselves: a conference adopts, produces, elects. */
const deliberates =
  /^(?:\s*(?:also|还|也|酌情|届时))*\s*(?:adopt|result in|produce|elect|产生|通过|选举|形成|经政府间谈判)/iu;
const conference = /conference|会议|conférence|conferencia|конференци|المؤتمر/iu;

/** Acts by a named party inside the clause: "will be determined by …", 由…. */
function agentOf(clause: Clause, from: number): readonly string[] {
  const { ground } = clause;
  const { marks, text } = ground;
  for (let index = markFrom(marks, from); index < marks.length && marks[index]!.end <= clause.end; index++) {
    const mark = marks[index]!;
    if (mark.senses.agent === undefined) continue;
    if (!isMainAgent(clause, from, mark.start)) continue;
    const found = readAddressee(ground, mark.end, clause.end);
    const next = marks[markFrom(marks, mark.end)];
    if (found.names.length > 0 && !found.asPrinted && next !== undefined && next.start - mark.end < 14) {
      return ground.language === 'zh' && !actsNow(text.slice(found.end, found.end + 70)) ? [] : found.names;
    }
  }
  return [];
}

/** 由两名代表共同主持 is not who carries the decision out; 由大会主席编写 is. */
const actsNow = (rest: string): boolean =>
  !/^(?:[^，；。]{0,60}(?:发言|致辞|致词|致开幕词|致闭幕词)|[^，；]{0,40}分摊|[^，；]{0,40}(?:召集|任命|指定|提名|主持|提交)的|(?:提交|转交)|的?代表.{0,6}(?:参加|出席)|组成|共同主持|主持(?!并)|担任(?![^，；]{0,16}(?:秘书处|协调中心))|任命的|提供|指定的|提名|选出的|参加|出席)/u.test(
    rest,
  );

const descriptive =
  /\b(?:which|that|who|whose|statements?|entitled|open to|participation|to be (?!convened|organized|held)|as adopted|established|followed|preceded|represented|contained|set forth|attended|mandated|endorsed|offer)\b|的(?![，])|,[^,]*\b(?:each|as)\b/iu;

/** Auxiliaries of the passive in French and Spanish; the other languages show an agent in other ways. */
const passive = /\b(?:sera|seront|être|est|sont|soit|soient|será|serán|ser|sea|sean)\b/u;

const plainPassive = /^(?:(?!\b(?:which|that|who|whose|to be)\b).)*\bbe (?:[a-z]+ly )?[a-z]+(?:ed|en|wn) $/u;

function isMainAgent(clause: Clause, from: number, at: number): boolean {
  const spaced = clause.ground.language !== 'zh' && clause.ground.language !== 'en';
  const before = clause.ground.text.slice(spaced ? clause.body : from, at);
  // "a list of speakers will be established by the Secretariat": the predicate itself is passive.
  if (clause.ground.language === 'en' && plainPassive.test(before)) return true;
  if (clause.ground.language === 'zh')
    return before.length < 140 && !/[；：。]|随后|届时|主持/u.test(before) && !/的$/u.test(before);
  if (clause.ground.language === 'en')
    return (
      (/ be |^\s*be /u.test(before) && !descriptive.test(before)) ||
      /\bto be (?:convened|organized|held) $/u.test(before)
    );
  return (
    before.length < 160 &&
    passive.test(before) &&
    !/[;:]|statement|d[ée]clarations?|declaraciones|\b(?:qui|dont|que|cual|котор\p{L}*)\b/u.test(before)
  );
}

/** 建议|安排…, 建议宣传方案|继续…: others are to do it, and the lexicon does not know whom. */
const addressesOpenly = (clause: Clause): boolean => /^(?:安排|[^，；]{2,12}继续)/u.test(bodyText(clause));

/** Who carries a decision out. */
function decisionBearers(clause: Clause, speaker: string): Bearers {
  const asked = askedWithin(clause);
  if (asked !== null) return read(asked);
  const from = clause.origin === 'printed' ? afterThat(clause.ground, clause.body) : clause.body;
  if (from < 0) return convened(clause) ?? authorized(clause, speaker);
  const subject = subjectAt(clause.ground, from, clause.end);
  if (subject.modal !== null && subject.names.length > 0 && !isThing(subject.names))
    return read(subject.names);
  const agent = agentOf(clause, subject.modal === null ? from : subject.predicate);
  if (agent.length > 0) return read(agent);
  const other =
    passiveAgent(clause) ??
    (subject.modal === null && clause.ground.language !== 'ar' ? convenerOf(clause) : null);
  if (other !== null) return read(other);
  if (subject.modal !== null || clause.origin === 'governed') {
    const acting = deliberating(clause, subject);
    if (acting !== null) return inferred([acting]);
  }
  return clause.ground.language === 'zh' ? authorized(clause, speaker) : inferred([speaker]);
}

const asking: Readonly<Record<Language, RegExp>> = {
  en: /^[\s,]*to (?:also )?(?:request|invite|encourage|urge|authorize|call upon|mandate|entrust|ask|task)(?= )\s*/iu,
  zh: /^[\s，]*(?:请(?!求)|邀请|鼓励|促请|敦促|授权|责成|委托)\s*/u,
  fr: /^[\s,]*(?:d[e’']\s?)?(?:inviter|prier|demander|encourager|engager|autoriser|charger|exhorter)(?= )/iu,
  es: /^[\s,]*(?:que )?(?:invitar|solicitar|pedir|alentar|exhortar|autorizar|encargar|instar)(?= )/iu,
  ru: /^[\s,]*(?:пригласить|просить|предложить|поручить|уполномочить|призвать|рекомендовать)(?= )/iu,
  ar: /^[\s،]*(?:أن )?(?:تدعو|تطلب|تشجع|تأذن|تعهد)(?= )/u,
};

/** "Decides: (b) To request the President to …": the decision is carried out by whom it asks. */
function askedWithin(clause: Clause): readonly string[] | null {
  const match = asking[clause.ground.language].exec(clause.ground.text.slice(clause.body, clause.body + 30));
  if (match === null) return null;
  const found = readAddressee(clause.ground, clause.body + match[0].length, clause.end);
  return found.ordered && found.names.length > 0 && !found.asPrinted ? found.names : null;
}

/** "Decides to hold a meeting, to be convened by the President": who convenes carries it out. */
function convened(clause: Clause): Bearers | null {
  const agent = clause.ground.language === 'en' ? agentOf(clause, clause.body) : [];
  if (agent.length > 0) return read(agent);
  const convener = convenerOf(clause);
  return convener === null ? null : read(convener);
}

/** Who convenes the ordered meeting, in a description of it. */
const convenes: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?:\b(?:convoquée?s?|organisée?s?) par |\bque convoquera )(?=\p{L})/u,
  es: /(?:\b(?:convocad[oa]s?|organizad[oa]s?) por |\bque convocará )(?=\p{L})/u,
  ru: /(?<!\p{L})(?:(?:предстоит|надлежит) созвать |созываем\p{L}+ )/u,
  ar: /(?:[يت]دعو إلى عقد\p{L}* |بدعوة من )/u,
};

const convenerOf = (clause: Clause): readonly string[] | null =>
  namedAfter(clause, convenes[clause.ground.language]?.exec(bodyText(clause)) ?? null);

/** "будет определен Председателем": an agent in the instrumental, in the main clause. */
const instrumental =
  /^(?:(?!котор)[^;:])*?(?<!\p{L})буд[еу]т \p{L}+[нт][аоы]? (?=\p{L}+(?:ем|ом|ой|ей|ами|ями)(?!\p{L}))/u;

const passiveAgent = (clause: Clause): readonly string[] | null =>
  clause.ground.language === 'ru' ? namedAfter(clause, instrumental.exec(bodyText(clause))) : null;

/** The party that is named right behind the words found. */
function namedAfter(clause: Clause, found: RegExpExecArray | null): readonly string[] | null {
  const { ground } = clause;
  if (found === null) return null;
  const at = clause.body + found.index + found[0].length;
  const mark = ground.marks[markFrom(ground.marks, at)];
  const party =
    mark !== undefined && mark.end <= clause.end && mark.start - at < 4 ? mark.senses.party : undefined;
  return party === undefined ? null : [party];
}

const isThing = (names: readonly string[]): boolean =>
  names.every((name) => name === 'intergovernmental conference' || name === 'preparatory meeting');

function deliberating(clause: Clause, subject: Subject): string | null {
  const { text } = clause.ground;
  if (!deliberates.test(text.slice(subject.predicate, subject.predicate + 40))) return null;
  const words = subject.end > subject.start + 1 ? text.slice(subject.start, subject.end) : '';
  const own = words === '' ? (clause.governor?.ground.text ?? '') : words;
  return conference.test(own) ? 'intergovernmental conference' : null;
}

const authorizes =
  /^(?:also |further |又|还|once again )?(?:authoriz|mandat|entrust|instruct|direct|designat|授权|责成|委托|指示|autoris|charge|autoriz|encarg|encomiend|уполномоч|поруча|تأذن|تكلف|تعهد)/iu;

/** "Authorizes the Secretary-General to enter …": the decision is carried out by whom it authorizes. */
function authorized(clause: Clause, speaker: string): Bearers {
  if (clause.origin === 'printed' && authorizes.test(clause.verb) && clause.addressee.names.length > 0)
    return read(clause.addressee.names);
  return inferred([speaker]);
}

const duty = /^(?:应|须|应当|应该|必须|将能够|将|有权|务必|shall|will|should|must|are to|is to|may)$/iu;

/** "Recommends that Member States contribute …": who is to act, if somebody is named. */
function recommendedBearers(clause: Clause, speaker: string): Bearers {
  const from = clause.ground.language === 'zh' ? -1 : afterThat(clause.ground, clause.body);
  if (from < 0)
    return clause.addressee.ordered && clause.addressee.names.length > 0 && !clause.addressee.asPrinted
      ? read(clause.addressee.names)
      : inferred(clause.ground.language === 'zh' && addressesOpenly(clause) ? [] : [speaker]);
  return read(subjectAt(clause.ground, from, clause.end).names);
}

/** The speaker of an expressive verb, unless its words lay a duty or give a right to somebody by name. */
function expressiveBearers(clause: Clause, speaker: string): Bearers {
  const from = clause.origin === 'governed' ? clause.body : afterThat(clause.ground, clause.body);
  if (from < 0 || clause.force === 'welcome' || clause.force === 'recall' || clause.force === 'note')
    return inferred([speaker]);
  const subject = subjectAt(clause.ground, from, clause.end);
  const modal = clause.ground.text.slice(subject.end, subject.predicate).trim();
  const obliged =
    subject.modal !== null && subject.names.length > 0 && !isThing(subject.names) && duty.test(modal);
  return obliged ? read(subject.names) : inferred([speaker]);
}

function addressedBearers(clause: Clause): Bearers {
  if (clause.origin === 'governed') {
    const own =
      clause.inherited === null || clause.inherited.length === 0
        ? readAddressee(clause.ground, clause.body, clause.end)
        : null;
    return own?.ordered && !own.asPrinted && own.names.length > 0
      ? read(own.names)
      : read(clause.inherited ?? []);
  }
  if (clause.inherited !== null) return read(clause.inherited);
  const { addressee, ground } = clause;
  const from = ground.language === 'zh' ? -1 : afterThat(ground, clause.body);
  if (addressee.names.length > 0 && addressee.ordered)
    return { names: addressee.names, confidence: addressee.asPrinted ? 'inferred' : 'read' };
  if (from >= 0) return read(subjectNames(clause, from));
  const taking = ground.language === 'en' && addressee.names.length === 0 ? takenBy(clause) : [];
  if (taking.length > 0) return read(taking);
  return addressee.names.length > 0 && ground.language !== 'zh' && /[:：]\s*$/u.test(bodyText(clause))
    ? read(addressee.names)
    : read([]);
}

/** "Calls for practical steps to be taken by all nuclear-weapon States": the call is to them. */
function takenBy(clause: Clause): readonly string[] {
  const words = bodyText(clause);
  const match = /^[^;:]*?\bto be (?:taken|made|undertaken) by /u.exec(words.slice(0, 300));
  if (match === null) return [];
  const found = readAddressee(clause.ground, clause.body + match[0].length, clause.end);
  return found.asPrinted ? [] : found.names;
}

/** "Requests that the Secretary-General submit …": the subject of the clause. */
function subjectNames(clause: Clause, from: number): readonly string[] {
  const subject = subjectAt(clause.ground, from, clause.end);
  const names: string[] = [];
  for (const name of subject.names) addName(names, name);
  return names;
}

/**
 * Who is to act.
 *
 * @authority CONVENTIONS, `bearer`: "Decision: whoever the text names as doing the decided thing; if nobody, the organ.
 * Expressive verbs: the speaker, unless the words lay a duty or give a right to somebody by name. A call without
 * addressee has []."
 */
export function bearersOf(clause: Clause, speaker: string): Bearers {
  if (addressing.has(clause.force)) return addressedBearers(clause);
  if (clause.inherited !== null && clause.origin !== 'governed') return read(clause.inherited);
  if (clause.force === 'recommendation') return recommendedBearers(clause, speaker);
  if (clause.force === 'decision') return decisionBearers(clause, speaker);
  return directive.has(clause.force) ? inferred([speaker]) : expressiveBearers(clause, speaker);
}
