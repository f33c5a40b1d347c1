/** French words of citation. */
import type { CitationLexicon } from './model.ts';

export const fr: CitationLexicon = {
  language: 'fr',
  resolution: 'résolutions?',
  decision: 'décisions?',
  own: 'sa|ses|son|leurs?|Assemblée générale',
  ofOrgan: "du|de la|de l[’']|de|adoptées? par (?:le|la|l[’'])",
  throughOwn: 'dans|par|de|en vertu de|conformément à',
  ofDate: 'du|en date du|datée? du|datées du|adoptée? le',
  same: 'Ibid\\.?|Idem\\.?|Ibidem',
  treatySeries: 'Recueil des Traités|Recueil des traités',
  volume: 'vol\\. \\d+',
  joint: 'et|ou|à',
  nounLast: false,
};
