/** Acts of the Office of the President on a list, and of those whom it takes into confidence. */

import type { Office } from '../../act/hat.ts';
import type { Entitled } from '../../act/model.ts';

/** The President and another office; whether that office is in the confidence of a list is asked for each list. */
export function presidentAnd(...others: readonly Office[]): readonly Entitled[] {
  return (['president', ...others] as const).map((category) => ({ category }));
}
