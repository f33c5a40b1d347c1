/** A room with its seats, for the door to count against. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { officers } from '../parties.ts';
import { idSchema } from '../request.ts';
import { roomOf } from './room.ts';

const request = z.strictObject({
  room: idSchema,
  seats: z.int().min(0).max(100_000).nullable().default(null),
});

type Opened = z.output<typeof request>;

/**
 * Opens a room, or changes the number of its seats.
 * @rule PART-18
 */
export const openRoom = defineAct({
  name: 'openRoom',
  title: { en: 'Open a room', zh: '开放会议室' },
  request,
  rule: 'PART-18',
  entitled: officers,
  stages: ['prepared', 'running'],
  decide: ({ state }, asked) => [
    {
      name: 'RoomOpened',
      matter: `room/${asked.room}`,
      payload: { ...asked },
      authority: state.course.authority,
    },
  ],
  effects: {
    RoomOpened: {
      evolve({ participation }, { payload: { room, seats } }: Act<Opened>) {
        roomOf(participation, room).seats = seats;
      },
      audience: () => everybody,
    },
  },
});
