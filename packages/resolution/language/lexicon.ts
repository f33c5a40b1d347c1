import type { Force, Language } from '../model.ts';

/** Words that share one force, as they are printed (lower case, one blank between words). */
export type FormsByForce = Readonly<Partial<Record<Force, readonly string[]>>>;

/**
 * The verbs that open paragraphs in one language, and the small grammar by which they grow:
 *
 * ```text
 * lead-in   before      verb        after / complement            joint
 * In this   | Also     | reaffirms | its strong commitment      |
 * regard,   |          | notes     | with appreciation          | and welcomes …
 * 在这方面   | 又 赞赏地 | 注意到     |                            | 并邀请
 * ```
 */
export interface VerbLexicon {
  /** Verbs that open operative paragraphs (Decides, 决定), by force. */
  readonly operative: FormsByForce;
  /** Verbs and adjectives that open preambular paragraphs (Recalling, Mindful), by force. */
  readonly preambular: FormsByForce;
  /** Words that belong to the verb and stand before it: Also, Further, 又, 还, 赞赏地. */
  readonly before: readonly string[];
  /** Words that belong to the verb and stand after it: also, further, with appreciation. */
  readonly after: readonly string[];
  /** Words that belong to a preambular verb when they stand after it, but are the object's after an operative one. */
  readonly afterPreambular: readonly string[];
  /** Verbs whose object is part of the printed verb: Expresses (its appreciation), 表示(关切). */
  readonly takeComplement: readonly string[];
  /** Words that may stand between such a verb and its object: its, deep, 深为. */
  readonly complementLinks: readonly string[];
  /** Objects that are printed with the verb; those with a force of their own give it to the verb. */
  readonly complements: FormsByForce;
  /** Words that join two verbs or open an inner one, and are not part of it: and, 并, et, y, и, و. */
  readonly joints: readonly string[];
  /** Words before the first verb that are not part of it: "In this regard,", 在这方面, 为此. */
  readonly leadIns: readonly string[];
}

/** How an organ names itself in the line that makes the text its act ("The General Assembly,"). */
export interface OrganName {
  /** Canonical English name. */
  readonly organ: string;
  /** The opening formulas (lower case, without the final comma). */
  readonly enactors: readonly string[];
  /** The name in a masthead and inside a sentence (lower case). */
  readonly names: readonly string[];
}

/** Words of the masthead and of page furniture. All are lower case; a document is compared in lower case. */
export interface MastheadWords {
  readonly session: readonly string[];
  readonly agendaItem: readonly string[];
  /** "Resolution adopted by", 大会决议. */
  readonly adopted: readonly string[];
  /** "[on the report of", "[without reference to": what opens the bracket that names the source. */
  readonly source: readonly string[];
  /** Main committees: printed form to canonical English name. */
  readonly committees: Readonly<Record<string, string>>;
  /** "plenary meeting", 次全体会议; the longest form stands first. */
  readonly meeting: readonly string[];
  readonly distribution: readonly string[];
  readonly corrigendum: readonly string[];
  /** How a decision tells what was decided: "decided", 决定. */
  readonly decided: readonly string[];
  readonly draft: readonly string[];
  /** "Please recycle", 请回收, the name of the Organization: lines that are never part of the text. */
  readonly furniture: readonly string[];
  /** "Annex", 附件: what opens an annex when it stands alone in a line (with or without a number). */
  readonly annex: readonly string[];
  /** Heads of subdivisions in annexes and bodies: "Part", "Section", 第…部分. */
  readonly division: readonly string[];
  /** Words with which a footnote opens: See, Ibid., 同上, 见. */
  readonly noteOpeners: readonly string[];
  /** "A recorded vote", "In favour:": the lines of a vote. */
  readonly vote: readonly string[];
}

/** What one official language needs so that its resolutions can be read: data, no code. */
export interface Lexicon {
  readonly language: Language;
  readonly verbs: VerbLexicon;
  readonly organs: readonly OrganName[];
  readonly masthead: MastheadWords;
  /** Month names, January first; each with its other printed forms. */
  readonly months: readonly (readonly string[])[];
  /** Words of ordinals and what they add: "seventy" 70, "first" 1, "soixante" 60, "dix-septième" 17. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters that mark first-level points, in their order, where they are not Latin. */
  readonly pointLetters: readonly string[];
}
