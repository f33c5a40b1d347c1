/** A Member State objects to a name. Only the confidants of the list and the State itself know of it. */
import { z } from 'zod';
import { type Act, type Context, defineAct, type Standing } from '../../act/model.ts';
import { stand } from '../../act/standing.ts';
import { knownParty } from '../../party/parties.ts';
import { notFound } from '../refusals.ts';
import { clockRuns, clockStanding } from './clock.ts';
import { confidantsAndState, confidentialName } from './confidants.ts';
import { knownList, listAuthority, nameOn, openWhere } from './known-list.ts';
import type { ParticipantList } from './state.ts';

const request = z.strictObject({
  list: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  /** The general basis, given of one's own will. */
  basis: z.string().trim().min(1).max(4_000).nullable().default(null),
  /** Whether the State agrees that it be named when the Office shares what it received. */
  named: z.boolean().default(false),
});

type Asked = z.output<typeof request>;

interface Made extends Asked {
  readonly state: string;
}

/** Whether a name is before Member States. */
function isBefore(list: ParticipantList | null, name: string): list is ParticipantList {
  const found = list && nameOn(list, name);
  return Boolean(found?.circulated && found.status === 'proposed');
}

/** The State's own objection stands already. What other States did plays no part in the answer. */
function madeAlready({ state, hat }: Context, asked: Asked, list: ParticipantList): Standing | null {
  const own = confidentialName(state.participation, asked.list, asked.name)?.objections[hat.party ?? ''];
  if (!own || own.withdrawnAt !== null) return null;
  const reason = { en: 'Your objection to this name stands.', zh: '贵国对该名称的异议有效。' };
  return stand('done', 'LIST-5', reason, list.authority);
}

function standingOf(context: Context, asked: Asked | null): Standing | null {
  if (!asked)
    return openWhere(context, 'LIST-4', (list) => clockRuns(list, context.now), {
      en: 'No list is before Member States.',
      zh: '目前没有提交会员国的名单。',
    });
  const list = knownList(context, asked.list);
  if (!list || list.status === 'draft') return null;
  return clockStanding(list, context.now) ?? madeAlready(context, asked, list);
}

/**
 * Objects to a name. Neither the reason nor the consent to be named is asked for: both are given of the State's own will. No ruling lets in a
 * late objection, since it would name the objector; the clock can be extended for all.
 * @authority A/RES/71/280, footnote 5: "that Member State will, on a voluntary basis, make known … the general basis of its objections"
 * @rule LIST-4, LIST-5, LIST-6
 */
export const makeObjection = defineAct({
  name: 'makeObjection',
  title: { en: 'Object to a name', zh: '对名称提出异议' },
  request,
  rule: 'LIST-5',
  entitled: [{ category: 'member-state', roles: ['head', 'focal-point'] }],
  stages: ['running'],
  noRuling: true,
  authority: listAuthority,
  standing: standingOf,
  decide(context, asked) {
    const list = knownList(context, asked.list);
    const state = context.hat.party ?? '';
    if (!isBefore(list, asked.name) || knownParty(state)?.category !== 'member-state')
      return notFound('LIST-5');
    const matter = `objection/${asked.list}/${asked.name}/${state}`;
    return [{ name: 'ObjectionMade', matter, payload: { ...asked, state }, authority: list.authority }];
  },
  effects: {
    ObjectionMade: {
      evolve({ participation }, { payload, happenedAt: at }: Act<Made>) {
        const { list, name, state, basis, named } = payload;
        const secret = confidentialName(participation, list, name);
        if (!secret) return;
        const before = secret.objections[state];
        if (!before || before.withdrawnAt !== null) secret.standing++;
        secret.objections[state] = { state, at, basis, named, withdrawnAt: null };
      },
      audience: confidantsAndState,
    },
  },
});
