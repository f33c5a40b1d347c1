/** Names as a list prints them. */
import { plainName } from '../duplicate/name-key.ts';
import type { ListedName, ParticipantList } from './state.ts';

/** A name as a list prints it. `name` is its id, `text` the words. */
export interface PrintedName {
  readonly name: string;
  readonly text: string;
  readonly otherNames: readonly string[];
  readonly kind: ListedName['kind'];
  readonly country: string | null;
  readonly group: string | null;
}

/** A name as it is printed: nothing of how it came there. */
export function printed({ id, name, otherNames, kind, country, group }: ListedName): PrintedName {
  return { name: id, text: name, otherNames, kind, country, group };
}

/** Names in the order of their letters, so that nothing shows how or when they came on the list. */
export function inOrder(names: readonly ListedName[]): ListedName[] {
  const keyed = names.map((name) => [`${plainName(name.name)} ${name.id}`, name] as const);
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
}

/** Final names of a list. */
export function finalNames({ names }: ParticipantList): ListedName[] {
  return inOrder(Object.values(names).filter(({ status }) => status === 'final'));
}

/** Names that were proposed to Member States. */
export function proposedNames({ names }: ParticipantList): ListedName[] {
  return inOrder(Object.values(names).filter(({ circulated }) => circulated));
}
