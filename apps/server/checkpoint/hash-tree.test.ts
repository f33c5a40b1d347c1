import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashTree, provesGrowth, provesInclusion } from './hash-tree.ts';

const hashes = (count: number, seed = '') =>
  Array.from({ length: count }, (_, index) => createHash('sha256').update(`${seed}${index}`).digest('hex'));

function treeOf(all: readonly string[]): HashTree {
  const tree = new HashTree();
  for (const hash of all) tree.add(hash);
  return tree;
}

/** The root as RFC 9162, section 2.1.1 defines it, word by word. */
function defined(all: readonly string[]): Buffer {
  const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (all.length === 0) return sha();
  if (all.length === 1) return sha(Buffer.of(0), Buffer.from(all[0]!, 'hex'));
  let left = 1;
  while (left * 2 < all.length) left *= 2;
  return sha(Buffer.of(1), defined(all.slice(0, left)), defined(all.slice(left)));
}

const pair = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })).map(([a, b]) => ({
  first: Math.min(a, b),
  second: Math.max(a, b),
}));

describe('the tree of hashes', () => {
  it('has the roots that RFC 9162 defines, also those of its beginnings', () => {
    const all = hashes(70);
    const tree = treeOf(all);
    for (let count = 0; count <= 70; count += 1)
      expect(tree.root(count)).toBe(defined(all.slice(0, count)).toString('hex'));
  });

  it('proves that it only grew, with no more hashes than its height doubled', () => {
    fc.assert(
      fc.property(pair, ({ first, second }) => {
        const tree = treeOf(hashes(second));
        const proof = tree.consistency(first, second);
        const head = (position: number) => ({ position, root: tree.root(position) });
        expect(provesGrowth(head(first), head(second), proof)).toBe(true);
        expect(proof.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(second + 1)));
      }),
    );
  });

  it('proves nothing of a record whose beginning was written anew', () => {
    fc.assert(
      fc.property(pair, fc.nat(), ({ first, second }, at) => {
        const kept = hashes(first);
        const changed = [...kept, ...hashes(second - first, 'later')];
        changed[at % first] = createHash('sha256').update('forged').digest('hex');
        const forged = treeOf(changed);
        const earlier = { position: first, root: treeOf(kept).root() };
        const later = { position: second, root: forged.root() };
        expect(provesGrowth(earlier, later, forged.consistency(first, second))).toBe(false);
      }),
    );
  });

  it('takes no proof in which a hash was changed, left out or put in', () => {
    const tree = treeOf(hashes(100));
    const head = (position: number) => ({ position, root: tree.root(position) });
    const proof = tree.consistency(37, 100);
    const wrong: readonly (readonly string[])[] = [
      proof.slice(1),
      proof.slice(0, -1),
      [...proof, proof[0]!],
      proof.with(2, 'f'.repeat(64)),
      proof.with(2, 'no hash'),
      [],
    ];
    for (const one of wrong) expect(provesGrowth(head(37), head(100), one)).toBe(false);
    expect(provesGrowth(head(100), head(37), proof)).toBe(false);
  });

  it('proves that an act stands where it stands, and nowhere else', () => {
    const all = hashes(100);
    const tree = treeOf(all);
    const head = { position: 100, root: tree.root() };
    for (let position = 1; position <= 100; position += 1) {
      const act = { position, hash: all[position - 1]! };
      const proof = tree.inclusion(position);
      expect(provesInclusion(act, head, proof)).toBe(true);
      expect(provesInclusion({ ...act, position: (position % 100) + 1 }, head, proof)).toBe(false);
      expect(provesInclusion({ ...act, hash: all[position % 100]! }, head, proof)).toBe(false);
    }
  });
});
