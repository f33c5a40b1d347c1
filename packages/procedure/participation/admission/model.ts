/** Who may take part in what, by which paragraph, and in which way: the plan's participation with the hat of each category. */
import type { HatCategory } from '../../act/hat.ts';
import type { Authority, Participation, ParticipationCategory } from '../../plan/model.ts';

/** How a party comes in: nobody has to ask, it registers, its name goes on a list, or it is chosen from those who came in already; to be encouraged lets nobody in. */
export type Route = 'invited' | 'register' | 'list' | 'selected' | 'encouraged';

/** One entry of the plan's participation: a category and the paragraph that admits it. */
export interface Admission {
  /** The paragraph and the category: `op_6__point_b.stakeholder-listed`. */
  readonly id: string;
  readonly category: ParticipationCategory;
  /** The hats under which this category acts. */
  readonly hats: readonly HatCategory[];
  readonly route: Route;
  /** How the text puts it: `invited`, `open`, `register`, `list`, `encouraged`, `selected`. */
  readonly how: Participation['how'];
  /** Ids of the steps for which it admits. */
  readonly events: readonly string[];
  /** `attend`, `participate`, `speak`, `contribute`. */
  readonly rights: readonly string[];
  readonly conditions: readonly string[];
  readonly authority: Authority;
}
