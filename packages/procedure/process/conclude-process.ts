/** The end of a process. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, type Context, defineAct, type Standing } from '../act/model.ts';
import { stand } from '../act/standing.ts';
import { inBoth, words } from '../act/words.ts';
import type { CourseState } from './state.ts';
import { stepStandings } from './step-standings.ts';

const request = z.strictObject({ reason: words(1_000) });

/** Nothing stands in the way of an end; the standing says what is still open. */
function openSteps({ state, now }: Context): Standing | null {
  const left = stepStandings(state.course, now.slice(0, 10)).filter(({ standing }) =>
    ['may', 'must', 'notYet'].includes(standing),
  ).length;
  if (left === 0) return null;
  const reason = { en: `Steps that are still open: ${left}.`, zh: `尚有 ${left} 个步骤未结。` };
  return stand('may', 'PROC-11', reason);
}

/** How the end of a process, and its opening again, change its course. */
export function ending(stage: 'concluded' | 'running') {
  return {
    evolve(
      { course }: { readonly course: CourseState },
      { payload: { reason }, happenedAt }: Act<z.output<typeof request>>,
    ) {
      course.stage = stage;
      course.ended = stage === 'concluded' ? { at: happenedAt, reason } : null;
    },
    audience: () => everybody,
  };
}

/**
 * Concludes a process: its record stays, its follow-up is a process of its own.
 * @rule PROC-11
 */
export const concludeProcess = defineAct({
  name: 'concludeProcess',
  title: { en: 'Conclude the process', zh: '结束进程' },
  request,
  rule: 'PROC-11',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: ['running'],
  authority: ({ course }) => course.authority,
  standing: openSteps,
  decide: ({ state }, { reason }) => [
    {
      name: 'ProcessConcluded',
      matter: 'process',
      payload: { reason: inBoth(reason) },
      authority: state.course.authority,
    },
  ],
  effects: { ProcessConcluded: ending('concluded') },
});
