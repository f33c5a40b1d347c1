import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFile, corpusNames, sharedFolder, sharedNote } from '../../../corpus/shared.ts';
import { resolveCitations } from '../citation/resolve.ts';
import type { Block, Language, Resolution } from '../model.ts';
import { alignVersions } from './align.ts';
import { comparable } from './features.ts';
import { ordinalOf } from './fit.ts';
import type { Difference } from './model.ts';
import { alignSequences } from './sequence.ts';

type Texts = readonly (readonly [eId: string, num: string | null, text: string])[];

const kindOf = (eId: string): Block['kind'] =>
  eId.includes('point') ? 'point' : eId.startsWith('op') ? 'operative' : 'preambular';

function version(language: Language, texts: Texts): Resolution {
  const blocks = texts.map(
    ([eId, num, text]): Block => ({
      eId,
      kind: kindOf(eId),
      num,
      depth: eId.includes('point') ? 1 : 0,
      text,
      verb: null,
      footnotes: [],
      span: [0, 0],
    }),
  );
  return resolution(language, blocks, []);
}

function resolution(language: Language, blocks: Block[], footnotes: Resolution['footnotes']): Resolution {
  return {
    symbol: null,
    language,
    title: null,
    organ: 'General Assembly',
    session: null,
    agendaItems: [],
    adoptedOn: null,
    meeting: null,
    source: { committee: null, symbol: null },
    blocks,
    footnotes,
    citations: resolveCitations({ blocks, footnotes, language, organ: 'General Assembly' }),
    provisions: [],
    findings: [],
  };
}

const english: Texts = [
  ['pp_1', null, 'Recalling its resolution 71/1 of 19 September 2016,'],
  ['op_1', '1', 'Decides to hold four meetings of three days each, by 30 June 2017;'],
  ['op_1__point_a', '(a)', 'One in Geneva, for up to 1.5 million dollars;'],
  ['op_2', '2', 'Requests the Secretary-General to report to it at its seventy-third session.'],
];
const chinese: Texts = [
  ['pp_1', null, '回顾其2016年9月19日第71/1号决议，'],
  ['op_1', '1', '决定至迟于2017年6月30日举行四次会议，每次三天；'],
  ['op_1__point_a', '(a)', '一次在日内瓦举行，费用不超过150万美元；'],
  ['op_2', '2', '请秘书长向大会第七十三届会议提出报告。'],
];
const changed = (from: string, to: string): Texts =>
  chinese.map(([eId, num, text]) => [eId, num, text.replace(from, to)]);
const differences = (texts: Texts): readonly Difference[] =>
  alignVersions(version('en', english), version('zh', texts)).differences;

