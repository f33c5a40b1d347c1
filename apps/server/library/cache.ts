/** Answers that were worked out before, the least used forgotten first. */

/** A cache of texts, bounded by their length together. */
export class TextCache {
  readonly #texts = new Map<string, string>();
  readonly #pending = new Map<string, Promise<string>>();
  #length = 0;

  /** @param largest - UTF-16 units that may be held together */
  constructor(private readonly largest: number) {}

  /** The text under a name; made by `make` where it is not at hand, once for all who ask meanwhile. */
  async get(name: string, make: () => Promise<string>): Promise<string> {
    const held = this.#texts.get(name);
    if (held !== undefined) return this.#touch(name, held);
    const pending = this.#pending.get(name) ?? this.#begin(name, make);
    return pending;
  }

  #begin(name: string, make: () => Promise<string>): Promise<string> {
    const pending = make()
      .then((text) => this.#put(name, text))
      .finally(() => this.#pending.delete(name));
    this.#pending.set(name, pending);
    return pending;
  }

  #touch(name: string, text: string): string {
    this.#texts.delete(name);
    this.#texts.set(name, text);
    return text;
  }

  #put(name: string, text: string): string {
    if (text.length > this.largest) return text;
    this.#texts.set(name, text);
    this.#length += text.length;
    for (const [oldest, held] of this.#texts) {
      if (this.#length <= this.largest) break;
      this.#texts.delete(oldest);
      this.#length -= held.length;
    }
    return text;
  }
}
