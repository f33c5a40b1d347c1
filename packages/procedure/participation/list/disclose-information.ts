/** The Office of the President shares what it received about a name with the State that asked: exactly that. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { confidantsAndState, confidentialName, isConfidant } from './confidants.ts';
import { knownList, listAuthority } from './known-list.ts';
import { presidentAnd } from './president.ts';
import type { ConfidentialName, DisclosureAnswer } from './state.ts';

const request = z.strictObject({ list: z.string().min(1).max(200), disclosure: z.string().min(1).max(200) });

interface Given {
  readonly list: string;
  readonly name: string;
  readonly disclosure: string;
  readonly state: string;
  readonly items: DisclosureAnswer['items'];
}

/**
 * What may be shared about a name: the general basis where it was given, and the objector where it agreed to be named. Who gave neither
 * is not in it, not even as a number; words that several States gave stand once; and the order is that of the words, not of time.
 * @rule LIST-9
 */
export function sharedItems({ objections }: ConfidentialName): DisclosureAnswer['items'] {
  const items = Object.values(objections)
    .filter(({ withdrawnAt, basis, named }) => withdrawnAt === null && (basis !== null || named))
    .map(({ basis, named, state }) => ({ basis, by: named ? state : null }));
  const each = new Map(items.map((item) => [`${item.basis ?? ''}\n${item.by ?? ''}`, item]));
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

/**
 * Answers a request for disclosure. The record keeps what was shared with whom.
 * @authority A/RES/71/280, footnote 5
 * @rule LIST-9
 */
export const discloseInformation = defineAct({
  name: 'discloseInformation',
  title: { en: 'Share what was received', zh: '告知所收到的资料' },
  request,
  rule: 'LIST-9',
  entitled: presidentAnd('secretariat'),
  stages: ['running'],
  noRuling: true,
  authority: listAuthority,
  decide(context, { list: id, disclosure }) {
    const list = knownList(context, id);
    const asked = context.state.participation.confidential[id]?.disclosures[disclosure];
    if (!list || !asked || !isConfidant(context.hat, list)) return notFound('LIST-9');
    if (asked.answer) return wrongStatus('LIST-9', 'This request has been answered.', '该请求已经答复。');
    const secret = confidentialName(context.state.participation, id, asked.name);
    const { name, state } = asked;
    const payload: Given = { list: id, name, disclosure, state, items: secret ? sharedItems(secret) : [] };
    const { authority } = list;
    return [
      { name: 'DisclosureGiven', matter: `disclosure/${disclosure}`, payload: { ...payload }, authority },
    ];
  },
  effects: {
    DisclosureGiven: {
      evolve({ participation }, { payload, happenedAt: at }: Act<Given>) {
        const asked = participation.confidential[payload.list]?.disclosures[payload.disclosure];
        if (asked) asked.answer = { at, items: payload.items };
      },
      audience: confidantsAndState,
    },
  },
});
