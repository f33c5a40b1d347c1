import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../source/read-source.ts';
import { pdfText } from './pdf-text.ts';
import { column, pdfOf, type SetWords } from './sample.test-data.ts';

const linesOf = async (...pages: SetWords[][]): Promise<string[]> =>
  (await pdfText(pdfOf(pages))).text.split('\n').filter(Boolean);

/** Prose that fills its lines to about x = 520. */
const PROSE = [
  'Requests the Secretary-General to submit to the General Assembly at its seventy-third session a',
  'report on the implementation of the present resolution, and on the measures that Member States,',
  'the organs of the United Nations system and other stakeholders have taken to that end, including',
  'their contributions to the trust fund;',
];

describe('paragraphs', () => {
  it('are joined from their lines, and parted where lines stand further apart', async () => {
    const second = ['Decides to remain seized of the matter.'];
    expect(await linesOf([...column(PROSE, 90, 700), ...column(second, 90, 640)])).toEqual([
      PROSE.join(' '),
      second[0],
    ]);
  });

  it('are parted at labels and at lines that end before they need to', async () => {
    const texts = [
      '1. Decides to meet;',
      '(a) In New York;',
      '(b) In Geneva;',
      'General Assembly',
      'Seventy-first session',
    ];
    const lines = await linesOf([...column(PROSE, 90, 700), ...column(texts, 90, 652)]);
    expect(lines.slice(1)).toEqual(texts);
  });

  it('run on over the page, and lose running heads and page numbers', async () => {
    const page = (number: number, texts: string[], top: number): SetWords[] => [
      { text: 'A/RES/71/280', x: 90, y: 760 },
      ...column(texts, 90, top),
      { text: `${number}/2`, x: 90, y: 40 },
      { text: '17-05550', x: 480, y: 40 },
    ];
    const lines = await linesOf(page(1, PROSE.slice(0, 3), 700), page(2, PROSE.slice(3), 700));
    expect(lines).toEqual([PROSE.join(' ')]);
  });

  it('end at the notes of the page, whose marks close up with their words, and at its foot', async () => {
    const page = (texts: string[], note: string, foot: string): SetWords[] => [
      ...column(texts, 90, 700),
      { text: note, x: 90, y: 130, size: 8 },
      { text: foot, x: 90, y: 40, size: 8 },
    ];
    const lines = await linesOf(
      page(PROSE.slice(0, 2), '1Official Records, Supplement No. 35.', '20-04567 (E)    020420    *2004567*'),
      page(PROSE.slice(2), '2See resolution 70/1.', '2/2'),
    );
    expect(lines).toEqual([
      PROSE.join(' '),
      '\u00b9 Official Records, Supplement No. 35.',
      '\u00b2 See resolution 70/1.',
    ]);
  });

  it('are read column after column', async () => {
    const left = Array.from({ length: 14 }, (_, index) => `left column line ${index} of the text that`);
    const right = Array.from({ length: 14 }, (_, index) => `right column line ${index} of the text in`);
    const lines = await linesOf([...column(left, 60, 700), ...column(right, 320, 700)]);
    expect(lines.join(' ')).toBe([...left, ...right].join(' '));
  });

  it('keep the hyphens of compounds and lose those of line ends', async () => {
    const texts = [
      'Invites all the relevant stakeholders and, in particular, every interested non-governmental orga-',
      'nization to take part, and encourages their timely, transparent and inclusive parti-',
      'cipation, in line with the decisions that the Governments have taken on capacity-',
      'building and on people-centred development in the past;',
    ];
    expect((await linesOf(column(texts, 90, 700))).join(' ')).toContain('organization to take part');
    expect((await linesOf(column(texts, 90, 700))).join(' ')).toContain('capacity-building');
  });
});

