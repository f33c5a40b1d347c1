import { type Addressee, addName, officeOf } from './addressee.ts';
import { syntaxes, type WordRole } from './lexicon/syntax.ts';
import { type Mark, markFrom, marksWithin } from './marks.ts';
import { agentive, printedName } from './printed-name.ts';
import { isWord, roleAt, type SpacedLanguage, wordEndFrom } from './word-role.ts';

/** Words after which a list of examples begins: the names in it are part of the name before. */
const examples = new Set([
  'including',
  'especially',
  'particularly',
  'notably',
  'such',
  'notamment',
  'y compris',
  'tels',
  'incluidos',
  'incluidas',
  'inclusive',
  'включая',
  'в том числе',
  'особенно',
  'بما',
]);

/** Parts of the United Nations system that a list of examples names. */
const partsOfSystem = new Set(['specialized agencies', 'funds and programmes', 'regional commissions']);

/** Walks the words between a verb and its order, and collects who is named. */
class Walk {
  readonly names: string[] = [];
  private state: 'head' | 'of' | 'aside' = 'head';
  private insert: 'none' | 'examples' | 'other' = 'none';
  private office: string | null = null;
  /** Names since the last "and" or comma. */
  private group = 0;
  private same = false;
  private previousWord = '';
  private afterComma = false;
  /** A list of examples has been passed: parts of a system named behind it belong to it. */
  private exemplified = false;
  private candidate = -1;
  /** Where the first description begins: the words before it are the name as printed. */
  private nameEnd = -1;
  private at: number;
  private readonly text: string;
  private readonly marks: readonly Mark[];
  private readonly from: number;
  private readonly limit: number;
  private readonly language: SpacedLanguage;

  constructor(text: string, marks: readonly Mark[], from: number, limit: number, language: SpacedLanguage) {
    this.text = text;
    this.marks = marks;
    this.from = from;
    this.limit = limit;
    this.language = language;
    this.at = from;
  }

  read(): Addressee {
    let index = markFrom(this.marks, this.from);
    while (this.at < this.limit) {
      while (index < this.marks.length && this.marks[index]!.start < this.at) index++;
      const mark = this.marks[index];
      if (mark !== undefined && this.language === 'ar') this.takePrefix(mark);
      if (mark?.start === this.at && this.takeMark(mark)) continue;
      const code = this.text.charCodeAt(this.at);
      if (!isWord(code)) {
        if (this.takeSign(code)) return this.ended(code === 0x3a);
        continue;
      }
      if (this.takeWord()) return this.result(this.at, true);
    }
    return this.candidate >= 0
      ? this.result(this.candidate, true)
      : this.result(this.limit, this.endsInName() || (this.language === 'ar' && this.namedFirst()));
  }

  /** At a sign that ends the sentence: an order inside an insertion was the order after all. */
  private ended(ordered: boolean): Addressee {
    if (this.candidate >= 0 && !ordered) return this.result(this.candidate, true);
    return this.result(this.at, ordered || (this.language === 'ar' && this.namedFirst()));
  }

  private result(end: number, ordered: boolean): Addressee {
    // "просит также Председателя": an office that belongs to no body named here.
    if (this.names.length === 0 && this.office === 'Chair' && this.language === 'ru')
      this.names.push('~President');
    if (this.names.length > 0 || this.same || !ordered) {
      return {
        names: this.names,
        end,
        asPrinted: false,
        same: this.same && this.names.length === 0,
        ordered,
      };
    }
    const stop = this.nameEnd > this.from ? this.nameEnd : end;
    const printed = printedName(this.text.slice(this.from, stop));
    return {
      names: printed === null ? [] : [printed],
      end,
      asPrinted: printed !== null,
      same: false,
      ordered,
    };
  }

  /** In Arabic a verbal noun may be the order: تطلب إلى الأمين العام مواصلة. */
  private namedFirst(): boolean {
    const first = this.marks[markFrom(this.marks, this.from)];
    return this.names.length > 0 && first?.senses.party !== undefined && first.start - this.from < 25;
  }

