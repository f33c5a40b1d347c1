/** A name is taken off a list before the list goes out. */
import { z } from 'zod';
import { officesOnly } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { inBoth } from '../../act/words.ts';
import { officers } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { noteSchema } from '../request.ts';
import { knownList, listAuthority, nameOn } from './known-list.ts';

const request = z.strictObject({
  list: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  reason: noteSchema,
});

interface Withdrawn {
  readonly list: string;
  readonly name: string;
}

/**
 * Takes a name off. Once the list is before Member States, only an objection or the organization itself keeps it from being final.
 * @rule LIST-2
 */
export const withdrawName = defineAct({
  name: 'withdrawName',
  title: { en: 'Take a name off the list', zh: '从名单中撤下名称' },
  request,
  rule: 'LIST-2',
  entitled: officers,
  stages: ['running'],
  authority: listAuthority,
  decide(context, { list: id, name, reason }) {
    const list = knownList(context, id);
    if (!list || nameOn(list, name)?.status !== 'proposed') return notFound('LIST-2');
    if (list.status !== 'draft')
      return wrongStatus('LIST-2', 'The list is before Member States.', '名单已提交会员国。');
    const payload = { list: id, name, reason: inBoth(reason) };
    return [{ name: 'NameWithdrawn', matter: `list/${id}`, payload, authority: list.authority }];
  },
  effects: {
    NameWithdrawn: {
      evolve({ participation }, { payload }: Act<Withdrawn>) {
        const name = participation.lists[payload.list]?.names[payload.name];
        if (name) name.status = 'withdrawn';
      },
      audience: () => officesOnly,
    },
  },
});
