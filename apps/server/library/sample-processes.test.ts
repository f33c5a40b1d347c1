/** The sample processes on the days of their course, performed act by act through the rules. */
import {
  type Act,
  decide,
  derivePlan,
  isRefusal,
  type ProcessState,
  stateAfter,
  stepStandings,
} from '@rostrum/procedure';
import { readResolution } from '@rostrum/resolution';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedText } from '../../../corpus/shared.ts';
import { type SampleAct, type SampleProcess, sampleProcesses } from './sample-processes.ts';

function requestOf({ documents }: SampleProcess, { act, request }: SampleAct): unknown {
  if (act !== 'openProcess') return request;
  const [mandate = ''] = documents;
  return { ...(request as object), plan: derivePlan(readResolution(seedText(mandate))) };
}

function perform(sample: SampleProcess): readonly Act[] {
  const acts: Act[] = [];
  let drawn = 0;
  for (const entry of sample.entries) {
    const ids = [...entry.ids];
    const context = {
      state: stateAfter(sample.id, acts),
      hat: entry.hat,
      person: null,
      now: new Date(entry.at).toISOString(),
      newId: () => ids.shift() ?? `drawn-${++drawn}`,
    };
    const decided = decide(context, entry.act, requestOf(sample, entry), entry.ruling);
    if ('misfit' in decided || isRefusal(decided))
      throw new Error(`${sample.id} ${entry.at} ${entry.act}: ${JSON.stringify(decided)}`);
    acts.push(...decided.map((act, index) => ({ ...act, position: acts.length + index + 1 })));
  }
  return acts;
}

const records = new Map<string, readonly Act[]>();

beforeAll(async () => {
  for (const sample of await sampleProcesses()) records.set(sample.id, perform(sample));
});

function on(id: string, day: string): ProcessState {
  const acts = records.get(id) ?? [];
  return stateAfter(
    id,
    acts.filter(({ happenedAt }) => happenedAt.slice(0, 10) <= day),
  );
}

const standingOn = (id: string, day: string, step: string) =>
  stepStandings(on(id, day).course, day).find((one) => one.id === step)?.standing;

