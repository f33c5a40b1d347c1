/** How many may come to an event, in all, of each category, of each party; more room lets those in who wait. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { hatCategories } from '../../act/hat.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { officers } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { eventPromotions, registerOf } from './register.ts';
import { eventAuthority, stepOf } from './step.ts';

const most = z.int().min(0).max(100_000);

const request = z.strictObject({
  event: z.string().min(1).max(200),
  total: most.nullable().default(null),
  byCategory: z.partialRecord(z.enum(hatCategories), most).default({}),
  perParty: most.nullable().default(null),
});

type Set = z.output<typeof request>;

/**
 * Sets the limits of an event. Smaller ones take nobody's place away.
 * @rule PART-7
 */
export const setEventLimits = defineAct({
  name: 'setEventLimits',
  title: { en: 'Set the limits of an event', zh: '设定活动名额' },
  request,
  rule: 'PART-7',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: eventAuthority,
  decide({ state }, asked) {
    const { event, ...limits } = asked;
    if (!stepOf(state, event)) return notFound('PART-7');
    const authority = eventAuthority(state, asked);
    return [
      { name: 'EventLimitsSet', matter: `event/${event}`, payload: { ...asked }, authority },
      ...eventPromotions(state, event, authority, limits),
    ];
  },
  effects: {
    EventLimitsSet: {
      evolve({ participation }, { payload: { event, total, byCategory, perParty } }: Act<Set>) {
        registerOf(participation, event).limits = { total, byCategory, perParty };
      },
      audience: () => everybody,
    },
  },
});
