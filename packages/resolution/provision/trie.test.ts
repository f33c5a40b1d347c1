import { describe, expect, it } from 'vitest';
import { Trie } from './trie.ts';

const found = (trie: Trie, text: string, at = 0): readonly [number, number] => {
  const end = trie.match(text, at);
  return [end, trie.matched];
};

describe('Trie', () => {
  it.each([
    ['the longest phrase wins', ['states', 'states parties'], 'States parties to', [14, 1]],
    ['a phrase ends where a word does', ['state'], 'States', [-1, -1]],
    ['a star stands for the rest of a word', ['государств*-член*'], 'государствам-членам и', [19, 0]],
    [
      'a longer phrase with a star beats a shorter one without',
      ['государства', 'государств*-член*'],
      'государства-члены',
      [17, 1],
    ],
    [
      'hyphens and apostrophes are one',
      ["children's non-governmental"],
      'Children’s non‑governmental',
      [27, 0],
    ],
    ['of two equal phrases the first stands', ['a', 'a'], 'a', [1, 0]],
  ] as const)('%s', (_, phrases, text, expected) => {
    expect(
      found(
        Trie.of(
          phrases.map((phrase, index) => [phrase, index] as const),
          true,
        ),
        text,
      ),
    ).toEqual(expected);
  });

  it('passes over blanks where words run together', () => {
    expect(found(Trie.of([['大会主席', 0]], false), '大会 主席')).toEqual([5, 0]);
  });
});
