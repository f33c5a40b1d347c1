/** The start of a process: from now on its steps are taken. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { defineAct } from '../act/model.ts';

/**
 * Starts a process that was prepared.
 * @rule PROC-4
 */
export const startProcess = defineAct({
  name: 'startProcess',
  title: { en: 'Start the process', zh: '启动进程' },
  request: z.strictObject({}),
  rule: 'PROC-4',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['prepared'],
  once: true,
  authority: ({ course }) => course.authority,
  decide: ({ state }) => [
    { name: 'ProcessStarted', matter: 'process', payload: {}, authority: state.course.authority },
  ],
  effects: {
    ProcessStarted: {
      evolve({ course }) {
        course.stage = 'running';
      },
      audience: () => everybody,
    },
  },
});
