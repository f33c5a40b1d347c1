/** Whether a record is what it was: every act in its place, unchanged, none left out. */
import { emptyHead, type Head, hashOf, type RecordedAct } from './act.ts';

/** The result of a verification: the whole, or the first position that is broken and how. */
export type Verification =
  | { readonly sound: true; readonly acts: number; readonly head: Head }
  | { readonly sound: false; readonly position: number; readonly reason: string };

const nameOf = ({ process, matter }: RecordedAct) => `${process}\0${matter}`;

function hashFits(act: RecordedAct): boolean {
  try {
    return hashOf(act) === act.hash;
  } catch {
    return false;
  }
}

/** What is wrong with an act in its place; null if nothing is. */
function fault(act: RecordedAct, before: Head, version: number): string | null {
  if (act.position !== before.position + 1)
    return `position ${before.position + 1} is missing; the next act there is has position ${act.position}`;
  if (act.previousHash !== before.hash)
    return 'it does not follow from the act before, which was changed or exchanged';
  if (!hashFits(act)) return 'its content does not fit its hash: it was changed after it was recorded';
  if (act.version !== version) return `it is act ${act.version} of its matter, where ${version} was due`;
  return null;
}

/**
 * Verifies acts from the first on, as they come.
 * @param expected - the head that the record should have: a checkpoint, or what the store says of itself
 * @returns the first position that is broken, if there is one
 */
export async function verifyRecord(
  acts: AsyncIterable<RecordedAct> | Iterable<RecordedAct>,
  expected?: Head,
): Promise<Verification> {
  const versions = new Map<string, number>();
  let head = emptyHead;
  for await (const act of acts) {
    const version = (versions.get(nameOf(act)) ?? 0) + 1;
    const reason = fault(act, head, version);
    if (reason) return { sound: false, position: head.position + 1, reason };
    versions.set(nameOf(act), version);
    head = { position: act.position, hash: act.hash };
  }
  return against(head, expected);
}

function against(head: Head, expected: Head | undefined): Verification {
  if (expected && expected.position !== head.position)
    return {
      sound: false,
      position: Math.min(head.position, expected.position) + 1,
      reason: `the record ends at ${head.position}, and should end at ${expected.position}`,
    };
  if (expected && expected.hash !== head.hash)
    return {
      sound: false,
      position: head.position,
      reason: 'the last act is not the one that was recorded last',
    };
  return { sound: true, acts: head.position, head };
}
