/** A list goes to Member States, for consideration on a non-objection basis, with a clock. */
import { z } from 'zod';
import { memberStates } from '../../act/audience.ts';
import { type Act, type Context, defineAct, type Standing } from '../../act/model.ts';
import { refuse } from '../../act/refusal.ts';
import { stand } from '../../act/standing.ts';
import { stepStanding } from '../../plan/standing.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { daysLater, instant } from './clock.ts';
import { knownList, listAuthority, openWhere } from './known-list.ts';
import { inOrder, type PrintedName, printed } from './printed.ts';

const request = z
  .strictObject({
    list: z.string().min(1).max(200),
    /** The last instant for objections. */
    until: z.iso.datetime({ offset: true }).nullable().default(null),
    /** Or the number of days. */
    days: z.int().min(1).max(365).nullable().default(null),
  })
  .refine(({ until, days }) => (until === null) !== (days === null), {
    message: 'Give the last instant or the number of days.',
    params: { zh: '请填写截止时间或天数。' },
  });

type Asked = z.output<typeof request>;

interface Circulated {
  readonly list: string;
  readonly until: string;
  readonly names: readonly PrintedName[];
  /** It goes out after the last day that the mandate gives for it. */
  readonly late: boolean;
}

function standingOf(context: Context, asked: Asked | null): Standing | null {
  if (!asked)
    return openWhere(context, 'LIST-3', ({ status, kind }) => status === 'draft' && kind === 'no-objection', {
      en: 'No list is ready to go out.',
      zh: '目前没有可分发的名单。',
    });
  const { plan } = context.state.course;
  const list = knownList(context, asked.list);
  const step = plan?.steps.find(({ id }) => id === list?.step);
  if (!plan || !step) return null;
  const { standing, reason } = stepStanding(plan, step, context.now.slice(0, 10));
  return standing === 'must' ? stand('must', 'LIST-3', { en: reason, zh: reason }, step.authority) : null;
}

function isLate({ state, now }: Context, stepId: string): boolean {
  const end = state.course.plan?.steps.find(({ id }) => id === stepId)?.resolved?.end ?? null;
  return end !== null && now.slice(0, 10) > end;
}

/**
 * Circulates a list. One that goes out late goes out all the same, and the record says so.
 * @authority A/RES/71/280, para. 6 (b): "for its consideration on a non-objection basis"
 * @rule LIST-3
 */
export const circulateList = defineAct({
  name: 'circulateList',
  title: { en: 'Circulate a list to Member States', zh: '向会员国分发名单' },
  request,
  rule: 'LIST-3',
  entitled: [{ category: 'president' }],
  stages: ['running'],
  authority: listAuthority,
  standing: standingOf,
  decide(context, asked) {
    const list = knownList(context, asked.list);
    if (!list) return notFound('LIST-3');
    const names = Object.values(list.names).filter(({ status }) => status === 'proposed');
    if (list.status !== 'draft' || list.kind !== 'no-objection' || names.length === 0)
      return wrongStatus(
        'LIST-3',
        'Only a draft with names goes out for consideration.',
        '只有载有名称的名单草案可提交审议。',
      );
    const until = asked.until === null ? daysLater(context.now, asked.days ?? 0) : instant(asked.until);
    if (until <= instant(context.now))
      return refuse(
        'clock-in-the-past',
        'LIST-3',
        { en: 'The time for objections would be over already.', zh: '提出异议的期限不能早于现在。' },
        { en: 'Give a later end.', zh: '请填写更晚的截止时间。' },
        list.authority,
      );
    const payload: Circulated = {
      list: list.id,
      until,
      names: inOrder(names).map(printed),
      late: isLate(context, list.step),
    };
    return [
      {
        name: 'ListCirculated',
        matter: `list/${list.id}`,
        payload: { ...payload },
        authority: list.authority,
      },
    ];
  },
  effects: {
    ListCirculated: {
      evolve({ participation }, { payload, happenedAt }: Act<Circulated>) {
        const list = participation.lists[payload.list];
        if (!list) return;
        Object.assign(list, { status: 'circulated', circulatedAt: happenedAt, until: payload.until });
        for (const { name } of payload.names) if (list.names[name]) list.names[name].circulated = true;
      },
      audience: () => memberStates,
    },
  },
});