describe('alignVersions', () => {
  it('finds no difference between sound versions', () => {
    expect(differences(chinese)).toEqual([]);
  });

  it.each([
    [
      '6月30日',
      '7月30日',
      { kind: 'date', onlyLeft: ['2017-06-30'], onlyRight: ['2017-07-30'] },
      'a changed date',
    ],
    [
      '71/1',
      '71/2',
      { kind: 'citation', onlyLeft: ['A/RES/71/1'], onlyRight: ['A/RES/71/2'] },
      'another resolution',
    ],
    ['四次', '五次', { kind: 'number', onlyLeft: ['4'], onlyRight: ['5'] }, 'another number in words'],
    ['150万', '15万', { kind: 'number', onlyLeft: ['1500000'], onlyRight: ['150000'] }, 'another sum'],
  ])('finds %s for %s', (to, from, expected) => {
    expect(differences(changed(to, from))).toEqual([expect.objectContaining(expected)]);
  });

  it('finds a paragraph that was dropped, though the others were numbered anew', () => {
    const dropped: Texts = [chinese[0]!, ['op_1', '1', chinese[3]![2]]];
    expect(differences(dropped).filter(({ kind }) => kind === 'paragraph')).toEqual([
      expect.objectContaining({ left: 'op_1', right: null }),
      expect.objectContaining({ left: 'op_1__point_a', right: null }),
    ]);
  });

  it('says nothing of a version beside itself, and everything of one beside nothing', () => {
    const one = version('zh', chinese);
    expect(alignVersions(one, one).differences).toEqual([]);
    expect(alignVersions(one, version('zh', [])).differences).toHaveLength(chinese.length);
  });

  it('compares who is to act, when and with what force', () => {
    const provision = (bearer: string, edtf: string, force: 'request' | 'invitation') => ({
      ...version('en', english),
      provisions: [
        {
          id: 'op_2.1',
          eId: 'op_2',
          force,
          verb: '',
          bearer: [bearer],
          action: 'report',
          object: '',
          counterparty: [],
          when: { relation: 'by' as const, edtf, anchor: null, offset: null, quote: '' },
          place: null,
          duration: null,
          count: null,
          conditions: [],
          quote: '',
        },
      ],
    });
    const { differences: found } = alignVersions(
      provision('Secretary-General', '2018', 'request'),
      provision('Member States', '2019', 'invitation'),
    );
    expect(found.map(({ kind, onlyLeft, onlyRight }) => [kind, onlyLeft, onlyRight])).toEqual([
      ['force', ['request'], ['invitation']],
      ['bearer', ['Secretary-General'], ['Member States']],
      ['when', ['by 2018'], ['by 2019']],
    ]);
  });
});

describe('numbers are equal whatever the language', () => {
  const says = (text: string, language: Language): number[] => {
    const { digits, words } = comparable(text, language).numbers;
    return [...new Set([...digits, ...words])].sort((one, other) => one - other);
  };
  it.each<[Language, string, number]>([
    ['en', 'twenty-one States', 21],
    ['fr', 'vingt et un États', 21],
    ['es', 'veintiún Estados', 21],
    ['ru', 'двадцать один представитель', 21],
    ['zh', '二十一个国家', 21],
    ['en', '97,194,000 dollars', 97_194_000],
    ['fr', '97 194 000 dollars', 97_194_000],
    ['es', '97.194.000 dólares', 97_194_000],
    ['zh', '9 719.4万美元', 97_194_000],
    ['ru', '2,5 млн долл. США', 2_500_000],
    ['ar', '٢٥ دولة', 25],
    ['en', 'article VIII of the Convention', 8],
    ['zh', '《公约》第八条', 8],
  ])('%s: %s holds %d', (language, text, value) => {
    expect(says(text, language)).toContain(value);
  });
  it.each<[Language, string, string]>([
    ['en', 'document A/RES/71/1/Corr.1', 'symbols are compared as citations'],
    ['en', 'from 10 a.m. to 1 p.m. and from 3 to 5.30 p.m.', 'hours are counted to 12 here'],
    ['fr', 'de 10 heures à 13 heures', 'and to 24 there'],
    ['zh', '上午10时至下午1时', 'hours in Chinese'],
    ['ru', 'с 10 ч 00 мин до 13 ч 00 мин', 'hours in Russian'],
  ])('%s: %s holds none: %s', (language, text) => {
    expect([...comparable(text, language).numbers.digits]).toEqual([]);
  });
});

describe('ordinalOf', () => {
  it.each(['(a)', 'a)', '(أ)', '㈠', '（一）'])('%s is the first', (num) => {
    expect(ordinalOf(num)).toBe('#1');
  });
});

