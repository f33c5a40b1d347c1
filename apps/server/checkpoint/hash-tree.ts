/**
 * The hashes of all acts as one tree (RFC 9162, section 2.1), whose root says in 32 bytes what the whole record was at a position.
 *
 * Two roots are joined by a handful of hashes that prove the later record to begin with the earlier one, whatever may be seen of its acts.
 */
import { createHash } from 'node:crypto';

const size = 32;
const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(nodeMark, left, right);

/** The root of a tree without leaves. */
const emptyRoot = sha256().toString('hex');

/** The largest power of two below a number. */
function split(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** Hashes of equal length one after the other, in memory that grows by doubling. */
class HashList {
  #bytes = Buffer.allocUnsafe(size * 64);
  count = 0;

  add(hash: Uint8Array): void {
    const end = (this.count + 1) * size;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    this.#bytes.set(hash, end - size);
    this.count += 1;
  }

  at(index: number): Buffer {
    return this.#bytes.subarray(index * size, (index + 1) * size);
  }
}

/** A tree that grows with the record: 64 bytes of memory for each act. */
export class HashTree {
  /** By height, the roots of all complete subtrees of 2^height leaves. */
  readonly #levels: HashList[] = [new HashList()];

  /** The number of leaves. */
  get count(): number {
    return this.#levels[0]!.count;
  }

  /** Adds the act that comes next, by its hash (hexadecimal). */
  add(hash: string): void {
    this.#levels[0]!.add(sha256(leafMark, Buffer.from(hash, 'hex')));
    for (let height = 0; this.#levels[height]!.count % 2 === 0; height += 1) {
      const level = this.#levels[height]!;
      this.#levels[height + 1] ??= new HashList();
      this.#levels[height + 1]!.add(nodeHash(level.at(level.count - 2), level.at(level.count - 1)));
    }
  }

  /** The root over the first `count` acts, hexadecimal. */
  root(count = this.count): string {
    return count === 0 ? emptyRoot : this.#subtree(0, count).toString('hex');
  }

  /** Proves that the tree of `first` acts is the beginning of that of `second`: hashes from the bottom up. */
  consistency(first: number, second = this.count): readonly string[] {
    if (first === 0 || first === second) return [];
    return this.#consistency(first, 0, second, true).map((hash) => hash.toString('hex'));
  }

  /** Proves that the act at a position is in the tree of `count` acts: hashes from the bottom up. */
  inclusion(position: number, count = this.count): readonly string[] {
    return this.#inclusion(position - 1, 0, count).map((hash) => hash.toString('hex'));
  }

  /** The root of the leaves from `start`, which is a multiple of the power of two at or above `count`. */
  #subtree(start: number, count: number): Buffer {
    const height = Math.log2(count);
    if (Number.isInteger(height)) return this.#levels[height]!.at(start / count);
    const left = split(count);
    return nodeHash(this.#subtree(start, left), this.#subtree(start + left, count - left));
  }

  #inclusion(index: number, start: number, count: number): readonly Buffer[] {
    if (count === 1) return [];
    const left = split(count);
    return index < left
      ? [...this.#inclusion(index, start, left), this.#subtree(start + left, count - left)]
      : [...this.#inclusion(index - left, start + left, count - left), this.#subtree(start, left)];
  }

  #consistency(first: number, start: number, count: number, whole: boolean): readonly Buffer[] {
    if (first === count) return whole ? [] : [this.#subtree(start, count)];
    const left = split(count);
    return first <= left
      ? [...this.#consistency(first, start, left, whole), this.#subtree(start + left, count - left)]
      : [...this.#consistency(first - left, start + left, count - left, false), this.#subtree(start, left)];
  }
}

/** A tree as its signed statement names it. */
export interface TreeHead {
  readonly position: number;
  /** Hexadecimal. */
  readonly root: string;
}

const hashForm = /^[0-9a-f]{64}$/;

interface Walk {
  node: number;
  last: number;
  first: Buffer;
  second: Buffer;
}

/** One step up from both trees (RFC 9162, section 2.1.4.2, step 6). */
function climb(walk: Walk, hash: Buffer): void {
  if (walk.node % 2 === 1 || walk.node === walk.last) {
    walk.first = nodeHash(hash, walk.first);
    walk.second = nodeHash(hash, walk.second);
    while (walk.node % 2 === 0 && walk.node !== 0) {
      walk.node = Math.floor(walk.node / 2);
      walk.last = Math.floor(walk.last / 2);
    }
  } else walk.second = nodeHash(walk.second, hash);
  walk.node = Math.floor(walk.node / 2);
  walk.last = Math.floor(walk.last / 2);
}

/** Whether a proof shows that an earlier record is the beginning of a later one. */
export function provesGrowth(earlier: TreeHead, later: TreeHead, proof: readonly string[]): boolean {
  if (earlier.position > later.position || !proof.every((hash) => hashForm.test(hash))) return false;
  if (earlier.position === later.position) return earlier.root === later.root && proof.length === 0;
  if (earlier.position === 0) return earlier.root === emptyRoot && proof.length === 0;
  const power = Number.isInteger(Math.log2(earlier.position));
  const path = (power ? [earlier.root, ...proof] : proof).map((hash) => Buffer.from(hash, 'hex'));
  if (path.length === 0) return false;
  const walk: Walk = {
    node: earlier.position - 1,
    last: later.position - 1,
    first: path[0]!,
    second: path[0]!,
  };
  while (walk.node % 2 === 1) {
    walk.node = Math.floor(walk.node / 2);
    walk.last = Math.floor(walk.last / 2);
  }
  for (const hash of path.slice(1)) {
    if (walk.last === 0) return false;
    climb(walk, hash);
  }
  return (
    walk.last === 0 &&
    walk.first.toString('hex') === earlier.root &&
    walk.second.toString('hex') === later.root
  );
}

/** Whether a proof shows that an act, by its hash, stands at a position of a record (RFC 9162, section 2.1.3.2). */
export function provesInclusion(
  act: { readonly position: number; readonly hash: string },
  head: TreeHead,
  proof: readonly string[],
): boolean {
  if (act.position < 1 || act.position > head.position || !proof.every((hash) => hashForm.test(hash)))
    return false;
  let [node, last] = [act.position - 1, head.position - 1];
  let root = sha256(leafMark, Buffer.from(act.hash, 'hex'));
  for (const text of proof) {
    if (last === 0) return false;
    const hash = Buffer.from(text, 'hex');
    if (node % 2 === 1 || node === last) {
      root = nodeHash(hash, root);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else root = nodeHash(root, hash);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && root.toString('hex') === head.root;
}