describe('notes', () => {
  const body = (mark: SetWords): SetWords[] => [...column(PROSE, 90, 700), mark];
  it('are taken from the foot of the page to the end, their marks raised', async () => {
    const mark = { text: '3', x: 255, y: 667.5, size: 6 };
    const notes = [
      { text: '3', x: 90, y: 83, size: 5 },
      {
        text: 'See resolution 71/1, which the General Assembly adopted after the high-level',
        x: 97,
        y: 80,
        size: 8,
      },
      { text: 'plenary meeting.', x: 90, y: 70, size: 8 },
    ];
    expect(await linesOf([...body(mark), ...notes])).toEqual([
      `${PROSE.join(' ')}³`,
      '³ See resolution 71/1, which the General Assembly adopted after the high-level plenary meeting.',
    ]);
  });

  it('go on with the next page when they do', async () => {
    const first = [
      ...column(PROSE, 90, 700),
      { text: '1', x: 90, y: 63, size: 5 },
      { text: 'See resolution 71/1, which the General', x: 97, y: 60, size: 8 },
    ];
    const second = [
      ...column(PROSE, 90, 700),
      { text: 'Assembly adopted in 2016.', x: 90, y: 73, size: 8 },
      { text: '2', x: 90, y: 63, size: 5 },
      { text: 'Resolution 70/1.', x: 97, y: 60, size: 8 },
    ];
    expect((await linesOf(first, second)).slice(-2)).toEqual([
      '¹ See resolution 71/1, which the General Assembly adopted in 2016.',
      '² Resolution 70/1.',
    ]);
  });

  it('leaves small type that is no note in its place', async () => {
    const small = column(['Source: United Nations.'], 90, 80, 10, 8);
    expect((await linesOf([...column(PROSE, 90, 700), ...small])).at(-1)).toBe('Source: United Nations.');
  });
});

describe('tables', () => {
  it('are kept as rows', async () => {
    const rows = [
      ['Member State', 'Percentage'],
      ['Chad', '0.003'],
      ['China', '15.254'],
    ];
    const words = rows.flatMap(([name = '', share = ''], index) => [
      { text: name, x: 90, y: 600 - 14 * index },
      { text: share, x: 300, y: 600 - 14 * index },
    ]);
    expect((await linesOf([...column(PROSE, 90, 700), ...words])).slice(1)).toEqual(
      rows.map((row) => `| ${row.join(' | ')} |`),
    );
  });
});

describe('tables and lists of whole pages', () => {
  it('put cells of two lines beside figures that stand between them', async () => {
    const row = (y: number, number: string, names: readonly string[], sum: string) => [
      { text: number, x: 90, y },
      ...names.map((text, index) => ({
        text,
        x: 150,
        y: y + (names.length - 1) * 6 - 12 * index,
      })),
      { text: sum, x: 400, y },
    ];
    const words = [
      ...row(600, 'Section', ['Title'], 'Amount'),
      ...row(574, '1.', ['Department of Political', 'and Peacebuilding Affairs'], '7,233'),
      ...row(548, '2.', ['Legal affairs'], '6,313'),
      ...row(522, '3.', ['Department for Safety', 'and Security'], '2,500'),
    ];
    expect((await linesOf([...column(PROSE, 90, 700), ...words])).slice(1)).toEqual([
      '| Section | Title | Amount |',
      '| 1. | Department of Political and Peacebuilding Affairs | 7,233 |',
      '| 2. | Legal affairs | 6,313 |',
      '| 3. | Department for Safety and Security | 2,500 |',
    ]);
  });

  it('keep names one to a line where a page holds nothing else', async () => {
    const names = Array.from(
      { length: 20 },
      (_, index) => `${'Society for Health '.slice(0, 8 + (index % 3) * 4)}${index}`,
    );
    const prose = Array.from({ length: 4 }, () => PROSE).flat();
    const lines = await linesOf(column(prose, 90, 700), column(names, 90, 700));
    expect(lines.slice(-names.length)).toEqual(names);
  });
});

describe('trouble', () => {
  it('says that a PDF without text is scanned', async () => {
    const { findings, pages } = await readSource(pdfOf([[], []]), { name: 'scan.pdf' });
    expect(findings.map(({ code }) => code)).toEqual(['file.scanned']);
    expect(pages).toBe(2);
  });

  it('says that a broken one is damaged', async () => {
    const { findings } = await pdfText(new TextEncoder().encode('%PDF-1.7 nothing more'));
    expect(findings.map(({ code }) => code)).toEqual(['file.damaged']);
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(readSource(pdfOf([column(PROSE, 90, 700)]), { signal })).rejects.toThrow('enough');
  });

  it('never throws, however the bytes are damaged', async () => {
    const sound = pdfOf([column(PROSE, 90, 700)]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 }),
        async (hits) => {
          const bytes = sound.slice();
          for (const [at, value] of hits) bytes[at] = value;
          expect(typeof (await pdfText(bytes)).text).toBe('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});
