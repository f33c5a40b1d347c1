import { speakerOf } from '../citation/resolve.ts';
import type { Block, Confidence, Finding, Footnote, Language, Provision } from '../model.ts';
import { actionOf } from './action.ts';
import { Antecedents } from './anaphora.ts';
import { bearersOf } from './bearer.ts';
import { type Clause, changed } from './clause.ts';
import { clausesOf, governorOf } from './clauses.ts';
import { conditionsOf } from './condition.ts';
import { counterpartiesOf } from './counterparty.ts';
import { findingsOf } from './doubt.ts';
import { BlockGround } from './ground.ts';
import { innerDutiesOf } from './inner-duty.ts';
import { meetingIn } from './main-meeting.ts';
import { findMarks, type Mark } from './marks.ts';
import { countOf, durationOf } from './measure.ts';
import { noteClauses } from './note-rule.ts';
import { objectOf } from './object.ts';
import { placeOf } from './place.ts';
import { quoteOf } from './quote.ts';
import { admittedBy, paragraphsReferred } from './reference.ts';
import { addressing, directive } from './verbs.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Sitting, timingOf, untimed } from './when.ts';

/** What the pass needs of a reading. */
export interface ProvisionSource {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly language: Language;
  /** The speaker: canonical English name, null when unknown. */
  readonly organ: string | null;
  /** The session at which the text was adopted: times before it are facts. */
  readonly session: number | null;
  /** ISO date, null when unknown. */
  readonly adoptedOn?: string | null;
}

/** What the pass yields. */
export interface ProvisionReading {
  readonly provisions: readonly Provision[];
  readonly findings: readonly Finding[];
}

/** Parent of an eId: `op_6__point_b` has `op_6`. */
function parentOf(eId: string): string | null {
  const at = eId.lastIndexOf('__');
  return at < 0 ? null : eId.slice(0, at);
}

const pointsFollow = (block: Block, next: Block | undefined): boolean =>
  next?.kind === 'point' && next.eId.startsWith(`${block.eId}__`);

