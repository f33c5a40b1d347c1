/** A process that was concluded goes on. */
import { z } from 'zod';
import { defineAct } from '../act/model.ts';
import { inBoth, words } from '../act/words.ts';
import { ending } from './conclude-process.ts';

/**
 * Opens a concluded process again, with the reason.
 * @rule PROC-12
 */
export const reopenProcess = defineAct({
  name: 'reopenProcess',
  title: { en: 'Reopen the process', zh: '重启进程' },
  request: z.strictObject({ reason: words(1_000) }),
  rule: 'PROC-12',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['concluded'],
  authority: ({ course }) => course.authority,
  decide: ({ state }, { reason }) => [
    {
      name: 'ProcessReopened',
      matter: 'process',
      payload: { reason: inBoth(reason) },
      authority: state.course.authority,
    },
  ],
  effects: { ProcessReopened: ending('running') },
});
