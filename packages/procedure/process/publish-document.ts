/** A document of the process is published: a summary, a zero draft, a report, a list. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, defineAct } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';
import { keepers, stepAuthority, stepIn, unknownStep } from './plan-change.ts';
import { noteTaken, publicationKinds } from './state.ts';

const fields = z.strictObject({
  kind: z.enum(publicationKinds),
  title: words(500),
  symbol: z.string().trim().min(1).max(100).nullable().default(null),
  link: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .nullable()
    .default(null),
  /** Its key in the library. */
  document: z.string().min(1).max(200).nullable().default(null),
  /** Languages in which it is issued: ISO 639-1. */
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(20)
    .default([]),
  /** The day on which it was issued; today where left out. */
  on: z.iso.date().nullable().default(null),
  note: z
    .strictObject({ en: z.string().max(2_000), zh: z.string().max(2_000) })
    .nullable()
    .default(null),
});

const request = fields.extend({
  step: z.string().min(1).max(200).nullable().default(null),
  /** Whether the step is done with it. */
  concludes: z.boolean().default(false),
});

type Published = z.output<typeof request> & { readonly id: string; readonly on: string };

/**
 * Publishes a document; the step to which it belongs may be done with it.
 * @authority A/RES/71/280, para. 21: summaries by the co-facilitators; para. 27: zero draft
 * @rule PROC-10
 */
export const publishDocument = defineAct({
  name: 'publishDocument',
  title: { en: 'Publish a document', zh: '发布文件' },
  request,
  rule: 'PROC-10',
  entitled: [...keepers, { category: 'chair' }],
  stages: ['prepared', 'running', 'concluded'],
  authority: ({ course }, asked) => stepAuthority(course, asked?.step ?? undefined),
  decide({ state: { course }, now, newId }, asked) {
    if (asked.step !== null && !stepIn(course, asked.step)) return unknownStep(asked.step, 'PROC-10');
    const on = asked.on ?? now.slice(0, 10);
    if (on > now.slice(0, 10))
      return refuse(
        'not-issued-yet',
        'PROC-10',
        { en: 'Its day has not come.', zh: '发布日期尚未到。' },
        { en: 'Publish it on its day.', zh: '请于当日发布。' },
      );
    const payload = { ...asked, id: newId(), on, title: inBoth(asked.title) };
    const matter = asked.step === null ? 'process' : `step/${asked.step}`;
    return [
      {
        name: 'DocumentPublished',
        matter,
        payload,
        authority: stepAuthority(course, asked.step ?? undefined),
      },
    ];
  },
  effects: {
    DocumentPublished: {
      evolve({ course }, { payload, authority, position: at }: Act<Published>) {
        const { concludes, id, kind, title, symbol, link, document, languages, step, on, note } = payload;
        const position = at ?? 0;
        const facts = { id, kind, title, symbol, link, document, languages, step, on, note };
        course.published.push({ ...facts, authority, position });
        if (!concludes || step === null) return;
        noteTaken(course, step, { from: on, to: on, place: null, note: title, position });
      },
      audience: () => everybody,
      correct: { fields: fields.partial(), withdraw: true },
    },
  },
});
