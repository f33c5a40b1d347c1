/** The course of a process: its plan as it stands, and what has become of every step. */

import type { Sentence } from '../act/refusal.ts';
import type { Ruling } from '../act/ruling.ts';
import type { Stage } from '../act/stage.ts';
import type { Authority, Plan, Step } from '../plan/model.ts';

/** What really happened of a step. */
export interface Actualisation {
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly place: string | null;
  readonly note: Sentence | null;
  /** More of the step is to come: one day of several, one session of a series. */
  readonly part?: true;
  /** The act by which it was recorded. */
  readonly position: number;
}

/** A change that an officer made to the plan: old and new side by side, with the reason. */
export interface PlanEdit {
  readonly step: string;
  /** As it stood before; null where the step was added. */
  readonly before: Step | null;
  /** As it stands since; null where the step was withdrawn. */
  readonly after: Step | null;
  readonly reason: Sentence;
  readonly authority: Authority | null;
  readonly at: string;
  readonly position: number;
}

/** A later resolution or decision that was attached to the process. */
export interface AttachedDecision {
  /** Null for a decision without a symbol. */
  readonly symbol: string | null;
  readonly title: Sentence;
  /** ISO date. */
  readonly adoptedOn: string;
  /** Its key in the library, where its text is kept. */
  readonly document: string | null;
  /** The words on which it rests, as printed; empty where the text itself is kept. */
  readonly quote: string;
  readonly reason: Sentence;
  /** Steps whose place others took: both stand in the plan. */
  readonly replaced: readonly { readonly old: string; readonly now: string }[];
  /** Steps that it brought besides. */
  readonly added: readonly string[];
  readonly at: string;
  readonly position: number;
}

/** What a published document is. */
export const publicationKinds = [
  'summary',
  'zero-draft',
  'draft',
  'report',
  'note',
  'list',
  'programme',
  'statement',
  'letter',
  'outcome',
  'other',
] as const;

/** A document that the process has published. */
export interface Publication {
  readonly id: string;
  readonly kind: (typeof publicationKinds)[number];
  readonly title: Sentence;
  readonly symbol: string | null;
  /** Where it can be read. */
  readonly link: string | null;
  /** Its key in the library. */
  readonly document: string | null;
  /** Languages in which it was issued, by their ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** The step to which it belongs. */
  readonly step: string | null;
  /** ISO date. */
  readonly on: string;
  readonly note: Sentence | null;
  readonly authority: Authority | null;
  readonly position: number;
}

/** A corrigendum to an act of this process. */
export interface Correction {
  readonly corrects: number;
  readonly withdrawn: boolean;
  readonly reason: Sentence;
  readonly at: string;
  readonly position: number;
}

/** The course of a process. */
export interface CourseState {
  /** Null until the process is opened. */
  stage: Stage | null;
  title: Sentence;
  /** The plan with all that changed it; null until the process is opened. */
  plan: Plan | null;
  /** Changes by officers, in their order; the first `before` of a step is the step as it was derived. */
  readonly edits: PlanEdit[];
  /** Steps that were withdrawn, with the reason: they stay in the plan. */
  readonly withdrawn: Record<string, Sentence>;
  readonly decisions: AttachedDecision[];
  /** By step id; a step may be held in parts. */
  readonly actualised: Record<string, Actualisation[]>;
  readonly published: Publication[];
  readonly rulings: Ruling[];
  readonly corrections: Correction[];
  /** Documents of the library that the process rests on. */
  readonly documents: string[];
  /** In the rehearsal of a process anybody may put on any hat. */
  rehearsal: boolean;
  /** The paragraph on which the whole process rests. */
  authority: Authority | null;
  /** Why the process was concluded, or opened again. */
  ended: { readonly at: string; readonly reason: Sentence } | null;
}

/** A process that nobody has opened. */
export function initialCourse(): CourseState {
  return {
    stage: null,
    title: { en: '', zh: '' },
    plan: null,
    edits: [],
    withdrawn: {},
    decisions: [],
    actualised: {},
    published: [],
    rulings: [],
    corrections: [],
    documents: [],
    rehearsal: false,
    authority: null,
    ended: null,
  };
}

/** Notes in place what was taken of a step, after what was noted of it before. */
export function noteTaken({ actualised }: CourseState, step: string, taken: Actualisation): void {
  const held = actualised[step];
  if (held) held.push(taken);
  else actualised[step] = [taken];
}