describe('the way to the Global Compact, day by day', () => {
  const id = 'A-RES-71-280';
  it.each([
    ['2017-04-05', 'zero-draft', undefined, 'nothing is opened before the mandate is adopted'],
    ['2017-04-06', 'thematic-session-1', 'may', 'its window is April or May and its days are not announced'],
    ['2017-04-20', 'thematic-session-1', 'notYet', 'its days are announced: 8 and 9 May'],
    ['2017-05-09', 'thematic-session-1', 'done', 'it was held in Geneva'],
    ['2017-05-09', 'thematic-session-5', 'notYet', 'New York comes a fortnight later'],
    ['2017-07-26', 'hearing', 'may', 'one day of four was held, the window is open until June 2018'],
    ['2017-07-31', 'note', 'may', 'the note of the Secretary-General is not issued'],
    ['2017-08-01', 'note', 'done', 'A/72/271 is issued'],
    ['2017-10-13', 'thematic-sessions', 'done', 'six sessions were held'],
    ['2017-11-30', 'stocktaking-meeting', 'notYet', 'its days are 4 to 6 December'],
    ['2017-12-05', 'stocktaking-meeting', 'must', 'it is being held in Puerto Vallarta'],
    [
      '2017-12-23',
      'intergovernmental-conference',
      'may',
      'it stands where the mandate put it: before 25 September 2018',
    ],
    ['2017-12-24', 'intergovernmental-conference', 'notNow', 'another step has taken its place'],
    ['2017-12-24', 'intergovernmental-conference-as-amended', 'notYet', 'Marrakech is a year away'],
    ['2018-02-04', 'zero-draft', 'must', 'it is due in early February'],
    ['2018-02-05', 'zero-draft', 'done', 'the co-facilitators presented it'],
    ['2018-05-16', 'negotiation-2018-05', 'must', 'the fourth round is meeting'],
    ['2018-07-13', 'negotiations', 'done', 'the sixth round has ended'],
    [
      '2018-09-24',
      'intergovernmental-conference-as-amended',
      'notYet',
      'the day of the mandate passes in silence',
    ],
    ['2018-12-10', 'intergovernmental-conference-as-amended', 'must', 'the conference is meeting'],
    ['2018-12-10', 'outcome-document', 'done', 'it was adopted as the first item'],
    ['2018-12-11', 'intergovernmental-conference-as-amended', 'done', 'the conference has ended'],
  ] as const)('[PROC-6] on %s %s stands at %s: %s', (day, step, answer, _reason) => {
    expect(standingOn(id, day, step)).toBe(answer);
  });

  it('[PROC-9] keeps New York and Marrakech side by side, with the reason in both languages', () => {
    const { course } = on(id, '2018-01-01');
    const step = (name: string) => course.plan?.steps.find((one) => one.id === name);
    expect(step('intergovernmental-conference')).toMatchObject({
      place: 'United Nations Headquarters, New York',
      resolved: { end: '2018-09-24' },
      supersededBy: { step: 'intergovernmental-conference-as-amended' },
    });
    expect(step('intergovernmental-conference')?.supersededBy?.reasons?.zh).toContain('A/RES/72/244');
    expect(step('intergovernmental-conference-as-amended')).toMatchObject({
      place: 'Marrakech, Morocco',
      resolved: { start: '2018-12-10', end: '2018-12-11' },
      authority: { symbol: 'A/RES/72/244' },
    });
    expect(course.decisions).toMatchObject([
      {
        symbol: 'A/RES/72/244',
        replaced: [{ old: 'intergovernmental-conference', now: 'intergovernmental-conference-as-amended' }],
      },
    ]);
  });

  it('says of every step that was taken where that is known from', () => {
    const taken = Object.values(on(id, '2018-12-31').course.actualised).flat();
    expect(taken.length).toBeGreaterThan(18);
    const noted = taken.filter(
      ({ note }) => /Source: .+\.$/.test(note?.en ?? '') && /来源：.+。$/.test(note?.zh ?? ''),
    );
    // The appointment of the co-facilitators is said to be inferred; what a document ended shows its symbol or title.
    expect(noted.length).toBeGreaterThanOrEqual(taken.length - 5);
  });

  it('[PROC-7] keeps the first session as it was derived beside the days announced', () => {
    const [edit] = on(id, '2017-05-01').course.edits.filter(({ step }) => step === 'thematic-session-1');
    expect(edit?.before?.resolved).toMatchObject({ start: '2017-04-01', end: '2017-05-31' });
    expect(edit?.after?.resolved).toMatchObject({ start: '2017-05-08', end: '2017-05-09' });
  });

  it('[PEOPLE-3] lets in delegations of all five regional groups, each by its paragraph', () => {
    const parties = Object.values(on(id, '2017-04-08').people.parties);
    expect(new Set(parties.map(({ group }) => group).filter(Boolean)).size).toBe(5);
    expect(parties.every(({ authority }) => authority?.symbol === 'A/RES/71/280')).toBe(true);
    expect(parties.find(({ party }) => party === 'VA')?.participation).toBe('specialized-agency-members');
  });

  it.each([
    ['2017-04-06', 'prepared'],
    ['2017-04-07', 'running'],
    ['2018-12-19', 'concluded'],
  ] as const)('[PROC-4, PROC-11] on %s the process is %s', (day, stage) => {
    expect(on(id, day).course.stage).toBe(stage);
  });
});

describe('the High-level Dialogue of 2013, day by day', () => {
  const id = 'A-RES-67-219';
  it.each([
    ['2013-05-21', 'hearing', 'may', 'some day of 2013'],
    ['2013-05-22', 'hearing', 'notYet', 'its day is set: 15 July'],
    ['2013-06-10', 'stakeholder-list', 'must', 'it is due one month before the hearing'],
    ['2013-06-15', 'stakeholder-list', 'done', 'it lies with the Member States'],
    ['2013-06-17', 'stakeholder-list-consideration', 'done', 'the organizations are answered'],
    ['2013-07-15', 'hearing', 'done', 'it was held'],
    ['2013-10-02', 'high-level-dialogue', 'notYet', 'tomorrow'],
    ['2013-10-03', 'high-level-dialogue', 'must', 'its first day'],
    ['2013-10-03', 'round-table-2', 'done', 'the afternoon of the first day'],
    ['2013-10-04', 'high-level-dialogue', 'done', 'it has ended'],
    ['2013-12-01', 'report-ga-69', 'notYet', 'the sixty-ninth session is a year away'],
    ['2014-08-01', 'report-ga-69', 'done', 'it is issued'],
  ] as const)('[PROC-6] on %s %s stands at %s: %s', (day, step, answer, _reason) => {
    expect(standingOn(id, day, step)).toBe(answer);
  });

  it('[COUNT-1] counts the list one month back from the day that was set for the hearing', () => {
    const list = on(id, '2013-05-22').course.plan?.steps.find(
      (step) => step.id === 'stakeholder-list-consideration',
    );
    expect(list?.resolved?.end).toBe('2013-06-15');
  });
});
