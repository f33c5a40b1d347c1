/** One process in memory: its state as recorded, and the state on which the acts of the batch in hand are decided. */
import { evolve, isCorrection, type ProcessState } from '@rostrum/procedure';
import type { NewAct, RecordedAct } from '../record/act.ts';
import { copied } from './copy.ts';

/** A process in memory. */
export class LiveProcess {
  /** What the record has made of it; what is not on the disk yet is not in it. */
  readonly state: ProcessState;
  /** Acts that were folded since that snapshot. */
  since: number;
  /** The length of the last snapshot, in characters. */
  weight = 0;
  /** Counts up with every use, over all processes: the least used goes first. */
  used = 0;
  /** The state with what the batch in hand will record; made when it is needed. */
  #ahead: ProcessState | null = null;
  /** Positions at which the batch in hand puts acts of this process. */
  readonly #placed = new Set<number>();
  /** Nothing more can be decided before the batch is on the disk: it corrects what was folded, or is in disorder. */
  #waits = false;

  constructor({ state, folded }: { readonly state: ProcessState; readonly folded: number }) {
    this.state = state;
    this.since = folded;
  }

  /** The state on which the next act is decided; null while the batch in hand has to be on the disk first. */
  ahead(): ProcessState | null {
    if (this.#waits) return null;
    this.#ahead ??= copied(this.state);
    return this.#ahead;
  }

  /** Folds acts that were decided ahead of the disk. */
  place(acts: readonly NewAct[], position: number): void {
    const ahead = this.#ahead;
    if (!ahead) return;
    for (const [index, act] of acts.entries()) {
      evolve(ahead, copied({ ...act, position: position + index }));
      this.#placed.add(position + index);
    }
    if (acts.some(isCorrection)) this.#waits = true;
  }

  /** The batch in hand was not written: what was decided in it is forgotten. */
  undo(): void {
    this.#ahead = null;
    this.#placed.clear();
    this.#waits = true;
  }

  /** The batch is settled: the next may be decided. */
  settle(): void {
    this.#waits = false;
  }

  /**
   * Folds an act of the record, once.
   * @returns whether the process has to be folded anew instead, since the act corrects what was folded
   */
  fold(act: RecordedAct): 'folded' | 'known' | 'anew' {
    if (act.position <= this.state.position) return 'known';
    if (isCorrection(act)) return 'anew';
    evolve(this.state, copied(act));
    this.since += 1;
    if (this.#ahead && !this.#placed.delete(act.position)) this.#ahead = null;
    return 'folded';
  }
}
