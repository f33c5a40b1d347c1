import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Language, Resolution } from '../model.ts';
import { EIds } from './eids.ts';
import { documentUrl, isDate, workIri } from './identity.ts';
import { mastheadOf } from './masthead.ts';
import { ordinalWords } from './ordinal.ts';
import { type OutlineNode, outline } from './outline.ts';
import { toAkn } from './to-akn.ts';
import { toHtml } from './to-html.ts';
import { toPlainText } from './to-plain-text.ts';
import { escapeXml } from './xml.ts';

const block = (eId: string, kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  eId,
  kind,
  num: null,
  depth: 0,
  text,
  verb: null,
  footnotes: [],
  span: [0, 0],
  ...more,
});

const resolution = (more: Partial<Resolution>): Resolution => ({
  symbol: 'A/RES/71/280',
  language: 'en',
  title: 'Modalities for the negotiations',
  organ: 'General Assembly',
  session: 71,
  agendaItems: ['13', '117'],
  adoptedOn: '2017-04-06',
  meeting: 74,
  source: { committee: null, symbol: 'A/71/L.58' },
  blocks: [],
  footnotes: [],
  citations: [],
  provisions: [],
  findings: [],
  ...more,
});

const sample = resolution({
  blocks: [
    block('enactor', 'enactor', 'The General Assembly,'),
    block('pp_1', 'preambular', 'Recalling its resolution 71/1,', {
      verb: 'Recalling',
      footnotes: ['1'],
      anchors: [{ marker: '1', offset: 25 }],
    }),
    block('op_1', 'operative', 'Decides:', { num: '1', verb: 'Decides' }),
    block('op_1__point_a', 'point', 'To meet;', { num: '(a)', depth: 1 }),
    block('op_1__point_b', 'point', 'To report.', { num: '(b)', depth: 1 }),
  ],
  footnotes: [{ marker: '1', text: 'See resolution 70/1.', eId: 'pp_1' }],
  citations: [
    {
      eId: 'pp_1',
      footnote: null,
      quote: 'resolution 71/1',
      symbol: 'A/RES/71/1',
      date: '2016-09-19',
      start: 14,
    },
    { eId: 'pp_1', footnote: '1', quote: 'resolution 70/1', symbol: 'A/RES/70/1', date: null, start: 4 },
  ],
});

describe('toAkn', () => {
  const akn = toAkn(sample);
  it.each([
    ['value="/akn/un/statement/deliberation/unga/2017-04-06/71-280/eng@/!main"', 'the expression is named'],
    ['<container name="Recalling" eId="pp_1">', 'a preambular paragraph is a container named by its phrase'],
    [
      '<ref href="/akn/un/statement/deliberation/unga/2016-09-19/71-1" title="A/RES/71/1">',
      'a dated citation has an IRI',
    ],
    ['href="https://undocs.org/en/A/RES/70/1"', 'an undated one leads to the document'],
    [
      '>resolution <authorialNote marker="1" placement="bottom" eId="fn_1">',
      'a note stands where it is called, inside the citation it interrupts',
    ],
    ['<list eId="op_1__list_1"><intro><p><inline name="verb"', 'a chapeau introduces its list'],
    ['<point eId="op_1__point_b"><num>(b)</num>', 'points keep their eIds'],
    [
      '<docDate date="2017-04-06" refersTo="#dateOfAdoption">6 April 2017</docDate>',
      'the closing formula is dated',
    ],
  ])('%s: %s', (fragment) => {
    expect(akn).toContain(fragment);
  });
});

describe('toPlainText', () => {
  it('prints a page that a person reads with ease', () => {
    expect(toPlainText(sample)).toBe(`United Nations
A/RES/71/280
General Assembly

Seventy-first session
Agenda items 13 and 117

Resolution adopted by the General Assembly on 6 April 2017

[without reference to a Main Committee (A/71/L.58)]

71/280. Modalities for the negotiations

The General Assembly,

Recalling its resolution ¹71/1,

1. Decides:

(a) To meet;

(b) To report.

74th plenary meeting
6 April 2017

¹ See resolution 70/1.
`);
  });
});

