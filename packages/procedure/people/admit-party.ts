/** A State or an organization joins the process, by the paragraph that lets it in. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { bearerOf, type HatCategory, partyCategories } from '../act/hat.ts';
import { type Act, type Context, defineAct } from '../act/model.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { knownParty } from '../party/parties.ts';
import type { ParticipationCategory } from '../plan/model.ts';
import { admittedBy } from './admission.ts';
import { hatNames } from './hats.ts';
import type { Party } from './state.ts';

const partyName = z.strictObject({ en: z.string().trim().min(1).max(300), zh: z.string().trim().max(300) });

const request = z.strictObject({
  category: z.enum(partyCategories),
  /** A State by its ISO 3166-1 alpha-2 code; an organization by an id of small letters, digits and hyphens. */
  party: z.string().regex(/^(?:[A-Z]{2}|[a-z0-9][a-z0-9-]{1,79})$/),
  /** Left out for States, whose names are known. */
  name: partyName.nullable().default(null),
  /** The category of the plan, where several would let it in. */
  participation: z
    .custom<ParticipationCategory>((value) => typeof value === 'string')
    .nullable()
    .default(null),
});

type Admission = z.output<typeof request>;

function entryFor({ state }: Context, { category, party, participation }: Admission) {
  return state.course.plan ? admittedBy(state.course.plan, category, party, participation) : undefined;
}

/** No paragraph lets it in: a matter on which the room may rule otherwise. @rule PEOPLE-3 */
function notLetIn(context: Context, asked: Admission): readonly Refusal[] {
  if (entryFor(context, asked)) return [];
  const { en, zh } = hatNames[asked.category];
  return [
    refuse(
      'no-paragraph-admits',
      'PEOPLE-3',
      { en: `No paragraph of the mandate lets in: ${en}.`, zh: `授权文件没有条款接纳：${zh}。` },
      {
        en: 'Choose another category of the plan, attach the decision that admits it, or obtain a ruling.',
        zh: '请选择计划中的其他类别、附上予以接纳的决定，或取得裁定。',
      },
      context.state.course.authority,
    ),
  ];
}

/** Capitals are codes of States. */
const isCode = (party: string) => /^[A-Z]{2}$/.test(party);
const isState = (category: HatCategory) => category === 'member-state' || category === 'observer-state';

/** Why nothing can be made of what was asked; null where something can. */
function impossible({ state }: Context, { category, party, name }: Admission): Refusal | null {
  const known = knownParty(party);
  if ((known && known.category !== category) || (!known && (isState(category) || isCode(party))))
    return refuse(
      'unknown-state',
      'PEOPLE-3',
      { en: `“${party}” is not a State of this category.`, zh: `“${party}”不是该类别的国家。` },
      { en: 'Give its ISO 3166-1 alpha-2 code.', zh: '请填写其 ISO 3166-1 二位字母代码。' },
    );
  if (!known && name === null)
    return refuse(
      'name-missing',
      'PEOPLE-3',
      { en: 'An organization is admitted under its name.', zh: '接纳组织须载明其名称。' },
      { en: 'Give its name.', zh: '请填写其名称。' },
    );
  if (state.people.parties[`${category}/${party}`])
    return refuse(
      'admitted-already',
      'PEOPLE-3',
      { en: 'It takes part already.', zh: '该方已参加。' },
      { en: 'Nothing needs to be done.', zh: '无须再办。' },
    );
  return null;
}

/**
 * Admits a party. Organizations that come by registration or by a list are admitted by the acts of those procedures.
 * @rule PEOPLE-3
 */
export const admitParty = defineAct({
  name: 'admitParty',
  title: { en: 'Admit a State or organization', zh: '接纳国家或组织' },
  request,
  rule: 'PEOPLE-3',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['prepared', 'running'],
  authority: ({ course }, asked) =>
    (asked && course.plan
      ? admittedBy(course.plan, asked.category, asked.party, asked.participation)?.authority
      : null) ?? course.authority,
  outOfOrder: notLetIn,
  decide(context, asked) {
    const refusal = impossible(context, asked);
    if (refusal) return refusal;
    const { category, party, name } = asked;
    const known = knownParty(party);
    const entry = entryFor(context, asked);
    const payload: Omit<Party, 'since' | 'authority'> = {
      category,
      party,
      name: known?.name ?? { en: name?.en ?? party, zh: name?.zh || name?.en || party },
      group: known?.group ?? null,
      participation: entry?.category ?? null,
    };
    return [
      {
        name: 'PartyAdmitted',
        matter: `party/${category}/${party}`,
        payload: { ...payload },
        authority: entry?.authority ?? context.state.course.authority,
      },
    ];
  },
  effects: {
    PartyAdmitted: {
      evolve({ people }, { payload, authority, happenedAt }: Act<Omit<Party, 'since' | 'authority'>>) {
        const { category, party, name, group, participation } = payload;
        const bearer = bearerOf({ category, party, role: null });
        people.parties[bearer] = {
          category,
          party,
          name,
          group,
          participation,
          authority,
          since: happenedAt,
        };
      },
      audience: () => everybody,
      correct: { fields: z.strictObject({ name: partyName }).partial(), withdraw: true },
    },
  },
});
