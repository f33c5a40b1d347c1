/** Whoever presides lets others do, until a day, what a rule speaks against. */
import { z } from 'zod';
import { everybody, partiesAndOffices } from '../act/audience.ts';
import { type Act, defineAct } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import { powersOfThePresident } from '../act/ruling.ts';
import { inBoth, words } from '../act/words.ts';

/** A rule by its id in RULES.md. */
const ruleId = z.string().regex(/^[A-Z]+-\d{1,3}$/);

const request = z.strictObject({
  /** The act that is let through, by the name of its request. */
  act: z.string().regex(/^[a-z][A-Za-z]{2,60}$/),
  departsFrom: z.array(ruleId).min(1).max(10),
  /** The bearer whom it is for: `member-state/MX`; null for all who are entitled to the act. */
  for: z.string().min(1).max(200).nullable().default(null),
  /** The last day on which it may be relied on. */
  until: z.iso.date(),
  reason: words(1_000),
});

type Made = Omit<z.output<typeof request>, 'until'> & { readonly until: string | null };

/** Entitlement and confidentiality are not for a ruling. */
const beyondRulings: readonly string[] = ['PROC-2', 'PROC-13'];

/**
 * Makes a ruling that stands until a day. A ruling together with one's own request is made by `decide`.
 * @authority A/520/Rev.20, rule 35
 * @rule PROC-13
 */
export const makeRuling = defineAct({
  name: 'makeRuling',
  title: { en: 'Make a ruling', zh: '作出裁定' },
  request,
  rule: 'PROC-13',
  entitled: [{ category: 'president' }, { category: 'co-facilitator' }, { category: 'chair' }],
  stages: ['prepared', 'running', 'concluded'],
  authority: () => powersOfThePresident,
  decide({ now }, asked) {
    if (asked.departsFrom.some((rule) => beyondRulings.includes(rule)))
      return refuse(
        'beyond-rulings',
        'PROC-13',
        {
          en: 'No ruling lets somebody act for another party or see what is confidential.',
          zh: '裁定不得使人代他方行事，或查看保密事项。',
        },
        { en: 'Name a rule of the act itself.', zh: '请载明该行为本身的规则。' },
        powersOfThePresident,
      );
    if (asked.until < now.slice(0, 10))
      return refuse(
        'ruling-in-the-past',
        'PROC-13',
        { en: 'Its last day has passed.', zh: '最后一天已过。' },
        { en: 'Give a day that is still to come.', zh: '请填写今后的日期。' },
        powersOfThePresident,
      );
    const payload = { ...asked, reason: inBoth(asked.reason) };
    return [{ name: 'RulingMade', matter: 'process', payload, authority: powersOfThePresident }];
  },
  effects: {
    RulingMade: {
      evolve({ course }, { payload, bearer, happenedAt, position }: Act<Made>) {
        const { act, departsFrom, reason, until } = payload;
        const ruling = { act, departsFrom, reason, for: payload.for, until };
        course.rulings.push({ ...ruling, by: bearer, at: happenedAt, position: position ?? 0 });
      },
      // What a party was allowed may tell what it is about to do: it is theirs to say.
      audience: ({ payload, bearer }) =>
        payload.for === null || payload.for === bearer ? everybody : partiesAndOffices(payload.for),
    },
  },
});
