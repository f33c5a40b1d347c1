export type * from './correction/model.ts';
export { detectLanguage } from './language/detect.ts';
export type * from './language/lexicon.ts';
export { languages, lexicons } from './language/lexicons.ts';
export { matchVerb, type VerbMatch } from './language/verb.ts';
export type * from './model.ts';
export { type ReadOptions, readResolution } from './read.ts';
