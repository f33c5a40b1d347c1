/**
 * What an act is: a request, decided by a pure function of the state, the plan and the hat, that yields acts in the past tense or a refusal.
 *
 * The same functions run on the server, which records, and in the browser, which explains why a button is refused.
 */
import type { z } from 'zod';
import type { Authority } from '../plan/model.ts';
import type { StandingAnswer } from '../plan/standing.ts';
import type { Audience } from './audience.ts';
import type { Hat, HatCategory, HatRole } from './hat.ts';
import type { Refusal, Sentence } from './refusal.ts';
import type { Stage } from './stage.ts';
import type { ProcessState } from './state.ts';

/** What is personal and belongs to an act: kept apart from the record, where it can be erased, and named in the payload by its id. */
export interface PersonalRecord {
  readonly id: string;
  /** Whose or what: `application/a1`, `registration/r1`. */
  readonly subject: string;
  /** JSON. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What has happened, as the record keeps it of a process. */
export interface Act<Payload = unknown> {
  /** In the past tense: `StepActualised`. */
  readonly name: string;
  /** What acts follow one another in: `process`, `step/zero-draft`, `registration/r17`. */
  readonly matter: string;
  /** JSON; never personal data, which are named by id. */
  readonly payload: Payload;
  readonly bearer: string | null;
  readonly authority: Authority | null;
  /** ISO instant. */
  readonly happenedAt: string;
  /** Its place in the record; absent while it is not recorded. */
  readonly position?: number;
  /** Only on what was decided and is not recorded yet: the server puts it away under its id, and never records it. */
  readonly personal?: PersonalRecord;
}

/** An act that a decision yields: who did it and when comes from the context. */
export interface YieldedAct {
  readonly name: string;
  readonly matter: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Null only where nothing but the general rules gives it; most acts name a paragraph. */
  readonly authority: Authority | null;
  readonly personal?: PersonalRecord;
}

/** What a decision is taken on. */
export interface Context {
  readonly state: ProcessState;
  readonly hat: Hat;
  /** The person under the hat, by id; null for the public and for acts of the house itself. */
  readonly person: string | null;
  /** ISO instant at which it happens. */
  readonly now: string;
  /** Gives a new id, unique in the process. */
  readonly newId: () => string;
  /** An act of this process by its position; null where there is none. Only corrections ask for it; without it they are refused. */
  readonly actAt?: (position: number) => Act | null;
}

/** Acts to be recorded together, or a refusal. */
export type Decision = readonly YieldedAct[] | Refusal;

/** Whether and why somebody may do something now. */
export interface Standing {
  readonly answer: StandingAnswer;
  readonly reason: Sentence;
  readonly rule: string;
  readonly authority: Authority | null;
}

/** Who may ask for something: a category, in some roles or in any. */
export interface Entitled {
  readonly category: HatCategory;
  /** Any role where absent. */
  readonly roles?: readonly HatRole[];
}

/** How an act in the past tense changes the state, and who may see it. */
export interface Effect {
  /**
   * Changes the state that it is given: the fold owns it, and folding in place keeps a start from a long record quick.
   * Never fails: what was recorded has happened.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each act knows its own payload; the registry holds all of them.
  readonly evolve: (state: ProcessState, act: Act<any>) => void;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly audience: (act: Act<any>, state: ProcessState) => Audience;
  /**
   * What a corrigendum may do to such an act: the fields of the payload that it may replace, each optional, and whether it may
   * withdraw the act as a whole. Acts without it stand as they were recorded; a later act answers them.
   */
  readonly correct?: { readonly fields: z.ZodType | null; readonly withdraw: boolean };
}

/** One act: what may be asked, by whom, when, what comes of it, and who sees it. One per file. */
export interface ActDefinition<Request = unknown> {
  /** Imperative: `actualiseStep`. */
  readonly name: string;
  readonly title: Sentence;
  /** What a form asks for; strict. */
  readonly request: z.ZodType<Request>;
  /** The rule by which those are entitled who are; id in RULES.md. */
  readonly rule: string;
  readonly entitled: readonly Entitled[];
  readonly stages: readonly Stage[];
  /** Done once for the whole process: past its stages it is done, not closed. */
  readonly once?: true;
  /** Confidentiality stands behind it: no ruling opens it. */
  readonly noRuling?: true;
  /** The paragraph that gives this act in this process, for the act as a whole or for what it is asked of. */
  readonly authority?: (state: ProcessState, request: Request | null) => Authority | null;
  /**
   * Narrower than `entitled` and `stages`: windows, what was done already, whose matter it is. Without a request it answers for the act as such.
   * Null leaves it at `may`.
   */
  readonly standing?: (context: Context, request: Request | null) => Standing | null;
  /**
   * What speaks against a request by a rule that a ruling may depart from, first things first. What cannot be done at all, what confidentiality
   * forbids and what belongs to another party is refused by `decide` itself, and no ruling changes that.
   */
  readonly outOfOrder?: (context: Context, request: Request) => readonly Refusal[];
  readonly decide: (context: Context, request: Request) => Decision;
  /** By the name of the act in the past tense. */
  readonly effects: Readonly<Record<string, Effect>>;
}

/** Gives a definition its type. */
export function defineAct<Request>(definition: ActDefinition<Request>): ActDefinition<Request> {
  return definition;
}
