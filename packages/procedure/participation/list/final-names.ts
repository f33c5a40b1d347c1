/** Which names are final: pure, so that the President sees it before the list is closed. */
import type { ConfidentialList, ListDecision, ListedName, ParticipantList } from './state.ts';

/** Whether a name would be final: before the Assembly or the body amends. @rule LIST-7, LIST-8 */
function stays(list: ParticipantList, name: ListedName, confidential: ConfidentialList | undefined): boolean {
  if (name.status !== 'proposed') return false;
  const secret = confidential?.names[name.id];
  if (!secret || list.kind === 'selection') return true;
  return !secret.withheld && (secret.standing === 0 || secret.carried);
}

/**
 * The ids of the names that are final: those to which no objection stands, those that the President put before the Assembly or the body in
 * spite of one, and what the decision added or struck.
 * @rule LIST-7, LIST-8
 */
export function finalIds(
  list: ParticipantList,
  confidential: ConfidentialList | undefined,
  decision: Pick<ListDecision, 'amendments'> | null,
): string[] {
  const final = new Set(
    Object.values(list.names)
      .filter((name) => stays(list, name, confidential))
      .map(({ id }) => id),
  );
  for (const { name, effect, carried } of decision?.amendments ?? []) {
    if (carried && effect === 'added') final.add(name);
    if (carried && effect === 'struck') final.delete(name);
  }
  return [...final].sort();
}
