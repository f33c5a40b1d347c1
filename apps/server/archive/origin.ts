/** Acts that came in with an archive, and what they were in the record from which they came. */
import type { RecordedAct } from '../record/act.ts';
import type { JsonValue } from '../record/canonical-json.ts';

/** The name of the act that follows imported acts. */
export const importedAct = 'ArchiveImported';

/** The matter of imports into a process, among the acts of the server itself. */
export const importMatter = (process: string): string => `archive/${process}`;

/** What an act was in the record from which it came, as far as it differs here. */
export interface OriginalPlace {
  readonly position: number;
  readonly version: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly recordedAt: string;
  /** Only where it names another act by its position, which is another here. */
  readonly payload?: JsonValue;
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
  readonly process: string;
  readonly origin: Origin;
  readonly acts: readonly OriginalPlace[];
}

/** An imported act as it stood in the record from which it came: its hash can be computed again. */
export function originalAct(
  act: RecordedAct,
  place: OriginalPlace,
  { process }: Pick<Origin, 'process'>,
): RecordedAct {
  return { ...act, process, ...place, payload: place.payload === undefined ? act.payload : place.payload };
}
