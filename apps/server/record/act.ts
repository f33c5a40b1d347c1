/** Acts of the record, and the chain of hashes that holds them together. */
import { createHash } from 'node:crypto';
import type { Authority } from '@rostrum/procedure';
import { canonicalJson, type JsonValue, NotCanonical } from './canonical-json.ts';

/** An act to be recorded. */
export interface NewAct {
  /** The process to which it belongs: the symbol of its mandate, or `library`. */
  readonly process: string;
  /** What within the process it concerns, and who may not be overtaken in: `document/A-RES-61-208.en`. */
  readonly matter: string;
  /** In the past tense: `DocumentKept`. */
  readonly name: string;
  /** Never personal data, which are kept apart and named by their id. */
  readonly payload: JsonValue;
  /** The office or party that acted. */
  readonly bearer: string | null;
  readonly authority: Authority | null;
  /** ISO instant at which it happened; later than it was recorded for nobody, earlier for what is entered afterwards. */
  readonly happenedAt: string;
}

/** An act of the record. */
export interface RecordedAct extends NewAct {
  /** From 1, without gaps. */
  readonly position: number;
  /** The number of the act within its matter, from 1. */
  readonly version: number;
  /** ISO instant. */
  readonly recordedAt: string;
  /** The hash of the act before; zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical JSON of all the rest, hexadecimal. */
  readonly hash: string;
}

/** The last act of a record. */
export interface Head {
  readonly position: number;
  readonly hash: string;
}

/** The head of a record without acts. */
export const emptyHead: Head = { position: 0, hash: '0'.repeat(64) };

/** Instants in one form, so that the same time has the same hash: UTC, milliseconds. */
export function instant(time: string | Date): string {
  return new Date(time).toISOString();
}

/** The hash of an act: over everything that it says and where it stands. */
export function hashOf(act: Omit<RecordedAct, 'hash'>): string {
  const { position, process, matter, version, name, payload, bearer, authority } = act;
  const { happenedAt, recordedAt, previousHash } = act;
  const said = { position, process, matter, version, name, payload, bearer, authority };
  const whole = { ...said, happenedAt, recordedAt, previousHash };
  return createHash('sha256').update(canonicalJson(whole), 'utf8').digest('hex');
}

/** An act that is ready for its place: what it says is written down, and may be. */
export interface PreparedAct {
  readonly act: NewAct;
  /** The canonical JSON up to the position, and the process that comes after it: keys are in the order of the alphabet. */
  readonly before: string;
  readonly process: string;
}

/** Five digits of a year, or none, have no place in the record. */
const ordinaryYear = /^\d{4}-/;

/**
 * Writes down what an act says, so that nothing can go wrong any more when it joins others in a batch.
 * @throws {NotCanonical} or {RangeError}
 */
export function prepare({
  process,
  matter,
  name,
  payload,
  bearer,
  authority,
  happenedAt,
}: NewAct): PreparedAct {
  const act: NewAct = {
    process,
    matter,
    name,
    payload,
    bearer,
    authority: authority && { symbol: authority.symbol, eId: authority.eId, quote: authority.quote },
    happenedAt: instant(happenedAt),
  };
  if (!ordinaryYear.test(act.happenedAt)) throw new RangeError(`${happenedAt} is no time of ours.`);
  const said = { authority: act.authority, bearer, happenedAt: act.happenedAt, matter, name, payload };
  const before = canonicalJson(said);
  const last = canonicalJson(process);
  // No database of ours holds NUL in a text.
  if (before.includes('\\u0000') || last.includes('\\u0000')) throw new NotCanonical(name, 'NUL');
  return { act, before: `${before.slice(0, -1)},"position":`, process: last };
}

/** An act in its place, with the canonical JSON of everything but its hash. */
export interface PlacedAct {
  readonly act: RecordedAct;
  readonly canonical: string;
}

/** Puts an act in its place after the head. */
export function place(prepared: PreparedAct, head: Head, version: number, recordedAt: string): PlacedAct {
  const position = head.position + 1;
  const previousHash = head.hash;
  const after = `"previousHash":"${previousHash}","process":${prepared.process},"recordedAt":"${recordedAt}","version":${version}}`;
  const canonical = `${prepared.before}${position},${after}`;
  const hash = createHash('sha256').update(canonical, 'utf8').digest('hex');
  const act = { ...prepared.act, position, version, recordedAt, previousHash, hash };
  return { act, canonical };
}
