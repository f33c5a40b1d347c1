import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../source/read-source.ts';
import { docxText } from './docx-text.ts';
import {
  call,
  docxOf,
  footnote,
  level,
  numbered,
  paragraph,
  RESOLUTION_NUMBERING,
  run,
  type SampleParts,
} from './sample.test-data.ts';

const textOf = (parts: SampleParts): string => docxText(docxOf(parts)).text;
const lines = (parts: SampleParts): string[] => textOf(parts).split('\n').filter(Boolean);

describe('automatic numbers', () => {
  it('counts paragraphs and points, and starts points anew under each paragraph', () => {
    const body = [0, 1, 1, 2, 1, 0, 1].map((depth) => paragraph(run('x'), numbered(depth))).join('');
    expect(lines({ body, numbering: RESOLUTION_NUMBERING })).toEqual([
      '1. x',
      '(a) x',
      '(b) x',
      '(i) x',
      '(c) x',
      '2. x',
      '(a) x',
    ]);
  });

  it('goes on after paragraphs without number, and gives empty paragraphs none', () => {
    const body =
      paragraph(run('a'), numbered(0)) +
      paragraph(run('plain')) +
      paragraph('', numbered(0)) +
      paragraph(run('b'), numbered(0));
    expect(lines({ body, numbering: RESOLUTION_NUMBERING })).toEqual(['1. a', 'plain', '2. b']);
  });

  it('starts where an override says', () => {
    const numbering = `${RESOLUTION_NUMBERING}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const body =
      paragraph(run('a'), numbered(0)) +
      paragraph(run('b'), numbered(0, 2)) +
      paragraph(run('c'), numbered(0, 2));
    expect(lines({ body, numbering })).toEqual(['1. a', '7. b', '8. c']);
  });

  it('takes number and level from a style, and from the style that this one builds on', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Op"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Op2"><w:basedOn w:val="Op"/></w:style>`;
    const body =
      paragraph(run('a'), '<w:pStyle w:val="Op2"/>') +
      paragraph(
        run('b'),
        '<w:pStyle w:val="Op2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
      ) +
      paragraph(run('c'), '<w:pStyle w:val="Op"/>');
    expect(lines({ body, styles, numbering: RESOLUTION_NUMBERING })).toEqual(['1. a', 'b', '2. c']);
  });

  it.each([
    ['chineseCounting', '%1、', '一、', 'Chinese numerals'],
    ['upperRoman', '%1.', 'I.', 'Roman numerals'],
    ['lowerLetter', '%1)', 'a)', 'letters of French and Spanish'],
    ['arabicAbjad', '(%1)', '(أ)', 'Arabic letters'],
    ['bullet', '', '–', 'bullets are dashes'],
  ])('writes %s as %s: %s', (format, text, label) => {
    const shown = format === 'bullet' ? '\u00b7' : text;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, format, shown)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(lines({ body: paragraph(run('x'), numbered(0)), numbering })).toEqual([`${label} x`]);
  });

  it('joins the numbers of several levels, in digits where the level is legal', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = paragraph(run('x'), numbered(0)) + paragraph(run('y'), numbered(1));
    expect(lines({ body, numbering })).toEqual(['I x', '1.1 y']);
  });
});

