/** The President withholds a name to which an objection stands. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { confidantsOnly, confidentialName } from './confidants.ts';
import { confidedName } from './confided-name.ts';
import { listAuthority } from './known-list.ts';

const request = z.strictObject({ list: z.string().min(1).max(200), name: z.string().min(1).max(200) });

type Withheld = z.output<typeof request>;

/**
 * Withholds a name. Nothing but an objection keeps a proposed name from the final list.
 * @rule LIST-7
 */
export const withholdName = defineAct({
  name: 'withholdName',
  title: { en: 'Withhold a name', zh: '暂不列入名称' },
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
    if (list.status !== 'circulated' || secret.standing === 0 || secret.withheld)
      return wrongStatus(
        'LIST-7',
        'Only a name to which an objection stands is withheld.',
        '只有存在有效异议的名称才能暂不列入。',
      );
    const { authority } = list;
    return [{ name: 'NameWithheld', matter: `confidential/${asked.list}`, payload: { ...asked }, authority }];
  },
  effects: {
    NameWithheld: {
      evolve({ participation }, { payload: { list, name } }: Act<Withheld>) {
        const secret = confidentialName(participation, list, name);
        if (secret) Object.assign(secret, { withheld: true, carried: false });
      },
      audience: confidantsOnly,
    },
  },
});
