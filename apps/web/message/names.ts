/** The names of the reader's lexicon, in a file of its own so that it is fetched on its own. */
export { canonicalNames } from '@rostrum/resolution';