describe('toHtml', () => {
  const html = toHtml(sample);
  it.each([
    ['<html lang="en" dir="ltr">', 'language and direction are told'],
    ['<p id="op_1__point_a" class="point depth-1">', 'paragraphs can be linked to'],
    ['<a href="#fn_1" id="ref_fn_1" role="doc-noteref">1</a>', 'a note is linked from its call'],
    ['<a href="#ref_fn_1" role="doc-backlink"', 'and back'],
  ])('%s: %s', (fragment) => {
    expect(html).toContain(fragment);
  });
  it('is written from right to left in Arabic', () => {
    expect(toHtml(resolution({ language: 'ar' }))).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('ordinalWords', () => {
  it.each<[number, Language, string]>([
    [61, 'en', 'Sixty-first'],
    [70, 'en', 'Seventieth'],
    [71, 'fr', 'Soixante et onzième'],
    [77, 'fr', 'Soixante-dix-septième'],
    [81, 'fr', 'Quatre-vingt-unième'],
    [91, 'fr', 'Quatre-vingt-onzième'],
    [73, 'es', 'Septuagésimo tercer'],
    [78, 'ru', 'Семьдесят восьмая'],
    [71, 'ar', 'الحادية والسبعون'],
    [75, 'ar', 'الخامسة والسبعون'],
    [70, 'zh', '第七十'],
    [18, 'zh', '第十八'],
    [102, 'en', '102'],
  ])('%i in %s is %s', (number, language, words) => {
    expect(ordinalWords(number, language)).toBe(words);
  });
});

describe('mastheadOf', () => {
  it.each<[Language, string]>([
    ['en', '[on the report of the Third Committee (A/71/481)]'],
    ['zh', '[根据第三委员会的报告(A/71/481)通过]'],
    ['ar', '[بناء على تقرير اللجنة الثالثة (A/71/481)]'],
  ])('says in %s on whose report', (language, line) => {
    const source = { committee: 'Third Committee', symbol: 'A/71/481' };
    expect(mastheadOf(resolution({ language, source })).source).toBe(line);
  });
  it('prints agenda letters as each language does', () => {
    const agenda = (language: Language): string | null =>
      mastheadOf(resolution({ language, agendaItems: ['20 (b)'] })).agenda;
    expect([agenda('fr'), agenda('ar'), agenda('zh')]).toEqual([
      'Point 20 b) de l’ordre du jour',
      'البند 20 (ب) من جدول الأعمال',
      '议程项目20 (b)',
    ]);
  });
});

describe('identity', () => {
  it.each([
    ['2017-04-06', true, 'a date'],
    ['2017-02-30', false, 'no such day'],
    ['2017-4-6', false, 'not the form of XML Schema'],
    ['', false, 'nothing'],
  ])('isDate(%j) is %s: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
  it('names no work without a date, and no document that is not a resolution', () => {
    expect([workIri('A/RES/71/1', null), workIri('A/61/515', '2006-10-01')]).toEqual([null, null]);
  });
  it('makes a URL of any symbol', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (symbol) =>
        /^https:\/\/undocs\.org\/en\/[!-~]*$/.test(documentUrl(symbol, 'en')),
      ),
    );
  });
});

describe('outline', () => {
  const flat = (nodes: readonly OutlineNode[]): Block[] =>
    nodes.flatMap((node) => [node.block, ...flat(node.children)]);
  const kinds: Block['kind'][] = [
    'enactor',
    'preambular',
    'operative',
    'point',
    'heading',
    'annexHeading',
    'annexParagraph',
    'other',
  ];
  const blocks = fc.array(
    fc.tuple(fc.constantFrom(...kinds), fc.nat(4), fc.constantFrom(null, 'I', 'A', '1', '(a)')),
  );
  it('keeps every block once and in printed order', () => {
    fc.assert(
      fc.property(blocks, (drawn) => {
        const given = drawn.map(([kind, depth, num], index) => block(`b${index}`, kind, '', { depth, num }));
        const { preamble, body, annexes } = outline(given);
        const annexed = annexes.flatMap((annex) => [...annex.titles, ...flat(annex.body)]);
        expect([...flat(preamble), ...flat(body), ...annexed]).toEqual(given);
      }),
    );
  });
  it('puts headings of one style side by side and others under them', () => {
    const heading = (num: string | null, text: string): Block => block(text, 'heading', text, { num });
    const { body } = outline([
      heading('I', 'one'),
      heading('A', 'a'),
      heading('B', 'b'),
      heading('II', 'two'),
    ]);
    expect(body.map((node) => [node.block.text, node.children.map((child) => child.block.text)])).toEqual([
      ['one', ['a', 'b']],
      ['two', []],
    ]);
  });
});

describe('EIds', () => {
  it('never gives one out twice, and none with white space', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('a', 'a~2', 'a b'), fc.string())), (wanted) => {
        const eIds = new EIds();
        const given = wanted.map((eId) => eIds.claim(eId));
        expect(new Set(given).size).toBe(given.length);
        expect(given.every((eId) => /^\S+$/.test(eId))).toBe(true);
      }),
    );
  });
});

describe('escapeXml', () => {
  it('shows what XML cannot hold instead of dropping it', () => {
    expect(escapeXml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });
});
