import type { PartialCatalogue } from './catalogue.ts';
export const zh: PartialCatalogue = {};
