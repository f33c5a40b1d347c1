import type { Language } from '../model.ts';
import { nobody } from './addressee.ts';
import { type Clause, changed } from './clause.ts';

/**
 * Where a clause with its own subject and its own modal may begin inside a directive act.
 *
 * Relative clauses ("which shall") are no acts; they describe.
 */
const boundaries: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?:[,;] (?:and )?| and )that,? (?!(?:should|shall|will|may|must|can|could|would|is|are|was|were|have|has)\b)|; (?:and )?(?=(?:the|each|all|any|these|such|a)\b))/g,
  zh: /[，；。](?:而且|并且|而|并|为此，)?(?=(?:各次|每次|每个|每一|这些|此种|此项|上述|他们|它们|此名单|此)[^，；、的：]{0,24}?(?:应|将|须|必须))|[；。，](?:并且|而且)?(?=(?:发言名单|发言者名单|发言者的名单|名单|该名单|报告|该报告|声明|主题|总主题|总体主题)(?:应|将|须|为))|；(?=[^，；。：、]{2,24}(?:应|将|须|必须)(?!该|对))/gu,
  fr: /(?: ?; (?:et )?qu(?:e |[’'])|,? et qu(?:e |[’'])| ?; (?:et )?(?=(?:l[ae]s?|chaque|tou(?:te)?s|ces|cette|une?) |l[’']))/g,
  es: /(?:; (?:y )?que |,? y que |; (?:y )?(?=(?:la|el|l[ao]s|cada|es[oa]s|dich[oa]s?|una?|tod[oa]s|se) ))/g,
  ru: /(?:; (?:и )?что |,? и что |; (?:и )?(?!что)(?=\p{L}))/gu,
  ar: /(?:[،؛] ?و?أن | وأن |؛ ?و(?=[تي]|س))/g,
};

const modals: Readonly<Record<Language, RegExp>> = {
  en: /^[^;:]{0,200}?\b(?:shall|will|should|must|may)\b/u,
  zh: /(?:应|将|须|必须)/u,
  fr: /\b(?:devra|devront|devrait|devraient|sera|seront|doit|doivent|comprendra|pourra|pourront|\p{L}{3,}era|\p{L}{3,}eront)\b/u,
  es: /\p{L}+(?:ará|erá|irá|arán|erán|irán|ería|erían)\b|\b(?:deberá|deberán|debería)\b/u,
  ru: /(?<!\p{L})(?:должн\p{L}*|будет|будут|следует)(?!\p{L})/u,
  ar: /(?:ينبغي|يتعين|يجب|ست\p{L}+|سي\p{L}+|وت(?:عد|وضع|حدد)|وي(?:عد|وضع|حدد))/u,
};

/** How far a boundary looks ahead, in UTF-16 units. */
const lookahead = 40;

/** Positions at which a further act begins, with the length of what leads to it. */
function cuts(clause: Clause): readonly { readonly at: number; readonly from: number }[] {
  const { language } = clause.ground;
  // The window ends soon after the clause, so that a search without a match costs no more than the clause is long.
  const text = clause.ground.text.slice(0, clause.end + lookahead);
  const found: { at: number; from: number }[] = [];
  const pattern = boundaries[language];
  pattern.lastIndex = clause.body;
  for (
    let match = pattern.exec(text);
    match !== null && match.index < clause.end;
    match = pattern.exec(text)
  ) {
    const from = match.index + match[0].length;
    if (
      match.index > clause.body + 3 &&
      modals[language].test(text.slice(from, Math.min(clause.end, from + 240)))
    ) {
      found.push({ at: match.index, from });
    }
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** "they": whoever was named last. */
const plural = /^(?:他们|它们|they )/iu;

const splits = new Set(['decision', 'request']);

/** Languages in which "that" after a request is the infinitive: que presente … y que informe, أن يعد … وأن يقدم. */
const infinitiveThat: ReadonlySet<Language> = new Set(['es', 'ar']);

/** Splits a decision or request at each clause with its own subject and its own modal (CONVENTIONS, rule 3). */
export function splitByModal(clause: Clause): readonly Clause[] {
  if (!splits.has(clause.force) || clause.introduces) return [clause];
  if (clause.force === 'request' && infinitiveThat.has(clause.ground.language) && clause.addressee.ordered)
    return [clause];
  const found = cuts(clause);
  if (found.length === 0) return [clause];
  const first = changed(clause, { end: found[0]!.at });
  const rest = found.map(({ from }, index) =>
    changed(clause, {
      origin: 'modal',
      start: from,
      body: from,
      end: found[index + 1]?.at ?? clause.end,
      addressee: { ...nobody(from), same: plural.test(clause.ground.text.slice(from, from + 5)) },
      inherited: null,
      secondary: clause.force === 'request',
    }),
  );
  return [first, ...rest];
}
