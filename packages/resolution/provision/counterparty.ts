import type { Language } from '../model.ts';
import { addName } from './addressee.ts';
import type { Clause } from './clause.ts';
import { markFrom } from './marks.ts';
import { readAddressee } from './subject.ts';

/** What stands before a receiver: "to", 向, 供. */
const receiver: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:to|by) (?:the )?$/i,
  zh: /(?:向|供|提请|提交|征求|与|同)\s*(?:各|所有|全体)?$/,
  fr: /(?:\baux? |\bà l[’'])$/i,
  es: /\ba (?:la |los |las )$/i,
  ru: /(?!)/,
  ar: /إلى $/,
};

/** Who receives, is consulted or helps: whoever the clause names beside the bearer. */
export function counterpartiesOf(clause: Clause, bearers: readonly string[]): readonly string[] {
  const { language, marks, text } = clause.ground;
  const found: string[] = [];
  const from = Math.max(clause.body, clause.addressee.end);
  for (let index = markFrom(marks, from); index < marks.length && marks[index]!.end <= clause.end; index++) {
    const mark = marks[index]!;
    const consult = mark.senses.consult !== undefined && language !== 'zh';
    if (mark.senses.party === undefined && !consult) continue;
    if (!consult && !receiver[language].test(text.slice(Math.max(from - 1, mark.start - 12), mark.start)))
      continue;
    const start = consult ? mark.end : mark.start;
    for (const name of readAddressee(clause.ground, start, clause.end).names.slice(0, 6)) {
      if (!bearers.includes(name)) addName(found, name);
    }
    if (found.length > 8) break;
  }
  return found;
}
