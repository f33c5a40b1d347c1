/** Acts that came in with an archive, and what they were in the record from which they came. */
import type { RecordedAct } from '../record/act.ts';

/** The name of the act that follows imported acts. */
export const importedAct = 'ArchiveImported';

/**
 * The matter of imports into a process: by the record from which the acts came and the one that took them over, so that an import is told from
 * the copy of one that came with a later archive. Its acts are for the offices alone: they say how many acts there are.
 *
 * @param origin - the hash of the first act of the record from which the acts came
 * @param here - that of the record that takes them over
 */
export function importMatter(origin: string, here: string): string {
  return `archive/${origin.slice(0, 16)}/${here.slice(0, 16)}`;
}

/** What an act was in the record from which it came, as far as it differs here. */
export interface OriginalPlace {
  readonly position: number;
  readonly version: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly recordedAt: string;
  /** The act that it corrects, by its position there; absent where it corrects none. */
  readonly corrects?: number;
}

/** From where acts came. */
export interface Origin {
  readonly server: string;
  readonly record: string;
  readonly process: string;
  /** The checkpoint under which they came. */
  readonly position: number;
  readonly root: string;
  readonly key: string;
}

/** The payload of {@link importedAct}: it speaks of the acts just before it, in their order. */
export interface Imported {
  readonly origin: Origin;
  readonly acts: readonly OriginalPlace[];
}

/** An imported act as it stood in the record from which it came: its hash can be computed again. */
export function originalAct(
  act: RecordedAct,
  { corrects, ...place }: OriginalPlace,
  { process }: Pick<Origin, 'process'>,
): RecordedAct {
  const payload = corrects === undefined ? act.payload : { ...(act.payload as object), corrects };
  return { ...act, process, ...place, payload };
}
