/** A list and a name on it as somebody may know of them: unknown and hidden cannot be told apart. */
import { type Hat, isOffice } from '../../act/hat.ts';
import type { Context, Standing } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import { stand } from '../../act/standing.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority } from '../../plan/model.ts';
import type { ListedName, ParticipantList } from './state.ts';

/** Whether a hat may know of a list: offices from its beginning, Member States once it is circulated, everybody once it is published. @rule LIST-6 */
export function mayKnow(hat: Hat, { status, publishedAt }: ParticipantList): boolean {
  if (isOffice(hat) || publishedAt !== null) return true;
  return hat.category === 'member-state' && status !== 'draft';
}

/** A list by its id where the hat may know of it. */
export function knownList(
  { state, hat }: Pick<Context, 'state' | 'hat'>,
  id: string,
): ParticipantList | null {
  const { lists } = state.participation;
  const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
  return list && mayKnow(hat, list) ? list : null;
}

/** A name of a list that was not withdrawn before the list went out. */
export function nameOn({ names }: ParticipantList, id: string): ListedName | null {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  return name ?? null;
}

/** The paragraph that orders a list. */
export function listAuthority(
  state: ProcessState,
  asked: { readonly list: string } | null,
): Authority | null {
  return (asked && state.participation.lists[asked.list]?.authority) ?? state.course.authority;
}

/** An act on lists as such: open while some list of which the hat may know is as the act needs it. */
export function openWhere(
  { state, hat }: Context,
  rule: string,
  fits: (list: ParticipantList) => boolean,
  otherwise: Sentence,
): Standing | null {
  const lists = Object.values(state.participation.lists).filter((list) => mayKnow(hat, list));
  const fitting = lists.find(fits);
  if (fitting) return null;
  return stand(lists.length === 0 ? 'notYet' : 'notNow', rule, otherwise, lists[0]?.authority ?? null);
}
