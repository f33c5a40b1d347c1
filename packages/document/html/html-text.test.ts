import { toHtml } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText, isHtml } from './html-text.ts';

const lines = (html: string): string[] => htmlText(html).split('\n').filter(Boolean);

describe('htmlText', () => {
  it.each<[string, string[], string]>([
    ['<p>one<p>two', ['one', 'two'], 'paragraphs need no end tags'],
    ['<p>a\n  b&nbsp;&amp; c&#8217;s</p>', ['a b & c’s'], 'white space and references'],
    ['<div>masthead<br>second line</div>', ['masthead', 'second line'], 'line breaks'],
    ['<p>one<br><br>two', ['one', 'two'], 'two line breaks make paragraphs'],
    [
      '<ol><li>Decides<ol><li>first</li><li>second</li></ol></li><li>Requests</li></ol>',
      ['1. Decides', '(a) first', '(b) second', '2. Requests'],
      'numbered lists',
    ],
    ['<ol start="3" type="I"><li>x</ol>', ['III. x'], 'lists that start later, in Roman numerals'],
    ['<ul><li>x</ul>', ['x'], 'plain lists have no numbers'],
    [
      '<p>Noting<sup>3</sup> the 2<sup>nd</sup> part',
      ['Noting³ the 2nd part'],
      'raised marks, not raised letters',
    ],
    ['<script>var x="<p>no</p>"</script><style>p{}</style><p>yes', ['yes'], 'scripts and styles'],
    [
      '<nav><a>Home</a></nav><header>Site</header><article><header>UN</header><p>yes</p></article><footer>©</footer>',
      ['UN', 'yes'],
      'furniture of the page, not of the article',
    ],
    ['<p style="display:none">no</p><p hidden>no</p><p>yes', ['yes'], 'hidden text'],
    ['<!-- <p>no --><p>yes', ['yes'], 'comments'],
    [
      '<table><tr><td>Chad<td>0.003<tr><td>Chile<td>0.420</table>',
      ['| Chad | 0.003 |', '| Chile | 0.420 |'],
      'tables',
    ],
    ['<p>2 < 3 and <unknown>4</unknown> > 3', ['2 < 3 and 4 > 3'], 'stray signs'],
  ])('%j → %j: %s', (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('reads the notes that Word saves', () => {
    const html =
      '<p class=MsoNormal>Recalling<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span>[1]</span></span></a> its</p>' +
      '<div><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span>[1]</span></a> Resolution 71/1.</p></div></div>';
    expect(htmlText(html)).toBe('Recalling¹ its\n\n¹ Resolution 71/1.\n');
  });

  it('reads the notes that LibreOffice saves, and leaves its page heads out', () => {
    const html =
      '<div title="header"><p>A/RES/71/280</p></div><p>Recalling<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a> its</p>' +
      '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" href="#sdfootnote1anc">1</a> Resolution 71/1.</p></div>';
    expect(htmlText(html)).toBe('Recalling¹ its\n\n¹ Resolution 71/1.\n');
  });

  it('reads back the notes and paragraphs of the pages that are written here', () => {
    const html = toHtml({
      symbol: 'A/RES/71/280',
      language: 'en',
      title: 'Modalities',
      organ: 'General Assembly',
      session: 71,
      agendaItems: [],
      adoptedOn: '2017-04-06',
      meeting: 74,
      source: { committee: null, symbol: null },
      blocks: [
        {
          eId: 'op_1',
          kind: 'operative',
          num: '1',
          depth: 0,
          text: 'Decides to meet;',
          verb: 'Decides',
          footnotes: ['1'],
          anchors: [{ marker: '1', offset: 15 }],
          span: [0, 0],
        },
      ],
      footnotes: [{ marker: '1', text: 'See 70/1.', eId: 'op_1' }],
      citations: [],
      provisions: [],
      findings: [],
    });
    const read = lines(html);
    expect(read).toContain('A/RES/71/280');
    expect(read).toContain('1. Decides to meet¹;');
    expect(read.at(-1)).toBe('¹ See 70/1.');
  });

  it('never throws, and takes time linear in the length', () => {
    const tags = [
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<ol>',
      '<li>',
      '</ol>',
      '<sup>',
      '<!--',
      '<![CDATA[',
      '&#x;',
      '<a b="',
      '<',
      'text',
      '<div id=ftn1>',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...tags), { maxLength: 60 }),
        (parts) => typeof htmlText(parts.join('')) === 'string',
      ),
    );
    for (const hostile of ['<', '<a "', '<!--', "<p a='", '<sup>', '<table><tr><td>', '&amp']) {
      const started = performance.now();
      htmlText(hostile.repeat(30_000));
      expect(performance.now() - started, hostile).toBeLessThan(4_000);
    }
  });
});

describe('isHtml', () => {
  it.each([
    ['<!DOCTYPE html><p>x', true, 'a page'],
    ['<p>a</p><p>b</p><b>c</b>', true, 'a piece of a page'],
    ['1. Requests <b>nothing</b> more', false, 'prose with a stray tag'],
    ['if a < b and c > d then', false, 'prose with signs'],
  ])('%j is %s: %s', (text, expected) => {
    expect(isHtml(text)).toBe(expected);
  });
});
