/** Views that are held ready: for a hat, after an act, in a minute. Whoever asks for the same gets the same bytes. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A view ready to be sent. */
export interface ReadyView {
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed. */
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

const compress = promisify(gzip);

const asBytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

async function ready(text: string): Promise<ReadyView> {
  const bytes = Buffer.from(text);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { etag, bytes: asBytes(bytes), gzipped: asBytes(await compress(bytes)) };
}

/** Views by what they are of, the least used forgotten first. */
export class Views {
  readonly #held = new Map<string, ReadyView>();
  readonly #pending = new Map<string, Promise<ReadyView | null>>();
  #length = 0;

  /** @param largest - bytes that may be held together */
  constructor(private readonly largest = 128 * 1024 * 1024) {}

  /** A view that is at hand. */
  peek(name: string): ReadyView | undefined {
    return this.#held.get(name);
  }

  /** A view; made by `make` where it is not at hand, once for all who ask meanwhile. */
  async get(name: string, make: () => Promise<string | null>): Promise<ReadyView | null> {
    const held = this.#held.get(name);
    if (held) return held;
    const pending = this.#pending.get(name) ?? this.#begin(name, make);
    return pending;
  }

  #begin(name: string, make: () => Promise<string | null>): Promise<ReadyView | null> {
    const pending = make()
      .then(async (text) => (text === null ? null : this.#put(name, await ready(text))))
      .finally(() => this.#pending.delete(name));
    this.#pending.set(name, pending);
    return pending;
  }

  #put(name: string, view: ReadyView): ReadyView {
    this.#held.set(name, view);
    this.#length += view.bytes.length + view.gzipped.length;
    for (const [oldest, held] of this.#held) {
      if (this.#length <= this.largest) break;
      this.#held.delete(oldest);
      this.#length -= held.bytes.length + held.gzipped.length;
    }
    return view;
  }
}
