/** How long personal data are kept, and whose were erased. */
import type { Sentence } from '../../act/refusal.ts';

/** How long the personal data of a category are kept after the end of the process. */
export interface Retention {
  /** Months after the last step. */
  readonly months: number;
  readonly reason: Sentence;
}
