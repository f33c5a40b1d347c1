/** What somebody may do: asked here by server, screens, feeds and tests alike. */
import type { Authority } from '../plan/model.ts';
import type { StandingAnswer } from '../plan/standing.ts';
import { bearerOf, type Hat } from './hat.ts';
import type { ActDefinition, Context, Entitled, Standing } from './model.ts';
import type { Sentence } from './refusal.ts';
import { rulingFor } from './ruling.ts';
import { type Stage, stages } from './stage.ts';

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

/** Whether an answer lets one act. */
export function isOpen({ answer }: Standing): boolean {
  return answer === 'may' || answer === 'must';
}

const notOpened: Sentence = { en: 'The process is not opened yet.', zh: '该进程尚未开启。' };
const openedAlready: Sentence = { en: 'The process is opened already.', zh: '该进程已经开启。' };
const doneAlready: Sentence = { en: 'This has been done already.', zh: '此事已经办理。' };
const byStage: Readonly<Record<Stage, Sentence>> = {
  prepared: { en: 'The process is being prepared; it has not started.', zh: '该进程仍在筹备，尚未启动。' },
  running: { en: 'The process is running.', zh: '该进程正在进行。' },
  concluded: { en: 'The process is concluded.', zh: '该进程已经结束。' },
};

const openNow: Readonly<Record<Stage, Sentence>> = {
  prepared: {
    en: 'Open to you while the process is being prepared.',
    zh: '进程筹备期间，您可实施这一行为。',
  },
  running: { en: 'Open to you while the process runs.', zh: '进程进行期间，您可实施这一行为。' },
  concluded: { en: 'Open to you after the process was concluded.', zh: '进程结束之后，您仍可实施这一行为。' },
};
const openable: Sentence = { en: 'The process can be opened.', zh: '可以开启该进程。' };

type Staged = Pick<ActDefinition, 'stages' | 'once'>;

/** The answer that the stage gives; null where it leaves the act open. @rule PROC-1 */
function stageStanding({ stages: open, once }: Staged, stage: Stage | null): Standing | null {
  if (open.length === 0) return stage === null ? null : stand('done', 'PROC-1', openedAlready);
  if (stage === null) return stand('notYet', 'PROC-1', notOpened);
  if (open.includes(stage)) return null;
  const toCome = stages.slice(stages.indexOf(stage) + 1);
  if (open.some((one) => toCome.includes(one))) return stand('notYet', 'PROC-1', byStage[stage]);
  return once ? stand('done', 'PROC-1', doneAlready) : stand('notNow', 'PROC-1', byStage[stage]);
}

/** A ruling in force opens what a rule has closed. */
function underRuling(definition: ActDefinition<never>, context: Context, judged: Standing): Standing {
  if (isOpen(judged) || definition.noRuling) return judged;
  const { hat, now, state } = context;
  const asked = { act: definition.name, rule: judged.rule, bearer: bearerOf(hat), now };
  const ruling = rulingFor(state.course.rulings, asked);
  return ruling ? { ...judged, answer: 'may', reason: ruling.reason } : judged;
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
    stageStanding(definition as unknown as Staged, stage) ??
    definition.standing?.(context, request) ??
    stand('may', definition.rule, stage === null ? openable : openNow[stage]);
  const answer = underRuling(definition as unknown as ActDefinition<never>, context, judged);
  return { ...answer, authority: answer.authority ?? authority };
}
