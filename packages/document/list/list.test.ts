/** Lists as they are published. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../source/read-source.ts';
import { listToCsv } from './list-to-csv.ts';
import { listToDocx } from './list-to-docx.ts';
import type { PublishedList } from './model.ts';

const list: PublishedList = {
  title: 'Organizations admitted to the preparatory process',
  symbol: null,
  process: 'A-RES-71-280',
  state: 'final',
  date: '2017-05-02',
  authority: { symbol: 'A/RES/71/280', eId: 'op_6__point_b', quote: '于 2017 年 4 月提出名单' },
  names: [
    { name: 'Harbour Light Network', country: 'Kenya', category: 'civil society' },
    {
      name: '移民之家',
      alsoKnownAs: 'Home of Migrants',
      country: 'China',
      category: 'migrant organization',
      note: '=1+1',
    },
  ],
  balance: [
    {
      of: 'Regional group',
      figures: [
        { kind: 'African States', count: 1 },
        { kind: 'Asia-Pacific States', count: 1 },
      ],
    },
  ],
};

describe('a published list', () => {
  it.each(['en', 'zh'] as const)(
    'in Word says every name, its authority and its figures (%s)',
    async (language) => {
      const { text, format } = await readSource(await listToDocx(list, language));
      expect(format).toBe('docx');
      for (const words of [
        'Harbour Light Network',
        '移民之家',
        'Home of Migrants',
        'A/RES/71/280',
        'African States 1',
      ])
        expect(text).toContain(words);
    },
  );

  it('says so when nobody is on it', async () => {
    const { text } = await readSource(await listToDocx({ ...list, names: [] }, 'en'));
    expect(text).toContain('No organization is on this list.');
  });

  it('in CSV runs nothing when a spreadsheet opens it', () => {
    const csv = listToCsv(list, 'zh');
    expect(csv.split('\r\n')[0]).toContain('组织名称');
    expect(csv).toContain("'=1+1");
  });
});
