/** Revisions of documents as entity tags. */
import { createHash } from 'node:crypto';
import { changedMeanwhile } from './refusal.ts';

/** `"3-5f0c…"`: the revision, and a hash of what else decides what is sent. */
export function revisionTag(revision: number, rest: string): string {
  return `"${revision}-${createHash('sha256').update(rest).digest('hex').slice(0, 12)}"`;
}

/** The revision that an `If-Match` names; null where any will do, -1 (which no document has) where it makes no sense. */
function expectedRevision(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  const found = /^\s*(?:W\/)?"(\d{1,9})(?:-[^"]*)?"\s*$/.exec(ifMatch);
  return found ? Number(found[1]) : -1;
}

/**
 * Sees that a document is still the one that somebody has before them.
 * @throws {Refusal} `changed-meanwhile`
 */
export function requireRevision(
  { key, revision }: { readonly key: string; readonly revision: number },
  ifMatch: string | undefined,
): void {
  const expected = expectedRevision(ifMatch);
  if (expected !== null && expected !== revision) throw changedMeanwhile(key);
}
