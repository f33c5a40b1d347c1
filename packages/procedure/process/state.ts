/** The course of a process: its plan as it stands, and what has become of every step. */

import type { Sentence } from '../act/refusal.ts';
import type { Stage } from '../act/stage.ts';
import type { Authority, Plan } from '../plan/model.ts';

/** What really happened of a step. */
export interface Actualisation {
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly place: string | null;
  readonly note: Sentence | null;
  /** The act by which it was recorded. */
  readonly position: number;
}

/** The course of a process. */
export interface CourseState {
  /** Null until the process is opened. */
  stage: Stage | null;
  title: Sentence;
  /** The plan with all that changed it; null until the process is opened. */
  plan: Plan | null;
  /** By step id; a step may be held in parts. */
  readonly actualised: Record<string, Actualisation[]>;
  /** Documents of the library that the process rests on. */
  readonly documents: string[];
  /** In the rehearsal of a process anybody may put on any hat. */
  rehearsal: boolean;
  /** The paragraph on which the whole process rests. */
  authority: Authority | null;
}

/** A process that nobody has opened. */
export function initialCourse(): CourseState {
  return {
    stage: null,
    title: { en: '', zh: '' },
    plan: null,
    actualised: {},
    documents: [],
    rehearsal: false,
    authority: null,
  };
}
