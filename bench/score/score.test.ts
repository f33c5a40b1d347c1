import type { Block, Provision } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { fold, foldNum, foldSymbol } from './fold.ts';
import { scoreAnchors } from './footnotes.ts';
import type { Gold, GoldBlock } from './gold.ts';
import { pairBlocks, scoreParagraphs } from './paragraphs.ts';
import { type Label, scoreParity, scoreProvisions } from './provisions.ts';
import { documentChanges, lossesSince } from './record.ts';
import { f1, tallyOf } from './tally.ts';

const block = (eId: string, num: string | null, text: string, more: Partial<Block> = {}): Block => ({
  eId,
  kind: 'operative',
  num,
  depth: 0,
  text,
  verb: null,
  footnotes: [],
  span: [0, 0],
  ...more,
});
const goldOf = (...blocks: readonly Partial<GoldBlock>[]) => ({ blocks }) as unknown as Gold;

describe('folding', () => {
  const rows: readonly [string, string, boolean, string][] = [
    ['rights', 'righ ts', true, 'a blank inside a word'],
    ['multi-stakeholder', 'multi stakeholder', true, 'a lost hyphen'],
    ['动的成果文件；', '动的成果文件;', true, 'half width'],
    ['“未来契约”', '"未来契约"', true, 'the form of quotation marks'],
    ['States', 'State', false, 'a missing letter'],
    ['2017', '2018', false, 'another year'],
  ];
  it.each(rows)('%s | %s', (one, other, same, reason) => {
    expect(fold(one) === fold(other), reason).toBe(same);
  });

  it('takes brackets off numbers and blanks out of symbols', () => {
    expect(['(a)', 'a)', 'a.'].map(foldNum)).toEqual(['a', 'a', 'a']);
    expect(foldSymbol('A/RES/217 A (III)')).toBe(foldSymbol('A/RES/217(III)'));
  });
});

describe('paragraphs', () => {
  const gold = goldOf(
    { kind: 'operative', num: '18', text: 'Decides', footnotes: [] },
    { kind: 'operative', num: '19', text: 'Requests', footnotes: [] },
  );

  it('takes a damaged number for the one that the eId means', () => {
    const blocks = [block('op_18', '8', 'Decides'), block('op_19', '19', 'Requests')];
    expect(scoreParagraphs(gold, blocks, pairBlocks(gold, blocks))).toEqual({
      expected: 2,
      given: 2,
      right: 2,
    });
  });

  it('uses each block once and counts what is too much', () => {
    const blocks = [block('op_18', '18', 'Decides'), block('op_18_2', '18', 'Decides')];
    expect(scoreParagraphs(gold, blocks, pairBlocks(gold, blocks))).toEqual({
      expected: 2,
      given: 2,
      right: 1,
    });
  });
});

describe('anchors', () => {
  const gold = goldOf({
    kind: 'operative',
    num: '1',
    text: 'Takes note of the report;',
    footnotes: ['1'],
    anchors: [{ marker: '1', offset: 24 }],
  });
  const rows: readonly [number, number, string][] = [
    [24, 1, 'at its place'],
    [25, 1, 'behind the mark'],
    [3, 0, 'in another word'],
  ];
  it.each(rows)('offset %i', (offset, right, reason) => {
    const blocks = [
      block('op_1', '1', 'Takes note of the report;', {
        footnotes: ['1'],
        anchors: [{ marker: '1', offset }],
      }),
    ];
    expect(scoreAnchors(gold, blocks, pairBlocks(gold, blocks)).right, reason).toBe(right);
  });
});

describe('provisions', () => {
  const when = { relation: 'by', edtf: '2018-02~', anchor: null, offset: null, quote: '' } as const;
  const provision: Provision = {
    ...{
      id: 'op_1.1',
      eId: 'op_1',
      force: 'request',
      verb: '',
      bearer: ['Secretary-General'],
      action: '',
      object: '',
    },
    ...{ counterparty: [], when, place: null, duration: null, count: null, conditions: [], quote: '' },
  };
  const label: Label = {
    eId: 'op_1',
    force: 'request',
    bearer: ['Secretary-General'],
    when: { relation: 'by', edtf: '2018-02~' },
  };

  it('scores acts, bearers and times', () => {
    const one = { expected: 1, given: 1, right: 1 };
    expect(scoreProvisions([label], [provision])).toEqual({ acts: one, bearer: one, when: one });
  });

  it('counts an invented act against everything, and an optional one against nothing', () => {
    expect(scoreProvisions([label], [provision, { ...provision, eId: 'op_2' }]).acts).toEqual({
      expected: 1,
      given: 2,
      right: 1,
    });
    expect(scoreProvisions([{ ...label, optional: true }], []).acts.expected).toBe(0);
  });

  it('does not score what a label leaves out', () => {
    expect(scoreProvisions([{ eId: 'op_1', force: 'request' }], [provision]).when).toEqual({
      expected: 0,
      given: 0,
      right: 0,
    });
  });

  it('compares languages by paragraph, force, bearer and time', () => {
    expect(f1(scoreParity([provision], [{ ...provision, verb: '请' }]))).toBe(1);
    expect(f1(scoreParity([provision], [{ ...provision, when: null }]))).toBe(0);
  });
});

describe('the record', () => {
  const record = (paragraphs: number, faults: Record<string, number[]>) => ({
    cells: { 'en clean': { paragraphs } },
    faults,
  });

  it('fails on a loss beyond the tolerance, and on a cell that is gone', () => {
    expect(lossesSince(record(0.99, {}), record(0.9895, {}))).toEqual([]);
    expect(lossesSince(record(0.99, {}), record(0.98, {}))).toHaveLength(1);
    expect(lossesSince(record(0.99, {}), { cells: {}, faults: {} })).toHaveLength(1);
  });

  it('names the documents that changed, the greatest change first', () => {
    const changes = documentChanges(record(1, { a: [1, 0], b: [5, 0] }), record(1, { a: [2, 0] }));
    expect(changes.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['b', 5, 0],
      ['a', 1, 2],
    ]);
  });
});

it('counts each expected key once', () => {
  expect(tallyOf(['a', 'a', 'b'], ['a', 'a', 'a', 'c'])).toEqual({ expected: 3, given: 4, right: 2 });
});
