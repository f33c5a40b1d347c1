/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedText, sharedFolder, sharedNote } from '../../corpus/shared.ts';
import type { Block, Resolution } from './model.ts';
import { readResolution } from './read.ts';
import { readStructure } from './structure/structure.ts';

const seeds = ['A-RES-61-208.en', 'A-RES-61-208.zh', 'A-RES-67-219.zh', 'A-RES-68-4.zh', 'A-RES-71-280.zh'];

interface ExpectedBlock {
  readonly kind: string;
  readonly num: string | null;
  readonly depth: number;
  readonly text: string;
  readonly verb: string | null;
  readonly footnotes: readonly string[];
}

/** White space is typography in Chinese; the rest must be the same. */
const bare = (text: string) => text.replace(/\s+/g, '');
const shapeOf = ({
  kind,
  num,
  depth,
  text,
  footnotes,
}: Pick<Block, 'kind' | 'num' | 'depth' | 'text' | 'footnotes'> | ExpectedBlock) =>
  `${kind} ${num ?? ''} ${depth} ${bare(text)} ${footnotes.join(',')}`;

describe.skipIf(!sharedFolder)(`the sample resolutions${sharedNote}`, () => {
  it.each(seeds)('%s agrees with its expected reading block by block', (name) => {
    const gold = JSON.parse(
      readFileSync(join(sharedFolder!, 'corpus/seeds', `${name}.gold.json`), 'utf8'),
    ) as { blocks: ExpectedBlock[]; footnotes: { marker: string; text: string }[] };
    const read = readResolution(seedText(name));
    expect(read.blocks.map(shapeOf)).toEqual(gold.blocks.map(shapeOf));
    const verbs = gold.blocks.map(({ verb }, at) => [at, verb]).filter(([, verb]) => verb !== null);
    expect(verbs.map(([at]) => [at, read.blocks[at as number]?.verb])).toEqual(verbs);
    expect(read.footnotes.map(({ marker, text }) => marker + bare(text))).toEqual(
      gold.footnotes.map(({ marker, text }) => marker + bare(text)),
    );
  });
});

describe('the sample resolutions', () => {
  it('repairs what is damaged and says so', () => {
    const codes = (name: string) =>
      readStructure(seedText(name), name.endsWith('zh') ? 'zh' : 'en').findings.map(
        ({ code, eId }) => `${code} ${eId}`,
      );
    expect(codes('A-RES-67-219.zh')).toContain('num.repaired op_18');
    expect(codes('A-RES-61-208.en')).toContain('paragraph.rejoined op_7');
    expect(codes('A-RES-71-280.zh')).toEqual(
      expect.arrayContaining(['paragraph.rejoined pp_3', 'paragraph.rejoined op_6__point_b']),
    );
    expect(codes('A-RES-68-4.zh')).toContain('page.furniture null');
  });

  it('gives the points of 71/280 the eIds and verbs that plans rely on', () => {
    const { blocks } = readStructure(seedText('A-RES-71-280.zh'), 'zh');
    const byId = new Map(blocks.map((block) => [block.eId, block]));
    expect(byId.get('op_6__point_b')).toMatchObject({ num: '(b)', depth: 1, verb: '请', footnotes: ['5'] });
    expect(byId.get('op_15__point_a__point_iii')).toMatchObject({ num: '(三)', depth: 2 });
  });
});

/** What holds of every reading, whatever the text. */
function expectSound(
  text: string,
  { blocks, footnotes, findings }: Pick<Resolution, 'blocks' | 'footnotes' | 'findings'>,
): void {
  const eIds = blocks.map(({ eId }) => eId);
  expect(new Set(eIds).size).toBe(eIds.length);
  let last = 0;
  for (const { span, anchors = [], text: words, footnotes: called } of blocks) {
    expect(span[0]).toBeGreaterThanOrEqual(last);
    expect(span[1]).toBeGreaterThanOrEqual(span[0]);
    expect(span[1]).toBeLessThanOrEqual(text.length);
    last = span[0];
    expect(anchors.map(({ marker }) => marker)).toEqual(called);
    for (const { offset } of anchors) expect(offset).toBeLessThanOrEqual(words.length);
  }
  for (const { eId } of footnotes) if (eId !== null) expect(eIds).toContain(eId);
  for (const { eId } of findings) if (eId !== null) expect(eIds).toContain(eId);
}

/** Pieces of which resolutions, and what is not one, are made. */
const piece = fc.oneof(
  fc.constantFrom(
    'The General Assembly,',
    '大会，',
    'إن الجمعية العامة،',
    'Генеральная Ассамблея,',
    '1. Decides',
    '2．又决定',
    '(a) x;',
    '㈠ 内容；',
    '’1‘ نص',
    '¹ See A/1/1.',
    '[^2]: note',
    '3',
    '____________',
    '**大会**',
    '*Recalls*',
    'Annex',
    '附件',
    '| a | b |',
    '2/4',
    '19-12345',
    '\f',
    '\ud800',
    '\u0000',
    '\t',
    '    ',
    '-',
    'A/RES/1/1',
    'x'.repeat(300),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 80 }),
);
const document = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '')))
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('is read without a throw: eIds are unique, spans lie in the source and in order, calls fit their texts', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('auto', 'ar', 'en', 'es', 'fr', 'ru', 'zh'), (text, language) => {
        expectSound(text, readResolution(text, { language: language as 'auto' }));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(readStructure(text, 'en')).toEqual(readStructure(text, 'en'));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['', 'document.empty'],
    [' \n\u200b\n', 'document.empty'],
    ['It was a dark and stormy night; the rain fell in torrents.', 'document.not-a-resolution'],
  ])('%j → %s', (text, code) => {
    expect(readResolution(text).findings.map((finding) => finding.code)).toContain(code);
  });
});

describe('time', () => {
  /** Milliseconds of processor time, which other processes do not stretch. */
  const timeOf = (text: string): number => {
    const before = process.cpuUsage().user;
    readStructure(text, 'en');
    return (process.cpuUsage().user - before) / 1000;
  };

  it.each([
    ['one long line', (n: number) => 'Recalling its resolution 70/1 of 2015, 1 and '.repeat(n * 500)],
    [
      'many paragraphs',
      (n: number) => Array.from({ length: n * 800 }, (_, at) => `${at + 1}. Decides to do it;`).join('\n'),
    ],
    [
      'many points',
      (n: number) =>
        `1. Decides:\n${Array.from({ length: n * 800 }, (_, at) => `(${'abcdefgh'.charAt(at % 8)}) x;`).join('\n')}`,
    ],
    ['brackets and marks', (n: number) => '(*[¹'.repeat(n * 6000)],
    [
      'wrapped lines',
      (n: number) =>
        Array.from(
          { length: n * 800 },
          () => 'the sustainable development of all countries and the eradi-',
        ).join('\n'),
    ],
    [
      'many notes',
      (n: number) =>
        `The General Assembly,\n${'word, 7 and '.repeat(n * 400)}\n__________\n${Array.from({ length: n * 100 }, (_, at) => `${at + 1} A/${at}/1.`).join('\n')}`,
    ],
    ['rows', (n: number) => Array.from({ length: n * 800 }, (_, at) => `| a | ${at} |`).join('\n')],
  ])('grows with the text and no faster: %s', (_, make) => {
    timeOf(make(4));
    const once = Math.min(...[0, 1, 2].map(() => timeOf(make(4))));
    const eightfold = Math.min(...[0, 1].map(() => timeOf(make(32))));
    expect(eightfold).toBeLessThan(Math.max(once, 2) * 8 * 4);
  });
});
