import type { Block, Finding } from '@rostrum/resolution';
import { describe, expect, test } from 'vitest';
import { marginsOf, paragraphName, settle } from './orders.ts';
import { sourceStretches } from './source-stretches.ts';
import { foundIn } from './text-search.tsx';
import { eIdOfHash, neighbour } from './use-paragraphs.ts';

const block = (over: Partial<Block>): Block => ({
  eId: 'op_1',
  kind: 'operative',
  num: '1',
  depth: 0,
  text: '',
  verb: null,
  footnotes: [],
  span: [0, 0],
  ...over,
});

describe('the original in stretches', () => {
  const blocks = [block({ eId: 'op_1', span: [2, 5] }), block({ eId: 'op_2', span: [5, 8] })];
  test('every character stands in exactly one stretch', () => {
    const stretches = sourceStretches('..abcdef..', blocks);
    expect(stretches.map(({ text, eId }) => [text, eId])).toEqual([
      ['..', null],
      ['abc', 'op_1'],
      ['def', 'op_2'],
      ['..', null],
    ]);
  });
  test('where spans overlap, the later paragraph has the words', () => {
    const nested = [block({ eId: 'op_1', span: [0, 6] }), block({ eId: 'op_1__point_a', span: [2, 4] })];
    expect(sourceStretches('abcdef', nested).map(({ text, eId }) => [text, eId])).toEqual([
      ['ab', 'op_1'],
      ['cd', 'op_1__point_a'],
      ['ef', 'op_1'],
    ]);
  });
  test('spans beyond the text lose nothing', () => {
    const beyond = sourceStretches('abc', [block({ span: [1, 99] })]);
    expect(beyond.map(({ text }) => text).join('')).toBe('abc');
  });
});

describe('the paragraph at hand', () => {
  const eIds = ['pp_1', 'op_1', 'op_2'];
  test.each<[string | null, 1 | -1, string, string]>([
    [null, 1, 'pp_1', 'from nowhere on, the first'],
    [null, -1, 'op_2', 'from nowhere back, the last'],
    ['op_1', 1, 'op_2', 'on'],
    ['op_2', 1, 'op_2', 'the end stays'],
    ['gone', 1, 'pp_1', 'a paragraph that is no longer there'],
  ])('%s %i → %s (%s)', (current, by, expected) => {
    expect(neighbour(eIds, current, by)).toBe(expected);
  });
  test.each([
    ['#op_6__point_b', 'op_6__point_b'],
    ['#%E4%B8%80', '一'],
    ['#%', '%'],
    ['', null],
  ])('the hash %s names %s', (hash, expected) => {
    expect(eIdOfHash(hash)).toBe(expected);
  });
});

describe('names, search, findings', () => {
  const blocks = new Map(
    [
      block({ eId: 'op_6', num: '6' }),
      block({ eId: 'op_6__point_b', kind: 'point', num: '(b)', depth: 1 }),
    ].map((each) => [each.eId, each]),
  );
  test.each([
    ['op_6__point_b', '6 (b)', 'as printed'],
    ['pp_3', '3', 'a paragraph without a number goes by its place'],
  ])('%s is called %s (%s)', (eId, name) => {
    expect(paragraphName(eId, blocks)).toBe(name);
  });
  test('search ignores case and width; nothing looked for finds nothing', () => {
    const texts = [block({ eId: 'a', text: 'Ｓixty-third Session' }), block({ eId: 'b', text: 'other' })];
    expect(foundIn(texts, 'sixty-THIRD')).toEqual(['a']);
    expect(foundIn(texts, '  ')).toEqual([]);
  });
  const finding: Finding = {
    code: 'num.repaired',
    severity: 'notice',
    eId: 'op_6',
    quote: '8.',
    message: '',
  };
  test('settling twice leaves one settlement, taking back leaves none', () => {
    const once = settle([], finding, 'accepted', '2026-01-01T00:00:00Z');
    const twice = settle(once, finding, 'dismissed', '2026-01-02T00:00:00Z');
    expect(twice.map(({ resolution }) => resolution)).toEqual(['dismissed']);
    expect(settle(twice, finding, null, '')).toEqual([]);
  });
  test('a margin gathers what concerns its paragraph', () => {
    const reading = { provisions: [], findings: [finding, { ...finding, eId: null }] };
    expect([...marginsOf(reading as never, null).keys()]).toEqual(['op_6']);
  });
});
