/** A request becomes acts, or is refused with its rule. */
import { zhCN } from 'zod/locales';
import { bearerOf } from './hat.ts';
import type { Act, ActDefinition, Context, Decision, Standing, YieldedAct } from './model.ts';
import { type Refusal, refuse, type Sentence } from './refusal.ts';
import { actNamed } from './registry.ts';
import { powersOfThePresident, presides, rulingFor } from './ruling.ts';
import { isOpen, standing } from './standing.ts';
import { inBoth } from './words.ts';

const inChinese = { error: zhCN().localeError };

/** What does not fit the form of a request, in both languages; nothing where it fits. The form judges twice, and its own sentences carry their Chinese with them. */
export function misfitsIn({ request: form }: ActDefinition, request: unknown): readonly FieldMisfit[] {
  const issues = form.safeParse(request).error?.issues ?? [];
  const chinese = issues.length === 0 ? [] : (form.safeParse(request, inChinese).error?.issues ?? []);
  return issues.map((issue, index) => {
    const own = issue.code === 'custom' ? (issue.params?.zh as string | undefined) : undefined;
    const { path, message } = issue;
    return { at: path.join('.'), message, zh: own ?? chinese[index]?.message ?? message };
  });
}

function noSuchAct(name: string): FieldMisfit {
  return { at: 'act', message: `There is no act “${name}”.`, zh: `没有“${name}”这一行为。` };
}

/** Whether a decision is a refusal. */
export function isRefusal(decision: Decision | readonly Act[]): decision is Refusal {
  return 'refused' in decision;
}

/** What does not fit the form of a request. */
export interface Misfit {
  readonly misfit: readonly FieldMisfit[];
}

/** One field that does not fit. */
export interface FieldMisfit {
  /** Its path in the request: `changes.days.from`; empty for the request as a whole. */
  readonly at: string;
  /** What is wrong with it, in English. */
  readonly message: string;
  /** The same in Chinese. */
  readonly zh: string;
}

/** A ruling made together with the request that it lets through. */
export interface RulingAsked {
  /** The rules departed from; ids in RULES.md. */
  readonly departsFrom: readonly string[];
  readonly reason: Sentence;
}

function notTheirs(definition: ActDefinition): Refusal {
  return refuse(
    'no-standing',
    'PROC-2',
    { en: 'This act is not open to you under this hat.', zh: '以您当前的身份不能实施这一行为。' },
    {
      en: `Wear a hat that is entitled to it (${definition.rule}), or ask the office concerned.`,
      zh: `请改用有此权限的身份（${definition.rule}），或与主管办公室联系。`,
    },
    null,
  );
}

const codes = { notYet: 'not-yet', notNow: 'not-now', done: 'done' } as const;

/** What would be needed where a window or a stage stands against a request. */
const needed: Readonly<Record<keyof typeof codes, Sentence>> = {
  notYet: {
    en: 'Wait until it is open; whoever presides may rule otherwise, with a reason.',
    zh: '请待开放后再办；主持人可说明理由，另作裁定。',
  },
  notNow: {
    en: 'Ask whoever presides for a ruling that names this rule and the reason.',
    zh: '请主持人作出裁定，载明所偏离的规则和理由。',
  },
  done: {
    en: 'Nothing needs to be done; a mistake is mended by a corrigendum.',
    zh: '无须再办；如有错误，请以更正处理。',
  },
};

function closed({ answer, rule, reason, authority }: Standing): Refusal {
  const how = answer === 'done' || answer === 'notYet' ? answer : 'notNow';
  return refuse(codes[how], rule, reason, needed[how], authority);
}

/** What speaks against a request and no ruling in force has departed from. */
function objections<Request>(
  definition: ActDefinition<Request>,
  context: Context,
  request: Request,
  answer: Standing,
): readonly Refusal[] {
  const { hat, now, state } = context;
  const asked = { act: definition.name, bearer: bearerOf(hat), now };
  const against = [
    ...(isOpen(answer) ? [] : [closed(answer)]),
    ...(definition.outOfOrder?.(context, request) ?? []),
  ];
  if (definition.noRuling) return against;
  return against.filter(({ rule }) => !rulingFor(state.course.rulings, { ...asked, rule }));
}

