/** Entries that wait for the network: kept on the phone, sent in their order, each once. */

/** Somebody went in or out. */
export interface DoorEntry {
  /** Known to the server by this, so that an entry sent twice counts once. */
  readonly scan: string;
  readonly badge: string;
  readonly zone: string;
  readonly direction: 'in' | 'out';
  /** ISO instant, by the clock of the phone. */
  readonly at: string;
}

/** What became of an entry that was sent. */
export type Sending = 'taken' | 'refused' | 'away';

/** Where entries are kept: `localStorage` in the browser. */
export type Keep = Pick<Storage, 'getItem' | 'setItem'>;

/** The entries of one process that wait. */
export class DoorQueue {
  readonly #name: string;
  #sending: Promise<void> | null = null;

  constructor(
    process: string,
    private readonly keep: Keep,
    private readonly send: (entry: DoorEntry) => Promise<Sending>,
    private readonly changed: () => void = () => undefined,
  ) {
    this.#name = `rostrum.door.${process}`;
  }

  /** Those that wait, the first first. */
  get waiting(): readonly DoorEntry[] {
    try {
      return JSON.parse(this.keep.getItem(this.#name) ?? '[]') as DoorEntry[];
    } catch {
      return [];
    }
  }

  /** Adds an entry, and sends what waits. */
  async add(entry: DoorEntry): Promise<void> {
    this.#put([...this.waiting, entry]);
    await this.flush();
  }

  /** Sends what waits until the network is away again. What the server refuses is not sent once more. */
  flush(): Promise<void> {
    this.#sending ??= this.#flush().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #flush(): Promise<void> {
    for (let [first] = this.waiting; first; [first] = this.waiting) {
      if ((await this.send(first)) === 'away') return;
      const { scan } = first;
      this.#put(this.waiting.filter((entry) => entry.scan !== scan));
    }
  }

  #put(entries: readonly DoorEntry[]): void {
    this.keep.setItem(this.#name, JSON.stringify(entries));
    this.changed();
  }
}
