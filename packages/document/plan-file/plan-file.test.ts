import type { Plan, Step } from '@rostrum/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToCalendar } from './plan-to-calendar.ts';
import { csvCell, planToCsv } from './plan-to-csv.ts';
import { PLAN_WORDS, paragraphName } from './words.ts';

const step = (more: Partial<Step>): Step => ({
  id: 'zero-draft',
  kind: 'deliverable',
  title: 'Zero draft of the global compact',
  bearer: ['co-facilitators'],
  when: { relation: 'by', edtf: '2018-02~', anchor: null, offset: null, quote: 'by early February 2018' },
  place: null,
  duration: null,
  after: [],
  before: [],
  unlessOtherwiseAgreed: false,
  authority: {
    symbol: 'A/RES/71/280',
    eId: 'op_27',
    quote: 'Decides that the co-facilitators shall prepare a zero draft',
  },
  resolved: { start: '2018-02-01', end: '2018-02-10', approximate: true, basis: 'text' },
  ...more,
});
const plan = (...steps: Step[]): Plan => ({
  mandate: 'A/RES/71/280',
  amendedBy: [],
  steps,
  limits: [],
  participation: [],
  balances: [],
  findings: [],
});

/** A minimal reader of iCalendar: unfolds lines and gives the properties of each event. */
function events(calendar: string): Map<string, string>[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  const found: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push(new Map());
    const colon = line.indexOf(':');
    if (found.length > 0) found.at(-1)?.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return found;
}

describe('planToCalendar', () => {
  it('puts a deadline on its last day, as a whole day, tentative when approximate', () => {
    const [event] = events(planToCalendar(plan(step({}))));
    expect(event?.get('DTSTART;VALUE=DATE')).toBe('20180210');
    expect(event?.get('DTEND;VALUE=DATE')).toBe('20180211');
    expect(event?.get('STATUS')).toBe('TENTATIVE');
    expect(event?.get('SUMMARY')).toBe('Deadline: Zero draft of the global compact');
    expect(event?.get('DESCRIPTION')).toContain('A/RES/71/280\\, paragraph 27');
  });

  it('spans a meeting of several days, over the change of a year', () => {
    const meeting = step({
      when: { relation: 'from-to', edtf: '2017-12-30/2018-01-02', anchor: null, offset: null, quote: '' },
      resolved: { start: '2017-12-30', end: '2018-01-02', approximate: false, basis: 'text' },
    });
    const [event] = events(planToCalendar(plan(meeting)));
    expect([event?.get('DTSTART;VALUE=DATE'), event?.get('DTEND;VALUE=DATE')]).toEqual([
      '20171230',
      '20180103',
    ]);
    expect(event?.get('STATUS')).toBe('CONFIRMED');
  });

  it('leaves out what has no date and says so', () => {
    const calendar = planToCalendar(plan(step({ resolved: undefined })), { language: 'zh' });
    expect(events(calendar)).toEqual([]);
    expect(calendar).toContain('没有日期');
  });

  it('gives the same bytes for the same plan, and stable, unique UIDs', () => {
    const twice = plan(step({}), step({}), step({ id: '听证会 1' }));
    expect(planToCalendar(twice)).toBe(planToCalendar(twice));
    const uids = events(planToCalendar(twice)).map((event) => event.get('UID'));
    expect(uids[0]).toBe('zero-draft.a-res-71-280@rostrum');
    expect(new Set(uids).size).toBe(3);
  });

  it('is well formed whatever the words: folded at 75 octets, CRLF, no stray control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, quote) => {
        const calendar = planToCalendar(
          plan(step({ title, authority: { symbol: null, eId: 'op_1', quote } })),
        );
        const lines = calendar.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(lines.every((line) => !/[\p{Cc}]/u.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('planToCsv', () => {
  it.each([
    ['=1+1', "'=1+1", 'a formula'],
    ['+41 22', "'+41 22", 'a sum'],
    ['-P1M', "'-P1M", 'a difference'],
    ['@SUM(A1)', "'@SUM(A1)", 'a formula of old'],
    [' =HYPERLINK("x")', '"\' =HYPERLINK(""x"")"', 'a formula behind a blank'],
    ['a,b', '"a,b"', 'a comma'],
    ['say "no"', '"say ""no"""', 'quotation marks'],
    ['two\nlines', '"two\nlines"', 'a line break'],
    ['请秘书长', '请秘书长', 'plain words'],
  ])('writes %j as %s: %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('gives titles in Chinese to a Chinese table, and in English to any other', () => {
    const entitled = plan(step({ title: 'Zero draft', titles: { zh: '预稿' } }));
    expect(planToCsv(entitled, { language: 'zh' })).toContain(',预稿,');
    expect(planToCsv(entitled, { language: 'fr' })).toContain(',Zero draft,');
    const dated = planToCalendar(entitled, { language: 'zh' });
    expect(dated).toContain('预稿');
  });

  it('has a byte order mark, a head, and as many cells in every row', () => {
    const csv = planToCsv(plan(step({})), { language: 'zh' });
    expect(csv.startsWith('\ufeff步骤,')).toBe(true);
    expect(csv.split('\r\n')[1]).toContain('2018-02-10,2018-02-10,是');
    const counts = Object.values(PLAN_WORDS).map((words) => words.columns.length);
    expect(new Set(counts).size).toBe(1);
  });
});

describe('paragraphName', () => {
  it.each([
    ['op_6__point_b__point_i', 'paragraph 6 (b) (i)'],
    ['pp_3', 'preambular paragraph 3'],
    ['annex_1__p_2', 'annex (annex_1__p_2)'],
    ['enactor', 'enactor'],
  ])('%s is %s', (eId, name) => {
    expect(paragraphName(eId, 'en')).toBe(name);
  });
});
