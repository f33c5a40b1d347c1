/** Spanish words of citation. */
import type { CitationLexicon } from './model.ts';

export const es: CitationLexicon = {
  language: 'es',
  resolution: 'resoluci(?:ón|ones)',
  decision: 'decisi(?:ón|ones)',
  own: 'su|sus|Asamblea General',
  ofOrgan: 'del?|de la|aprobadas? por (?:el|la)',
  throughOwn: 'en|por|de|mediante|de conformidad con',
  ofDate: 'de fecha|de|del',
  same: 'Ibid\\.?|Ibíd\\.?|Idem\\.?|Ídem\\.?',
  treatySeries: 'Treaty Series|Recueil des Traités',
  volume: 'vol\\. \\d+',
  joint: 'y|e|o|a',
  nounLast: false,
};
