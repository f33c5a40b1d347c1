/** A final list is published; where a footnote orders it, with the names that had been proposed. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import { officers } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { knownList, listAuthority, openWhere } from './known-list.ts';
import { finalNames, type PrintedName, printed, proposedNames } from './printed.ts';

const request = z.strictObject({ list: z.string().min(1).max(200) });

interface Published {
  readonly list: string;
  readonly title: Sentence;
  readonly final: readonly PrintedName[];
  /** Null where no paragraph orders that proposed names are shown. */
  readonly proposed: readonly PrintedName[] | null;
}

/**
 * Publishes a final list.
 * @authority A/RES/71/280, footnote 5: "the list of proposed as well as final names will be brought to the attention of the Assembly"
 * @rule LIST-10
 */
export const publishList = defineAct({
  name: 'publishList',
  title: { en: 'Publish a list', zh: '公布名单' },
  request,
  rule: 'LIST-10',
  entitled: officers,
  stages: ['running', 'concluded'],
  authority: listAuthority,
  standing: (context, asked) =>
    asked
      ? null
      : openWhere(
          context,
          'LIST-10',
          ({ status, publishedAt }) => status === 'final' && publishedAt === null,
          {
            en: 'No final list waits to be published.',
            zh: '目前没有待公布的最终名单。',
          },
        ),
  decide(context, { list: id }) {
    const list = knownList(context, id);
    if (!list) return notFound('LIST-10');
    if (list.status !== 'final' || list.publishedAt !== null)
      return wrongStatus(
        'LIST-10',
        'Only a final list is published, once.',
        '只有最终名单可以公布，且仅公布一次。',
      );
    const proposed = list.discloses ? proposedNames(list).map(printed) : null;
    const payload: Published = {
      list: id,
      title: list.title,
      final: finalNames(list).map(printed),
      proposed,
    };
    return [
      { name: 'ListPublished', matter: `list/${id}`, payload: { ...payload }, authority: list.authority },
    ];
  },
  effects: {
    ListPublished: {
      evolve({ participation }, { payload, happenedAt }: Act<Published>) {
        const list = participation.lists[payload.list];
        if (list) list.publishedAt = happenedAt;
      },
      audience: () => everybody,
    },
  },
});
