/** Whether a list lets in those on it, or chooses from those who are in already. */
import type { ParticipationCategory } from '../../plan/model.ts';
import type { ParticipantList } from './state.ts';

const chosen: readonly ParticipationCategory[] = ['stakeholder-speakers', 'stakeholder-round-table'];

/** Whether those on a list take part by it. @rule LIST-1 */
export function letsIn({ category }: Pick<ParticipantList, 'category'>): boolean {
  return !chosen.includes(category);
}
