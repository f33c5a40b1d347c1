/**
 * Watches processes: server-sent events, written to Node's own responses, each act made into bytes once for all who watch under one hat.
 */

import type { ServerResponse } from 'node:http';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { audienceOf, type Hat, hatText, isCorrection, maySee, type ProcessState } from '@rostrum/procedure';
import { errorDetails, type Log } from '../log.ts';
import type { RecordedAct } from '../record/act.ts';
import type { Processes } from './processes.ts';

/** Somebody who watches a process under a hat. */
export interface Watcher {
  readonly answer: ServerResponse;
  readonly process: string;
  readonly hat: Hat;
  /** Whether they may still watch under this hat. */
  readonly mayStay: (state: ProcessState) => boolean;
  /** Asks whether they are still who they were; asked now and then. */
  readonly isStillThere: () => Promise<boolean>;
  /** The last act that was sent, or passed over. */
  position: number;
}

/** What the stream is made of. */
export interface LiveParts {
  readonly processes: Pick<Processes, 'acts' | 'endOf' | 'state' | 'subscribe'>;
  readonly log: Log;
  /** Milliseconds between signs of life; proxies cut what is silent for long. */
  readonly heartbeat?: number;
}

/** Others have their turn after so many watchers were written to. */
const atOnce = 100;

/** Whoever takes so little is cut off, and resumes where they were. */
const mostUnsent = 1024 * 1024;

/** Acts are read by so many at once when somebody resumes. */
const page = 500;

/** Every so many heartbeats it is asked whether watchers are still who they were. */
const askEvery = 4;

/** An event as it is sent. A corrigendum changes what was seen before, so that it is to be asked for anew. */
function eventOf(act: RecordedAct): string {
  const event = `id: ${act.position}\nevent: act\ndata: ${JSON.stringify(act)}\n\n`;
  return isCorrection(act) ? `${event}id: ${act.position}\nevent: changed\ndata: {}\n\n` : event;
}

function eventsFor(hat: Hat, state: ProcessState, acts: readonly RecordedAct[]): string {
  return acts
    .filter((act) => maySee(audienceOf(act, state), hat))
    .map(eventOf)
    .join('');
}

const frame = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
};

/** A sign of life. */
const sign = frame(': .\n\n');

/** Writes bytes that are framed already (RFC 9112, 7.1), so that one buffer serves everybody. */
function write({ answer }: Watcher, framed: Buffer): void {
  const { socket } = answer;
  if (!socket || socket.destroyed) return;
  if (socket.writableLength > mostUnsent) socket.destroy();
  else socket.write(framed);
}

type Group = Map<string, Set<Watcher>>;

/** Everybody who watches. */
export class LiveStream {
  readonly #groups = new Map<string, Group>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #leave: () => void;
  readonly #beating: NodeJS.Timeout;
  #beats = 0;

  constructor(private readonly parts: LiveParts) {
    this.#leave = parts.processes.subscribe((acts) => this.#hear(acts));
    this.#beating = setInterval(() => void this.#beat(), parts.heartbeat ?? 15_000).unref();
  }

  /** How many watch. */
  get watchers(): number {
    return [...this.#all()].length;
  }

  /** Begins to send: what happened after the watcher's position, then everything as it happens. */
  async join(watcher: Watcher): Promise<void> {
    const { answer } = watcher;
    answer.once('close', () => this.#part(watcher));
    write(watcher, frame('retry: 2000\n\n'));
    const { processes } = this.parts;
    while (!answer.destroyed) {
      const acts = await processes.acts(watcher.process, watcher.position, page);
      const state = await processes.state(watcher.process);
      if (!state) return void answer.end();
      const events = eventsFor(watcher.hat, state, acts);
      if (events !== '') write(watcher, frame(events));
      watcher.position = acts.at(-1)?.position ?? watcher.position;
      // Nothing can come between this look and the entry: both happen in one turn.
      if (acts.length < page && processes.endOf(watcher.process) <= watcher.position) break;
    }
    if (!answer.destroyed) this.#enter(watcher);
  }

  #enter(watcher: Watcher): void {
    const group = this.#groups.get(watcher.process) ?? new Map<string, Set<Watcher>>();
    const text = hatText(watcher.hat);
    const same = group.get(text) ?? new Set<Watcher>();
    this.#groups.set(watcher.process, group.set(text, same.add(watcher)));
  }

  #part(watcher: Watcher): void {
    const group = this.#groups.get(watcher.process);
    const text = hatText(watcher.hat);
    const same = group?.get(text);
    same?.delete(watcher);
    if (same?.size === 0) group?.delete(text);
    if (group?.size === 0) this.#groups.delete(watcher.process);
  }

  #hear(acts: readonly RecordedAct[]): void {
    for (const process of new Set(acts.map((act) => act.process))) {
      if (!this.#groups.has(process)) continue;
      const theirs = acts.filter((act) => act.process === process);
      this.#inTurn(process, () => this.#send(process, theirs));
    }
  }

  /** One batch after the other, so that acts arrive in their order. */
  #inTurn(process: string, work: () => Promise<void>): void {
    const turn = (this.#turns.get(process) ?? Promise.resolve())
      .then(work)
      .catch((error: unknown) => this.#fail(process, error))
      .finally(() => {
        if (this.#turns.get(process) === turn) this.#turns.delete(process);
      });
    this.#turns.set(process, turn);
  }

  /** Whoever has missed something is cut off: they resume where they were. */
  #fail(process: string, error: unknown): void {
    this.parts.log.warn('process.live', errorDetails(error));
    for (const same of this.#groups.get(process)?.values() ?? [])
      for (const { answer } of same) answer.destroy();
  }

  async #send(process: string, acts: readonly RecordedAct[]): Promise<void> {
    const state = await this.parts.processes.state(process);
    const last = acts.at(-1)?.position ?? 0;
    let written = 0;
    for (const same of [...(this.#groups.get(process)?.values() ?? [])]) {
      const framed = new Map<number, Buffer | null>();
      for (const watcher of [...same]) {
        if (!state || !watcher.mayStay(state)) {
          watcher.answer.end();
          continue;
        }
        if (watcher.position >= last) continue;
        const events = this.#eventsAfter(framed, watcher, state, acts);
        watcher.position = last;
        if (events) write(watcher, events);
        written += 1;
        if (written % atOnce === 0) await yieldToOthers();
      }
    }
  }

  /** Most watchers have seen the same: the bytes are made once. */
  #eventsAfter(
    framed: Map<number, Buffer | null>,
    { hat, position }: Watcher,
    state: ProcessState,
    acts: readonly RecordedAct[],
  ): Buffer | null {
    const first = acts.findIndex((act) => act.position > position);
    const held = framed.get(first);
    if (held !== undefined) return held;
    const text = eventsFor(hat, state, acts.slice(first));
    const made = text === '' ? null : frame(text);
    framed.set(first, made);
    return made;
  }

  async #beat(): Promise<void> {
    this.#beats += 1;
    const isAsking = this.#beats % askEvery === 0;
    let written = 0;
    for (const watcher of [...this.#all()]) {
      if (isAsking && !(await watcher.isStillThere().catch(() => true))) watcher.answer.end();
      else write(watcher, sign);
      written += 1;
      if (written % atOnce === 0) await yieldToOthers();
    }
  }

  *#all(): Iterable<Watcher> {
    for (const group of this.#groups.values()) for (const same of group.values()) yield* same;
  }

  /** Ends every stream: watchers come again, to this node or another. */
  close(): void {
    clearInterval(this.#beating);
    this.#leave();
    for (const { answer } of [...this.#all()]) answer.end();
  }
}
