/** What a hat must do and may do, and by when. */
import { readResolution } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { seedText } from '../../../corpus/shared.ts';
import { derivePlan } from '../plan/derive.ts';
import { hatsOf } from '../process/bearers.ts';
import { noteTaken } from '../process/state.ts';
import { dutiesOf } from './duties.ts';
import { type Hat, hatFromText, hatText } from './hat.ts';
import { initialState, type ProcessState } from './state.ts';

const plan = derivePlan(readResolution(seedText('A-RES-71-280.zh')));

function running(): ProcessState {
  const state = initialState('A-RES-71-280');
  state.course.stage = 'running';
  state.course.plan = plan;
  const name = { en: 'Mexico', zh: '墨西哥' };
  state.people.parties['member-state/MX'] = {
    ...{ category: 'member-state', party: 'MX', name, group: 'latin-america-caribbean' },
    ...{ participation: 'member-states', authority: null, since: '' },
  };
  return state;
}

const hat = (text: string): Hat => hatFromText(text) ?? { category: 'public', party: null, role: null };
const stepsFor = (state: ProcessState, who: string, day: string) =>
  dutiesOf(state, hat(who), `${day}T12:00:00.000Z`).filter((duty) => duty.of === 'step');

describe('[PROC-15] the duties of a hat', () => {
  it('put what is due first for the co-facilitators in early February 2018, the zero draft with its day and paragraph', () => {
    const found = stepsFor(running(), 'co-facilitator/MX', '2018-02-01');
    const days = found.flatMap(({ answer, due }) => (answer === 'must' && due ? [due] : []));
    expect(days).toEqual(days.toSorted());
    expect(found[0]?.answer).toBe('must');
    const draft = found.find(({ id }) => id === 'zero-draft');
    expect(draft).toMatchObject({ answer: 'must', due: '2018-02-09', authority: { eId: 'op_27' } });
  });

  it('name the rounds, not the series and the phase that they belong to', () => {
    const found = stepsFor(running(), 'president', '2018-03-10').map(({ id }) => id);
    expect(found).toContain('negotiation-2018-03');
    expect(found.filter((id) => /^phase-|^negotiations$/.test(id))).toEqual([]);
  });

  it('drop what is done', () => {
    const state = running();
    const taken = { from: '2018-02-05', to: '2018-02-05', place: null, note: null, position: 1 };
    noteTaken(state.course, 'zero-draft', taken);
    expect(stepsFor(state, 'co-facilitator/MX', '2018-02-05').map(({ id }) => id)).not.toContain(
      'zero-draft',
    );
  });

  it('show what is overdue before what may be done, and what is to come last', () => {
    const answers = stepsFor(running(), 'secretariat', '2018-02-20').map(({ answer }) => answer);
    const order = ['must', 'notNow', 'may', 'notYet'];
    expect(answers).toEqual(answers.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(answers).size).toBe(4);
  });

  it('give a delegation its own steps only while it takes part', () => {
    expect(stepsFor(running(), 'member-state/MX;head', '2017-05-01').map(({ id }) => id)).toContain(
      'proposal',
    );
    expect(stepsFor(running(), 'member-state/PH;head', '2017-05-01')).toEqual([]);
  });

  it('name the acts that are open to the hat, and none that are not', () => {
    const acts = dutiesOf(running(), hat('member-state/MX;focal-point'), '2017-05-01T00:00:00.000Z');
    const names = acts.filter((duty) => duty.of === 'act').map(({ id }) => id);
    expect(names).toContain('addMember');
    expect(names).not.toContain('editStep');
  });

  it('are nothing for the public but what it may ask', () => {
    expect(stepsFor(running(), 'public', '2017-05-01')).toEqual([]);
  });
});

describe('the hats of bearers', () => {
  it.each([
    ['co-facilitators', ['co-facilitator'], 'the office itself'],
    ['Secretary-General', ['secretariat'], 'acts through the Secretariat'],
    ['round-table co-chairs', ['chair'], 'whoever chairs something'],
    ['panel co-chairs', ['chair'], 'whoever chairs something'],
    ['armchair', [], 'no chair at all'],
    ['Chair of the Ad Hoc Committee', ['chair'], 'the chair, not the body'],
    ['Special Committee of 24', ['chair', 'secretariat'], 'a body acts by its chair and is serviced'],
    ['Department of Global Communications', ['secretariat'], 'a part of the Secretariat'],
    ['Special Rapporteur on migrants', ['un-entity'], 'a special procedure'],
    ['administering Powers', ['member-state'], 'States under another name'],
    ['the weather', [], 'a name that says nothing'],
  ] as const)('of %s are %j: %s', (bearer, hats, _reason) => {
    expect(hatsOf(bearer)).toEqual(hats);
  });
});

describe('a hat as a line', () => {
  it.each(['secretariat', 'co-facilitator/MX', 'member-state/MX;focal-point', 'ngo-ecosoc/open-roads;head'])(
    'comes home: %s',
    (text) => expect(hatText(hat(text))).toBe(text),
  );
  it.each(['', 'king', 'member-state/', 'member-state/MX;king', 'member-state/A/B', 'president;'])(
    'is none: “%s”',
    (text) => expect(hatFromText(text)).toBeNull(),
  );
});