/** Why a ruling does not let a request through; null where it does. @rule PROC-13 */
function rulingFails(
  definition: ActDefinition,
  { hat }: Context,
  ruling: RulingAsked,
  against: readonly Refusal[],
): Refusal | null {
  if (definition.noRuling)
    return refuse(
      'no-ruling-possible',
      'PROC-13',
      { en: 'No ruling departs from what confidentiality protects.', zh: '裁定不得偏离保密规则。' },
      { en: 'See the rule of the act itself.', zh: '请查看该行为本身的规则。' },
    );
  if (!presides(hat))
    return refuse(
      'does-not-preside',
      'PROC-13',
      { en: 'Only whoever presides makes rulings.', zh: '只有主持人可作裁定。' },
      { en: 'Ask the President, the chair or a co-facilitator.', zh: '请与主席、分会主席或共同协调人联系。' },
      powersOfThePresident,
    );
  const missed = against.find(({ rule }) => !ruling.departsFrom.includes(rule));
  if (missed || ruling.reason.en + ruling.reason.zh === '')
    return refuse(
      'ruling-names-another-rule',
      'PROC-13',
      {
        en: `The ruling must give its reason and name ${missed?.rule ?? 'the rule'}, from which it departs.`,
        zh: `裁定须说明理由，并载明所偏离的规则${missed ? ` ${missed.rule}` : ''}。`,
      },
      { en: 'Name every rule that is departed from.', zh: '请列明所偏离的每一条规则。' },
      powersOfThePresident,
    );
  return null;
}

function rulingMade(name: string, { hat }: Context, { departsFrom, reason }: RulingAsked): YieldedAct {
  return {
    name: 'RulingMade',
    matter: 'process',
    payload: {
      act: name,
      departsFrom: [...departsFrom],
      reason: inBoth(reason),
      for: bearerOf(hat),
      until: null,
    },
    authority: powersOfThePresident,
  };
}

/**
 * Decides a request: form, entitlement, stage, window, then the act's own rules.
 *
 * @param request - as it came in; judged by the act's own schema
 * @param ruling - by whoever presides: lets the request through in spite of the rules that it names, and is recorded with the acts.
 *   It never gives what is not open to the hat at all, nor what the act's own decision refuses.
 * @returns acts to be recorded together, a refusal, or what does not fit the form
 * @rule PROC-1, PROC-2, PROC-13
 */
export function decide(
  context: Context,
  name: string,
  request: unknown,
  ruling: RulingAsked | null = null,
): readonly Act[] | Refusal | Misfit {
  const definition = actNamed(name);
  if (!definition) return { misfit: [noSuchAct(name)] };
  // Whoever has no part in an act learns nothing about its form either.
  if (!standing(definition, context)) return notTheirs(definition);
  const judged = definition.request.safeParse(request);
  if (!judged.success) return { misfit: misfitsIn(definition, request) };
  const answer = standing(definition, context, judged.data);
  if (!answer) return notTheirs(definition);
  const against = objections(definition, context, judged.data, answer);
  const [first] = against;
  if (first && !ruling) return first;
  const failure = first && ruling ? rulingFails(definition, context, ruling, against) : null;
  if (failure) return failure;
  const decision = definition.decide(context, judged.data);
  if (isRefusal(decision)) return decision;
  const made = first && ruling ? [rulingMade(name, context, ruling)] : [];
  return signed(context, [...made, ...decision]);
}

/** Acts with who did them, under which hat, and when; persons by their id alone. @rule PROC-5 */
function signed({ hat, person, now }: Context, yielded: readonly YieldedAct[]): readonly Act[] {
  const bearer = bearerOf(hat);
  const by = person === null ? {} : { by: person };
  return yielded.map((act) => ({
    ...act,
    payload: { ...act.payload, ...by },
    bearer,
    happenedAt: now,
  }));
}