describe('alignSequences', () => {
  it('gives every index of both sides once and in order', () => {
    fc.assert(
      fc.property(
        fc.nat(80),
        fc.nat(200),
        fc.infiniteStream(fc.float({ min: 0, max: 1, noNaN: true })),
        (a, b, fits) => {
          const steps = alignSequences(a, b, () => fits.next().value);
          const lefts = steps.map(([left]) => left).filter((index) => index >= 0);
          const rights = steps.map(([, right]) => right).filter((index) => index >= 0);
          expect(lefts).toEqual(Array.from({ length: a }, (_, index) => index));
          expect(rights).toEqual(Array.from({ length: b }, (_, index) => index));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes time linear in the length', () => {
    let asked = 0;
    const count = (length: number): number => {
      asked = 0;
      alignSequences(length, length, (left, right) => {
        asked += 1;
        return left === right ? 1 : 0;
      });
      return asked;
    };
    expect(count(4000) / count(1000)).toBeLessThan(5);
  });
});

/** Expected readings of the corpus as versions, their citations found by the reader. */
function gold(id: string): Resolution {
  const { language, blocks, footnotes } = JSON.parse(corpusFile('gold', `${id}.json`)) as {
    language: Language;
    blocks: Block[];
    footnotes: { marker: string; text: string }[];
  };
  const named = blocks.map((block, index) => ({ ...block, eId: `b_${index}` }));
  return resolution(
    language,
    named,
    footnotes.map((note) => ({ ...note, eId: null })),
  );
}

describe.skipIf(!sharedFolder)(`language versions of the corpus${sharedNote}`, () => {
  const ids = (language: Language): string[] =>
    corpusNames('gold')
      .filter((name) => name.endsWith(`.${language}.json`))
      .map((name) => name.slice(0, -8));

  it.each<[Language, number]>([
    ['zh', 5],
    ['fr', 1],
    ['es', 1],
    ['ru', 1],
    ['ar', 1],
  ])('sound English and %s versions hardly differ', (language, every) => {
    let pairs = 0;
    let found = 0;
    for (const id of ids(language).filter((_, index) => index % every === 0)) {
      const alignment = alignVersions(gold(`${id}.en`), gold(`${id}.${language}`));
      pairs += alignment.pairs.length;
      found += alignment.differences.length;
    }
    expect(pairs).toBeGreaterThan(500);
    // Some differences are real: the published versions do differ here and there.
    expect(found / pairs).toBeLessThan(language === 'ar' ? 0.06 : 0.02);
  });

  it('finds a date that was changed in one version, wherever it stands', () => {
    let planted = 0;
    let found = 0;
    for (const id of ids('zh').filter((_, index) => index % 9 === 0)) {
      const [one, other] = [gold(`${id}.en`), gold(`${id}.zh`)];
      const at = other.blocks.findIndex(({ text }) => /20\d\d年(\d+)月\d+日/.test(text));
      const block = other.blocks[at];
      if (!block) continue;
      const text = block.text.replace(
        /(20\d\d年)(\d+)(月\d+日)/,
        (_, year, month, rest) => `${year}${(Number(month) % 12) + 1}${rest}`,
      );
      planted += 1;
      const spoilt = { ...other, blocks: other.blocks.with(at, { ...block, text }) };
      if (
        alignVersions(one, spoilt).differences.some(
          ({ kind, right }) => kind === 'date' && right === block.eId,
        )
      )
        found += 1;
    }
    expect(planted).toBeGreaterThan(15);
    expect(found).toBe(planted);
  });

  it('finds the paragraph that was dropped from one version', () => {
    let planted = 0;
    let found = 0;
    for (const id of ids('zh').filter((_, index) => index % 9 === 0)) {
      const [one, other] = [gold(`${id}.en`), gold(`${id}.zh`)];
      const at = Math.floor(other.blocks.length / 2);
      const dropped = one.blocks[at]?.eId;
      if (one.blocks.length !== other.blocks.length || dropped === undefined) continue;
      planted += 1;
      const { differences: seen } = alignVersions(one, { ...other, blocks: other.blocks.toSpliced(at, 1) });
      if (seen.some(({ kind, left }) => kind === 'paragraph' && left === dropped)) found += 1;
    }
    expect(planted).toBeGreaterThan(15);
    expect(found / planted).toBeGreaterThan(0.85);
  });
});
