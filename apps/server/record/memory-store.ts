/** The record in memory: for tests and for trying things out. As real as the other, but for its end with the process. */
import { CORRECTED } from '@rostrum/procedure';
import { emptyHead, type Head, type RecordedAct } from './act.ts';
import type { AppendOutcome, Effect, Ended, Matter, RecordStore, Requested, StoredAct } from './store.ts';

/** A record in memory. */
export class MemoryStore implements RecordStore<undefined> {
  readonly #acts: RecordedAct[] = [];
  readonly #keys = new Map<string, number>();
  /** One append at a time, as a database has it with its locks. */
  #turn: Promise<unknown> = Promise.resolve();

  async head(): Promise<Head> {
    return this.#acts.at(-1) ?? emptyHead;
  }

  append(batch: readonly StoredAct[], known: Head, effect?: Effect<undefined>): Promise<AppendOutcome> {
    const outcome = this.#turn.then(() => this.#append(batch, known, effect));
    this.#turn = outcome.catch(() => undefined);
    return outcome;
  }

  async #append(
    batch: readonly StoredAct[],
    known: Head,
    effect?: Effect<undefined>,
  ): Promise<AppendOutcome> {
    const head = await this.head();
    if (head.position !== known.position || head.hash !== known.hash) return { kind: 'behind' };
    const repeated = batch.flatMap(({ idempotencyKey: key }) => {
      const position = key === null ? undefined : this.#keys.get(key);
      return key === null || position === undefined ? [] : [[key, position] as const];
    });
    if (repeated.length > 0) return { kind: 'repeated', positions: new Map(repeated) };
    if (effect && !(await effect(undefined))) return { kind: 'vetoed' };
    for (const { act, idempotencyKey } of batch) {
      this.#acts.push(structuredClone(act));
      if (idempotencyKey !== null) this.#keys.set(idempotencyKey, act.position);
    }
    return { kind: 'appended' };
  }

  async read(after: number, limit: number) {
    return structuredClone(this.#acts.slice(after, after + limit));
  }

  async hashes(after: number, limit: number) {
    return this.#acts.slice(after, after + limit).map(({ hash }) => hash);
  }

  async readMatter(process: string, matter: string, after: number) {
    return structuredClone(
      this.#acts.filter((act) => act.process === process && act.matter === matter && act.version > after),
    );
  }

  async versions(matters: readonly Matter[]): Promise<readonly number[]> {
    const of = (matter: Matter) => this.readMatter(matter.process, matter.matter, 0);
    return (await Promise.all(matters.map(of))).map((acts) => acts.length);
  }

  async find(idempotencyKey: string): Promise<number | null> {
    return this.#keys.get(idempotencyKey) ?? null;
  }

  async readProcess(process: string, after: number, limit: number, matter?: string) {
    const found = this.#acts.filter(
      (act) =>
        act.process === process && act.position > after && (matter === undefined || act.matter === matter),
    );
    return structuredClone(found.slice(0, limit));
  }

  async readCorrections(process: string) {
    return structuredClone(this.#acts.filter((act) => act.process === process && act.name === CORRECTED));
  }

  async readRequest(request: string): Promise<Requested | null> {
    const [key, first] = [...this.#keys].find(([each]) => each.split('#')[0] === request) ?? [];
    if (key === undefined || first === undefined) return null;
    const next = [...this.#keys.values()].filter((position) => position > first);
    const last = Math.min(this.#acts.length, ...next.map((position) => position - 1));
    return { key, acts: structuredClone(this.#acts.slice(first - 1, last)) };
  }

  async recordedRequests(requests: readonly string[]): Promise<ReadonlySet<string>> {
    const known = new Set([...this.#keys.keys()].map((key) => key.split('#')[0]));
    return new Set(requests.filter((request) => known.has(request)));
  }

  async processes(): Promise<readonly Ended[]> {
    const ends = new Map(this.#acts.map(({ process, position }) => [process, position]));
    return [...ends].map(([process, position]) => ({ process, position }));
  }

  isPassing(): boolean {
    return false;
  }
}
