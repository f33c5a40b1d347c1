import type { Block, Resolution } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../language-versions.ts';
import { citation, paragraph, reading, request } from '../sample.ts';

const preamble = (eId: string, text = ''): Block => ({
  ...paragraph(eId, text),
  kind: 'preambular',
  num: null,
});
const codes = (english: Partial<Resolution>, chinese: Partial<Resolution>) =>
  compareVersions([reading(english), reading({ language: 'zh', ...chinese })]).map(({ code }) => code);
const texts = (english: string, chinese: string) =>
  codes({ blocks: [paragraph('op_1', english)] }, { blocks: [paragraph('op_1', chinese)] });

describe('masthead', () => {
  it('asks about a fact that is printed differently, not about one that is not printed', () => {
    expect(codes({ agendaItems: ['117'] }, { agendaItems: ['17'] })).toEqual(['version.masthead']);
    expect(codes({ meeting: 74 }, { meeting: null })).toEqual([]);
  });
});

describe('paragraphs', () => {
  const body = ['op_1', 'op_2', 'op_3', 'op_4'].map((eId) => paragraph(eId));
  it('names the one that is missing', () => {
    expect(codes({ blocks: body }, { blocks: body.slice(0, 3) })).toEqual(['version.paragraph']);
  });
  it('says once that two texts do not match at all', () => {
    expect(codes({ blocks: body }, { blocks: [] })).toEqual(['version.paragraph']);
  });
  it('counts the preamble, and compares its paragraphs only where the counts agree', () => {
    const one = [preamble('pp_1', 'on 1 May 2017'), preamble('pp_2', 'on 1 June 2017')];
    expect(
      codes({ blocks: [...one, ...body] }, { blocks: [preamble('pp_1', '2017年6月1日'), ...body] }),
    ).toEqual(['version.paragraph']);
  });
});

describe('times and numbers', () => {
  const rows: readonly [string, string, readonly string[], string][] = [
    ['on 14 December 1960', '1960年12月15日', ['version.time'], 'another day'],
    ['on 14 December 1960', '1960年12月14日', [], 'the same day'],
    ['in 2018', '2018年2月', [], 'a month in that year'],
    ['by 1 May 2017', '尽快', [], 'words in place of a date'],
    ['approves 65,977,500 dollars', '核准 65 977 500 美元', [], 'thousands parted otherwise'],
    ['approves 65,977,500 dollars', '核准 65 977 600 美元', ['version.number'], 'another sum'],
    ['146.7 million dollars', '1.467 亿美元', [], 'other units'],
    ['forty-five members', '45 名成员', [], 'written in words'],
  ];
  it.each(rows)('%s | %s', (english, chinese, expected, reason) => {
    expect(texts(english, chinese), reason).toEqual(expected);
  });
});

describe('citations and bearers', () => {
  const blocks = [preamble('pp_1')];
  it('asks about a document that only one version cites', () => {
    const cites = (symbol: string) => ({ blocks, citations: [citation(symbol, null)] });
    expect(codes(cites('A/RES/70/1'), cites('A/RES/70/1'))).toEqual([]);
    expect(codes(cites('A/RES/70/1'), cites('A/RES/70/11'))).toEqual(['version.citation']);
  });
  it('notices bearers that have nothing in common', () => {
    const asks = (...bearer: string[]) => ({ provisions: [request('op_1', 'by', '2018', { bearer })] });
    expect(codes(asks('Secretary-General'), asks('Member States'))).toEqual(['version.bearer']);
    expect(codes(asks('States', 'donors'), asks('donors'))).toEqual([]);
    expect(codes(asks('Secretary-General'), asks('General Assembly'))).toEqual([]);
  });
});

it('compares nothing with itself, with another resolution, or with the same language', () => {
  const one = reading({ agendaItems: ['1'] });
  const two = reading({ agendaItems: ['2'] });
  expect(compareVersions([one, two])).toEqual([]);
  expect(compareVersions([one, { ...two, language: 'zh', symbol: 'A/RES/71/281' }])).toEqual([]);
});
