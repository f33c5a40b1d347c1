/** One request for an act: decided when its turn has come, put away with what is personal, recorded, and answered. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  type Act,
  audienceOf,
  type Context,
  decide,
  type Hat,
  hatText,
  isRefusal,
  type Misfit,
  maySee,
  type PersonalRecord,
  type ProcessState,
  type Refusal,
  type RulingAsked,
  readAct,
} from '@rostrum/procedure';
import { storableValue } from '../library/key.ts';
import { instant, type NewAct, type RecordedAct } from '../record/act.ts';
import { canonicalJson, type JsonValue } from '../record/canonical-json.ts';
import type { PersonalRecords } from '../record/personal-data.ts';
import type { ActRecord } from '../record/record.ts';
import type { Decided } from '../record/submission.ts';
import type { LiveProcess } from './live-process.ts';

/** What is asked. */
export interface Asked {
  readonly process: string;
  /** The name of the request: `actualiseStep`. */
  readonly act: string;
  readonly request: unknown;
  readonly hat: Hat;
  readonly person: string | null;
  /** With the request, by whoever presides. */
  readonly ruling?: RulingAsked | null;
  /** The version of the matter on which the request rests. */
  readonly expectedVersion?: number;
  /** The same request under the same key is recorded once. */
  readonly idempotencyKey?: string;
  /** ISO instant, where it is entered afterwards; now where absent. */
  readonly happenedAt?: string;
  /** The ids that the act draws, for samples; new ones where it draws more. */
  readonly ids?: readonly string[];
}

/** What came of it. */
export type Performed =
  | { readonly kind: 'recorded'; readonly acts: readonly RecordedAct[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'misfit'; readonly misfit: Misfit['misfit'] }
  /** The matter has moved on. */
  | { readonly kind: 'overtaken'; readonly version: number; readonly since: readonly RecordedAct[] }
  /** The key was used for another request. */
  | { readonly kind: 'key-reused' };

/** With what a request is performed. */
export interface Worker<Transaction> {
  readonly record: ActRecord<Transaction>;
  readonly personal: PersonalRecords<Transaction>;
  readonly now: () => Date;
  /** Resolves when the process is in memory with everything up to a position. */
  readonly ready: (process: string, position: number) => Promise<void>;
  readonly live: (process: string) => LiveProcess | null;
}

/** What a decision came to, before it is recorded. */
type Outcome =
  | { readonly kind: 'acts' }
  | { readonly kind: 'overtaken'; readonly matter: string; readonly version: number }
  | Extract<Performed, { kind: 'refused' | 'misfit' }>;

interface NamedAct {
  /** Null where there is none that may be seen. */
  readonly act: Act | null;
  /** The corrigendum by which it was read. */
  readonly readBy: number | null;
}

const digest = (value: unknown) =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 40);

/** Nobody meets the key of somebody else: it counts for one person (or the public under one hat) in one process. */
export function requestKey({ process, person, hat, idempotencyKey }: Asked): string {
  return `request:${digest([process, person ?? hatText(hat), idempotencyKey ?? null])}`;
}

function fingerprint({ act, request, hat, ruling, happenedAt }: Asked): string {
  return digest([act, request ?? null, hatText(hat), ruling ?? null, happenedAt ?? null]);
}

/** The act that a corrigendum is asked of, by its position. */
function positionNamed({ act, request }: Asked): number | null {
  const named = act === 'correctAct' ? (request as { corrects?: unknown } | null)?.corrects : null;
  return Number.isSafeInteger(named) ? (named as number) : null;
}

const correctionOf = ({ course }: ProcessState, position: number) =>
  course.corrections.findLast(({ corrects }) => corrects === position)?.position ?? null;

/** Payloads that not everybody may see are salted: their hashes are for everybody, and what has few values could be guessed from them. */
function salted(act: Act, state: ProcessState): Act {
  if (audienceOf(act, state).everybody) return act;
  return { ...act, payload: { ...(act.payload as object), salt: randomBytes(16).toString('hex') } };
}

function recordable(process: string, { name, matter, payload, bearer, authority, happenedAt }: Act): NewAct {
  return { process, matter, name, payload: payload as JsonValue, bearer, authority, happenedAt };
}

/**
 * The matter named in a request that has moved on since the version on which the request rests: what is refused for what somebody else did
 * meanwhile is told with what they did.
 */
function movedOn(state: ProcessState, request: unknown, expected: number): Outcome | null {
  const named = Object.values((request ?? {}) as object).filter((value) => typeof value === 'string');
  const matters = Object.keys(state.versions).filter((matter) =>
    named.includes(matter.slice(matter.indexOf('/') + 1)),
  );
  const matter = matters.find((one) => (state.versions[one] ?? 0) > expected);
  return matter === undefined ? null : { kind: 'overtaken', matter, version: state.versions[matter] ?? 0 };
}

/** One request under way. */
export class Performance<Transaction> {
  readonly #asked: Asked;
  #outcome: Outcome | null = null;
  #named: NamedAct | null = null;