  /** "Encourages Member States, and invites donors, to …": the clause ends with the name, and shares the order of the next. */
  private endsInName(): boolean {
    const [last] = marksWithin(this.marks, this.from, this.limit).slice(-1);
    return (
      this.names.length > 0 &&
      last?.senses.party === this.names.at(-1) &&
      /^[\s,]*$/u.test(this.text.slice(last?.end ?? 0, this.limit))
    );
  }

  /** Arabic writes "and", "to" and "with" as one word with the name: والأمين العام, بالدول. */
  private takePrefix(mark: Mark): void {
    const length = mark.start - this.at;
    if (length < 1 || length > 2 || !isWord(this.text.charCodeAt(this.at))) return;
    // An Arabic list has "and" before each of its members: examples end with them no more than with a comma.
    if (this.text[this.at] === 'و' && this.insert === 'none') this.takeJoint();
    this.at = mark.start;
  }

  private takeMark(mark: Mark): boolean {
    const { party, office, consult, condition } = mark.senses;
    if (party === undefined && office === undefined && consult === undefined && condition === undefined)
      return false;
    if (office !== undefined && (party === undefined || this.isOfficeOf(mark))) {
      if (this.state === 'head') this.office = office;
    } else if (party !== undefined) this.takeParty(party);
    else {
      this.beginAside(consult === undefined ? '' : 'with');
      // Russian sets no comma before при поддержке: whoever helps is named up to the infinitive.
      if (consult !== undefined && this.language === 'ru') this.insert = 'other';
    }
    this.at = mark.end;
    this.afterComma = false;
    this.previousWord = '';
    return true;
  }

  /** "секретариат Конференции": a word that is a party by itself is an office before the name of a body. */
  private isOfficeOf(mark: Mark): boolean {
    const next = this.marks[markFrom(this.marks, mark.end)];
    return this.language === 'ru' && next?.senses.party !== undefined && next.start === mark.end + 1;
  }

  private takeParty(party: string): void {
    // "the United Nations system, including funds, programmes, and specialized agencies": all of it is the system.
    const part = this.exemplified && partsOfSystem.has(party) && this.names.includes('United Nations system');
    if (part) this.group++;
    else if (this.state === 'head') {
      addName(this.names, this.office === null ? party : officeOf(this.office, party));
      this.group++;
    } else if (this.state === 'of') this.takeOwner(party);
    this.office = null;
  }

  /** "representatives of Member States" are Member States; "funds and programmes of the United Nations system" the system. */
  private takeOwner(party: string): void {
    const last = this.names.at(-1);
    if (this.group === 0 && !agentive.test(this.text.slice(Math.max(this.from, this.at - 60), this.at)))
      return;
    if (this.group === 0) {
      addName(this.names, party);
      this.group++;
    } else if (
      party === 'United Nations system' &&
      (last === 'funds and programmes' || last === 'specialized agencies')
    ) {
      this.names.pop();
      addName(this.names, party);
    }
  }

  private beginAside(word: string): void {
    if (this.nameEnd < 0) this.nameEnd = this.at;
    this.state = 'aside';
    if (this.afterComma && this.insert === 'none') this.insert = examples.has(word) ? 'examples' : 'other';
  }

  /** Punctuation; true where the order must begin. */
  private takeSign(code: number): boolean {
    if (code === 0x3a || code === 0x3b || code === 0x61b) return true;
    if (code === 0x28) {
      const close = this.text.indexOf(')', this.at);
      this.at = close < 0 || close - this.at > 120 ? this.at + 1 : close + 1;
      return false;
    }
    if (code === 0x2c || code === 0x60c) {
      this.afterComma = true;
      this.previousWord = '';
      if (this.nameEnd < 0) this.nameEnd = this.at;
      if (this.insert === 'none') {
        this.state = 'head';
        this.group = 0;
      }
    }
    this.at++;
    return false;
  }

