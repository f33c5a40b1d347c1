/** Russian words of citation, in all cases. */
import type { CitationLexicon } from './model.ts';

export const ru: CitationLexicon = {
  language: 'ru',
  resolution: 'резолюци(?:ями|ях|ям|ей|ю|и|я|й)',
  decision: 'решени(?:ями|ях|ям|ем|ю|и|я|е|й)',
  own: 'сво(?:ей|ю|и|их|им|ими|я)|е[её]|Генеральной Ассамблеи',
  ofOrgan: 'принят(?:ая|ой|ую|ые|ых)',
  throughOwn: 'в|во|согласно',
  ofDate: 'от',
  same: 'Там же',
  treatySeries: 'Treaty Series|Сборник договоров',
  volume: '(?:vol\\.|том) \\d+',
  joint: 'и|или|по',
  nounLast: false,
};
