/** What somebody may do: asked here by server, screens, feeds and tests alike. */
import type { Authority } from '../plan/model.ts';
import type { StandingAnswer } from '../plan/standing.ts';
import type { Hat } from './hat.ts';
import type { ActDefinition, Context, Entitled, Standing } from './model.ts';
import type { Sentence } from './refusal.ts';
import type { Stage } from './stage.ts';

/** Whether a hat is among those entitled. */
export function isEntitled(hat: Hat, entitled: readonly Entitled[]): boolean {
  return entitled.some(
    ({ category, roles }) =>
      category === hat.category && (!roles || (hat.role !== null && roles.includes(hat.role))),
  );
}

/** Makes a standing. */
export function stand(
  answer: StandingAnswer,
  rule: string,
  reason: Sentence,
  authority: Authority | null = null,
): Standing {
  return { answer, rule, reason, authority };
}

const notOpened: Sentence = { en: 'The process is not opened yet.', zh: '该进程尚未开启。' };
const byStage: Readonly<Record<Stage, Sentence>> = {
  prepared: { en: 'The process is being prepared; it has not started.', zh: '该进程仍在筹备，尚未启动。' },
  running: { en: 'The process is running.', zh: '该进程正在进行。' },
  concluded: { en: 'The process is concluded.', zh: '该进程已经结束。' },
};

function stageStanding({ stages }: ActDefinition<never>, stage: Stage | null): Standing | null {
  if (stage === null) return stages.length === 0 ? null : stand('notYet', 'PROC-1', notOpened);
  if (stages.includes(stage)) return null;
  const later = stages.some((one) => one !== 'prepared') && stage === 'prepared';
  return stand(later ? 'notYet' : 'notNow', 'PROC-1', byStage[stage]);
}

/**
 * What somebody may do of one act: `may`, `must`, `notYet`, `notNow` or `done`, and why; null where the act is not theirs at all.
 *
 * @param request - what is asked in particular; null for the act as such
 * @rule PROC-1, PROC-2
 */
export function standing<Request>(
  definition: ActDefinition<Request>,
  context: Context,
  request: Request | null = null,
): Standing | null {
  if (!isEntitled(context.hat, definition.entitled)) return null;
  const { stage } = context.state.course;
  const authority = definition.authority?.(context.state, request) ?? null;
  const judged =
    stageStanding(definition as unknown as ActDefinition<never>, stage) ??
    definition.standing?.(context, request) ??
    stand('may', definition.rule, definition.title);
  return { ...judged, authority: judged.authority ?? authority };
}
