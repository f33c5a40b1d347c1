/** Personal data: kept apart, due for erasure, erased, exported. */
import { describe, expect, it } from 'vitest';
import type { Act } from '../../act/model.ts';
import { type Play, play } from '../play.test-data.ts';
import { ownData } from './own-data.ts';
import { dueForErasure, endOf } from './retention.ts';
import { subjectOf } from './subject.ts';

const section = {
  id: 's',
  title: { en: 'You', zh: '您' },
  fields: [{ id: 'name', kind: 'text', label: { en: 'Name', zh: '姓名' }, required: true }],
};

function applied(): Play {
  const made = play();
  const title = { en: 'Form', zh: '表格' };
  for (const purpose of ['application', 'registration', 'follow-up'])
    made.ask('secretariat', 'defineForm', { form: purpose, purpose, title, sections: [section] });
  made.ask(
    'public',
    'submitApplication',
    {
      admission: 'op_6__point_a.ngo-ecosoc',
      organization: { name: 'Open Roads', kind: 'ngo', country: 'KE' },
      answers: { name: 'Anna Reyes' },
    },
    undefined,
    'anna',
  );
  return made;
}

const partyOf = ({ state }: Play) => Object.keys(state.participation.applicationsOf)[0] ?? '';

describe('personal data', () => {
  it('[PART-17] stand in no payload: acts name them by id', () => {
    const made = applied();
    const submitted = made.acts.find(({ name }) => name === 'ApplicationSubmitted') as Act;
    expect(JSON.stringify(submitted.payload)).not.toContain('Anna Reyes');
    expect(JSON.stringify(made.state)).not.toContain('Anna Reyes');
    expect(submitted.personal?.data).toEqual({ name: 'Anna Reyes' });
    expect(submitted.payload).toMatchObject({ answers: submitted.personal?.id });
  });

  it('[PART-17] of a person are all that was handed in about them', () => {
    const made = applied();
    const as = `${partyOf(made)};focal-point`;
    const [application] = Object.keys(made.state.participation.applications);
    made.ask('secretariat', 'approveApplication', { application });
    for (const event of ['thematic-session-1', 'thematic-session-2'])
      made.ask(as, 'registerForEvent', { event, participant: 'p7', answers: { name: 'Ben' } });
    const records = subjectOf(made.state.participation, 'person/p7')?.records;
    expect(records).toHaveLength(3);
    made.ask(as, 'eraseParticipant', { subject: 'person/p7' });
    expect(subjectOf(made.state.participation, 'person/p7')?.records).toEqual(['p7']);
    expect(made.state.participation.events['thematic-session-1']?.registered).toBe(1);
  });

  it('[PART-17] are exported with what the process keeps besides', () => {
    const made = applied();
    const data = ownData(made.state.participation, 'anna', partyOf(made));
    expect(data.applications).toHaveLength(1);
    expect(data.records).toHaveLength(1);
    expect(ownData(made.state.participation, 'ben', null)).toMatchObject({ applications: [], records: [] });
  });

  it('[PART-16] are due for erasure when their months are over', () => {
    const made = applied();
    const end = endOf(made.state);
    expect(end).toBe('2018-09-24');
    expect(dueForErasure(made.state, '2019-09-24T12:00:00Z')).toEqual([]);
    expect(dueForErasure(made.state, '2019-09-25T00:00:00Z')).toMatchObject([{ keptUntil: '2019-09-24' }]);
    made.ask('secretariat', 'setRetention', {
      category: 'ngo-ecosoc',
      months: 1,
      reason: { en: 'Shorter.' },
    });
    const [due] = dueForErasure(made.state, '2018-10-25T00:00:00Z');
    made.ask('secretariat', 'eraseParticipant', { subject: due?.subject });
    expect(dueForErasure(made.state, '2020-01-01T00:00:00Z')).toEqual([]);
  });
});
