/** Who holds an office of the process. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { bearerOf, type Hat, hatCategories, hatRoles, isOffice } from '../act/hat.ts';
import { type Act, defineAct } from '../act/model.ts';
import { personSchema } from '../act/person-id.ts';
import { refuse } from '../act/refusal.ts';
import { putOn, wears } from './hats.ts';
import { passedOnByPresident } from './president.ts';

/** A hat as it is sent. */
export const hatSchema = z.strictObject({
  category: z.enum(hatCategories),
  party: z.string().min(1).max(100).nullable(),
  role: z.enum(hatRoles).nullable(),
});

const request = z.strictObject({
  /** Null where a State or an organ is appointed, and whoever it sends is assigned later. */
  person: personSchema.nullable().default(null),
  hat: hatSchema,
  /** Who holds it, where that is public: "Mexico". Never the name of a private person. */
  name: z
    .strictObject({ en: z.string().max(200), zh: z.string().max(200) })
    .nullable()
    .default(null),
});

type Assigned = z.output<typeof request> & { readonly since: string };

/** Of these there is one in a process; the others are many, each for a State or a body. */
const single: readonly Hat['category'][] = ['president', 'secretariat'];

/** An office as it can be held: without a role, and for a State or a body only where there are several. */
function isWhole(hat: Hat): boolean {
  return isOffice(hat) && hat.role === null && (hat.party === null || !single.includes(hat.category));
}

/**
 * Assigns an office of the process to a State or an organ, to a person, or to both.
 * @rule PEOPLE-1, PEOPLE-9
 */
export const assignOffice = defineAct({
  name: 'assignOffice',
  title: { en: 'Assign an office', zh: '指派职务' },
  request,
  rule: 'PEOPLE-1',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['prepared', 'running'],
  authority: ({ course }) => course.authority,
  decide({ state, now, hat: by }, { person, hat, name }) {
    if (!isWhole(hat))
      return refuse(
        'no-office',
        'PEOPLE-1',
        { en: 'This hat is not an office of the process.', zh: '这不是进程中的职务。' },
        { en: 'Members of a delegation are named by its focal point.', zh: '代表团成员由其协调人指定。' },
      );
    const held = state.people.offices[bearerOf(hat)] !== undefined;
    if (person === null ? held : wears(state.people, person, hat))
      return refuse(
        'held-already',
        'PEOPLE-1',
        { en: 'The office is held so already.', zh: '该职务已如此指派。' },
        { en: 'Nothing needs to be done; to change it, end it first.', zh: '无须再办；如需变更，请先终止。' },
      );
    const refusal = passedOnByPresident(state.people, hat, by);
    if (refusal) return refusal;
    const payload = { person, hat, name, since: now };
    const matter = person === null ? `office/${bearerOf(hat)}` : `person/${person}`;
    return [{ name: 'OfficeAssigned', matter, payload, authority: state.course.authority }];
  },
  effects: {
    OfficeAssigned: {
      evolve({ people }, { payload: { person, hat, name, since } }: Act<Assigned>) {
        const held = people.offices[bearerOf(hat)];
        people.offices[bearerOf(hat)] = {
          hat,
          name: name ?? held?.name ?? null,
          since: held?.since ?? since,
        };
        if (person !== null) putOn(people, person, { hat, since });
      },
      audience: () => everybody,
    },
  },
});
