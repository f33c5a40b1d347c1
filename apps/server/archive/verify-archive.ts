/** Whether an archive says what the source record said. */
import { keptHead } from '../checkpoint/checkpoint.ts';
import { HashTree } from '../checkpoint/hash-tree.ts';
import { serverProcess } from '../checkpoint/notary.ts';
import { libraryProcess, matterOf } from '../library/acts.ts';
import { textHash } from '../library/key.ts';
import { emptyHead, hashOf, type RecordedAct } from '../record/act.ts';
import type { KeptHead, Verification } from '../record/verify.ts';
import type { Archive } from './read-archive.ts';

const broken = (position: number, reason: string): Verification => ({ sound: false, position, reason });

function hashFits(act: RecordedAct): boolean {
  try {
    return hashOf(act) === act.hash;
  } catch {
    return false;
  }
}

/** What is broken about one act; null if nothing is. */
function faultOf(act: RecordedAct, { hashAt }: Archive): Verification | null {
  const { position } = act;
  if (!hashFits(act))
    return broken(position, 'its content does not fit its hash: it was changed after it was recorded');
  if (hashAt(position) !== act.hash)
    return broken(position, 'another act stands here in the chain of the source record');
  const before = position === 1 ? emptyHead.hash : hashAt(position - 1);
  return before === act.previousHash
    ? null
    : broken(position - 1, 'its hash is not the one on which the next act follows');
}

/** Acts are in their order, each in its place; in a whole archive none of a matter is left out. */
function brokenAct(archive: Archive): Verification | null {
  const versions = new Map<string, number>();
  let last = 0;
  for (const act of archive.acts) {
    const fault =
      act.position > last ? faultOf(act, archive) : broken(act.position, 'it stands out of order');
    if (fault) return fault;
    last = act.position;
    const matter = `${act.process}\0${act.matter}`;
    const due = (versions.get(matter) ?? 0) + 1;
    const own = act.process === archive.manifest.process;
    if (archive.manifest.whole && own && act.version !== due)
      return broken(act.position, `act ${due} of its matter was left out before it`);
    versions.set(matter, act.version);
  }
  return null;
}

/** The hashes give the signed root, and every head that somebody kept. */
function brokenChain(
  { checkpoint, hashes, hashAt }: Archive,
  kept: readonly KeptHead[],
): Verification | null {
  if (hashes !== checkpoint.position)
    return broken(
      Math.min(hashes, checkpoint.position) + 1,
      `the checkpoint was signed at ${checkpoint.position}, and there are ${hashes} hashes`,
    );
  const heads = [...kept, keptHead(checkpoint)].toSorted((one, other) => one.position - other.position);
  const tree = new HashTree();
  let held = 0;
  for (const head of heads) {
    if (head.position > hashes) continue;
    while (tree.count < head.position) tree.add(hashAt(tree.count + 1)!);
    const same =
      hashAt(head.position) === head.hash && (head.root === undefined || head.root === tree.root());
    if (!same)
      return broken(
        held + 1,
        `the chain is not the one for which the checkpoint of position ${head.position} was signed: it was written anew from position ${held + 1} or later`,
      );
    held = head.position;
  }
  return null;
}

/** The texts of the documents are those of which the record says that they were kept. */
function brokenDocument({ acts, documents }: Archive): Verification | null {
  for (const { key, text } of documents) {
    const kept = acts.filter(({ process, matter }) => process === libraryProcess && matter === matterOf(key));
    const hash = textHash(text);
    const fits = kept.some(({ payload }) => (payload as { textHash?: unknown } | null)?.textHash === hash);
    if (!fits)
      return broken(
        kept.at(-1)?.position ?? 1,
        `the text of the document ${key} is not the one that the record names`,
      );
  }
  return null;
}

/** The key of the checkpoint is one that the record itself has published. */
function unknownKey({ acts, checkpoint }: Archive): Verification | null {
  const known = acts.some(
    ({ process, payload }) =>
      process === serverProcess &&
      (payload as { publicKey?: unknown } | null)?.publicKey === checkpoint.publicKey,
  );
  return known
    ? null
    : broken(
        checkpoint.position,
        'the record has not published the key with which the checkpoint was signed',
      );
}

/**
 * Verifies an archive in itself and against checkpoints that somebody kept.
 * @returns the first position of the source record that is broken, if there is one
 */
export function verifyArchive(archive: Archive, kept: readonly KeptHead[] = []): Verification {
  const found =
    brokenAct(archive) ?? brokenChain(archive, kept) ?? brokenDocument(archive) ?? unknownKey(archive);
  if (found) return found;
  const { position, hash } = archive.checkpoint;
  return { sound: true, acts: archive.acts.length, head: { position, hash } };
}
