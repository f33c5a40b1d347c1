/** The high-level meeting on AIDS, 2016: list out on 30 March, final on 27 April; 39 objections, 22 after engagement, 439 admitted. */
import { describe, expect, it } from 'vitest';
import { knownParties } from '../../party/parties.ts';
import { hat, type Play, play } from '../play.test-data.ts';
import { participationView } from '../view/participation-view.ts';

const LIST = 'stakeholder-list-preparatory-process';
const OBJECTED = 39;
const AFTER_ENGAGEMENT = 22;
const ADMITTED = 439;
const out = '2016-03-30T14:00:00.000Z';
const states = knownParties.filter(({ category }) => category === 'member-state');

/** Names of invented organizations, each in another country. */
function proposed(made: Play): void {
  for (let index = 0; index < ADMITTED + AFTER_ENGAGEMENT; index++)
    made.ask(
      'president',
      'proposeName',
      {
        list: LIST,
        organization: {
          name: `Organization ${index + 1}`,
          kind: 'ngo',
          country: states[index % states.length]?.code,
        },
      },
      '2016-03-29T14:00:00.000Z',
    );
}

/** Every objecting State is another; the first seventeen withdraw after the Office has spoken with them. */
function objectedTo(made: Play): void {
  const names = Object.keys(made.state.participation.lists[LIST]?.names ?? {});
  for (let index = 0; index < OBJECTED; index++) {
    const request = {
      list: LIST,
      name: names[index * 11],
      basis: index % 3 === 0 ? `General basis ${index}` : null,
    };
    const as = `member-state/${states[index]?.code};head`;
    made.ask(as, 'makeObjection', request, '2016-04-20T14:00:00.000Z');
    made.ask(
      'president',
      'recordEngagement',
      { list: LIST, name: request.name, with: 'objector', note: 'Spoken with the mission.' },
      '2016-04-22T14:00:00.000Z',
    );
    if (index < OBJECTED - AFTER_ENGAGEMENT)
      made.ask(as, 'withdrawObjection', { list: LIST, name: request.name }, '2016-04-27T13:59:00.000Z');
  }
}

describe('the worked case of 2016', () => {
  const made = play('A-RES-71-280.zh', '2016-03-01T12:00:00.000Z');
  made.ask('president', 'drawUpList', { step: LIST });
  proposed(made);
  const [circulated] = made.ask('president', 'circulateList', { list: LIST, days: 28 }, out);
  objectedTo(made);

  it('[LIST-3] has a clock of 28 days, from 30 March to 27 April', () => {
    expect(circulated?.payload).toMatchObject({ until: '2016-04-27T14:00:00.000Z' });
  });

  it('[LIST-7] has 39 objections, of which 22 stand after engagement', () => {
    const [list] = participationView(made.state, hat('president'), out).lists;
    const objected = list?.confidential?.names ?? [];
    expect(objected).toHaveLength(OBJECTED);
    expect(objected.filter(({ standing }) => standing > 0)).toHaveLength(AFTER_ENGAGEMENT);
    expect(objected.every(({ engagement }) => engagement.length === 1)).toBe(true);
  });

  it('[LIST-7] [LIST-10] ends with 439 names admitted, of 461 proposed', () => {
    made.ask('president', 'finalizeList', { list: LIST }, '2016-04-27T14:00:00.001Z');
    made.ask('president', 'publishList', { list: LIST }, '2016-04-27T15:00:00.000Z');
    const published = made.acts.at(-1)?.payload as { final: unknown[]; proposed: unknown[] };
    expect(published.final).toHaveLength(ADMITTED);
    expect(published.proposed).toHaveLength(ADMITTED + AFTER_ENGAGEMENT);
  });

  it('[LIST-11] shows its balance to everybody in sums', () => {
    const [list] = participationView(made.state, hat('public'), out).lists;
    const { balance } = list ?? {};
    expect(balance?.total).toBe(ADMITTED);
    expect(balance?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(ADMITTED);
    expect(balance?.countries.reduce((sum, { count }) => sum + count, 0)).toBe(ADMITTED);
  });
});
