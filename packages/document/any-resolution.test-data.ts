/** Arbitrary readings for property tests: anything that the types allow, sense or nonsense. */

import type { Block, Citation, Footnote, Resolution } from '@rostrum/resolution';
import fc from 'fast-check';

/** Words, control characters, lone surrogates, mark-up, several scripts. */
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\ud800',
    'a\udc00b',
    '\u0000\u0008\ufffe',
    '<p>&]]>',
    '请秘书长',
    'القرار 71/1',
    '\t\n\r ',
  ),
);
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary);
const eId = fc.oneof(
  fc.constantFrom('op_1', 'op_1__point_a', 'annex_1', 'annex_2__hdg_1', 'organ', 'fn_1', ''),
  text,
);
const marker = fc.oneof(fc.constantFrom('1', '2', '*', 'a', ''), text);

const block: fc.Arbitrary<Block> = fc.record(
  {
    eId,
    kind: fc.constantFrom(
      'enactor' as const,
      'preambular' as const,
      'operative' as const,
      'point' as const,
      'heading' as const,
      'annexHeading' as const,
      'annexParagraph' as const,
      'other' as const,
    ),
    num: orNull(fc.oneof(fc.constantFrom('1', '(a)', '㈠', 'I', 'A', '一'), text)),
    depth: fc.oneof(fc.nat(4), fc.constantFrom(-1, 0.5, 10_000, Number.NaN)),
    text,
    verb: orNull(text),
    footnotes: fc.array(marker, { maxLength: 3 }),
    anchors: fc.array(fc.record({ marker, offset: fc.integer({ min: -5, max: 60 }) }), { maxLength: 3 }),
    span: fc.constant([0, 0] as const),
    subtype: fc.constantFrom('table' as const, 'tableNote' as const, 'separator' as const),
    rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
  },
  { requiredKeys: ['eId', 'kind', 'num', 'depth', 'text', 'verb', 'footnotes', 'span'] },
);

const citation: fc.Arbitrary<Citation> = fc.record({
  eId: orNull(eId),
  footnote: orNull(marker),
  quote: text,
  symbol: orNull(fc.oneof(fc.constantFrom('A/RES/71/1', 'A/61/515'), text)),
  date: orNull(fc.constantFrom('2016-09-19', '2016-02-30', 'soon', '0000-00-00')),
  start: fc.integer({ min: -3, max: 30 }),
});

const footnote: fc.Arbitrary<Footnote> = fc.record({ marker, text, eId: orNull(eId) });

/** Any value of the type {@link Resolution}. */
export const anyResolution: fc.Arbitrary<Resolution> = fc.record({
  symbol: orNull(fc.oneof(fc.constantFrom('A/RES/71/280', 'A/71/L.58', 'S/RES/1325 (2000)'), text)),
  language: fc.constantFrom(
    'ar' as const,
    'en' as const,
    'es' as const,
    'fr' as const,
    'ru' as const,
    'zh' as const,
  ),
  title: orNull(text),
  organ: orNull(fc.oneof(fc.constant('General Assembly'), text)),
  session: orNull(fc.oneof(fc.nat(120), fc.constantFrom(-1, 1.5, Number.NaN))),
  agendaItems: fc.array(fc.oneof(fc.constant('78 (a)'), text), { maxLength: 3 }),
  adoptedOn: orNull(fc.constantFrom('2017-04-06', '2017-02-30', 'yesterday', '9999-12-31')),
  meeting: orNull(fc.oneof(fc.nat(200), fc.constant(Number.NaN))),
  source: fc.record({
    committee: orNull(fc.oneof(fc.constant('Third Committee'), text)),
    symbol: orNull(fc.oneof(fc.constant('A/71/L.58'), text)),
  }),
  blocks: fc.array(block, { maxLength: 12 }),
  footnotes: fc.array(footnote, { maxLength: 4 }),
  citations: fc.array(citation, { maxLength: 4 }),
  provisions: fc.constant([]),
  findings: fc.constant([]),
});
