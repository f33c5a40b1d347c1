/** Work that falls due at its time: rows of a table, done by whichever node comes first, with one timer to the next of them. */
import { errorDetails, type Log } from '../log.ts';

/** Work that falls due. */
export interface DueWork {
  /** Does one piece that is due; false where there is none that nobody else is at. */
  next(): Promise<boolean>;
  /** When the next piece falls due; null where none is waiting. */
  dueAt(): Promise<Date | null>;
}

/** How a clock runs. */
export interface ClockOptions {
  /** What the log calls the work. */
  readonly name: string;
  readonly log: Log;
  readonly now?: () => Date;
  /** Pieces that are done at the same time. */
  readonly lanes?: number;
}

/** In milliseconds: work that another node is at is looked after again, and work that another node left behind is found. */
const soonest = 1_000;
const latest = 60_000;
const afterTrouble = 5_000;

/** Runs work when it falls due. */
export class DueClock {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = true;
  readonly #now: () => Date;

  constructor(
    private readonly work: DueWork,
    private readonly options: ClockOptions,
  ) {
    this.#now = options.now ?? (() => new Date());
  }

  /** Begins with what is due. */
  start(): void {
    this.#stopped = false;
    this.wake();
  }

  /** Something may be due now. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      if (this.#again) this.wake();
    });
  }

  /** Ends when what is being done is done; begins nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        await Promise.all(Array.from({ length: this.options.lanes ?? 1 }, () => this.#lane()));
      }
      if (!this.#stopped) this.#sleep(await this.#rest());
    } catch (error) {
      this.#again = false;
      this.options.log.warn(`${this.options.name}.trouble`, errorDetails(error));
      if (!this.#stopped) this.#sleep(afterTrouble);
    }
  }

  async #lane(): Promise<void> {
    while (!this.#stopped && (await this.work.next()));
  }

  async #rest(): Promise<number> {
    const due = await this.work.dueAt();
    if (!due) return latest;
    return Math.min(latest, Math.max(soonest, due.getTime() - this.#now().getTime()));
  }

  #sleep(milliseconds: number): void {
    this.#timer = setTimeout(() => this.wake(), milliseconds);
    this.#timer.unref();
  }
}