  /** A word; true where the order begins. */
  private takeWord(): boolean {
    const role = roleAt(this.language, this.text, this.at);
    const start = this.at;
    const end =
      role === null ? wordEndFrom(this.text, start, this.language === 'fr') : start + role[0].length;
    if (role?.[1] === 'order' && this.isOrder(end)) {
      if (this.insert === 'none' || this.afterComma) return true;
      if (this.candidate < 0) this.candidate = start;
    } else if (role?.[1] === 'order') {
      if (this.names.length > 0 || this.language === 'en') this.beginAside(role[0]);
    } else if (role !== null && !this.qualifies(role[0], role[1])) this.takeRole(role[0], role[1]);
    else if (this.group > 0 && this.state === 'head') this.state = 'aside';
    this.previousWord = this.text.slice(start, end);
    this.at = Math.max(end, start + 1);
    this.afterComma = false;
    return false;
  }

  private isOrder(end: number): boolean {
    const syntax = syntaxes[this.language];
    if (this.language === 'ru') return true;
    if (this.language === 'ar') return this.names.length > 0;
    if (syntax.notOrderAfter.has(this.previousWord.toLowerCase())) return false;
    const next = /^,?[ ]*([^ ,;:]+)(?: ([^ ,;:]+))?/u.exec(this.text.slice(end, end + 60));
    if (next === null) return false;
    const word = next[1]!.toLowerCase();
    if (this.language === 'fr')
      return syntax.infinitive!.test(word) || syntax.infinitive!.test(next[2]?.toLowerCase() ?? '');
    if (this.language === 'en')
      return (
        /^[a-z-]+$/.test(next[1]!) && !syntax.nounAfterOrder.has(word) && !(word === 'do' && next[2] === 'so')
      );
    return !syntax.nounAfterOrder.has(word);
  }

  /** "concerned Governments", "participating States": before its name a participle is an adjective. */
  private qualifies(word: string, role: WordRole): boolean {
    return (
      role === 'aside' &&
      this.group === 0 &&
      !this.afterComma &&
      this.names.length === 0 &&
      /(?:ed|ing)$/u.test(word)
    );
  }

  private takeRole(word: string, role: WordRole): void {
    if (role === 'of') {
      if (this.state === 'head') this.state = 'of';
    } else if (role === 'and') this.takeJoint(word === 'а также' && this.afterComma);
    else if (role === 'aside') this.beginAside(word);
    else if (role === 'same' && this.names.length === 0) this.same = true;
  }

  /** @param besides - the joint begins anew after a description: ", а также" */
  private takeJoint(besides = false): void {
    if (this.state === 'aside' && this.language === 'ru' && this.names.length > 0 && !besides) return;
    if (this.insert === 'other' || (this.insert === 'examples' && !this.afterComma)) return;
    this.exemplified ||= this.insert === 'examples';
    this.insert = 'none';
    this.state = 'head';
    this.group = 0;
  }
}

/** "Reiterates its request to the Secretary-General to …": what leads from the noun to the name. */
const towards = /^\s*(?:to|upon) (?=(?:the|all|those|its|any|each|both) |[A-Z])/u;

/**
 * Who is asked, in a language whose words stand apart.
 *
 * ```text
 * Requests | the President of the General Assembly, in consultation with Member States, | to appoint …
 *            ^ named                                 ^ aside                               ^ order
 * ```
 *
 * @param from - the offset after the verb
 * @param limit - the end of the clause
 */
export function readSpacedAddressee(
  text: string,
  marks: readonly Mark[],
  from: number,
  limit: number,
  language: SpacedLanguage,
): Addressee {
  const lead = language === 'en' ? (towards.exec(text.slice(from, from + 12))?.[0].length ?? 0) : 0;
  return new Walk(text, marks, from + lead, limit, language).read();
}
