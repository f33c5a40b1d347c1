/** The clock of a circulated list is moved later, with the reason. */
import { z } from 'zod';
import { memberStates } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { refuse, type Sentence } from '../../act/refusal.ts';
import { inBoth } from '../../act/words.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { noteSchema } from '../request.ts';
import { instant } from './clock.ts';
import { knownList, listAuthority, openWhere } from './known-list.ts';

const request = z.strictObject({
  list: z.string().min(1).max(200),
  until: z.iso.datetime({ offset: true }),
  reason: noteSchema,
});

interface Extended {
  readonly list: string;
  readonly from: string;
  readonly until: string;
  readonly reason: Sentence;
}

/**
 * Moves the end of the time for objections later; never earlier.
 * [I] No paragraph gives the length of the clock: the President sets it, and with it its extension.
 * @rule LIST-4
 */
export const extendClock = defineAct({
  name: 'extendClock',
  title: { en: 'Extend the time for objections', zh: '延长提出异议的期限' },
  request,
  rule: 'LIST-4',
  entitled: [{ category: 'president' }],
  stages: ['running'],
  authority: listAuthority,
  standing: (context, asked) =>
    asked
      ? null
      : openWhere(context, 'LIST-4', ({ status }) => status === 'circulated', {
          en: 'No list is before Member States.',
          zh: '目前没有提交会员国的名单。',
        }),
  decide(context, { list: id, until: asked, reason }) {
    const list = knownList(context, id);
    if (!list) return notFound('LIST-4');
    if (list.status !== 'circulated' || list.until === null)
      return wrongStatus('LIST-4', 'This list is not before Member States.', '该名单并未提交会员国。');
    const until = instant(asked);
    if (until <= list.until || until <= instant(context.now))
      return refuse(
        'clock-not-later',
        'LIST-4',
        {
          en: `The time for objections ends on ${list.until}; it is never shortened.`,
          zh: `提出异议的期限为${list.until}，不得缩短。`,
        },
        { en: 'Give a later end.', zh: '请填写更晚的截止时间。' },
        list.authority,
      );
    const payload: Extended = { list: id, from: list.until, until, reason: inBoth(reason) };
    return [
      { name: 'ListClockExtended', matter: `list/${id}`, payload: { ...payload }, authority: list.authority },
    ];
  },
  effects: {
    ListClockExtended: {
      evolve({ participation }, { payload: { list: id, from, until: to, reason } }: Act<Extended>) {
        const list = participation.lists[id];
        if (!list) return;
        list.until = to;
        list.extensions.push({ from, to, reason });
      },
      audience: () => memberStates,
    },
  },
});
