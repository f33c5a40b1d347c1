import type { Language } from '../model.ts';
import { nobody } from './addressee.ts';
import type { Clause, Ground } from './clause.ts';
import { subjectAt } from './subject.ts';

/** Where a rule in a note ends and the next begins. */
const boundary = /(?:[。；]|\.(?=\s|$)|;\s|，(?=该))/gu;

/** Notes that only cite: "See resolution 60/1", A/60/871. */
const citing = /^(?:see\b|ibid|见|同上|voir\b|véase|см\.|انظر|[AES]\/)/iu;

/** Verbs that lay a duty in a note without a modal of the lexicon: future, present of rule, verb before its subject. */
const rules: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?<!\p{L})\p{L}{2,}(?:era|eront|ira|iront|dra|dront)(?!\p{L})/u,
  es: /(?<!\p{L})\p{L}{2,}[aei](?:rá|rán)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:довод|сообща|представля|направля|переда|предоставля|информиру|делит|включа)\p{L}+/u,
  ar: /(?<!\p{L})(?:و|ف)?س?[يت]\p{M}*(?:قوم|عرض|قدم|تبادل|جري|تضمن|طلع|بلغ|حاط)\p{L}*/u,
};

const lays = (ground: Ground, from: number, to: number): boolean =>
  subjectAt(ground, from, to).modal !== null ||
  rules[ground.language]?.test(ground.text.slice(from, to)) === true;

function stretches(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    found.push([from, match.index]);
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push([from, text.length]);
  return found;
}

/**
 * The clauses of a footnote that carry rules: each with a modal. They have the verb and force of the clause that calls the
 * note.
 *
 * @authority CONVENTIONS: everything in footnotes is secondary; A/RES/71/280, note 5, is such a rule
 * @param ground - the note's text, under the eId of the block that calls it
 */
export function noteClauses(ground: Ground, calling: Clause): readonly Clause[] {
  if (citing.test(ground.text)) return [];
  return stretches(ground.text)
    .filter(([from, to]) => lays(ground, from, to))
    .map(([from, to]) => ({
      ...calling,
      ground,
      origin: 'inner' as const,
      start: from,
      end: to,
      body: from,
      addressee: nobody(from),
      inherited:
        namesIn(ground, from, to) ??
        calling.inherited ??
        (calling.addressee.names.length > 0 ? calling.addressee.names : null),
      secondary: true,
      introduces: false,
      open: false,
    }));
}

function namesIn(ground: Ground, from: number, to: number): readonly string[] | null {
  const { names } = subjectAt(ground, from, to);
  return names.length > 0 ? names : null;
}
