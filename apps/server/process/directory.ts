/** Which processes there are, and what a list shows of each. */
import type { ListedProcess } from '@rostrum/api';
import { serverProcess } from '../checkpoint/notary.ts';
import { libraryProcess } from '../library/acts.ts';
import type { RecordStore } from '../record/store.ts';
import type { SnapshotStore } from './snapshots.ts';
import type { Summary } from './summary.ts';

interface Entry {
  /** The last act of the process. */
  position: number;
  /** What the list shows, as it was after an act; null where that is not known. */
  summary: { readonly of: Summary | null; readonly position: number } | null;
}

/** What belongs to the house itself is no process of anybody; its acts are for everybody. */
export const ofTheHouse: readonly string[] = [libraryProcess, serverProcess];

/** The processes of a record. */
export class Directory {
  readonly #entries = new Map<string, Entry>();

  /** Learns what there is at the start. */
  async open(store: Pick<RecordStore<never>, 'processes'>, snapshots: SnapshotStore): Promise<void> {
    for (const { process, position } of await store.processes()) this.note(process, position);
    for (const { process, position, summary } of await snapshots.latest())
      this.know(process, position, summary);
  }

  /** Whether anything is recorded of a process. */
  has(process: string): boolean {
    return this.#entries.has(process);
  }

  /** The last act of a process; 0 where there is none. */
  endOf(process: string): number {
    return this.#entries.get(process)?.position ?? 0;
  }

  /** Something was recorded of a process. */
  note(process: string, position: number): void {
    if (ofTheHouse.includes(process)) return;
    const entry = this.#entries.get(process);
    if (!entry) this.#entries.set(process, { position, summary: null });
    else if (position > entry.position) entry.position = position;
  }

  /** What the list shows of a process after an act. */
  know(process: string, position: number, of: Summary | null): void {
    const entry = this.#entries.get(process);
    if (entry && position >= (entry.summary?.position ?? 0)) entry.summary = { of, position };
  }

  /** Processes of which it is not known what the list is to show of them now. */
  unknown(): readonly string[] {
    return [...this.#entries]
      .filter(([, { position, summary }]) => !summary || summary.position < position)
      .map(([process]) => process);
  }

  /** All processes that were opened, by their id. */
  list(samples: ReadonlySet<string>): readonly ListedProcess[] {
    return [...this.#entries.values()]
      .flatMap(({ summary }) => summary?.of ?? [])
      .map((of) => ({ ...of, sample: samples.has(of.id) }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }
}
