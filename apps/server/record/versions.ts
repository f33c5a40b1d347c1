/** How far each matter has come: what the writer knows without asking. */
import type { Matter, RecordStore } from './store.ts';

const nameOf = ({ process, matter }: Matter) => `${process}\0${matter}`;

/** Matters that are remembered; forgotten all at once when there are very many. */
const mostKnown = 50_000;

/** Versions by matter, asked for where they are not known. */
export class Versions {
  readonly #known = new Map<string, number>();

  constructor(private readonly store: Pick<RecordStore<never>, 'versions'>) {}

  /** Learns the versions of all these matters with one question. */
  async learn(matters: readonly Matter[]): Promise<void> {
    const unknown = new Map(
      matters.filter((one) => !this.#known.has(nameOf(one))).map((one) => [nameOf(one), one]),
    );
    if (unknown.size === 0) return;
    const versions = await this.store.versions([...unknown.values()]);
    for (const [index, name] of [...unknown.keys()].entries()) this.#known.set(name, versions[index] ?? 0);
  }

  /** The version of a matter that was learnt. */
  of(matter: Matter): number {
    return this.#known.get(nameOf(matter)) ?? 0;
  }

  set(matter: Matter, version: number): void {
    if (this.#known.size > mostKnown) this.#known.clear();
    this.#known.set(nameOf(matter), version);
  }

  /** Moves a matter on if it is known. */
  follow(matter: Matter & { readonly version: number }): void {
    if (this.#known.has(nameOf(matter))) this.set(matter, matter.version);
  }

  forget(): void {
    this.#known.clear();
  }
}

/** Versions with those on top that a batch will give. */
export class Draft {
  readonly #placed = new Map<string, number>();

  constructor(private readonly versions: Versions) {}

  /** Whether the batch moves this matter. */
  moves(matter: Matter): boolean {
    return this.#placed.has(nameOf(matter));
  }

  /** The next version of a matter; `known` is the one before the batch, where whoever submits knows it. */
  next(matter: Matter, known = this.versions.of(matter)): number {
    const version = (this.#placed.get(nameOf(matter)) ?? known) + 1;
    this.#placed.set(nameOf(matter), version);
    return version;
  }
}
