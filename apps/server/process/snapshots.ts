/** States as they were after an act, so that a start does not fold everything from the beginning. They can be lost without harm. */
import type { ProcessState } from '@rostrum/procedure';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Summary } from './summary.ts';

/** A snapshot, but for its state. */
export interface SnapshotHead {
  readonly process: string;
  /** The last act that is folded in. */
  readonly position: number;
  /** When the latest of its acts happened; ISO instant. */
  readonly lastAt: string;
  readonly summary: Summary | null;
}

/** A snapshot with the state. */
export interface Snapshot extends SnapshotHead {
  /** The state as JSON. */
  readonly text: string;
}

/** Keeps snapshots. */
export interface SnapshotStore {
  /** The latest of every process. */
  latest(): Promise<readonly SnapshotHead[]>;
  /** Those of a process, the latest first. */
  of(process: string): Promise<readonly SnapshotHead[]>;
  /** The state of a snapshot; null where it is gone. */
  state(process: string, position: number): Promise<ProcessState | null>;
  /** Keeps a snapshot; of the others of its process, those that `keeps` names stay. */
  put(snapshot: Snapshot, keeps: readonly number[]): Promise<void>;
}

const headColumns = ['process', 'position', 'last_at', 'summary'] as const;

interface HeadRow {
  readonly process: string;
  readonly position: string;
  readonly last_at: Date;
  readonly summary: unknown;
}

const headOf = ({ process, position, last_at: lastAt, summary }: HeadRow): SnapshotHead => ({
  process,
  position: Number(position),
  lastAt: lastAt.toISOString(),
  summary: summary as Summary | null,
});

/** Snapshots in PostgreSQL, made by one version of the rules. */
export class PostgresSnapshots implements SnapshotStore {
  constructor(
    private readonly database: Kysely<Tables>,
    private readonly fold: string,
  ) {}

  async latest(): Promise<readonly SnapshotHead[]> {
    const rows = await this.database
      .selectFrom('process_snapshot')
      .distinctOn('process')
      .select(headColumns)
      .where('fold', '=', this.fold)
      .orderBy('process')
      .orderBy('position', 'desc')
      .execute();
    return rows.map(headOf);
  }

  async of(process: string): Promise<readonly SnapshotHead[]> {
    const rows = await this.database
      .selectFrom('process_snapshot')
      .select(headColumns)
      .where('process', '=', process)
      .where('fold', '=', this.fold)
      .orderBy('position', 'desc')
      .execute();
    return rows.map(headOf);
  }

  async state(process: string, position: number): Promise<ProcessState | null> {
    const row = await this.database
      .selectFrom('process_snapshot')
      .select('state')
      .where('process', '=', process)
      .where('position', '=', String(position))
      .where('fold', '=', this.fold)
      .executeTakeFirst();
    return row ? (JSON.parse(row.state) as ProcessState) : null;
  }

  async put({ process, position, lastAt, summary, text }: Snapshot, keeps: readonly number[]): Promise<void> {
    const row = {
      process,
      position,
      fold: this.fold,
      last_at: new Date(lastAt),
      summary: JSON.stringify(summary),
      state: text,
    };
    await this.database
      .insertInto('process_snapshot')
      .values(row)
      .onConflict((same) =>
        same.columns(['process', 'position']).doUpdateSet({
          fold: sql`excluded.fold`,
          state: sql`excluded.state`,
          summary: sql`excluded.summary`,
        }),
      )
      .execute();
    await this.database
      .deleteFrom('process_snapshot')
      .where('process', '=', process)
      .where('position', '<', String(position))
      .where(sql<boolean>`NOT (position = ANY(${[...keeps]}::bigint[]) AND fold = ${this.fold})`)
      .execute();
  }
}

/** Snapshots in memory. */
export class MemorySnapshots implements SnapshotStore {
  readonly #kept = new Map<string, Snapshot[]>();

  async latest(): Promise<readonly SnapshotHead[]> {
    return [...this.#kept.values()].flatMap((kept) => kept[0] ?? []);
  }

  async of(process: string): Promise<readonly SnapshotHead[]> {
    return this.#kept.get(process) ?? [];
  }

  async state(process: string, position: number): Promise<ProcessState | null> {
    const found = this.#kept.get(process)?.find((one) => one.position === position);
    return found ? (JSON.parse(found.text) as ProcessState) : null;
  }

  async put(head: Snapshot, keeps: readonly number[]): Promise<void> {
    const others = (this.#kept.get(head.process) ?? []).filter(
      ({ position }) => position !== head.position && keeps.includes(position),
    );
    const all = [...others, head];
    this.#kept.set(
      head.process,
      all.toSorted((one, other) => other.position - one.position),
    );
  }
}
