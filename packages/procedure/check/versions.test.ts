import type { Resolution } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './language-versions.ts';
import { citation, paragraph, reading, request } from './sample.ts';

const compared = (english: Partial<Resolution>, chinese: Partial<Resolution>) =>
  compareVersions([reading(english), reading({ language: 'zh', ...chinese })]).map(
    ({ code, severity }) => `${code} ${severity}`,
  );
const texts = (english: string, chinese: string) =>
  compared({ blocks: [paragraph('op_1', english)] }, { blocks: [paragraph('op_1', chinese)] });

describe('masthead', () => {
  it('asks about a fact that is printed differently, not about one that is not printed', () => {
    expect(compared({ agendaItems: ['117'] }, { agendaItems: ['17'] })).toEqual(['version.masthead warning']);
    expect(compared({ meeting: 74 }, { meeting: null })).toEqual([]);
  });
});

describe('text', () => {
  it('names the paragraph that one version lacks', () => {
    const body = ['op_1', 'op_2', 'op_3', 'op_4'].map((eId) => paragraph(eId, `${eId} of 2018`));
    expect(compared({ blocks: body }, { blocks: body.slice(0, 3) })).toEqual(['version.paragraph warning']);
  });

  const rows: readonly [string, string, readonly string[], string][] = [
    ['adopted on 14 December 1960', '1960年12月15日通过的', ['version.date warning'], 'another day'],
    ['adopted on 14 December 1960', '1960年12月14日通过的', [], 'the same day'],
    ['approves 65,977,500 dollars', '核准 65 977 500 美元', [], 'thousands parted otherwise'],
    ['approves 65,977,500 dollars', '核准 65 977 600 美元', ['version.number warning'], 'another sum'],
  ];
  it.each(rows)('%s | %s', (english, chinese, expected, reason) => {
    expect(texts(english, chinese), reason).toEqual(expected);
  });
});

describe('citations and bearers', () => {
  const blocks = [paragraph('op_1')];
  const cites = (symbol: string) => ({ blocks, citations: [{ ...citation(symbol, null), eId: 'op_1' }] });
  const asks = (...bearer: string[]) => ({ blocks, provisions: [request('op_1', 'by', '2018', { bearer })] });

  it('asks about a document that is cited by another symbol', () => {
    expect(compared(cites('A/RES/70/1'), cites('A/RES/70/1'))).toEqual([]);
    expect(compared(cites('A/RES/70/1'), cites('A/RES/70/11'))).toEqual(['version.citation warning']);
    expect(compared(cites('A/RES/70/1'), { blocks })).toEqual(['version.citation notice']);
  });

  it('notices bearers that differ, where both versions name one', () => {
    expect(compared(asks('Secretary-General'), asks('Member States'))).toEqual(['version.bearer notice']);
    expect(compared(asks('Secretary-General'), asks())).toEqual([]);
  });
});

it('compares nothing with itself, with another resolution, or with the same language', () => {
  const one = reading({ agendaItems: ['1'] });
  const two = reading({ agendaItems: ['2'] });
  expect(compareVersions([one, two])).toEqual([]);
  expect(compareVersions([one, { ...two, language: 'zh', symbol: 'A/RES/71/281' }])).toEqual([]);
});
