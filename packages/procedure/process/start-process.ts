/** The start of a process: from now on its steps are taken. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Context, defineAct, type Standing } from '../act/model.ts';
import { stand } from '../act/standing.ts';

/** A step whose days have begun waits for the start. @rule PROC-4 */
function begun({ state: { course }, now }: Context): Standing | null {
  const day = now.slice(0, 10);
  const first = course.plan?.steps.find(({ resolved }) => resolved?.start && resolved.start <= day);
  if (!first) return null;
  const { title, titles, authority } = first;
  const reason = {
    en: `The days of “${title}” have begun; the process has to be started.`,
    zh: `“${titles?.zh ?? title}”的日期已到，须启动进程。`,
  };
  return stand('must', 'PROC-4', reason, authority);
}

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
  standing: begun,
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
