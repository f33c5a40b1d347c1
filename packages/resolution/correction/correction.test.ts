import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision, Resolution } from '../model.ts';
import { applyCorrections, findMarked, sameValue } from './apply.ts';
import type { CorrectableField, Correction, Settlement } from './model.ts';
import { settlementOf } from './settlement.ts';

const provision = (id: string, quote: string, part: Partial<Provision> = {}): Provision => ({
  id,
  eId: id.slice(0, id.lastIndexOf('.')),
  force: 'request',
  verb: 'Requests',
  bearer: ['Secretary-General'],
  action: 'submit',
  object: 'report',
  counterparty: [],
  when: null,
  place: null,
  duration: null,
  count: null,
  conditions: [],
  quote,
  ...part,
});

const reading = (...provisions: readonly Provision[]): Resolution => ({
  symbol: 'A/RES/1/1',
  language: 'en',
  title: null,
  organ: null,
  session: null,
  agendaItems: [],
  adoptedOn: null,
  meeting: null,
  source: { committee: null, symbol: null },
  blocks: [],
  footnotes: [],
  citations: [],
  provisions,
  findings: [],
});

const correction = (eId: string, quote: string, ordinal: number, part: object): Correction =>
  ({
    eId,
    provision: { ordinal, quote },
    field: 'place',
    was: null,
    value: 'Geneva',
    note: 'the note verbale says so',
    at: '2026-01-01T00:00:00Z',
    ...part,
  }) as Correction;

describe('which act a mark means', () => {
  const acts = [
    provision('op_1.1', 'to hold a meeting'),
    provision('op_1.2', 'to hold a meeting'),
    provision('op_1.3', 'to submit a report thereon'),
    provision('op_2.1', 'to hold a meeting'),
  ];
  it.each<[string, string, number, string | null, string]>([
    ['op_1', 'to hold a meeting', 2, 'op_1.2', 'equal words: the number decides'],
    ['op_1', 'to hold a meeting', 9, null, 'equal words and no such number: no guess'],
    ['op_1', 'to submit a report thereon', 1, 'op_1.3', 'the act moved: its words find it'],
    ['op_1', 'to submit a report', 3, 'op_1.3', 'the reader quotes a little more'],
    ['op_1', 'to  submit\na report thereon', 3, 'op_1.3', 'white space is typography'],
    ['op_1', 'to appoint a Chair', 1, null, 'other words at the same number are another act'],
    ['op_3', 'to hold a meeting', 1, null, 'the paragraph is gone'],
    ['op_1', '', 1, null, 'no words mean no act'],
  ])('%s %j %i → %s: %s', (eId, quote, ordinal, id) => {
    expect(findMarked(acts, eId, { quote, ordinal })?.id ?? null).toBe(id);
  });
});

describe('corrections', () => {
  it('change the field and leave everything else', () => {
    const before = reading(
      provision('op_1.1', 'a', { confidence: { place: 'inferred', bearer: 'inferred' } }),
    );
    const after = applyCorrections(before, [correction('op_1', 'a', 1, {})]);
    expect(after.provisions[0]).toEqual({
      ...before.provisions[0],
      place: 'Geneva',
      confidence: { bearer: 'inferred' },
    });
    expect(after.findings).toEqual([]);
    expect(before.provisions[0]?.place).toBeNull();
  });

  it('that no longer fit are findings and change nothing', () => {
    const before = reading(provision('op_1.1', 'a'));
    const after = applyCorrections(before, [correction('op_1', 'entirely different', 1, {})]);
    expect(after.provisions).toEqual(before.provisions);
    expect(after.findings).toMatchObject([
      { code: 'correction.orphan', eId: 'op_1', quote: 'entirely different' },
    ]);
  });

  it('of a field that is read otherwise now still stand, and say so', () => {
    const before = reading(provision('op_1.1', 'a', { place: 'Vienna' }));
    const after = applyCorrections(before, [correction('op_1', 'a', 1, {})]);
    expect(after.provisions[0]?.place).toBe('Geneva');
    expect(after.findings.map((finding) => finding.code)).toEqual(['correction.overtaken']);
  });

  it('that the reader has caught up with need no word', () => {
    const before = reading(provision('op_1.1', 'a', { place: 'Geneva' }));
    expect(applyCorrections(before, [correction('op_1', 'a', 1, {})]).findings).toEqual([]);
  });

  it('of one field one after the other end with the last', () => {
    const before = reading(provision('op_1.1', 'a'));
    const after = applyCorrections(before, [
      correction('op_1', 'a', 1, {}),
      correction('op_1', 'a', 1, { was: null, value: 'Nairobi' }),
    ]);
    expect(after.provisions[0]?.place).toBe('Nairobi');
    expect(after.findings).toEqual([]);
  });

  it('never throw, never add or lose an act, and are the same when applied twice', () => {
    const field = fc.constantFrom<CorrectableField>('place', 'bearer', 'when', 'count', 'object');
    const any = fc.record({
      eId: fc.constantFrom('op_1', 'op_2', '__proto__'),
      provision: fc.record({ ordinal: fc.integer(), quote: fc.constantFrom('a', 'a b', '', 'z') }),
      field,
      was: fc.anything(),
      value: fc.anything({ maxDepth: 1 }),
    }) as fc.Arbitrary<unknown> as fc.Arbitrary<Correction>;
    const before = reading(provision('op_1.1', 'a'), provision('op_1.2', 'a b c'), provision('op_2.1', 'z'));
    fc.assert(
      fc.property(fc.array(any), (corrections) => {
        const after = applyCorrections(before, corrections);
        expect(after.provisions.map(({ id }) => id)).toEqual(before.provisions.map(({ id }) => id));
        const twice = applyCorrections({ ...after, findings: [] }, corrections);
        expect(twice.provisions).toEqual(after.provisions);
      }),
    );
  });
});

describe('the same value', () => {
  it.each<[unknown, unknown, boolean, string]>([
    [null, null, true, 'nothing'],
    [['a'], ['a'], true, 'lists by their members'],
    [['a', 'b'], ['b', 'a'], false, 'order counts'],
    [{ a: 1, b: undefined }, { a: 1 }, true, 'absent keys do not count'],
    [{ a: null }, { a: 1 }, false, 'members differ'],
    [null, {}, false, 'nothing is no time'],
  ])('%j %j → %s: %s', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same);
  });
});

describe('settlements', () => {
  const finding = { code: 'a.b', severity: 'notice', eId: 'op_1', quote: 'q', message: '' } as const;
  const settled = { code: 'a.b', eId: 'op_1', quote: 'q', resolution: 'accepted', note: '', at: '' } as const;
  it.each<[Settlement, boolean, string]>([
    [settled, true, 'same code, block and words'],
    [{ ...settled, code: 'a.c' }, false, 'another code'],
    [{ ...settled, eId: null }, false, 'another block'],
    [{ ...settled, quote: 'r' }, false, 'other words'],
  ])('%j → %s: %s', (settlement, covers) => {
    expect(settlementOf(finding, [settlement]) !== undefined).toBe(covers);
  });
});
