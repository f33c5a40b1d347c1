import type { Citation, Language, Provision } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import type { Step } from '../plan/model.ts';
import { capExceeded } from './cap-exceeded.ts';
import { contradictedOrder } from './contradicted-order.ts';
import { cycle } from './cycle.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { deadlineBeforeAdoption } from './deadline-before-adoption.ts';
import { impossibleCitation } from './impossible-citation.ts';
import { listWithoutDeadline } from './list-without-deadline.ts';
import { missingParagraph } from './missing-paragraph.ts';
import type { Check } from './model.ts';
import { numberingGap } from './numbering-gap.ts';
import { outsidePhase } from './outside-phase.ts';
import { reversedDeadline } from './reversed-deadline.ts';
import { citation, paragraph, plan, reading, request, step } from './sample.ts';
import { sessionInThePast } from './session-in-the-past.ts';
import { undatedDeliverable } from './undated-deliverable.ts';

const ofProvisions = (check: Check, provisions: readonly Provision[]) =>
  check.find({ resolution: reading({ provisions }), plan: plan({}) });
const ofSteps = (check: Check, steps: readonly Step[]) =>
  check.find({ resolution: reading({}), plan: plan({ steps }) });

describe('deadline before adoption', () => {
  const rows: readonly [Provision, string | undefined, string][] = [
    [request('op_22', 'by', '2017-03'), 'error', 'the whole month had passed on 6 April'],
    [request('op_22', 'by', '2017-04'), undefined, 'the month of adoption can still be kept'],
    [request('op_22', 'in', '2016'), 'warning', 'a year that is over, but not worded as a deadline'],
    [request('op_22', 'from-to', '2016-09/2017-09'), undefined, 'a period that is still running'],
    [request('op_22', 'by', '2017-03', { force: 'note' }), undefined, 'a past fact that is taken note of'],
    [request('op_22', 'by', 'XXXX-03-01'), undefined, 'a day of every year comes again'],
    [request('op_22', 'by', 'no date'), undefined, 'what is not a date gives no doubt'],
  ];
  it.each(rows)('%#', (provision, severity, reason) => {
    expect(ofProvisions(deadlineBeforeAdoption, [provision])[0]?.severity, reason).toBe(severity);
  });
});

describe('session in the past', () => {
  const rows: readonly [string, number, string][] = [
    ['ga/70', 1, 'the session before'],
    ['ga/71', 0, 'the session itself'],
    ['ga/72/opening', 0, 'the next one'],
    ['thematic-session', 0, 'not a session of the Assembly'],
  ];
  it.each(rows)('%s: %i', (anchor, count, reason) => {
    const provision = request('op_1', 'at', '2017');
    const anchored = { ...provision, when: { ...provision.when!, edtf: null, anchor } };
    expect(ofProvisions(sessionInThePast, [anchored]), reason).toHaveLength(count);
  });
});

describe('reversed deadline', () => {
  const rows: readonly [Language, string, number, string][] = [
    ['zh', '并迟于 2018 年 2 月初向会员国提交', 1, '不 is lost'],
    ['zh', '并不迟于 2018 年 2 月初向会员国提交', 0, 'not later than'],
    ['zh', '最迟于 2017 年 4 月将名单提交会员国', 0, 'at the latest'],
    ['zh', '至迟于 2017 年 3 月制定', 0, 'at the latest'],
    ['en', 'to submit it no later than 1 March 2018', 0, 'no later than'],
    ['en', 'to submit it not later than 1 March 2018', 0, 'not later than'],
    ['en', 'to submit it later than 1 March 2018', 1, 'bare'],
    ['en', 'at a later stage than agreed', 0, 'not a deadline'],
    ['fr', 'au plus tard que le 1er mars', 0, 'au plus tard'],
    ['ru', 'не позднее 1 марта 2018 года', 0, 'not later than'],
    ['ru', 'представить доклад позднее 1 марта', 1, 'bare'],
  ];
  it.each(rows)('%s %s', (language, quote, count, reason) => {
    const provisions = [request('op_27', 'by', '2018-02~', { quote })];
    const found = reversedDeadline.find({ resolution: reading({ language, provisions }), plan: plan({}) });
    expect(found, reason).toHaveLength(count);
  });

  it('stays silent where the reader has said so already', () => {
    const provisions = [request('op_27', 'by', '2018-02~', { quote: '迟于 2018 年 2 月初' })];
    const said = {
      code: 'time.reversed',
      severity: 'warning',
      eId: 'op_27',
      quote: '迟于',
      message: '…',
    } as const;
    const resolution = reading({ language: 'zh', provisions, findings: [said] });
    expect(reversedDeadline.find({ resolution, plan: plan({}) })).toEqual([]);
  });
});

