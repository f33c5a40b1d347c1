/** Whether a record is what it was: every act in its place, unchanged, none left out. */
import { HashTree } from '../checkpoint/hash-tree.ts';
import { emptyHead, type Head, hashOf, type RecordedAct } from './act.ts';
import { isSealed, type ShownAct } from './sealed.ts';

/** The result of a verification: the whole, or the first position that is broken and how. */
export type Verification =
  | { readonly sound: true; readonly acts: number; readonly head: Head }
  | { readonly sound: false; readonly position: number; readonly reason: string };

/** A head of the record that somebody kept. */
export interface KeptHead extends Head {
  /** The root of the tree of all hashes up to it (RFC 9162), where it was kept as well. */
  readonly root?: string;
}

/** What somebody kept of a record, and holds against it now. */
export interface Kept {
  readonly heads?: readonly KeptHead[];
  /** The hash of the act at a position; null where none was kept. */
  readonly hashAt?: (position: number) => string | null;
}

const nameOf = ({ process, matter }: RecordedAct) => `${process}\0${matter}`;

function hashFits(act: RecordedAct): boolean {
  try {
    return hashOf(act) === act.hash;
  } catch {
    return false;
  }
}

/** What is wrong with the place of an act; null if nothing is. */
function misplaced(act: ShownAct, before: Head): string | null {
  if (act.position !== before.position + 1)
    return `position ${before.position + 1} is missing; the next act there is has position ${act.position}`;
  if (act.previousHash !== before.hash)
    return 'it does not follow from the act before, which was changed or exchanged';
  return null;
}

function byPosition(heads: readonly KeptHead[]): ReadonlyMap<number, readonly KeptHead[]> {
  const found = new Map<number, KeptHead[]>();
  for (const head of heads) found.set(head.position, [...(found.get(head.position) ?? []), head]);
  return found;
}

/** Goes through acts as they come, and stops at the first that is broken. */
class Examination {
  head = emptyHead;
  readonly #versions = new Map<string, number>();
  readonly #tree = new HashTree();
  readonly #heads: ReadonlyMap<number, readonly KeptHead[]>;
  readonly #rooted: boolean;
  #sealed = false;
  /** The last position up to which the record was as somebody kept it. */
  #held = 0;

  constructor(private readonly kept: Kept) {
    this.#heads = byPosition(kept.heads ?? []);
    this.#rooted = (kept.heads ?? []).some(({ root }) => root !== undefined);
  }

  /** What is wrong with the act that comes next; null if nothing is. */
  next(act: ShownAct): string | null {
    const reason = misplaced(act, this.head) ?? this.#content(act) ?? this.#against(act);
    if (reason === null) this.head = { position: act.position, hash: act.hash };
    return reason;
  }

  #content(act: ShownAct): string | null {
    if (isSealed(act)) {
      this.#sealed = true;
      return null;
    }
    if (!hashFits(act)) return 'its content does not fit its hash: it was changed after it was recorded';
    const due = (this.#versions.get(nameOf(act)) ?? 0) + 1;
    // Acts of the matter may be among those that are sealed.
    if (this.#sealed ? act.version < due : act.version !== due)
      return `it is act ${act.version} of its matter, where ${due} was due`;
    this.#versions.set(nameOf(act), act.version);
    return null;
  }

  #against(act: ShownAct): string | null {
    if (this.#rooted) this.#tree.add(act.hash);
    const known = this.kept.hashAt?.(act.position) ?? null;
    if (known !== null && known !== act.hash) return 'it is not the act that was recorded here';
    for (const { hash, root } of this.#heads.get(act.position) ?? []) {
      const same = hash === act.hash && (root === undefined || root === this.#tree.root());
      if (!same) return this.#rewritten(act.position);
    }
    if (this.#heads.has(act.position) || known !== null) this.#held = act.position;
    return null;
  }

  #rewritten(position: number): string {
    return position === this.#held + 1
      ? 'it is not the act for which the checkpoint was signed'
      : `the checkpoint of this position does not fit: the record was written anew from position ${this.#held + 1} or later`;
  }

  /** The kept head that lies behind the end; null if there is none. */
  missing(): number | null {
    const last = Math.max(0, ...this.#heads.keys());
    return last > this.head.position ? last : null;
  }
}

/**
 * Verifies acts from the first on, as they come. Of sealed acts the place in the chain is verified, of the others also what they say.
 * @param expected - the head that the record should have, as the store says of itself
 * @param kept - checkpoints and hashes that somebody kept, so that a record that was written anew as a whole is found as well
 * @returns the first position that is broken, if there is one
 */
export async function verifyRecord(
  acts: AsyncIterable<ShownAct> | Iterable<ShownAct>,
  expected?: Head,
  kept: Kept = {},
): Promise<Verification> {
  const examination = new Examination(kept);
  for await (const act of acts) {
    const reason = examination.next(act);
    if (reason) return { sound: false, position: examination.head.position + 1, reason };
  }
  const missing = examination.missing();
  if (missing !== null) return endsEarly(examination.head, missing);
  return against(examination.head, expected);
}

function endsEarly({ position }: Head, expected: number): Verification {
  const reason = `the record ends at ${position}, and should end at ${expected} or later`;
  return { sound: false, position: position + 1, reason };
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
