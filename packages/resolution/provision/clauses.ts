import type { Block, Force, Language } from '../model.ts';
import { type Addressee, nobody } from './addressee.ts';
import { endsOpen, onlyIntroduces, standsOpen } from './chapeau.ts';
import { type Clause, changed, type Ground } from './clause.ts';
import { marksWithin } from './marks.ts';
import { splitByModal } from './split-modal.ts';
import { splitByTime } from './split-time.ts';
import { readAddressee } from './subject.ts';
import { addressing, innerVerbsOf, openingVerb, type PrintedVerb, pointVerb } from './verbs.ts';

/** Joining words that end a clause and belong to the next verb. */
const trailingJoint: Readonly<Record<Language, RegExp>> = {
  en: /[\s,;]*(?:\b(?:and|while|but)\b[\s,]*)?(?:\b(?:also|in this (?:regard|context|respect|connection)|in that (?:regard|context)|to (?:this|that) end|therefore)\b[\s,]*)?$/iu,
  zh: /[\s，；,;]*(?:并且|并|同时|因此|而且|为此|此外)?(?:在这方面|在此方面|为此|就此)?[，,\s]*$/u,
  fr: /[\s,;]*(?:\bet\b)?[\s,]*(?:à cet égard|en outre|à cette fin)?[\s,]*$/iu,
  es: /[\s,;]*(?:\b(?:y|e)\b)?[\s,]*(?:a este respecto|en este sentido|a tal fin)?[\s,]*$/iu,
  ru: /[\s,;]*(?:(?:и|а также)\s)?[\s,]*(?:в этой связи|в связи с этим|с этой целью)?[\s,]*$/iu,
  ar: /[\s،؛,;]*و?\s*(?:في هذا الصدد|في هذا السياق)?[\s،]*$/u,
};

/** No joining words are longer. */
const JOINT = 60;

/** The end of a clause without the words that join the next. */
function withoutJoint(ground: Ground, start: number, limit: number): number {
  const from = Math.max(start, limit - JOINT);
  const joint = trailingJoint[ground.language].exec(ground.text.slice(from, limit));
  return joint === null ? limit : from + joint.index;
}

/** "et les exhorte à", "y los insta a": whoever was named before is asked. */
const pronouns: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?:^|\s)(?:les? |la |lui |leur |l[’'])$/u,
  es: /(?:^|\s)(?:los? |las? |les? )$/u,
  ru: /\s(?:их|его|ее) $/u,
};

/** "وتحثها": Arabic writes the pronoun with the verb. */
const suffixed = /^[تي](?:حث|شجع|دعو)ه(?:ا|م)$/u;

function pronounBefore(ground: Ground, { start, verb }: PrintedVerb): Addressee | null {
  if (ground.language === 'ar' && suffixed.test(verb)) return { ...nobody(start), same: true, ordered: true };
  const found = pronouns[ground.language]?.test(ground.text.slice(Math.max(0, start - 6), start)) === true;
  return found ? { ...nobody(start), same: true, ordered: true } : null;
}

/** "Invita a participar en la Cumbre a las entidades …", приглашает принять участие … систему: what is asked stands before whom. */
const orders: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^ a \p{L}+[aei]r(?:se)? [^,;:]{0,80}? a(?=l | l[ao]s? | tod[oa]s )/u,
  ru: /^ \p{L}+(?:ть|ти|ться)(?!\p{L})[^,;:]{0,60}?(?=(?<!\p{L}(?:в|на|с|о|к|у) )(?:все\p{L}* |соответствующ\p{L}* |друг\p{L}* )*(?:систем|структур|государств|организаци|представител))/u,
};

function orderFirst(ground: Ground, verb: PrintedVerb, end: number): Addressee | null {
  if (!addressing.has(verb.force)) return null;
  const match = orders[ground.language]?.exec(ground.text.slice(verb.end, end));
  if (match === null || match === undefined) return null;
  const named = readAddressee(ground, verb.end + match[0].length, end);
  return named.names.length === 0 ? null : { ...named, end: verb.end, ordered: true };
}

/** Officers whom the speaker instructs: in French "demande" asks States and instructs them. */
const officers =
  /^(?:Secretary-General|President of the General Assembly|~President|Secretariat|co-facilitators)/;

function forceToward(verb: PrintedVerb, { names }: Addressee, language: Language): Force {
  const instructs = language === 'fr' && verb.force === 'call' && /^demande/iu.test(verb.verb);
  return instructs && names.length > 0 && names.every((name) => officers.test(name)) ? 'request' : verb.force;
}

