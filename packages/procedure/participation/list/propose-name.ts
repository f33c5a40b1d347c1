/** A name is put on a list that is being drawn up: from an approved application, or by the President. */
import { z } from 'zod';
import { officesOnly } from '../../act/audience.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import type { Organization } from '../application/state.ts';
import { officers } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { needsNoList } from '../register/match.ts';
import { organizationSchema } from '../request.ts';
import type { ParticipationState } from '../state.ts';
import { knownList, listAuthority, openWhere } from './known-list.ts';
import type { ListedName, ParticipantList } from './state.ts';

const request = z
  .strictObject({
    list: z.string().min(1).max(200),
    application: z.string().min(1).max(200).nullable().default(null),
    /** A name without an application. */
    organization: organizationSchema.nullable().default(null),
    /** For lists of speakers and round tables: the group for which it is chosen. */
    group: z.string().trim().min(1).max(200).nullable().default(null),
  })
  .refine(({ application, organization }) => (application === null) !== (organization === null), {
    message: 'Name an application or an organization.',
    params: { zh: '请指明一项申请或一个组织。' },
  });

type Asked = z.output<typeof request>;

/** A name as acts record it. */
export interface NameRecorded {
  readonly list: string;
  readonly name: string;
  readonly application: string | null;
  readonly party: string | null;
  readonly organization: Omit<Organization, 'website'>;
  readonly group: string | null;
}

/** A name as the state keeps it. */
export function listedName({ name: id, application, party, organization, group }: NameRecorded): ListedName {
  const { name, otherNames, kind, country, leadership } = organization;
  const more = { status: 'proposed', circulated: false, byAssembly: null } as const;
  return { id, application, party, name, otherNames, kind, country, leadership, group, ...more };
}

/** Puts a name on a list, in place. */
export function putOnList(
  { lists, confidential, applications }: ParticipationState,
  recorded: NameRecorded,
): void {
  const { list, name, application } = recorded;
  if (!lists[list]) return;
  lists[list].names[name] = listedName(recorded);
  const secret = { objections: {}, standing: 0, engagement: [], withheld: false, carried: false };
  if (confidential[list]) confidential[list].names[name] = secret;
  if (application !== null) applications[application]?.lists.push(list);
}

/** What keeps an application from a list. @rule LIST-2 */
function unfit({ state }: Context, list: ParticipantList, asked: Asked): Refusal | null {
  if (asked.application === null) return null;
  const application = state.participation.applications[asked.application];
  if (!application) return notFound('LIST-2');
  if (application.status !== 'approved')
    return wrongStatus(
      'LIST-2',
      'Only approved applications are proposed.',
      '只有获批准的申请可以列入名单。',
    );
  if (list.names[application.id] && list.names[application.id]?.status !== 'withdrawn')
    return refuse(
      'proposed-already',
      'LIST-2',
      { en: 'The name is on this list.', zh: '该名称已在名单上。' },
      { en: 'Nothing needs to be done.', zh: '无须再办。' },
    );
  if (list.kind !== 'no-objection' || !needsNoList(state.participation, application)) return null;
  return refuse(
    'has-standing',
    'PART-9',
    {
      en: 'This organization has standing by a register: it only registers.',
      zh: '该组织已列于名册，只须登记。',
    },
    { en: 'Leave it off the list.', zh: '请勿列入名单。' },
    list.authority,
  );
}

/**
 * Of each group one speaks: a second needs a ruling.
 * @authority A/RES/67/219, para. 13: one of each group, "if time permits"
 * @rule LIST-12
 */
function oneOfEachGroup(context: Context, asked: Asked): readonly Refusal[] {
  const list = knownList(context, asked.list);
  if (list?.category !== 'stakeholder-speakers') return [];
  const others = Object.values(list.names).filter(({ status }) => status === 'proposed');
  if (asked.group !== null && !others.some(({ group }) => group === asked.group)) return [];
  return [
    refuse(
      'one-of-each-group',
      'LIST-12',
      { en: 'One of each group goes on the list of speakers.', zh: '每组只选一名列入发言者名单。' },
      { en: 'Name the group, and take the other off first.', zh: '请注明组别，并先撤下该组的另一名称。' },
      list.authority,
    ),
  ];
}

function recorded(
  { state, newId }: Context,
  { list, application: id, organization, group }: Asked,
): NameRecorded {
  const application = id === null ? undefined : state.participation.applications[id];
  const { website: _, ...kept } = application?.organization ?? (organization as Organization);
  return {
    list,
    name: application?.id ?? newId(),
    application: application?.id ?? null,
    party: application?.party ?? null,
    organization: kept,
    group,
  };
}

/**
 * Proposes a name.
 * @rule LIST-2, LIST-12
 */
export const proposeName = defineAct({
  name: 'proposeName',
  title: { en: 'Propose a name', zh: '提名列入名单' },
  request,
  rule: 'LIST-2',
  entitled: officers,
  stages: ['running'],
  authority: listAuthority,
  standing: (context, asked) =>
    asked
      ? null
      : openWhere(context, 'LIST-2', ({ status }) => status === 'draft', {
          en: 'No list is being drawn up.',
          zh: '目前没有正在拟订的名单。',
        }),
  outOfOrder: oneOfEachGroup,
  decide(context, asked) {
    const list = knownList(context, asked.list);
    if (!list) return notFound('LIST-2');
    if (list.status !== 'draft')
      return wrongStatus(
        'LIST-2',
        'The list has gone out; no name is added to it now.',
        '名单已分发，不能再增列名称。',
      );
    const refusal = unfit(context, list, asked);
    if (refusal) return refusal;
    const payload = { ...recorded(context, asked) };
    return [{ name: 'NameProposed', matter: `list/${list.id}`, payload, authority: list.authority }];
  },
  effects: {
    NameProposed: {
      evolve: ({ participation }, { payload }: Act<NameRecorded>) => putOnList(participation, payload),
      audience: () => officesOnly,
    },
  },
});