describe('notes', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p>${run('—')}</w:p></w:footnote>${footnote(1, 'Resolution 71/1.')}${footnote(2, 'A/61/515.')}`;
  it('stand at the end in the order of their calls, with superscript marks', () => {
    const body = paragraph(`${run('Recalling')}${call(2)}${run(' and')}${call(1)}`);
    expect(textOf({ body, footnotes })).toBe('Recalling¹ and²\n\n¹ A/61/515.\n² Resolution 71/1.\n');
  });

  it('keep the mark that the author set', () => {
    const body = paragraph(
      `${run('Title')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${run(' and')}${call(2)}`,
    );
    expect(textOf({ body, footnotes })).toBe('Title* and¹\n\n* Resolution 71/1.\n¹ A/61/515.\n');
  });

  it('may be endnotes', () => {
    const endnotes = `<w:endnote w:id="4"><w:p>${run('See also.')}</w:p></w:endnote>`;
    const body = paragraph(`${run('Noting')}<w:r><w:endnoteReference w:id="4"/></w:r>`);
    expect(textOf({ body, endnotes })).toBe('Noting¹\n\n¹ See also.\n');
  });

  it('are known when the marks were typed and raised by hand, and ordinals are left alone', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = paragraph(
      `${run('Noting')}${run('3', raised)}${run(' the 2')}${run('nd', raised)}${run(' part')}`,
    );
    expect(textOf({ body })).toBe('Noting³ the 2nd part\n');
  });
});

describe('tracked changes', () => {
  const body =
    paragraph(
      `${run('by ')}<w:del w:author="Mexico" w:date="2017-03-01T10:00:00Z"><w:r><w:delText>March</w:delText></w:r></w:del><w:ins w:author="Mexico">${run('April')}</w:ins>${run(' 2017')}`,
    ) +
    `<w:p><w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr>${run('one ')}</w:p>${paragraph(run('two'))}`;
  it('are read as accepted, and reported', () => {
    const { text, findings } = docxText(docxOf({ body }));
    expect(text).toBe('by April 2017\n\none two\n');
    expect(findings.map(({ code, quote }) => [code, quote])).toEqual([
      ['file.tracked-changes', ''],
      ['file.deletion', 'March'],
      ['file.insertion', 'April'],
    ]);
    expect(findings[1]?.message).toContain('by Mexico on 2017-03-01');
  });
  it('can be shown', () => {
    expect(docxText(docxOf({ body }), 'marked').text).toContain('by [-March-]{+April+} 2017');
  });

  const row = (mark: string, words: string): string =>
    `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph(run(words))}</w:tc><w:tc>${paragraph(run('0.003'))}</w:tc></w:tr>`;
  it.each([
    ['words', body, 'by March 2017\n\none\n\ntwo\n', 'by April 2017\n\none two\n'],
    [
      'a paragraph that was inserted whole',
      `${paragraph(run('one'))}<w:p><w:pPr>${numbered(0)}<w:rPr><w:ins w:author="x"/></w:rPr></w:pPr><w:ins w:author="x">${run('new')}</w:ins></w:p>${paragraph(run('two'), numbered(0))}`,
      'one\n\n1. two\n',
      'one\n\n1. new\n\n2. two\n',
    ],
    [
      'a paragraph that was parted in two',
      `<w:p><w:pPr><w:rPr><w:ins w:author="x"/></w:rPr></w:pPr>${run('one ')}</w:p>${paragraph(run('two'))}`,
      'one two\n',
      'one\n\ntwo\n',
    ],
    [
      'words that were moved',
      `${paragraph(`${run('a')}<w:moveFrom w:author="x">${run(' moved')}</w:moveFrom>`)}${paragraph(`${run('b')}<w:moveTo w:author="x">${run(' moved')}</w:moveTo>`)}`,
      'a moved\n\nb\n',
      'a\n\nb moved\n',
    ],
    [
      'rows of a table',
      `<w:tbl>${row('', 'Chad')}${row('<w:ins w:author="x"/>', 'Mali')}${row('<w:del w:author="x"/>', 'Niger')}</w:tbl>`,
      '| Chad | 0.003 |\n| Niger | 0.003 |\n',
      '| Chad | 0.003 |\n| Mali | 0.003 |\n',
    ],
  ])('can be read as rejected: %s', (_, changed, original, final) => {
    const parts = { body: changed, numbering: RESOLUTION_NUMBERING };
    expect(docxText(docxOf(parts), 'original').text).toBe(original);
    expect(docxText(docxOf(parts), 'final').text).toBe(final);
  });
  it('say how they were read', () => {
    const said = docxText(docxOf({ body }), 'original').findings[0]?.message;
    expect(said).toContain('as if all of them were rejected');
  });
});

describe('tables, boxes and the rest', () => {
  const cell = (...texts: string[]): string =>
    `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  it('keeps tables as tables', () => {
    const body = `<w:tbl>${row(cell('Member State'), cell('Percentage'))}${row(cell('Chad'), cell('0.003'))}</w:tbl>`;
    expect(textOf({ body })).toBe('| Member State | Percentage |\n| Chad | 0.003 |\n');
  });
  it('takes the table of a masthead apart', () => {
    const body = `<w:tbl>${row(cell('United Nations'), cell('A/RES/71/280'))}${row(cell('General Assembly'), cell('Distr.: General', '17 April 2017'))}</w:tbl>`;
    expect(lines({ body })).toEqual([
      'United Nations',
      'A/RES/71/280',
      'General Assembly',
      'Distr.: General',
      '17 April 2017',
    ]);
  });
  it('reads a text box once, after the paragraph that holds it', () => {
    const box = `<wps:txbx><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></wps:txbx>`;
    const body = paragraph(
      `${run('before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(lines({ body })).toEqual(['before', 'boxed']);
  });
  it('leaves hidden text and field codes out, and keeps what fields show', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = paragraph(
      `${run('hidden', '<w:vanish/>')}${field}${run('shown')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    expect(textOf({ body })).toBe('shown\n');
  });
});

describe('trouble', () => {
  it('refuses what unpacks to more than any resolution holds', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    expect(docxText(bomb).findings.map(({ code }) => code)).toEqual(['file.too-large']);
  });
  it.each([
    [zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'XML that breaks off'],
    [zipSync({ 'word/other.xml': strToU8('<a/>') }), 'no document inside'],
    [strToU8('PK\u0003\u0004 nothing'), 'no archive'],
    [zipSync({ 'word/document.xml': strToU8(`${'<w:p>'.repeat(2000)}`) }), 'nesting without end'],
  ])('says that the file is damaged (%#)', (bytes) => {
    expect(docxText(bytes).findings.map(({ code }) => code)).toEqual(['file.damaged']);
  });
  it('is told of a document without words', async () => {
    const { findings } = await readSource(docxOf({ body: paragraph('') }), { name: 'x.docx' });
    expect(findings.map(({ code }) => code)).toEqual(['file.empty']);
  });
  it('never throws, however the bytes are damaged', () => {
    const sound = docxOf({ body: paragraph(run('Requests'), numbered(0)), numbering: RESOLUTION_NUMBERING });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }), (hits) => {
        const bytes = sound.slice();
        for (const [at, value] of hits) bytes[at] = value;
        expect(typeof docxText(bytes).text).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
