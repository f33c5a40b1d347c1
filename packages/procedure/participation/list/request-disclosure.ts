/** A Member State asks what the Office of the President received about a name. */
import { z } from 'zod';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { notFound } from '../refusals.ts';
import { confidantsAndState } from './confidants.ts';
import { knownList, listAuthority, nameOn } from './known-list.ts';
import type { ParticipantList } from './state.ts';

const request = z.strictObject({ list: z.string().min(1).max(200), name: z.string().min(1).max(200) });

interface Requested {
  readonly list: string;
  readonly name: string;
  readonly disclosure: string;
  readonly state: string;
}

/** Nothing is shared where no paragraph orders it. @rule LIST-9 */
function notOrdered({ discloses, authority }: ParticipantList): Refusal | null {
  if (discloses) return null;
  return refuse(
    'no-disclosure-ordered',
    'LIST-9',
    { en: 'The mandate of this list orders no disclosure.', zh: '该名单的授权文件未规定告知所收到的资料。' },
    { en: 'Write to the Office of the President.', zh: '请致函大会主席办公室。' },
    authority,
  );
}

/** The State waits for an answer about this name. */
function askedAlready({ state, hat }: Context, list: string, name: string): Refusal | null {
  const asked = Object.values(state.participation.confidential[list]?.disclosures ?? {});
  const open = asked.some((one) => one.name === name && one.state === hat.party && one.answer === null);
  if (!open) return null;
  return refuse(
    'asked-already',
    'LIST-9',
    { en: 'Your request about this name waits for an answer.', zh: '贵国就该名称提出的请求正待答复。' },
    { en: 'Wait for the Office of the President.', zh: '请等待大会主席办公室答复。' },
  );
}

/**
 * Asks what was received. The answer to this request is the same whether or not there was an objection.
 * @authority A/RES/71/280, footnote 5: "which will share any information received with any Member State, upon its request"
 * @rule LIST-9
 */
export const requestDisclosure = defineAct({
  name: 'requestDisclosure',
  title: { en: 'Ask what was received about a name', zh: '请求告知就名称收到的资料' },
  request,
  rule: 'LIST-9',
  entitled: [{ category: 'member-state', roles: ['head', 'focal-point'] }],
  stages: ['running'],
  noRuling: true,
  authority: listAuthority,
  decide(context, { list: id, name }) {
    const list = knownList(context, id);
    if (!list || !nameOn(list, name)?.circulated) return notFound('LIST-9');
    const refusal = notOrdered(list) ?? askedAlready(context, id, name);
    if (refusal) return refusal;
    const disclosure = context.newId();
    const payload: Requested = { list: id, name, disclosure, state: context.hat.party ?? '' };
    const { authority } = list;
    return [
      { name: 'DisclosureRequested', matter: `disclosure/${disclosure}`, payload: { ...payload }, authority },
    ];
  },
  effects: {
    DisclosureRequested: {
      evolve({ participation }, { payload, happenedAt }: Act<Requested>) {
        const { list, name, disclosure: id, state } = payload;
        const disclosures = participation.confidential[list]?.disclosures;
        if (disclosures) disclosures[id] = { id, list, name, state, requestedAt: happenedAt, answer: null };
      },
      audience: confidantsAndState,
    },
  },
});
