/** A name of a list as its confidants act on it. */
import type { Context } from '../../act/model.ts';
import { confidentialName, isConfidant } from './confidants.ts';
import { knownList, nameOn } from './known-list.ts';
import type { ConfidentialName, ListedName, ParticipantList } from './state.ts';

/** A name with its list and what is confidential about it. */
export interface ConfidedName {
  readonly list: ParticipantList;
  readonly name: ListedName;
  readonly secret: ConfidentialName;
}

/** A name where the hat is in the confidence of its list; null otherwise. @rule LIST-6 */
export function confidedName(
  context: Context,
  asked: { readonly list: string; readonly name: string },
): ConfidedName | null {
  const list = knownList(context, asked.list);
  const name = list && nameOn(list, asked.name);
  const secret = confidentialName(context.state.participation, asked.list, asked.name);
  return list && name && secret && isConfidant(context.hat, list) ? { list, name, secret } : null;
}
