/** A Member State withdraws its objection: till the last minute before the list is final. */
import { z } from 'zod';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { confidantsAndState, confidentialName, isConfidant } from './confidants.ts';
import { knownList, listAuthority } from './known-list.ts';
import { presidentAnd } from './president.ts';
import type { Objection, ParticipantList } from './state.ts';

const request = z.strictObject({
  list: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  /** The State that told the Office so; left out by the State itself. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
});

type Asked = z.output<typeof request>;

interface Withdrawn {
  readonly list: string;
  readonly name: string;
  readonly state: string;
}

/** Whose objection: one's own, or for confidants that of the State that told them. */
function whose({ hat }: Context, list: ParticipantList, { state }: Asked): string | null {
  if (hat.category === 'member-state') return state === null || state === hat.party ? hat.party : null;
  return isConfidant(hat, list) ? state : null;
}

/** The objection and its list, where it stands and is theirs. */
function theirs(
  context: Context,
  asked: Asked,
): { readonly list: ParticipantList; readonly objection: Objection } | null {
  const list = knownList(context, asked.list);
  const state = list && whose(context, list, asked);
  const secret = confidentialName(context.state.participation, asked.list, asked.name);
  const objection = state ? secret?.objections[state] : undefined;
  return list && objection?.withdrawnAt === null ? { list, objection } : null;
}

/**
 * Withdraws an objection. A name that was withheld is back when the last objection goes.
 * @rule LIST-5, LIST-7
 */
export const withdrawObjection = defineAct({
  name: 'withdrawObjection',
  title: { en: 'Withdraw an objection', zh: '撤回异议' },
  request,
  rule: 'LIST-5',
  entitled: [{ category: 'member-state', roles: ['head', 'focal-point'] }, ...presidentAnd('secretariat')],
  stages: ['running'],
  noRuling: true,
  authority: listAuthority,
  decide(context, asked) {
    const found = theirs(context, asked);
    if (!found) return notFound('LIST-5');
    const { list, objection } = found;
    if (list.status === 'final') return wrongStatus('LIST-5', 'The list is final.', '名单已经确定。');
    const payload: Withdrawn = { list: list.id, name: asked.name, state: objection.state };
    const matter = `objection/${list.id}/${asked.name}/${objection.state}`;
    const { authority } = list;
    // Nothing else comes with it: a second act would tell the State whether it was the last to object.
    return [{ name: 'ObjectionWithdrawn', matter, payload: { ...payload }, authority }];
  },
  effects: {
    ObjectionWithdrawn: {
      evolve({ participation }, { payload: { list, name, state }, happenedAt }: Act<Withdrawn>) {
        const secret = confidentialName(participation, list, name);
        const objection = secret?.objections[state];
        if (!secret || objection?.withdrawnAt !== null) return;
        objection.withdrawnAt = happenedAt;
        secret.standing--;
        if (secret.standing === 0) Object.assign(secret, { withheld: false, carried: false });
      },
      audience: confidantsAndState,
    },
  },
});