function indexed(notes: readonly Footnote[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  notes.forEach(({ marker }, place) => {
    const known = places.get(marker);
    if (known === undefined) places.set(marker, [place]);
    else known.push(place);
  });
  return places;
}

/** A session of the Assembly opens in September of its year; other organs are dated by the day of adoption. */
function sittingOf({ organ: name, session, adoptedOn }: ProvisionSource): Sitting {
  const organ = speakerOf(name);
  if (organ === 'ga' && session !== null)
    return { organ, session, since: `${1945 + session}-09`, meeting: null };
  return { organ, session, since: adoptedOn?.slice(0, 7) ?? null, meeting: null };
}

class Reader {
  readonly provisions: Provision[] = [];
  readonly findings: Finding[] = [];
  private readonly antecedents: Antecedents;
  private readonly governors = new Map<string, Clause>();
  private readonly counts = new Map<string, number>();
  /** Who was asked last: what "it" means. */
  private lastBearers: readonly string[] = [];
  /** Places of the notes by marker: looked up, so that time stays linear however many notes there are. */
  private noteAt: ReadonlyMap<string, readonly number[]> | null = null;
  private readonly source: ProvisionSource;
  private readonly speaker: string;
  private sitting: Sitting;

  constructor(source: ProvisionSource) {
    this.source = source;
    this.speaker = source.organ ?? 'General Assembly';
    this.sitting = sittingOf(source);
    this.antecedents = new Antecedents(source.language);
  }

  block(block: Block, next: Block | undefined): void {
    const { language } = this.source;
    if (block.kind !== 'operative' && block.kind !== 'point') {
      this.antecedents.later(() => findMarks(vocabularyOf(language), block.text));
      return;
    }
    const marks = findMarks(vocabularyOf(language), block.text);
    this.antecedents.later(() => marks);
    const ground = new BlockGround(block.eId, block.text, language, marks, this.sitting.organ);
    this.noteMeeting(block.text, marks);
    const parent = block.kind === 'point' ? parentOf(block.eId) : null;
    const governor = parent === null ? null : (this.governors.get(parent) ?? null);
    const clauses = clausesOf(ground, block, governor, pointsFollow(block, next));
    for (const clause of clauses) this.clause(clause, block.text);
    this.notes(block, clauses.at(-1) ?? null);
    const last = pointsFollow(block, next) ? (governorOf(clauses) ?? governor) : null;
    if (last !== null) this.governors.set(block.eId, this.governing(last));
  }

  private noteMeeting(text: string, marks: readonly Mark[]): void {
    if (this.sitting.meeting !== null) return;
    const meeting = meetingIn(text, marks, this.source.language);
    if (meeting !== null) this.sitting = { ...this.sitting, meeting };
  }

  /** Rules in the notes that the block calls. */
  private notes(block: Block, calling: Clause | null): void {
    if (block.footnotes.length === 0 || calling === null || !directive.has(calling.force)) return;
    for (const note of this.notesOf(block)) {
      const marks = findMarks(vocabularyOf(this.source.language), note.text);
      this.antecedents.later(() => marks);
      const { organ } = this.sitting;
      const ground = new BlockGround(calling.ground.eId, note.text, this.source.language, marks, organ);
      for (const clause of noteClauses(ground, calling)) this.clause(clause, note.text);
    }
  }

  /** The notes that a block calls, in the order of the notes. */
  private notesOf(block: Block): readonly Footnote[] {
    this.noteAt ??= indexed(this.source.footnotes);
    const places = block.footnotes.flatMap((marker) => this.noteAt?.get(marker) ?? []);
    return [...new Set(places)].sort((a, b) => a - b).map((place) => this.source.footnotes[place]!);
  }

  /** Duties inside the act, in words of their own. */
  private innerDuties(clause: Clause, text: string): void {
    if (clause.secondary || !directive.has(clause.force)) return;
    for (const duty of innerDutiesOf(clause)) {
      const inner = changed(clause, {
        origin: 'inner',
        start: duty.start,
        body: duty.start,
        end: duty.end,
        secondary: true,
        inherited: duty.names,
      });
      const { confidence: _, ...provision } = this.provision(
        inner,
        { names: duty.names.length > 0 ? this.resolved(duty.names) : [this.speaker], confidence: 'read' },
        text,
      );
      this.provisions.push({
        ...provision,
        action: duty.action,
        when: null,
        object: clause.ground.text.slice(duty.start, duty.end).replace(/[，；。;,.].*$/su, ''),
        confidence: { action: 'inferred', object: 'inferred' },
      });
    }
  }

  private resolved(names: readonly string[]): readonly string[] {
    return [...new Set(names.map((name) => this.antecedents.resolve(name)))];
  }

  /** A clause as governor: its points inherit the bearers as they were resolved. */
  private governing(clause: Clause): Clause {
    return changed(clause, { inherited: this.bearers(clause).names });
  }

  /** What "it" means: whoever the clause before names, or was asked last. */
  private antecedent(clause: Clause): readonly string[] {
    const { marks } = clause.ground;
    const before = marks.filter((mark) => mark.senses.party !== undefined && mark.end < clause.start);
    // "They" are whoever was named last, "it" is what the paragraph is about.
    const name = (clause.origin === 'modal' ? before.at(-1) : before[0])?.senses.party;
    return name === undefined ? this.lastBearers : [this.antecedents.resolve(name)];
  }

  private bearers(clause: Clause): { names: readonly string[]; confidence: Confidence } {
    const referred = addressing.has(clause.force)
      ? admittedBy(paragraphsReferred(clause), this.provisions, this.speaker)
      : [];
    if (referred.length > 0) return { names: referred, confidence: 'inferred' };
    if (clause.addressee.same && addressing.has(clause.force))
      return { names: this.antecedent(clause), confidence: 'inferred' };
    const { names, confidence } = bearersOf(clause, this.speaker);
    const resolved = [...new Set(names.map((name) => this.antecedents.resolve(name)))];
    return {
      names: resolved,
      confidence: names.some((name) => name.includes('~')) ? 'inferred' : confidence,
    };
  }

  private clause(clause: Clause, text: string): void {
    if (clause.introduces) return;
    const bearers = this.bearers(clause);
    if (bearers.names.length > 0 && bearers.names[0] !== this.speaker) this.lastBearers = bearers.names;
    this.provisions.push(this.provision(clause, bearers, text));
    this.antecedents.asked(bearers.names);
    this.innerDuties(clause, text);
  }

  private nextId(eId: string): string {
    const number = (this.counts.get(eId) ?? 0) + 1;
    this.counts.set(eId, number);
    return `${eId}.${number}`;
  }

  private provision(
    clause: Clause,
    bearers: { names: readonly string[]; confidence: Confidence },
    text: string,
  ): Provision {
    const action = actionOf(clause);
    const object = objectOf(clause, action);
    const facts = !directive.has(clause.force) && bearers.names[0] === this.speaker;
    const timing = facts ? untimed : timingOf(clause, this.sitting);
    this.findings.push(...findingsOf(clause, timing));
    const confidence = doubtful({
      bearer: bearers.confidence,
      action: action.confidence,
      object: object.confidence,
      when: timing.confidence,
    });
    return {
      id: this.nextId(clause.ground.eId),
      eId: clause.ground.eId,
      force: clause.force,
      verb: clause.verb,
      bearer: bearers.names,
      action: action.action,
      object: object.object,
      counterparty: counterpartiesOf(clause, bearers.names).map((name) => this.antecedents.resolve(name)),
      when: timing.when,
      place: placeOf(clause, action.action),
      duration: facts ? null : durationOf(clause),
      count: facts ? null : countOf(clause),
      conditions: conditionsOf(clause).map((words) => words.replace(/~/g, '')),
      quote: quoteOf(clause, text),
      ...(clause.secondary ? { secondary: true as const } : {}),
      ...(confidence === null ? {} : { confidence }),
    };
  }
}

type Confidences = NonNullable<Provision['confidence']>;

/** Only the fields that were not simply read. */
function doubtful(all: Confidences): Confidences | null {
  let found: Record<string, Confidence> | null = null;
  for (const field in all) {
    const value = all[field as keyof Confidences]!;
    if (value === 'read') continue;
    found ??= {};
    found[field] = value;
  }
  return found;
}

/**
 * Reads from the operative blocks what they order: who is to do what, by when, where, on what condition.
 *
 * One act, one provision, by the five rules of the conventions. The pass never throws and never invents: what it could
 * not settle is marked in `confidence` or becomes a finding.
 */
export function readProvisions(source: ProvisionSource): ProvisionReading {
  const reader = new Reader(source);
  source.blocks.forEach((block, index) => {
    reader.block(block, source.blocks[index + 1]);
  });
  return { provisions: reader.provisions, findings: reader.findings };
}
