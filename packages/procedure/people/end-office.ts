/** An office of the process is laid down or taken back. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { bearerOf, isOffice } from '../act/hat.ts';
import { type Act, defineAct } from '../act/model.ts';
import { personSchema } from '../act/person-id.ts';
import { refuse } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';
import { hatSchema } from './assign-office.ts';
import { personsOf, takeOff, wears } from './hats.ts';
import { passedOnByPresident } from './president.ts';

const request = z.strictObject({
  hat: hatSchema,
  /** One person who holds it; null for the office as a whole. */
  person: personSchema.nullable().default(null),
  reason: words(1_000),
});

type Ended = z.output<typeof request>;

/**
 * Ends an office: for one person who holds it, or as a whole. A process is never without a secretariat that can act for it.
 * @rule PEOPLE-2, PEOPLE-9
 */
export const endOffice = defineAct({
  name: 'endOffice',
  title: { en: 'End an office', zh: '终止职务' },
  request,
  rule: 'PEOPLE-2',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['prepared', 'running', 'concluded'],
  authority: ({ course }) => course.authority,
  decide({ state: { people, course }, hat: by }, { hat, person, reason }) {
    const bearer = bearerOf(hat);
    const holders = personsOf(people, bearer);
    if (!isOffice(hat) || (person === null ? !people.offices[bearer] : !wears(people, person, hat)))
      return refuse(
        'not-held',
        'PEOPLE-2',
        { en: 'Nobody holds this office so.', zh: '无人如此担任该职务。' },
        { en: 'Choose an office of the process and who holds it.', zh: '请选择进程中的职务及其担任者。' },
      );
    if (hat.category === 'secretariat' && (person === null || holders.length === 1))
      return refuse(
        'last-secretariat',
        'PEOPLE-2',
        { en: 'The process would be left without a secretariat.', zh: '进程将没有秘书处。' },
        { en: 'Assign the office to somebody else first.', zh: '请先将该职务指派他人。' },
      );
    const refusal = passedOnByPresident(people, hat, by);
    if (refusal) return refusal;
    const matter = person === null ? `office/${bearer}` : `person/${person}`;
    const payload = { hat, person, reason: inBoth(reason) };
    return [{ name: 'OfficeEnded', matter, payload, authority: course.authority }];
  },
  effects: {
    OfficeEnded: {
      evolve({ people }, { payload: { hat, person } }: Act<Ended>) {
        const bearer = bearerOf(hat);
        const ending = person === null ? personsOf(people, bearer) : [person];
        for (const one of ending) takeOff(people, one, hat);
        if (person === null) delete people.offices[bearer];
      },
      audience: () => everybody,
    },
  },
});