describe('numbering gap', () => {
  const rows: readonly [readonly string[], readonly string[], string][] = [
    [['op_1', 'op_2', 'op_3'], [], 'consecutive'],
    [['op_1', 'op_3'], ['op_3'], 'one is missing'],
    [['op_0', 'op_1'], [], 'an unnumbered adopting paragraph comes first'],
    [['op_1', 'op_1__point_a', 'op_1__point_c', 'op_2'], ['op_1__point_c'], '(b) is missing'],
    [
      ['op_1__point_a__point_i', 'op_1__point_a__point_ii', 'op_1__point_a__point_iv'],
      ['op_1__point_a__point_iv'],
      '(iii)',
    ],
    [['op_2'], ['op_2'], 'the first is missing'],
  ];
  it.each(rows)('%j', (eIds, gaps, reason) => {
    const blocks = eIds.map((eId) => paragraph(eId));
    const found = numberingGap.find({ resolution: reading({ blocks }), plan: plan({}) });
    expect(
      found.map(({ eId }) => eId),
      reason,
    ).toEqual(gaps);
  });
});

describe('dates out of order', () => {
  const points = (...dates: string[]) =>
    dates.map((date, index) => request(`op_15__point_a__point_${'i'.repeat(index + 1)}`, 'in', date));
  it('sees the month that turns back, once for each list', () => {
    const found = ofProvisions(datesOutOfOrder, points('2017-04/2017-05', '2017-10', '2017-06'));
    expect(found.map(({ eId }) => eId)).toEqual(['op_15__point_a__point_iii']);
  });
  it('accepts dates that ascend or stand still', () => {
    expect(ofProvisions(datesOutOfOrder, points('2017-04', '2017-04', '2017-06'))).toEqual([]);
  });
  it('does not compare paragraphs with each other', () => {
    const provisions = [request('op_1', 'in', '2018'), request('op_2', 'in', '2017')];
    expect(ofProvisions(datesOutOfOrder, provisions)).toEqual([]);
  });
});

describe('impossible citation', () => {
  const rows: readonly [Citation, number, string][] = [
    [citation('A/RES/71/1', '2016-09-19'), 0, 'adopted in the first days of session 71'],
    [citation('A/RES/72/1', null), 1, 'a later session'],
    [citation('A/RES/70/1', '2016-12-20'), 1, 'session 70 was over'],
    [citation('A/RES/70/1', '2015-09-25'), 0, 'within session 70'],
    [citation('E/RES/2006/2', '2017-05-10'), 1, 'a date after adoption'],
    [citation('A/RES/217 A (III)', '1948-12-10'), 0, 'before symbols carried the session'],
  ];
  it.each(rows)('%#', (cited, count, reason) => {
    const resolution = reading({ citations: [cited] });
    expect(impossibleCitation.find({ resolution, plan: plan({}) }), reason).toHaveLength(count);
  });
});

describe('missing paragraph', () => {
  const rows: readonly [Language, string, number, string][] = [
    ['en', 'as set out in paragraph 2 above', 0, 'paragraph 2 is there'],
    ['en', 'as set out in paragraphs 2 and 9 below', 1, 'paragraph 9 is not'],
    ['en', 'paragraph 9 of resolution 60/1', 0, 'another document'],
    ['zh', '上文第 1 和 22 段述及的', 1, '22 is not there'],
    ['zh', '第 71/1 号决议附件二第 8 段', 0, 'another document'],
    ['fr', 'visée au paragraphe 9 ci-dessus', 1, '9 is not there'],
    ['es', 'mencionado en el párrafo 9 supra', 1, '9 is not there'],
    ['ru', 'упомянутых в пункте 9 выше', 1, '9 is not there'],
    ['ar', 'المشار إليها في الفقرة 9 أعلاه', 1, '9 is not there'],
  ];
  it.each(rows)('%s %s', (language, text, count, reason) => {
    const resolution = reading({ language, blocks: [paragraph('op_1'), paragraph('op_2', text)] });
    expect(missingParagraph.find({ resolution, plan: plan({}) }), reason).toHaveLength(count);
  });
});

