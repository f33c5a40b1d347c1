/** A corrigendum: an act was recorded wrongly, and is to be read otherwise or not at all. It stays in the record. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { CORRECTED, type Corrected } from '../act/correction.ts';
import { type Act, type ActDefinition, defineAct, type Effect } from '../act/model.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';

const request = z.strictObject({
  /** The position of the act in the record. */
  corrects: z.int().positive(),
  /** The fields that are to be read otherwise; null withdraws the act. */
  replace: z.record(z.string(), z.unknown()).nullable(),
  reason: words(1_000),
});

type Asked = z.output<typeof request>;

function unknownAct(position: number): Refusal {
  return refuse(
    'unknown-act',
    'PROC-14',
    {
      en: `This process has no act ${position} that you may see.`,
      zh: `本进程没有您可以查看的第 ${position} 号行为。`,
    },
    { en: 'Name an act of this process by its position.', zh: '请以编号指明本进程的行为。' },
  );
}

function notCorrectable(): Refusal {
  return refuse(
    'not-correctable',
    'PROC-14',
    { en: 'Such an act stands as it was recorded.', zh: '这类行为以原记录为准。' },
    { en: 'Answer it by a later act.', zh: '请以后来的行为作出处理。' },
  );
}

function wrongFields(at: string): Refusal {
  return refuse(
    'wrong-fields',
    'PROC-14',
    { en: `This cannot be put in its place: ${at}.`, zh: `不能如此更正：${at}。` },
    {
      en: 'Give only fields that such an act has, in their form.',
      zh: '只填写该行为已有的字段，并符合格式。',
    },
  );
}

/** The payload as it is to be read; null where the act is withdrawn; a refusal where neither may be. */
function replaced(act: Act, { replace }: Asked, allowed: Effect['correct']): Corrected['becomes'] | Refusal {
  if (!allowed || (replace === null && !allowed.withdraw)) return notCorrectable();
  if (replace === null) return null;
  const judged = allowed.fields?.safeParse(replace);
  if (!judged) return notCorrectable();
  if (!judged.success) return wrongFields(judged.error.issues.map(({ path }) => path.join('.')).join(', '));
  // Only what was asked for: a form fills what is left out.
  const given = Object.entries(judged.data as object).filter(([name]) => name in replace);
  return { ...(act.payload as object), ...Object.fromEntries(given) };
}

/**
 * Corrects an act of the record, or withdraws it: the state is folded again as if it had been recorded so.
 *
 * @param effectOf - what an act in the past tense does, and which corrections it allows
 * @rule PROC-14
 */
export function correctActBy(effectOf: (name: string) => Effect | undefined): ActDefinition<Asked> {
  return defineAct({
    name: 'correctAct',
    title: { en: 'Correct the record', zh: '更正记录' },
    request,
    rule: 'PROC-14',
    entitled: [{ category: 'secretariat' }, { category: 'president' }],
    stages: ['prepared', 'running', 'concluded'],
    authority: ({ course }) => course.authority,
    decide({ state, actAt }, asked) {
      const act = actAt?.(asked.corrects) ?? null;
      if (!act) return unknownAct(asked.corrects);
      const becomes = replaced(act, asked, effectOf(act.name)?.correct);
      if (becomes !== null && 'refused' in becomes) return becomes as unknown as Refusal;
      const { name, matter, payload } = act;
      const corrected: Corrected = {
        corrects: asked.corrects,
        act: name,
        matter,
        was: payload as Corrected['was'],
        becomes,
        reason: inBoth(asked.reason),
      };
      const authority = act.authority ?? state.course.authority;
      return [{ name: CORRECTED, matter, payload: { ...corrected }, authority }];
    },
    effects: {
      [CORRECTED]: {
        evolve({ course }, { payload, happenedAt, position }: Act<Corrected>) {
          const { corrects, becomes, reason } = payload;
          const withdrawn = becomes === null;
          course.corrections.push({ corrects, withdrawn, reason, at: happenedAt, position: position ?? 0 });
        },
        // `audienceOf` gives it the audience of what it corrects.
        audience: () => everybody,
      },
    },
  });
}
