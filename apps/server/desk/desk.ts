/** The reading desk: threads that read, derive and write, so that a long text never holds up the server. */
import { Worker } from 'node:worker_threads';
import { DeclinedError } from './declined.ts';
import type { Errand, JobKind, Jobs, Reply } from './job.ts';
import type { DeskProgram } from './program.ts';

/** Questions go in, answers come out, in their own time. */
export interface Desk {
  /** The version of the reader: readings of another version are made again. */
  readonly version: string;
  /** @throws {DeclinedError} if the document does not allow it; otherwise a fault of ours */
  ask<Kind extends JobKind>(kind: Kind, asks: Jobs[Kind]['asks']): Promise<Jobs[Kind]['answers']>;
  close(): Promise<void>;
}

/** How a desk is furnished. */
export interface DeskOptions {
  readonly threads?: number;
  /** Milliseconds after which a document is given up; the thread is replaced. */
  readonly patience?: number;
}

interface Waiting {
  readonly errand: Errand;
  readonly settle: (reply: Reply) => void;
}

/** The first thread to read a document of this kind of trouble is replaced, and the caller is told so. */
function gaveUp(id: number, why: string): Reply {
  return {
    id,
    declined: {
      code: 'not-readable',
      detail: `The document could not be read to the end: ${why}. Send it in parts, or as plain text.`,
    },
  };
}

/** One thread and the errand that it has in hand. */
class Seat {
  #worker: Worker | null = null;
  #current: Waiting | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly file: string,
    private readonly patience: number,
    private readonly next: () => void,
  ) {}

  /** Starts the thread before there is anything to do: the first reader does not wait for it. */
  warm(): void {
    this.#running();
  }

  get free(): boolean {
    return this.#current === null;
  }

  take(waiting: Waiting): void {
    this.#current = waiting;
    this.#timer = setTimeout(() => this.#drop('it took too long'), this.patience);
    this.#running().postMessage(waiting.errand);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: 1_536 } });
    worker.on('message', (reply: Reply) => this.#finish(reply));
    worker.on('error', (error) => this.#worker === worker && this.#drop(whyOf(error)));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #drop(why: string): void {
    void this.#worker?.terminate();
    this.#worker = null;
    if (this.#current) this.#finish(gaveUp(this.#current.errand.id, why));
  }

  #finish(reply: Reply): void {
    clearTimeout(this.#timer);
    const done = this.#current;
    this.#current = null;
    done?.settle(reply);
    this.next();
  }
}

function whyOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than there is' : 'the reader stopped';
}

function opened(reply: Reply): unknown {
  if ('answer' in reply) return reply.answer;
  if ('declined' in reply) throw new DeclinedError(reply.declined);
  const { name, message, stack } = reply.fault;
  throw Object.assign(new Error(message), { name, stack });
}

/** Opens a desk; one thread starts at once, the others when there is more to do. */
export function openDesk(program: DeskProgram, { threads = 2, patience = 60_000 }: DeskOptions = {}): Desk {
  const queue: Waiting[] = [];
  const handOut = () => {
    for (const seat of seats) if (seat.free && queue.length > 0) seat.take(queue.shift()!);
  };
  const seats = Array.from({ length: threads }, () => new Seat(program.file, patience, handOut));
  seats[0]?.warm();
  let count = 0;
  return {
    version: program.version,
    ask(kind, asks) {
      count += 1;
      const errand = { id: count, kind, asks } as Errand;
      return new Promise<Reply>((settle) => {
        queue.push({ errand, settle });
        handOut();
      }).then((reply) => opened(reply) as never);
    },
    async close() {
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}
