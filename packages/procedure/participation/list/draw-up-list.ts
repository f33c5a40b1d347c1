/** The President draws up a list: one for each stage that the mandate names, with the criteria of its paragraph. */
import { z } from 'zod';
import { officesOnly } from '../../act/audience.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import type { ProcessState } from '../../act/state.ts';
import { inBoth, words } from '../../act/words.ts';
import { officers } from '../parties.ts';
import { type ListMandate, listMandate } from './mandate.ts';
import { listEndings, type ParticipantList } from './state.ts';

const request = z.strictObject({
  /** The step of the plan that orders the list. */
  step: z.string().min(1).max(200),
  title: words(300).nullable().default(null),
  /** Left out where the mandate says it. */
  ending: z.enum(listEndings).nullable().default(null),
  /** Whether the Secretariat sees objections beside the Office of the President; only the President takes it into confidence. */
  secretariatSees: z.boolean().default(false),
  /** Events of the paragraph for which this list is, where it has several lists; left out for all. */
  events: z.array(z.string().max(200)).max(50).nullable().default(null),
});

type Asked = z.output<typeof request>;

type DrawnUp = Omit<ListMandate, 'authority'> &
  Pick<ParticipantList, 'step' | 'confidants'> & { readonly list: string };

/** The id of a list is its step; a second list of one step is counted. */
function listId({ participation }: ProcessState, step: string): string {
  let count = 1;
  const id = () => (count === 1 ? step : `${step}~${count}`);
  while (participation.lists[id()]) count++;
  return id();
}

/** A list of the step that is not final stands in the way of another. @rule LIST-1 */
function inHand({ participation }: ProcessState, step: string, mandate: ListMandate): Refusal | null {
  const open = Object.values(participation.lists).some(
    (list) => list.step === step && list.status !== 'final',
  );
  if (!open) return null;
  return refuse(
    'list-in-hand',
    'LIST-1',
    { en: 'The list that this paragraph orders is in hand.', zh: '该款要求的名单正在拟订。' },
    { en: 'Finish that list first.', zh: '请先完成该名单。' },
    mandate.authority,
  );
}

/** The Secretariat does not take itself into confidence. @rule LIST-6 */
function notTheirConfidence({ hat }: Context, { secretariatSees }: Asked): Refusal | null {
  if (!secretariatSees || hat.category === 'president') return null;
  return refuse(
    'president-alone',
    'LIST-6',
    { en: 'Only the President says who else sees objections.', zh: '只有大会主席可决定还有谁能看到异议。' },
    { en: 'Ask the President to draw up the list so.', zh: '请由大会主席如此拟订名单。' },
  );
}

function drawnUp(state: ProcessState, asked: Asked, mandate: ListMandate): DrawnUp {
  const { authority: _, ...said } = mandate;
  return {
    ...said,
    list: listId(state, asked.step),
    step: asked.step,
    title: asked.title ? inBoth(asked.title) : said.title,
    ending: asked.ending ?? said.ending,
    events: asked.events ? said.events.filter((event) => asked.events?.includes(event)) : said.events,
    confidants: asked.secretariatSees ? ['president', 'secretariat'] : ['president'],
  };
}

/**
 * Begins a list. What was objected to on an earlier list plays no part in it.
 * @authority A/RES/71/280, para. 6 (b) and (c); A/RES/67/219, paras. 8, 9, 12 and 13
 * @rule LIST-1
 */
export const drawUpList = defineAct({
  name: 'drawUpList',
  title: { en: 'Draw up a list', zh: '拟订名单' },
  request,
  rule: 'LIST-1',
  entitled: officers,
  stages: ['running'],
  authority: (state, asked) => (asked && listMandate(state, asked.step)?.authority) ?? state.course.authority,
  decide(context, asked) {
    const { state } = context;
    const mandate = listMandate(state, asked.step);
    if (!mandate)
      return refuse(
        'no-list-ordered',
        'LIST-1',
        { en: `The plan orders no list “${asked.step}”.`, zh: `计划中没有“${asked.step}”这一名单。` },
        {
          en: 'Choose a step of the plan that orders a list, or add one.',
          zh: '请选择计划中要求拟订名单的步骤，或增加步骤。',
        },
        state.course.authority,
      );
    const refusal = notTheirConfidence(context, asked) ?? inHand(state, asked.step, mandate);
    if (refusal) return refusal;
    const payload = drawnUp(state, asked, mandate);
    const { authority } = mandate;
    return [{ name: 'ListDrawnUp', matter: `list/${payload.list}`, payload: { ...payload }, authority }];
  },
  effects: {
    ListDrawnUp: {
      evolve({ participation, course }, { payload, authority, happenedAt }: Act<DrawnUp>) {
        const { list: id, ...said } = payload;
        participation.lists[id] = {
          ...said,
          id,
          authority: authority ?? course.authority ?? { symbol: null, eId: '', quote: '' },
          drawnUpAt: happenedAt,
          status: 'draft',
          names: {},
          circulatedAt: null,
          until: null,
          extensions: [],
          finalAt: null,
          decision: null,
          publishedAt: null,
        };
        participation.confidential[id] = { names: {}, disclosures: {} };
      },
      audience: () => officesOnly,
    },
  },
});
