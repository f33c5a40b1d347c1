/** Letters on their way: whoever asks for one does not wait for it, so that no answer tells by its time whether one is sent. */
import type { Log } from '../log.ts';
import type { Letter, Mailer } from '../mail/mailer.ts';

/** Sends letters. */
export class Post {
  readonly #under = new Set<Promise<void>>();

  constructor(
    private readonly mailer: Mailer | null,
    private readonly log: Log,
  ) {}

  /** Whether letters can be sent at all. */
  get isOpen(): boolean {
    return this.mailer !== null;
  }

  /** Does what ends in a letter, or in none, after whoever asks was answered. */
  soon(write: () => Promise<Letter | null>): void {
    const task = this.#deliver(write).catch((error: unknown) => {
      // What went wrong may quote the address: only its kind is told.
      const { name, code } = error as { name?: string; code?: unknown };
      this.log.warn('account.letter-not-sent', {
        error: name,
        code: typeof code === 'string' ? code : undefined,
      });
    });
    this.#under.add(task);
    void task.finally(() => this.#under.delete(task));
  }

  async #deliver(write: () => Promise<Letter | null>): Promise<void> {
    // A turn of the clock first: the answer goes out before anything is looked up.
    await new Promise((resolve) => setImmediate(resolve));
    const letter = await write();
    if (letter) await this.mailer?.send(letter);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under);
  }
}
