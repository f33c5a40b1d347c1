/** The categories of a process: one entry for each category and paragraph of its plan. */
import type { Hat } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Participation, Plan } from '../../plan/model.ts';
import { hatsOf } from './hats.ts';
import type { Admission, Route } from './model.ts';

const routes: Readonly<Record<Participation['how'], Route>> = {
  invited: 'invited',
  open: 'invited',
  encouraged: 'encouraged',
  register: 'register',
  list: 'list',
  selected: 'selected',
};

function admission(entry: Participation, mandate: string | null): Admission {
  const { category, how, events, rights, conditions, authority } = entry;
  // A later act may use the same number of paragraph: its symbol keeps the two apart.
  const act = authority.symbol && authority.symbol !== mandate ? `${authority.symbol}.` : '';
  const id = `${act}${authority.eId}.${category}`;
  return {
    id,
    category,
    hats: hatsOf(category),
    route: routes[how],
    how,
    events,
    rights,
    conditions,
    authority,
  };
}

const known = new WeakMap<Plan, ReadonlyMap<string, Admission>>();

function tableOf(plan: Plan): ReadonlyMap<string, Admission> {
  const kept = known.get(plan);
  if (kept) return kept;
  const table = new Map(
    plan.participation.map((entry) => {
      const made = admission(entry, plan.mandate);
      return [made.id, made] as const;
    }),
  );
  known.set(plan, table);
  return table;
}

/**
 * Who may take part in what, how and with which rights, each with the paragraph that admits it.
 * @rule PART-1
 */
export function admissionsOf({ course }: Pick<ProcessState, 'course'>): readonly Admission[] {
  return course.plan ? [...tableOf(course.plan).values()] : [];
}

/** One entry by its id. */
export function admissionOf({ course }: Pick<ProcessState, 'course'>, id: string): Admission | undefined {
  return course.plan ? tableOf(course.plan).get(id) : undefined;
}

/** The entries under which somebody may come in who wears this hat; for the public, all that may be asked for. */
export function admissionsFor(state: Pick<ProcessState, 'course'>, hat: Hat): readonly Admission[] {
  const open = admissionsOf(state);
  return hat.category === 'public' ? open : open.filter(({ hats }) => hats.includes(hat.category));
}