function clauseOf(ground: Ground, verb: PrintedVerb, limit: number, points: boolean): Clause {
  const end = limit === ground.text.length ? limit : withoutJoint(ground, verb.end, limit);
  const addressee =
    pronounBefore(ground, verb) ?? orderFirst(ground, verb, end) ?? readAddressee(ground, verb.end, end);
  return {
    ground,
    origin: 'printed',
    verb: verb.verb,
    force: forceToward(verb, addressee, ground.language),
    start: verb.start,
    end,
    body: verb.end,
    addressee,
    inherited: null,
    secondary: false,
    time: undefined,
    introduces: points && onlyIntroduces(ground, verb, addressee, verb.end, end),
    open: standsOpen(
      ground.text,
      addressing.has(verb.force) ? Math.max(verb.end, addressee.end) : verb.end,
      end,
    ),
    governor: null,
  };
}

function printedClauses(ground: Ground, opening: PrintedVerb, points: boolean): Clause[] {
  const verbs = [opening, ...innerVerbsOf(ground, opening)];
  return verbs.map((verb, index) =>
    clauseOf(
      ground,
      verb,
      verbs[index + 1]?.start ?? ground.text.length,
      points && index === verbs.length - 1,
    ),
  );
}

/** A point that only says where: its own points hold the acts. */
function onlyPlace(ground: Ground): boolean {
  if (!endsOpen(ground.text) || ground.text.length > 120) return false;
  const inside = marksWithin(ground.marks, 0, ground.text.length);
  return (
    inside.some((mark) => mark.senses.place !== undefined) &&
    !inside.some((mark) => mark.senses.action !== undefined)
  );
}

function governedClause(ground: Ground, governor: Clause, points: boolean): Clause {
  const verb: PrintedVerb = { start: 0, end: 0, verb: governor.verb, force: governor.force };
  const addressee: Addressee = nobody(0);
  const names = governor.inherited ?? (governor.addressee.names.length > 0 ? governor.addressee.names : null);
  return {
    ground,
    origin: 'governed',
    verb: governor.verb,
    force: governor.force,
    start: 0,
    end: ground.text.length,
    body: 0,
    addressee,
    inherited: names,
    secondary: false,
    time: undefined,
    introduces:
      points && (onlyPlace(ground) || onlyIntroduces(ground, verb, addressee, 0, ground.text.length)),
    open: standsOpen(ground.text, 0, ground.text.length),
    governor,
  };
}

/** The acts that a point adds to its governor: more verbs may stand inside it. */
function governedClauses(ground: Ground, governor: Clause, points: boolean): Clause[] {
  const opening: PrintedVerb = { start: 0, end: 0, verb: governor.verb, force: governor.force };
  const inner = innerVerbsOf(ground, opening);
  const own = governedClause(ground, governor, points && inner.length === 0);
  if (inner.length === 0) return [own];
  const rest = inner.map((verb, index) =>
    clauseOf(
      ground,
      verb,
      inner[index + 1]?.start ?? ground.text.length,
      points && index === inner.length - 1,
    ),
  );
  return [changed(own, { end: withoutJoint(ground, 0, inner[0]!.start) }), ...rest];
}

/**
 * The clauses of one block, in printed order: those with a verb of their own, or the one that its chapeau governs; a
 * clause that orders several acts is split.
 *
 * @param points - whether points of the block follow
 * @param governor - the clause of the chapeau from which a point has its verb; null for a paragraph
 */
export function clausesOf(
  ground: Ground,
  block: Block,
  governor: Clause | null,
  points: boolean,
): readonly Clause[] {
  const whole = wholeClauses(ground, block, governor, points);
  return whole.flatMap(splitByModal).flatMap(splitByTime);
}

function wholeClauses(
  ground: Ground,
  block: Block,
  governor: Clause | null,
  points: boolean,
): readonly Clause[] {
  if (block.kind === 'operative') {
    const opening = openingVerb(block, ground.language);
    return opening === null ? [] : printedClauses(ground, opening, points);
  }
  const own = governor?.open && ground.language === 'zh' ? null : pointVerb(block, ground.language, governor);
  if (own !== null && own.start < 12) return printedClauses(ground, own, points);
  return governor === null ? [] : governedClauses(ground, governor, points);
}

/** The clause of a chapeau that governs its points: the last one. */
export const governorOf = (clauses: readonly Clause[]): Clause | null => clauses.at(-1) ?? null;
