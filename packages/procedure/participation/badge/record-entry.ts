/** The door: who goes in and out. What was scanned without a network is recorded as it happened, and marked where it was irregular. */
import { z } from 'zod';
import { officesOnly } from '../../act/audience.ts';
import { type Act, type Context, defineAct, type Standing } from '../../act/model.ts';
import { type Refusal, refuse, type Sentence } from '../../act/refusal.ts';
import { stand } from '../../act/standing.ts';
import { notFound } from '../refusals.ts';
import { idSchema } from '../request.ts';
import { roomOf } from './room.ts';
import type { Badge } from './state.ts';

const request = z.strictObject({
  /** Made by the device for each scan: a scan counts once, however often it is sent. */
  scan: idSchema,
  badge: z.string().min(1).max(100),
  room: idSchema,
  direction: z.enum(['in', 'out']).default('in'),
  /** The person has gone through already: the scan comes from the queue of a device that had no network. */
  offline: z.boolean().default(false),
});

type Asked = z.output<typeof request>;

interface Entered extends Asked {
  /** What spoke against it: code of the refusal that it would have been. */
  readonly irregular: string | null;
}

function against(code: string, reason: Sentence): Refusal {
  const needed = { en: 'Send the person to the desk for badges.', zh: '请引导此人前往证件服务台。' };
  return refuse(code, 'PART-18', reason, needed);
}

/** What speaks against a badge at this door now; null where nothing does. */
function barred({ state, now }: Context, badge: Badge, { room: id, direction }: Asked): Refusal | null {
  if (direction === 'out') return null;
  const day = now.slice(0, 10);
  const room = state.participation.rooms[id];
  if (badge.revokedAt !== null)
    return against('badge-revoked', { en: 'This badge has been revoked.', zh: '该证件已注销。' });
  if (day < badge.from || day > badge.to)
    return against('badge-not-valid-today', {
      en: `This badge is valid from ${badge.from} to ${badge.to}.`,
      zh: `该证件有效期为${badge.from}至${badge.to}。`,
    });
  if (badge.zones.length > 0 && !badge.zones.includes(id))
    return against('zone-closed', {
      en: 'This badge does not open this room.',
      zh: '该证件不能进入此会议室。',
    });
  if (room?.badges[badge.id])
    return against('inside-already', { en: 'This badge is inside already.', zh: '持该证件者已在室内。' });
  if (room && room.seats !== null && room.inside >= room.seats)
    return against('room-full', { en: 'Every seat is taken.', zh: '席位已满。' });
  return null;
}

function scannedAlready({ state }: Context, asked: Asked | null): Standing | null {
  if (!asked || !state.participation.scans[asked.scan]) return null;
  return stand('done', 'PART-18', { en: 'This scan is recorded.', zh: '此次扫描已记录。' });
}

/**
 * Records that somebody went in or out.
 * @rule PART-18
 */
export const recordEntry = defineAct({
  name: 'recordEntry',
  title: { en: 'Record an entry', zh: '记录出入' },
  request,
  rule: 'PART-18',
  entitled: [{ category: 'secretariat' }],
  stages: ['prepared', 'running'],
  noRuling: true,
  standing: scannedAlready,
  decide(context, asked) {
    const badge = context.state.participation.badges[asked.badge];
    if (!badge) return notFound('PART-18');
    const refusal = barred(context, badge, asked);
    if (refusal && !asked.offline) return refusal;
    const payload: Entered = { ...asked, irregular: refusal?.code ?? null };
    const { authority } = context.state.course;
    return [{ name: 'EntryRecorded', matter: `room/${asked.room}`, payload: { ...payload }, authority }];
  },
  effects: {
    EntryRecorded: {
      evolve({ participation }, { payload: { scan, badge, room: id, direction } }: Act<Entered>) {
        if (participation.scans[scan]) return;
        participation.scans[scan] = true;
        const room = roomOf(participation, id);
        const inside = room.badges[badge] === true;
        if (direction === 'in' && !inside) {
          room.badges[badge] = true;
          room.inside++;
          room.entered++;
        }
        if (direction === 'out' && inside) {
          delete room.badges[badge];
          room.inside--;
        }
      },
      audience: () => officesOnly,
    },
  },
});
