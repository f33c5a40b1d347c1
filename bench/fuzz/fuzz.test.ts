import { readResolution } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenPromises } from './invariants.ts';
import { mutant } from './mutate.ts';

describe('mutation', () => {
  it('makes the same document again from the same seed and number', () => {
    const sources = ['1. Decides to meet;\n2. Requests a report;', '大会，\n1. 决定；'];
    const make = () => Array.from({ length: 40 }, (_, number) => mutant(sources, 7, number));
    expect(make()).toEqual(make());
    expect(new Set(make()).size).toBeGreaterThan(20);
  });
});

describe('promises of a reading', () => {
  it('are kept for any text whatsoever', () => {
    const check = (text: string) => {
      expect(brokenPromises(text, readResolution(text))).toEqual([]);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), check), { numRuns: 300 });
  });

  it('are seen when they are broken', () => {
    const reading = readResolution('1. Decides to meet;');
    const block = {
      eId: 'op_1',
      kind: 'operative',
      num: '1',
      depth: 0,
      text: ' x',
      verb: null,
      footnotes: [],
      span: [0, 99],
    } as const;
    const faults = brokenPromises('1. x', {
      ...reading,
      blocks: [block, block],
      provisions: [],
      findings: [],
      citations: [],
    });
    expect(faults).toEqual([
      'two blocks share an eId',
      'span of op_1 leaves the source',
      'text of op_1 is not trimmed',
    ]);
  });
});
