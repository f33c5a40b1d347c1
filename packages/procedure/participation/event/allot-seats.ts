/** Seats of each party in a room: two at the table and two behind, one and one, or as the room has them. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { officers } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { idSchema } from '../request.ts';
import { registerOf } from './register.ts';
import type { Seats } from './state.ts';
import { eventAuthority, stepOf } from './step.ts';

const seats = z.strictObject({ table: z.int().min(0).max(20), behind: z.int().min(0).max(50) });

const request = z.strictObject({
  event: z.string().min(1).max(200),
  room: idSchema.nullable().default(null),
  /** By category of hat; `*` for those not named. */
  seats: z.record(z.string().regex(/^(?:\*|[a-z-]{2,30})$/), seats),
});

interface Allotted {
  readonly event: string;
  readonly room: string | null;
  readonly seats: Readonly<Record<string, Seats>>;
}

/**
 * Allots seats. The numbers are settings of each event.
 * @authority un.org/en/conf/migration/registration: plenary 2 + 2, dialogue rooms 1 + 1 [I]
 * @rule PART-12
 */
export const allotSeats = defineAct({
  name: 'allotSeats',
  title: { en: 'Allot seats', zh: '分配席位' },
  request,
  rule: 'PART-12',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: eventAuthority,
  decide({ state }, asked) {
    if (!stepOf(state, asked.event)) return notFound('PART-12');
    const authority = eventAuthority(state, asked);
    return [{ name: 'SeatsAllotted', matter: `event/${asked.event}`, payload: { ...asked }, authority }];
  },
  effects: {
    SeatsAllotted: {
      evolve({ participation }, { payload: { event, room, seats: allotted } }: Act<Allotted>) {
        const register = registerOf(participation, event);
        for (const category of Object.keys(register.seats)) delete register.seats[category];
        Object.assign(register.seats, allotted);
        register.room = room;
      },
      audience: () => everybody,
    },
  },
});
