/** A list ends: brought to the attention of the Assembly, decided by the Assembly, or decided by the body that meets. */
import { z } from 'zod';
import { memberStates } from '../../act/audience.ts';
import type { HatCategory } from '../../act/hat.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import type { ProcessState } from '../../act/state.ts';
import { inBoth } from '../../act/words.ts';
import { nameIn } from '../application/admitted.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { clockRuns } from './clock.ts';
import { decisionSchema } from './decision.ts';
import { decisionRefused } from './decision-refused.ts';
import { finalIds } from './final-names.ts';
import { knownList, listAuthority, openWhere } from './known-list.ts';
import { letsIn } from './lets-in.ts';
import { inOrder, type PrintedName, printed } from './printed.ts';
import { listedName, type NameRecorded, putOnList } from './propose-name.ts';
import type { ListDecision, ParticipantList } from './state.ts';

const request = z.strictObject({
  list: z.string().min(1).max(200),
  /** What the Assembly or the body decided; null where the list is brought to the attention of the Assembly. */
  decision: decisionSchema.nullable().default(null),
});

type Asked = z.output<typeof request>;

interface Finalized {
  readonly list: string;
  readonly names: readonly PrintedName[];
  /** Names that the decision added and that nobody had proposed. */
  readonly added: readonly NameRecorded[];
  readonly decision: ListDecision | null;
}

/** Objections can still be made: a matter on which a ruling may be made. @rule LIST-4 */
function clockStillRuns(context: Context, asked: Asked): readonly Refusal[] {
  const list = knownList(context, asked.list);
  if (!list || !clockRuns(list, context.now)) return [];
  return [
    refuse(
      'clock-runs',
      'LIST-4',
      { en: `Member States may object until ${list.until}.`, zh: `会员国可在${list.until}之前提出异议。` },
      { en: 'Wait for the end of the clock.', zh: '请待期限届满。' },
      list.authority,
    ),
  ];
}

/** Names that a decision adds get an id of their own where nobody had proposed them. */
function addedNames(
  { newId }: Context,
  list: string,
  { decision }: Asked,
): ReadonlyMap<number, NameRecorded> {
  const added = new Map<number, NameRecorded>();
  decision?.amendments.forEach(({ organization }, index) => {
    if (!organization) return;
    const { website: _, ...kept } = organization;
    added.set(index, {
      list,
      name: newId(),
      application: null,
      party: null,
      organization: kept,
      group: null,
    });
  });
  return added;
}

function decisionOf({ decision }: Asked, added: ReadonlyMap<number, NameRecorded>): ListDecision | null {
  if (!decision) return null;
  const amendments = decision.amendments.map(({ name, effect, carried, vote }, index) => ({
    name: added.get(index)?.name ?? name ?? '',
    effect,
    carried,
    vote,
  }));
  const motions = decision.motions.map((motion) => ({ ...motion, text: motion.text && inBoth(motion.text) }));
  return {
    ...decision,
    amendments,
    motions,
    departsFrom: decision.departsFrom && inBoth(decision.departsFrom),
  };
}

function finalized(context: Context, list: ParticipantList, asked: Asked): Finalized {
  const added = addedNames(context, list.id, asked);
  const decision = decisionOf(asked, added);
  const carried = [...added.values()].filter(({ name }) =>
    decision?.amendments.some((one) => one.name === name && one.carried),
  );
  const ids = finalIds(list, context.state.participation.confidential[list.id], decision);
  const all = { ...list.names, ...Object.fromEntries(carried.map((one) => [one.name, listedName(one)])) };
  const names = ids.flatMap((id) => all[id] ?? []);
  return { list: list.id, names: inOrder(names).map(printed), added: carried, decision };
}

/** Parties on the final list take part from now on. */
function letIn({ people, participation }: ProcessState, list: ParticipantList, since: string): void {
  for (const { status, party, name, otherNames, application } of Object.values(list.names)) {
    if (status !== 'final' || party === null || people.parties[party]) continue;
    const [category, id] = party.split('/') as [HatCategory, string];
    const { authority } = list;
    const under = participation.applications[application ?? '']?.category ?? list.category;
    const known = { name: nameIn({ name, otherNames }), group: null, participation: under };
    people.parties[party] = { category, party: id, ...known, authority, since };
  }
}

function close(state: ProcessState, { list: id, names, added, decision }: Finalized, at: string): void {
  const list = state.participation.lists[id];
  if (!list) return;
  for (const one of added) putOnList(state.participation, one);
  const final = new Set(names.map(({ name }) => name));
  for (const name of Object.values(list.names))
    if (name.status === 'proposed' || final.has(name.id))
      name.status = final.has(name.id) ? 'final' : 'not-final';
  for (const { name, effect, carried } of decision?.amendments ?? [])
    if (carried && list.names[name]) list.names[name].byAssembly = effect;
  Object.assign(list, { status: 'final', finalAt: at, decision });
  if (letsIn(list)) letIn(state, list, at);
}

/**
 * Closes a list. Names to which an objection stands are not on it, unless the Assembly or the body decided otherwise.
 * @authority A/RES/71/280, footnote 5 (attention of the Assembly); A/RES/76/307, para. 11 (final decision by the Assembly); A/RES/75/282 (the body)
 * @rule LIST-7, LIST-8
 */
export const finalizeList = defineAct({
  name: 'finalizeList',
  title: { en: 'Close a list', zh: '确定名单' },
  request,
  rule: 'LIST-8',
  entitled: [{ category: 'president' }],
  stages: ['running'],
  authority: listAuthority,
  standing: (context, asked) =>
    asked
      ? null
      : openWhere(
          context,
          'LIST-8',
          (list) =>
            list.kind === 'selection'
              ? list.status === 'draft'
              : list.status === 'circulated' && !clockRuns(list, context.now),
          { en: 'No list is ready to be closed.', zh: '目前没有可以确定的名单。' },
        ),
  outOfOrder: clockStillRuns,
  decide(context, asked) {
    const list = knownList(context, asked.list);
    if (!list) return notFound('LIST-8');
    if (list.status !== (list.kind === 'selection' ? 'draft' : 'circulated'))
      return wrongStatus('LIST-8', 'This list is not before Member States.', '该名单并未提交会员国。');
    const refusal = decisionRefused(list, asked.decision);
    if (refusal) return refusal;
    const payload = { ...finalized(context, list, asked) };
    return [{ name: 'ListFinalized', matter: `list/${list.id}`, payload, authority: list.authority }];
  },
  effects: {
    ListFinalized: {
      evolve: (state, { payload, happenedAt }: Act<Finalized>) => close(state, payload, happenedAt),
      audience: () => memberStates,
    },
  },
});
