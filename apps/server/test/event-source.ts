/** Reads server-sent events as they come (HTML standard, 9.2), for tests. */

/** An event. */
export interface SentEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** A stream of events. */
export interface Events {
  /** Waits for so many more events. */
  next(count: number): Promise<readonly SentEvent[]>;
  /** All that has come so far. */
  readonly all: readonly SentEvent[];
  /** Resolves when the other side has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

function parse(block: string): SentEvent | null {
  const fields = new Map(
    block
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const data = fields.get('data');
  if (data === undefined) return null;
  return {
    id: fields.get('id') ?? '',
    event: fields.get('event') ?? 'message',
    data: JSON.parse(data) as unknown,
  };
}

/** Opens a stream. */
export async function events(url: string, headers: Record<string, string> = {}): Promise<Events> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  if (response.status !== 200 || !response.body)
    throw new Error(`${response.status} ${await response.text()}`);
  const all: SentEvent[] = [];
  let taken = 0;
  let rest = '';
  const decoder = new TextDecoder();
  const read = async () => {
    for await (const chunk of response.body!) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      all.push(...blocks.flatMap((block) => parse(block) ?? []));
    }
  };
  const ended = read().catch(() => undefined);
  return {
    all,
    ended,
    async next(count) {
      const deadline = Date.now() + 15_000;
      while (all.length < taken + count) {
        if (Date.now() > deadline) throw new Error(`${all.length - taken} of ${count} events came.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      taken += count;
      return all.slice(taken - count, taken);
    },
    close: () => abort.abort(),
  };
}
