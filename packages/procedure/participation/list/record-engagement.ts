/** The Office of the President engages with an objector or an organization about a name, and notes it. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { notFound } from '../refusals.ts';
import { confidantsOnly, confidentialName } from './confidants.ts';
import { confidedName } from './confided-name.ts';
import { listAuthority } from './known-list.ts';
import { presidentAnd } from './president.ts';

const request = z.strictObject({
  list: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  with: z.enum(['objector', 'organization', 'both']),
  note: z.string().trim().min(1).max(4_000),
});

type Recorded = z.output<typeof request>;

/**
 * Notes an engagement about a name.
 * @authority letter of the President of the General Assembly of 18 May 2016 (high-level meeting on AIDS): engagement with objecting States
 * @rule LIST-7
 */
export const recordEngagement = defineAct({
  name: 'recordEngagement',
  title: { en: 'Note an engagement', zh: '记录沟通情况' },
  request,
  rule: 'LIST-7',
  entitled: presidentAnd('secretariat'),
  stages: ['running'],
  noRuling: true,
  authority: listAuthority,
  decide(context, asked) {
    const found = confidedName(context, asked);
    if (!found) return notFound('LIST-7');
    const { authority } = found.list;
    return [
      { name: 'EngagementRecorded', matter: `confidential/${asked.list}`, payload: { ...asked }, authority },
    ];
  },
  effects: {
    EngagementRecorded: {
      evolve({ participation }, { payload, happenedAt: at }: Act<Recorded>) {
        const { list, name, note } = payload;
        confidentialName(participation, list, name)?.engagement.push({ at, with: payload.with, note });
      },
      audience: confidantsOnly,
    },
  },
});
