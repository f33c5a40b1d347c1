import type { Language } from '../model.ts';
import type { Clause } from './clause.ts';
import { readAddressee } from './subject.ts';

/** A duty inside another act: who, what, and the stretch that says so. */
export interface InnerDuty {
  /** Empty for the speaker. */
  readonly names: readonly string[];
  /** English infinitive. */
  readonly action: string;
  readonly start: number;
  readonly end: number;
}

interface DutyRule {
  readonly pattern: RegExp;
  readonly action: string;
  /** The words mean the speaker: "for it to decide". */
  readonly speaker?: true;
  /** Chinese: what must follow the name. */
  readonly after?: RegExp;
}

/** Words that lay a duty on somebody inside an act. One pattern each, so that a rule can be read aloud. */
const rules: Readonly<Partial<Record<Language, readonly DutyRule[]>>> = {
  en: [
    {
      pattern: /\b(?:co-chaired|chaired|moderated|presided over|co-moderated) by /gu,
      action: 'preside over',
    },
    { pattern: /\bfor (?:a |its )?(?:final )?decision by /gu, action: 'decide' },
    {
      pattern: /\bfor (?:(?:the|its|their|further) )*consideration (?:by|of) (?=the |its |Member |States)/gu,
      action: 'consider',
    },
  ],
  fr: [
    { pattern: /\b(?:co)?présidée?s? (?:conjointement )?par /gu, action: 'preside over' },
    {
      pattern: /\b(?:afin|pour) qu(?:e |[’'])(?=l[’']Assemblée[^,;]{0,40}(?:décid|prononc|décision))/gu,
      action: 'decide',
    },
    {
      pattern:
        /\b(?:afin|pour) qu[’']elle (?:puisse )?(?:se prononcer|se prononce|prendre une décision|prenne une décision|décider?)/gu,
      action: 'decide',
      speaker: true,
    },
  ],
  es: [
    { pattern: /\b(?:co)?presidid[oa]s? (?:conjuntamente )?por /gu, action: 'preside over' },
    { pattern: /\b(?:para|a fin de) que (?=la Asamblea[^,;]{0,30}decisión)/gu, action: 'decide' },
    {
      pattern: /\b(?:para|a fin de) que (?:esta|ella) (?:pueda )?(?:adopt|tom)\p{L}+ una decisión/gu,
      action: 'decide',
      speaker: true,
    },
  ],
  ru: [
    { pattern: /под (?:со)?председательством /gu, action: 'preside over' },
    {
      pattern: /для (?:принятия|вынесения) (?=(?:Генеральной )?Ассамблеей (?:окончательного )?решени)/gu,
      action: 'decide',
    },
    {
      pattern: /для (?:принятия|вынесения) ею (?:окончательного )?решени/gu,
      action: 'decide',
      speaker: true,
    },
    { pattern: /чтобы (?=(?:Генеральная )?Ассамблея [^,;]{0,30}решени)/gu, action: 'decide' },
  ],
  ar: [
    { pattern: /(?:لكي|كي|حتى) تتخذ (?=الجمعية[^،؛]{0,20}قرار)/gu, action: 'decide' },
    { pattern: /(?:لكي|كي|حتى) تتخذ (?:ال)?قرار/gu, action: 'decide', speaker: true },
    { pattern: /لتتخذ (?=الجمعية[^،؛]{0,20}قرار)/gu, action: 'decide' },
  ],
  zh: [
    { pattern: /由/gu, action: 'preside over', after: /^[^，；。]{0,6}(?:共同)?主持(?!.{0,4}的)/u },
    { pattern: /由/gu, action: 'decide', after: /^[^，；。]{0,20}作出?(?:最后)?决定/u },
    { pattern: /供/gu, action: 'consider', after: /^[^，；。]{0,40}审议/u },
  ],
};

function dutiesOf(clause: Clause, rule: DutyRule): InnerDuty[] {
  // Cut off after the clause: a search without a match costs no more than the clause is long.
  const text = clause.ground.text.slice(0, clause.end + 60);
  const found: InnerDuty[] = [];
  rule.pattern.lastIndex = clause.body;
  for (
    let match = rule.pattern.exec(text);
    match !== null && match.index < clause.end;
    match = rule.pattern.exec(text)
  ) {
    const from = match.index + match[0].length;
    if (rule.speaker) {
      found.push({
        names: [],
        action: rule.action,
        start: match.index,
        end: Math.min(clause.end, from + 20),
      });
      continue;
    }
    const named = readAddressee(clause.ground, from, clause.end);
    if (named.names.length === 0 || named.asPrinted) continue;
    if (rule.after !== undefined && !rule.after.test(text.slice(named.end, named.end + 50))) continue;
    found.push({
      names: named.names.slice(0, 3),
      action: rule.action,
      start: match.index,
      end: Math.min(clause.end, named.end + 20),
    });
  }
  return found;
}

/**
 * Duties inside a directive act that the five rules do not make acts of their own.
 *
 * @authority CONVENTIONS: 'Duties inside another act with none of the five ("co-chaired by", "for consideration by") may
 * be given too, marked "secondary": true'
 */
export function innerDutiesOf(clause: Clause): readonly InnerDuty[] {
  return (rules[clause.ground.language] ?? []).flatMap((rule) => dutiesOf(clause, rule));
}
