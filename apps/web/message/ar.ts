/** The interface: what is translated so far; English stands in for the rest. */
import type { PartialCatalogue } from './catalogue.ts';

/** Messages. */
export const ar: PartialCatalogue = {};
