/** What a reading desk is asked for and what it answers: everything here can be posted to another thread. */
import type { ReadingFormat } from '@rostrum/api';
import type { ChangesView } from '@rostrum/document';
import type { Correction, Language, Settlement } from '@rostrum/resolution';

/** What lists show of a reading, corrections and settlements taken into account. */
export interface Outline {
  readonly symbol: string | null;
  readonly language: Language;
  readonly title: string | null;
  readonly organ: string | null;
  readonly session: number | null;
  readonly adoptedOn: string | null;
  readonly counts: {
    readonly paragraphs: number;
    readonly provisions: number;
    readonly findings: number;
    readonly unsettled: number;
    readonly corrections: number;
  };
}

/** A reading as JSON, with what an officer made of it. */
export interface Settled {
  readonly reading: string;
  readonly corrections: readonly Correction[];
  readonly settlements: readonly Settlement[];
}

/** The questions, each with its answer. */
export interface Jobs {
  /** Reads a text. */
  readonly read: {
    asks: { readonly text: string; readonly language: Language | null };
    answers: { readonly reading: string; readonly outline: Outline };
  };
  /** Opens a file and reads what it says. */
  readonly open: {
    asks: {
      readonly bytes: Uint8Array;
      readonly name: string | null;
      readonly language: Language | null;
      /** How tracked changes of a Word document are read. */
      readonly changes: ChangesView;
    };
    answers: {
      readonly text: string;
      readonly format: string;
      readonly reading: string;
      readonly outline: Outline;
    };
  };
  readonly outline: { asks: Settled; answers: Outline };
  /** The reading as a file. */
  readonly write: { asks: Settled & { readonly format: ReadingFormat }; answers: string };
  readonly plan: {
    asks: Settled & { readonly asOf: string; readonly format: 'json' | 'ics' | 'csv' };
    answers: string;
  };
  /** JSON: the plan that a mandate orders, with what later resolutions have changed. */
  readonly derive: { asks: Settled & { readonly amendments: readonly Settled[] }; answers: string };
  /** JSON: what the checker finds in a document, its other language versions beside it. */
  readonly check: { asks: Settled & { readonly beside: readonly Settled[] }; answers: string };
  /** JSON: the alignment. */
  readonly align: { asks: { readonly left: Settled; readonly right: Settled }; answers: string };
}

/** The name of a question. */
export type JobKind = keyof Jobs;

/** A question on its way to a worker. */
export type Errand = { [Kind in JobKind]: { id: number; kind: Kind; asks: Jobs[Kind]['asks'] } }[JobKind];

/** Why there is no answer although nothing is broken: the file cannot be opened, say. */
export interface Declined {
  readonly code: 'unsupported-format' | 'not-readable';
  readonly detail: string;
}

/** What comes back from a worker. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly declined: Declined }
  | { readonly id: number; readonly fault: { name: string; message: string; stack: string } };
