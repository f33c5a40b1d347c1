import type { Language } from '../model.ts';
import type { Mark } from './marks.ts';

/** Heads of the names of bodies, special before general. */
const heads = [
  'Special Committee',
  'Ad Hoc Committee',
  'Working Group',
  'Special Rapporteur',
  'Independent Expert',
  'Committee',
  'Commission',
  'Council',
  'Centre',
  'Department',
  'Mechanism',
  'Tribunal',
  'Institute',
  'Unit',
  'Board',
  'Office',
] as const;

/** Names too common to be what a short name means. */
const never = new Set([
  'Security Council',
  'Human Rights Committee',
  'Main Committees',
  'regional commissions',
]);

/** What short names stand for where none was named in full. */
const defaults: Readonly<Record<string, string>> = {
  President: 'President of the General Assembly',
  Council: 'Economic and Social Council',
};

/**
 * What "the Committee" and 该中心 mean: the body of that head last named in full.
 *
 * The tables write a short name as `~Committee`; a name without `~` stands for itself.
 */
export class Antecedents {
  private readonly last = new Map<string, string>();
  /** One word for Chair and President: 主席, président, председатель, رئيس. */
  private readonly oneWord: boolean;

  constructor(language: Language) {
    this.oneWord = language !== 'en';
  }

  private readonly waiting: (() => readonly Mark[])[] = [];

  /** Keeps a block for when a short name is met: most documents need no preamble for it. */
  later(marks: () => readonly Mark[]): void {
    this.waiting.push(marks);
  }

  /** Notes the names of the blocks so far. */
  private catchUp(): void {
    for (const marks of this.waiting.splice(0)) this.note(marks());
  }

  private note(marks: readonly Mark[]): void {
    for (const { senses } of marks) {
      const name = senses.party;
      if (name === undefined || name.startsWith('~') || never.has(name)) continue;
      const head = heads.find((candidate) => ` ${name} `.includes(` ${candidate} `));
      if (head !== undefined) this.last.set(head, name);
    }
  }

  /** Notes who was asked: "the Chair" is the Chair who was asked last, 主席 whoever presides and was asked last. */
  asked(names: readonly string[]): void {
    for (const name of names) {
      const office = /^(President|Chair) of /u.exec(name)?.[1];
      if (office === undefined) continue;
      this.last.set(office, name);
      if (this.oneWord) this.last.set('President', name);
    }
  }

  /** The full name; the short one where none was named. */
  resolve(name: string): string {
    const at = name.indexOf('~');
    if (at < 0) return name;
    this.catchUp();
    const head = name.slice(at + 1);
    const full = this.last.get(head) ?? defaults[head] ?? head;
    return at > 0 && full.startsWith('President of') ? full : name.slice(0, at) + full;
  }
}
