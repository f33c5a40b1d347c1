/** Follows the record by position: acts of this node as they are written, those of other nodes when the database tells of them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedAct } from '../record/act.ts';
import type { RecordStore } from '../record/store.ts';

/** Acts are read by so many at once. */
const page = 500;

/** Goes along the record, act by act, each once and in its place. */
export class Follower {
  /** Everything up to here was seen. */
  position = 0;
  #going: Promise<void> | null = null;
  #again = false;

  /** @param see - is told of acts in their order */
  constructor(
    private readonly store: Pick<RecordStore<never>, 'read'>,
    private readonly see: (acts: readonly RecordedAct[]) => void,
  ) {}

  /** Acts that were just written by this node: seen at once where nothing lies between. */
  hear(acts: readonly RecordedAct[]): void {
    const fresh = acts.filter(({ position }) => position > this.position);
    if (fresh[0]?.position !== this.position + 1) {
      if (fresh.length > 0) this.nudge();
      return;
    }
    this.#see(fresh);
  }

  /** Something has happened: sees what it was. Fails never; what could not be read is read with the next nudge. */
  nudge(): void {
    void this.catchUp().catch(() => undefined);
  }

  /** Resolves when everything that was in the record when it was called was seen. */
  async catchUp(): Promise<void> {
    this.#again = true;
    this.#going ??= this.#go().finally(() => {
      this.#going = null;
    });
    await this.#going;
  }

  /** Resolves when everything up to a position was seen. */
  async upTo(position: number): Promise<void> {
    for (let waited = 0; this.position < position; waited += 1) {
      await this.catchUp();
      // A replica or a rollback of the whole database: what is told of is not there yet.
      if (this.position < position) await pause(Math.min(100, waited));
      if (waited > 100)
        throw new Error(`The record is told to have ${position} acts and shows ${this.position}.`);
    }
  }

  async #go(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      for (;;) {
        const acts = await this.store.read(this.position, page);
        this.#see(acts.filter(({ position }) => position > this.position));
        if (acts.length < page) break;
      }
    }
  }

  #see(acts: readonly RecordedAct[]): void {
    const last = acts.at(-1);
    if (!last) return;
    this.position = last.position;
    this.see(acts);
  }
}
