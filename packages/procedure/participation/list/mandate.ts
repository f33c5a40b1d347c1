/** What a mandate says of a list: read from the step that orders it and from what follows the step. */
import type { Sentence } from '../../act/refusal.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority, ParticipationCategory, Plan, Step } from '../../plan/model.ts';
import { admissionsOf } from '../admission/admissions.ts';
import type { Admission } from '../admission/model.ts';
import type { ListEnding, ParticipantList } from './state.ts';

/** What a mandate says of one of its lists. */
export interface ListMandate {
  readonly kind: ParticipantList['kind'];
  readonly title: Sentence;
  readonly category: ParticipationCategory;
  readonly events: readonly string[];
  readonly criteria: readonly string[];
  readonly ending: ListEnding;
  readonly discloses: boolean;
  readonly authority: Authority;
}

/** Conditions of a paragraph that are no criteria for the choice of names. */
const procedural: ReadonlySet<string> = new Set(['no-objection', 'disclosure of objections', 'voluntary']);

function following({ steps }: Plan, { id }: Step, what: string): Step | undefined {
  return steps.find((step) => step.id === `${id}-${what}`);
}

const isRoundTable = (id: string) => id.includes('round-table');

/** Among the entries of the paragraph the one that the list is for: a list of one category is named after it. */
function admissionFor(admissions: readonly Admission[], step: Step): Admission | undefined {
  const ordered = admissions.filter(
    ({ authority, route }) =>
      authority.eId === step.authority.eId && (route === 'list' || route === 'selected'),
  );
  const wanted = isRoundTable(step.id);
  return ordered.find(({ category }) => (category === 'stakeholder-round-table') === wanted) ?? ordered[0];
}

/** Where one paragraph orders a list of speakers and one for round tables, each is for its own events. */
function narrowed(admission: Admission | undefined, step: Step): Pick<ListMandate, 'category' | 'events'> {
  const { category = 'stakeholders', events = [], route } = admission ?? {};
  if (route !== 'selected') return { category, events };
  const wanted = isRoundTable(step.id);
  const own = events.filter((event) => isRoundTable(event) === wanted);
  return {
    category: wanted ? 'stakeholder-round-table' : category,
    events: own.length > 0 ? own : events,
  };
}

/** The criteria of the paragraph and of the balances that rest on it, each once. */
function criteriaOf(plan: Plan, step: Step, admission: Admission | undefined): string[] {
  const said = (admission?.conditions ?? []).filter((condition) => !procedural.has(condition));
  if (said.length > 0) return said;
  return plan.balances
    .filter(({ authority }) => authority.eId === step.authority.eId)
    .flatMap(({ criteria }) => criteria);
}

/** The Assembly decides where the text gives it the decision, or says that the Assembly itself considers the list. @rule LIST-8 */
function endingOf(plan: Plan, step: Step): ListEnding {
  const considers = following(plan, step, 'consideration')?.bearer.includes('General Assembly') ?? false;
  return considers || following(plan, step, 'final-decision') ? 'assembly' : 'attention';
}

/**
 * What the mandate says of the list that a step orders; null where the step orders none.
 * @rule LIST-1
 */
export function listMandate(state: Pick<ProcessState, 'course'>, stepId: string): ListMandate | null {
  const { plan } = state.course;
  const step = plan?.steps.find(({ id, kind }) => id === stepId && kind === 'list');
  if (!plan || !step) return null;
  const admission = admissionFor(admissionsOf(state), step);
  const conditions = admission?.conditions ?? [];
  const considered =
    conditions.includes('no-objection') || following(plan, step, 'consideration') !== undefined;
  return {
    kind: considered ? 'no-objection' : 'selection',
    title: { en: step.title, zh: step.titles?.zh ?? step.title },
    ...narrowed(admission, step),
    criteria: criteriaOf(plan, step, admission),
    ending: endingOf(plan, step),
    discloses:
      conditions.includes('disclosure of objections') || following(plan, step, 'disclosure') !== undefined,
    authority: step.authority,
  };
}
