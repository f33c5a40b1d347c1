import { describe, expect, it } from 'vitest';
import { corpusFile, corpusNames, sharedFolder, sharedNote } from '../../../corpus/shared.ts';
import type { Block, Resolution } from '../model.ts';
import { readResolution } from '../read.ts';
import { fromAkn, isAkn } from './from-akn.ts';
import { toAkn } from './to-akn.ts';
import { toPlainText } from './to-plain-text.ts';

type Told = Pick<Block, 'kind' | 'num' | 'text'>;

const told = ({ kind, num, text }: Told): string => `${kind} ${num ?? ''} ${text}`;

/** Share of the expected paragraphs that were found, each at most as often as it is there. */
function found(blocks: readonly Told[], expected: readonly Told[]): number {
  const rest = blocks.map(told);
  let count = 0;
  for (const block of expected.map(told)) {
    const at = rest.indexOf(block);
    if (at < 0) continue;
    rest.splice(at, 1);
    count += 1;
  }
  return count;
}

describe('fromAkn', () => {
  it.each([
    ['<a><p>one</p><p>two</p></a>', 'one\n\ntwo\n', 'paragraphs'],
    [
      '<paragraph><num>1.</num>\n <content><p>\tDecides</p></content></paragraph>',
      '1. Decides\n',
      'a number in an element of its own',
    ],
    [
      '<p>Noting<sup><authorialNote marker="3"><p>See A.</p></authorialNote></sup> that</p>',
      'Noting³ that\n\n³ See A.\n',
      'a note',
    ],
    ['<p>again<sup>3</sup> and 2<sup>nd</sup></p>', 'again³ and 2nd\n', 'raised marks and raised letters'],
    ['<table><tr><td><p>Chad</p></td><td><p>1</p></td></tr></table>', '| Chad | 1 |\n', 'a table'],
    ['<section><num>I</num><heading>Title</heading></section>', 'I. Title\n', 'a heading'],
    ['<meta><p>no</p></meta><p>&#x8bf7;&amp;</p>', '请&\n', 'no metadata; references'],
    ['<p>one<p>two', 'one\n\ntwo\n', 'XML that breaks off'],
    ['</p></note></p><num>', '', 'tags without sense'],
  ])('%s', (xml, text) => {
    expect(fromAkn(`<akomaNtoso>${xml}</akomaNtoso>`)).toBe(text);
  });

  it('knows a document by its root, with or without prefix', () => {
    expect([isAkn('<akomaNtoso xmlns="x">'), isAkn('<akn:akomaNtoso>'), isAkn('<html>')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe.skipIf(!sharedFolder)(`texts of the corpus${sharedNote}`, () => {
  const clean = corpusNamesOrNone('text').filter((name) => name.endsWith('.clean.txt'));
  const sample = clean
    .filter((_, index) => index % 8 === 0)
    .map((name) => readResolution(corpusFile('text', name)));
  const share = (again: (resolution: Resolution) => Resolution): number => {
    let expected = 0;
    let count = 0;
    for (const resolution of sample) {
      expected += resolution.blocks.length;
      count += found(again(resolution).blocks, resolution.blocks);
    }
    return count / expected;
  };

  it('written as plain text and read again, give the same paragraphs', () => {
    const again = (one: Resolution): Resolution =>
      readResolution(toPlainText(one), { language: one.language });
    expect(share(again)).toBeGreaterThan(0.998);
  });

  it('written as Akoma Ntoso and read again, give the same paragraphs', () => {
    const again = (one: Resolution): Resolution =>
      readResolution(fromAkn(toAkn(one)), { language: one.language });
    expect(share(again)).toBeGreaterThan(0.985);
  });

  it.each([
    ['en', 0.98],
    ['zh', 0.97],
    ['fr', 0.98],
    ['ru', 0.96],
    ['ar', 0.98],
    // One of the Spanish files numbers its paragraphs wrongly throughout.
    ['es', 0.9],
  ])('the published Akoma Ntoso in %s is read as expected', (language, least) => {
    let expected = 0;
    let count = 0;
    for (const name of corpusNames('xml').filter((file) => file.endsWith(`.${language}.xml`))) {
      const { blocks } = JSON.parse(corpusFile('gold', name.replace(/xml$/, 'json'))) as { blocks: Told[] };
      expected += blocks.length;
      count += found(readResolution(fromAkn(corpusFile('xml', name))).blocks, blocks);
    }
    expect(count / expected).toBeGreaterThan(least);
  });
});

/** Suites are collected before they are skipped, so the names are asked for only where there are any. */
function corpusNamesOrNone(part: 'text'): string[] {
  return sharedFolder ? corpusNames(part) : [];
}