describe('ceiling exceeded', () => {
  const authority = { symbol: 'A/RES/71/280', eId: 'op_16', quote: '…' };
  const limits = [{ measure: 'working-days', of: 'thematic-session', atMost: 3, authority }];
  const sessions = (...durations: (string | null)[]) =>
    durations.map((duration, index) => step(`thematic-session-${index + 1}`, { duration }));
  const rows: readonly [readonly Step[], number, string][] = [
    [sessions('P1D', 'P2D'), 0, 'three days'],
    [sessions('P2D', 'P2D'), 1, 'four days'],
    [sessions(null, null, null), 0, 'at least one day each'],
    [sessions(null, null, null, null), 1, 'four meetings cannot be held in three days'],
    [[...sessions('P1D'), step('hearing-1', { duration: 'P9D' })], 0, 'another series'],
  ];
  it.each(rows)('%#', (steps, count, reason) => {
    expect(capExceeded.find({ resolution: reading({}), plan: plan({ steps, limits }) }), reason).toHaveLength(
      count,
    );
  });
});

describe('steps and their dates', () => {
  const phase = step('phase-1', {}, ['2017-04-01', '2017-11-30']);

  it('asks about a step outside of its phase', () => {
    const late = step('late', { partOf: 'phase-1' }, ['2017-12-01', '2017-12-31']);
    const inside = step('inside', { partOf: 'phase-1' }, ['2017-11-01', '2017-12-31']);
    expect(ofSteps(outsidePhase, [phase, late, inside]).map(({ quote }) => quote)).toEqual(['late']);
  });

  it('asks about an input that is dated after what rests on it', () => {
    const draft = step('draft', { after: ['phase-1'] }, ['2017-01-01', '2017-01-31']);
    expect(ofSteps(contradictedOrder, [phase, draft])).toHaveLength(1);
    expect(ofSteps(contradictedOrder, [phase, { ...draft, after: [] }])).toEqual([]);
  });

  it('reads an order from either end', () => {
    const draft = step('draft', {}, ['2017-01-01', '2017-01-31']);
    expect(ofSteps(contradictedOrder, [{ ...phase, before: ['draft'] }, draft])).toHaveLength(1);
  });

  it('finds steps that wait for each other, and nothing in a diamond', () => {
    const circle = [step('a', { after: ['c'] }), step('b', { after: ['a'] }), step('c', { after: ['b'] })];
    const diamond = [
      step('a'),
      step('b', { after: ['a'] }),
      step('c', { after: ['a'] }),
      step('d', { after: ['b', 'c'] }),
    ];
    expect(ofSteps(cycle, circle)).toHaveLength(1);
    expect(ofSteps(cycle, diamond)).toEqual([]);
  });

  it('asks for the date of a thing handed over, unless it is tied to another step', () => {
    const report = step('report', { kind: 'deliverable' });
    expect(ofSteps(undatedDeliverable, [report])).toHaveLength(1);
    expect(ofSteps(undatedDeliverable, [{ ...report, before: ['session'] }])).toEqual([]);
    expect(ofSteps(undatedDeliverable, [step('meeting')])).toEqual([]);
  });

  it('asks by when a list of participants is circulated', () => {
    const authority = { symbol: 'A/RES/71/280', eId: 'op_6__point_b', quote: '…' };
    const listed = {
      category: 'stakeholder-listed',
      how: 'list',
      events: [],
      rights: [],
      conditions: [],
      authority,
    } as const;
    const dated = step('list', { kind: 'list', authority, when: request('op_6', 'by', '2017-04').when });
    const find = (steps: readonly Step[]) =>
      listWithoutDeadline.find({ resolution: reading({}), plan: plan({ steps, participation: [listed] }) });
    expect(find([])).toHaveLength(1);
    expect(find([dated])).toEqual([]);
  });
});
