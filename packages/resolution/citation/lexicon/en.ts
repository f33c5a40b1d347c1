/** English words of citation. */
import type { CitationLexicon } from './model.ts';

export const en: CitationLexicon = {
  language: 'en',
  resolution: 'resolutions?',
  decision: 'decisions?',
  own: 'its|their|Assembly',
  ofOrgan: 'of the|of|by the|adopted by the',
  throughOwn: 'in|by|through|under|of|pursuant to|according to|on the basis of|adopted in|contained in',
  ofDate: 'of|dated|adopted on|on',
  same: 'Ibid\\.?|Idem\\.?|Ibidem',
  treatySeries: 'Treaty Series',
  volume: 'vols?\\. \\d+',
  joint: 'and|or|to',
  nounLast: false,
};
