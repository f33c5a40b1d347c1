/** Who holds an office of the process. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { hatCategories, hatRoles, isOffice, sameHat } from '../act/hat.ts';
import { type Act, defineAct } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import type { Worn } from './state.ts';

/** A hat as it is sent. */
export const hatSchema = z.strictObject({
  category: z.enum(hatCategories),
  party: z.string().min(1).max(100).nullable(),
  role: z.enum(hatRoles).nullable(),
});

const request = z.strictObject({ person: z.string().min(1).max(100), hat: hatSchema });

type Assigned = z.output<typeof request> & { readonly since: string };

/**
 * Assigns an office of the process to a person.
 * @rule PEOPLE-1
 */
export const assignOffice = defineAct({
  name: 'assignOffice',
  title: { en: 'Assign an office', zh: '指派职务' },
  request,
  rule: 'PEOPLE-1',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['prepared', 'running'],
  authority: ({ course }) => course.authority,
  decide({ state, now }, { person, hat }) {
    if (!isOffice(hat))
      return refuse(
        'no-office',
        'PEOPLE-1',
        { en: 'This hat is not an office of the process.', zh: '这不是进程中的职务。' },
        { en: 'Members of a delegation are named by its focal point.', zh: '代表团成员由其协调人指定。' },
      );
    if (state.people.worn[person]?.some((worn) => sameHat(worn.hat, hat)))
      return refuse(
        'held-already',
        'PEOPLE-1',
        { en: 'This person holds the office already.', zh: '此人已担任该职务。' },
        { en: 'Nothing needs to be done.', zh: '无须再办。' },
      );
    const payload = { person, hat, since: now };
    return [
      { name: 'OfficeAssigned', matter: `person/${person}`, payload, authority: state.course.authority },
    ];
  },
  effects: {
    OfficeAssigned: {
      evolve({ people }, { payload: { person, hat, since } }: Act<Assigned>) {
        const worn: Worn = { hat, since };
        people.worn[person] = [...(people.worn[person] ?? []), worn];
      },
      audience: () => everybody,
    },
  },
});