  constructor(
    asked: Asked,
    private readonly worker: Worker<Transaction>,
  ) {
    this.#asked = {
      ...asked,
      request: storableValue(asked.request),
      ruling: storableValue<RulingAsked | null>(asked.ruling ?? null),
    };
  }

  /** Decides and records; resolves when it is on the disk. */
  async perform(): Promise<Performed> {
    if (this.#asked.idempotencyKey === undefined) return this.#submit();
    const request = requestKey(this.#asked);
    const key = `${request}#${fingerprint(this.#asked)}`;
    return (await this.#recall(request, key)) ?? this.#submit(request, key);
  }

  /** What was recorded for the same request before. */
  async #recall(request: string, key: string): Promise<Performed | null> {
    const found = await this.worker.record.store.readRequest(request);
    if (!found) return null;
    return found.key === key ? { kind: 'recorded', acts: found.acts } : { kind: 'key-reused' };
  }

  async #submit(request?: string, key?: string): Promise<Performed> {
    const submitted = await this.worker.record.submitLate({
      ...(key === undefined ? {} : { idempotencyKey: key }),
      ready: ({ position }) => this.#ready(position),
      decide: (position) => this.#decide(position),
      undo: () => this.worker.live(this.#asked.process)?.undo(),
    });
    // Another node was faster with the very same request.
    if (submitted.kind === 'key-reused' && request !== undefined && key !== undefined)
      return (await this.#recall(request, key)) ?? { kind: 'key-reused' };
    if (submitted.kind !== 'recorded') throw new Error(`A decided act was ${submitted.kind}.`);
    return submitted.acts.length > 0 ? submitted : this.#answer();
  }

  async #answer(): Promise<Performed> {
    const outcome = this.#outcome;
    if (!outcome || outcome.kind === 'acts') throw new Error('A decision has yielded nothing.');
    if (outcome.kind !== 'overtaken') return outcome;
    const { process, expectedVersion = 0 } = this.#asked;
    const since = await this.worker.record.store.readMatter(process, outcome.matter, expectedVersion);
    return { kind: 'overtaken', version: outcome.version, since };
  }

  async #ready(position: number): Promise<void> {
    const { process } = this.#asked;
    await this.worker.ready(process, position);
    const named = positionNamed(this.#asked);
    if (named !== null) await this.#readNamed(named);
  }

  /** The act that is to be corrected, as it is read now, if it is of this process and may be seen. */
  async #readNamed(position: number): Promise<void> {
    const { process, hat } = this.#asked;
    const state = this.worker.live(process)?.state;
    this.#named = null;
    if (!state) return;
    const readBy = correctionOf(state, position);
    const { store } = this.worker.record;
    const [act] = await store.readProcess(process, position - 1, 1);
    const seen = act?.position === position && maySee(audienceOf(act, state), hat) ? act : null;
    const [last] = readBy === null ? [] : await store.readProcess(process, readBy - 1, 1);
    this.#named = { act: seen && readAct(seen, last as Parameters<typeof readAct>[1]).act, readBy };
  }

  #decide(position: number): Decided<Transaction> | null {
    const live = this.worker.live(this.#asked.process);
    const state = live?.ahead();
    if (!live || !state) return null;
    const named = positionNamed(this.#asked);
    // Corrected in this very batch: it is read again when that is on the disk.
    if (named !== null && this.#named?.readBy !== correctionOf(state, named)) return null;
    const decided = this.#acts(state);
    if (decided.length === 0) return { acts: [], versions: [] };
    const versions = decided.map(({ matter }) => state.versions[matter] ?? 0);
    live.place(
      decided.map((act) => recordable(this.#asked.process, act)),
      position,
    );
    const acts = decided.map((act) => recordable(this.#asked.process, salted(act, state)));
    const personal = decided.flatMap(({ personal: record }) => record ?? []);
    return { acts, versions, ...this.#aside(personal) };
  }

  #aside(personal: readonly PersonalRecord[]): Pick<Decided<Transaction>, 'aside'> {
    if (personal.length === 0) return {};
    return { aside: (transaction) => this.worker.personal.put(this.#asked.process, personal, transaction) };
  }

  /** What is to be recorded; notes why where there is nothing. */
  #acts(state: ProcessState): readonly Act[] {
    const { act, request, ruling = null, expectedVersion } = this.#asked;
    const decided = decide(this.#context(state), act, request, ruling);
    if ('misfit' in decided) {
      this.#outcome = { kind: 'misfit', misfit: decided.misfit };
      return [];
    }
    if (isRefusal(decided)) {
      const moved = expectedVersion === undefined ? null : movedOn(state, request, expectedVersion);
      this.#outcome = moved ?? { kind: 'refused', refusal: decided };
      return [];
    }
    const { matter = 'process' } = decided[0] ?? {};
    const version = state.versions[matter] ?? 0;
    const overtaken = expectedVersion !== undefined && expectedVersion !== version;
    this.#outcome = overtaken ? { kind: 'overtaken', matter, version } : { kind: 'acts' };
    return overtaken ? [] : decided;
  }

  #context(state: ProcessState): Context {
    const { hat, person, happenedAt, ids = [] } = this.#asked;
    const left = [...ids];
    return {
      state,
      hat,
      person,
      now: happenedAt === undefined ? instant(this.worker.now()) : instant(happenedAt),
      newId: () => left.shift() ?? randomUUID(),
      actAt: (position) => (this.#named?.act?.position === position ? this.#named.act : null),
    };
  }
}
