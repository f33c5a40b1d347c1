import { wordCharacters } from '../language/phrases.ts';
import type { Language } from '../model.ts';
import { type Addressee, addName, officeOf } from './addressee.ts';
import { type Syntax, syntaxes, type WordRole } from './lexicon/syntax.ts';
import { type Mark, markFrom, marksWithin } from './marks.ts';

type SpacedLanguage = Exclude<Language, 'zh'>;
type Phrases = ReadonlyMap<string, readonly (readonly [phrase: string, role: WordRole])[]>;

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

const firstWord = (phrase: string): string => /^[^ ]+/.exec(phrase)![0];

function phrasesOf(syntax: Syntax): Phrases {
  const map = new Map<string, (readonly [string, WordRole])[]>();
  for (const [role, words] of Object.entries(syntax.words) as [WordRole, readonly string[]][]) {
    for (const phrase of words) {
      const key = firstWord(phrase);
      map.set(key, [...(map.get(key) ?? []), [phrase, role] as const]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const phrases = new Map<SpacedLanguage, Phrases>(
  (Object.keys(syntaxes) as SpacedLanguage[]).map((language) => [language, phrasesOf(syntaxes[language])]),
);

/** Lengths of the words with which a role begins, as bits, by their first character: spares most words a look-up. */
function lengthsOf(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(0x10000);
  for (const word of words) {
    const bit = 1 << Math.min(word.length, 31);
    for (const form of [word, word.toUpperCase()]) lengths[form.charCodeAt(0)]! |= bit;
  }
  return lengths;
}

const roleLengths = new Map<SpacedLanguage, Uint32Array>();

function mayBeRole(language: SpacedLanguage, first: number, length: number): boolean {
  let lengths = roleLengths.get(language);
  if (lengths === undefined) {
    lengths = lengthsOf(phrases.get(language)!.keys());
    roleLengths.set(language, lengths);
  }
  return (lengths[first]! & (1 << Math.min(length, 31))) !== 0;
}

const isWord = (code: number): boolean =>
  wordCharacters[code] === 1 || code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011;

/** The end of a word; after an elision (d’, l’) where the language elides. */
function wordEndFrom(text: string, at: number, elides: boolean): number {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) {
    const code = text.charCodeAt(end++);
    if (elides && (code === 0x27 || code === 0x2019) && end - at <= 3) break;
  }
  return end;
}

/** Nouns of people and bodies: what is "of" a party acts for it; "the participation of States" does not. */
const agentive =
  /\b(?:representatives?|members?|delegations?|heads?|chiefs|organs|bodies|organizations|entities|agencies|institutions|authorities|officials|experts|chairs?|missions|leaders|ministers|programmes|funds|groups|networks|associations|unions|participants|holders|staff|secretariats|offices|commissions|components|parts|community|représentants?|membres?|délégations?|organes?|organismes|entités|institutions|chefs|autorités|representantes?|miembros|delegaciones|órganos|entidades|organizaciones|jefes|autoridades|представител\p{L}*|член\p{L}*|орган\p{L}*|организаци\p{L}*|структур\p{L}*|ممثل\p{L}*)\b[^,;]*$/iu;

/** A name that the lexicon lacks must look like one: a proper name, or a noun of people or bodies in the plural. */
const namelike =
  /^(?:[A-ZÀ-ÞА-Я]|.*\b(?:representatives?|members|delegations|heads|organs|bodies|organizations|entities|agencies|institutions|authorities|officials|experts|chairs|leaders|ministers|programmes|groups|networks|associations|unions|participants|holders|staff|offices|countries|companies|industry|persons|people|women|men|children|actors|partners|communities|vendors|managers|candidates|forces|commanders|contributors|networks|centres|universities|scientists|researchers|teams|sponsors|parliaments|cities|mayors|states|parties|presidents|bureaux|committees|commissions|councils|secretariats|coordinators)\b)/u;

/** "a participar", "a no olvidar": what is asked, and not whom. */
const spanishOrder = /^ (?:no |que )?(?:\p{L}*[aei]r(?:se|l[aoe]s?)?)(?!\p{L})/u;

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
    else this.beginAside(consult === undefined ? '' : 'with');
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
    if (this.state === 'head') {
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

  private roleAt(): readonly [string, WordRole] | null {
    const end = wordEndFrom(this.text, this.at, this.language === 'fr');
    if (this.language !== 'ru' && !mayBeRole(this.language, this.text.charCodeAt(this.at), end - this.at))
      return null;
    const word = this.text.slice(this.at, end).toLowerCase().replace('’', "'");
    for (const entry of phrases.get(this.language)!.get(word) ?? []) {
      if (
        this.text
          .slice(this.at, this.at + entry[0].length)
          .toLowerCase()
          .replace('’', "'") === entry[0]
      )
        return entry;
    }
    const infinitive = syntaxes[this.language].infinitive;
    if (this.language === 'es' && word === 'a' && spanishOrder.test(this.text.slice(end, end + 40)))
      return [word, 'order'];
    if (this.language === 'ru' && infinitive?.test(word) && !/(?:ость|сеть|часть|роль|цель)$/u.test(word))
      return [word, 'order'];
    return null;
  }

  /** A word; true where the order begins. */
  private takeWord(): boolean {
    const role = this.roleAt();
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
    this.insert = 'none';
    this.state = 'head';
    this.group = 0;
  }
}

/** The words of a name that the lexicon lacks, without article and quantifier; null if they cannot be a name. */
function printedName(words: string): string | null {
  const bare = words
    .replace(/^[\s,]+|[\s,:]+$/gu, '')
    .replace(
      /^(?:also |again )?(?:all |the |each |every |both |any |other |relevant |those |these |its |interested )+/iu,
      '',
    )
    .trim();
  if (bare === '' || bare.length > 90 || bare.split(' ').length > 10) return null;
  return namelike.test(bare) ? bare : null;
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
