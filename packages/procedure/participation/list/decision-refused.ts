/** Why a decision on a list cannot be recorded as it was sent. */
import { type Refusal, refuse } from '../../act/refusal.ts';
import { notFound } from '../refusals.ts';
import type { DecisionAsked } from './decision.ts';
import type { ListEnding, ParticipantList, RecordedVote } from './state.ts';

const endings: Readonly<Record<ListEnding, { readonly en: string; readonly zh: string }>> = {
  attention: { en: 'the list is brought to the attention of the Assembly', zh: '名单提请大会注意' },
  assembly: { en: 'the Assembly decides on the list', zh: '由大会就名单作出决定' },
  body: { en: 'the body that meets decides on the list', zh: '由举行会议的机构就名单作出决定' },
};

/** The list ends otherwise than its mandate says, and nothing says from what it departs. @rule LIST-8 */
function endsOtherwise(
  { ending, authority }: ParticipantList,
  decision: DecisionAsked | null,
): Refusal | null {
  const by = decision?.by ?? 'attention';
  if (by === ending || decision?.departsFrom) return null;
  return refuse(
    'ends-otherwise',
    'LIST-8',
    { en: `By its mandate ${endings[ending].en}.`, zh: `按照授权，${endings[ending].zh}。` },
    {
      en: 'Record the decision that was taken; where it departs from the mandate, say from what.',
      zh: '请记录所作的决定；如有偏离授权之处，请予说明。',
    },
    authority,
  );
}

/** A motion or amendment is carried by a majority of those present and voting. @authority A/520/Rev.20, rules 83–86 */
function tallyDiffers({
  carried,
  vote,
}: {
  readonly carried: boolean;
  readonly vote: RecordedVote | null;
}): boolean {
  return vote !== null && carried && vote.for <= vote.against;
}

function wrongTally(decision: DecisionAsked, { authority }: ParticipantList): Refusal | null {
  const all = [...decision.motions, ...decision.amendments, { carried: true, vote: decision.vote }];
  if (!all.some(tallyDiffers)) return null;
  return refuse(
    'tally-differs',
    'LIST-8',
    { en: 'Something is entered as carried that had no majority.', zh: '有未获多数的事项被记为通过。' },
    { en: 'Check the tallies.', zh: '请核对票数。' },
    authority,
  );
}

/** Why a decision cannot be recorded as it was sent; null where it can. */
export function decisionRefused(list: ParticipantList, decision: DecisionAsked | null): Refusal | null {
  const otherwise = endsOtherwise(list, decision);
  if (otherwise || !decision) return otherwise;
  const unknown = decision.amendments.some(({ name }) => name !== null && !Object.hasOwn(list.names, name));
  return unknown ? notFound('LIST-8') : wrongTally(decision, list);
}
