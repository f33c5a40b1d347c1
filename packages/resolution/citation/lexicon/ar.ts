/** Arabic words of citation, with and without article and possessive. */
import type { CitationLexicon } from './model.ts';

export const ar: CitationLexicon = {
  language: 'ar',
  resolution: 'قرار(?:ات|ين|ي)?(?:ها|ه|هما)?',
  decision: 'مقرر(?:ات|ين|ي)?(?:ها|ه|هما)?',
  own: 'الجمعية العامة',
  ofOrgan: 'الصادر(?:ة|ين)? عن|الذي اتخذه|التي اتخذها|ل',
  throughOwn: 'في|ب',
  ofDate: 'المؤر[\\u064b-\\u0652]*خ[\\u064b-\\u0652]*(?:ة|ين|تين)?(?: في)?|بتاريخ|الصادر في',
  same: 'المرجع نفسه|نفس المرجع|المصدر نفسه',
  treatySeries: 'مجموعة المعاهدات|Treaty Series',
  volume: 'المجلد \\d+',
  joint: 'و|أو|إلى',
  nounLast: false,
};
