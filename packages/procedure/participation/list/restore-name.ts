/** The President restores a name: no objection stands any more, or the Assembly or body is to decide on it in spite of one. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { refuse } from '../../act/refusal.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { confidantsOnly, confidentialName } from './confidants.ts';
import { confidedName } from './confided-name.ts';
import { listAuthority } from './known-list.ts';

const request = z.strictObject({ list: z.string().min(1).max(200), name: z.string().min(1).max(200) });

interface Restored {
  readonly list: string;
  readonly name: string;
  /** It goes to the Assembly or the body although an objection stands. */
  readonly carried: boolean;
}

/**
 * Restores a name.
 * @rule LIST-7
 */
export const restoreName = defineAct({
  name: 'restoreName',
  title: { en: 'Restore a name', zh: '恢复列入名称' },
  request,
  rule: 'LIST-7',
  entitled: [{ category: 'president' }],
  stages: ['running'],
  noRuling: true,
  authority: listAuthority,
  decide(context, asked) {
    const found = confidedName(context, asked);
    if (!found) return notFound('LIST-7');
    const { list, secret } = found;
    const carried = secret.standing > 0;
    if (list.status !== 'circulated' || (!secret.withheld && !carried))
      return wrongStatus('LIST-7', 'This name is not withheld.', '该名称并未被暂不列入。');
    if (carried && list.ending === 'attention')
      return refuse(
        'objection-stands',
        'LIST-7',
        {
          en: 'An objection to this name stands, and nobody decides over it.',
          zh: '对该名称仍有异议，且无人就此作出决定。',
        },
        {
          en: 'The objecting State withdraws, or the Assembly takes the decision itself.',
          zh: '须由提出异议的国家撤回，或由大会自行决定。',
        },
        list.authority,
      );
    const payload: Restored = { ...asked, carried };
    const { authority } = list;
    return [
      { name: 'NameRestored', matter: `confidential/${asked.list}`, payload: { ...payload }, authority },
    ];
  },
  effects: {
    NameRestored: {
      evolve({ participation }, { payload: { list, name, carried } }: Act<Restored>) {
        const secret = confidentialName(participation, list, name);
        if (secret) Object.assign(secret, { withheld: false, carried });
      },
      audience: confidantsOnly,
    },
  },
});
