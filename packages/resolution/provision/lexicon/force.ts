import type { Force, Language } from '../../model.ts';

/**
 * Verbs whose force does not follow from their core: first rule that fits.
 *
 * Endorsing, considering and committing oneself order nothing that can be carried out: they are expressive (`other`).
 */
export const forceRules: Readonly<Record<Language, readonly (readonly [RegExp, Force])[]>> = {
  en: [
    [
      /^(?:also |further |once again |strongly )*(?:reaffirms|reiterates) its (?:recognition|approval|acceptance|conviction|commitment|support|determination)/iu,
      'reaffirmation',
    ],
    [
      /^(?:also |further |once again |fully )*(?:endorse|consider|recommit|commit|appreciate|support|take into account|agree)/iu,
      'other',
    ],
    [/its intention|its (?:firm )?opposition/iu, 'other'],
    [/^(?:also |further )*demand/iu, 'request'],
    [/(?:urges|appeals|calls)\b/iu, 'call'],
  ],
  zh: [
    [/注意到$/u, 'note'],
    [/(?:着重|强调|特别|重点|郑重|突出)(?:指出|强调)$/u, 'emphasis'],
    [/^(?:再次|重申)(?:确认|表示|表明|承诺|致力|决心|坚信|支持|大力|坚决|全力|全面)/u, 'reaffirmation'],
    [/(?:认可|赞同|认为|承诺|打算|决心|同意|认为必须|考虑到)$/u, 'other'],
  ],
  fr: [[/fait(?:es)? sien|considère|s’engage|souscri|appuie/iu, 'other']],
  es: [[/hace suy|considera|se compromete|apoya/iu, 'other']],
  ru: [[/одобр|считает|обязуется|поддержив/iu, 'other']],
  ar: [[/تؤيد|تعتبر|تلتزم|تدعم/u, 'other']],
};
