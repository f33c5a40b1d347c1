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
      /^(?:also |further |once again |fully )*(?:endorse|consider|recommit|commit|appreciate|support(?!s and enc)|takes? into account|agree)/iu,
      'other',
    ],
    [/its intention|its (?:firm )?opposition/iu, 'other'],
    [/^(?:also |further )*demand/iu, 'request'],
    [/\b(?:urges|appeals|calls)\b/iu, 'call'],
    [/^re-?emphasizes/iu, 'emphasis'],
    [/and encourages/iu, 'encouragement'],
    [/^(?:also |further )*takes into account/iu, 'other'],
    [/^(?:also |further )*especially condemns/iu, 'condemnation'],
  ],
  zh: [
    [/注意到$/u, 'note'],
    [/(?:着重|强调|特别|重点|郑重|突出)(?:指出|强调)$/u, 'emphasis'],
    [/再次(?:坚定)?承诺$/u, 'other'],
    [/^(?:又|还)?(?:再次|重申)(?!.*(?:请|鼓励|促请|敦促|呼吁|要求|吁请|建议|强调))/u, 'reaffirmation'],
    [/反对$/u, 'other'],
    [/(?:认可|赞同|认为|承诺|打算|同意|认为必须|考虑到)$/u, 'other'],
  ],
  fr: [
    [/^engage (?:(?:aussi|également|en outre) )?instamment/iu, 'call'],
    [/^engage/iu, 'encouragement'],
    [/^demande de nouveau/iu, 'request'],
    [/^demande/iu, 'call'],
    [/^(?:considère|estime)/iu, 'recognition'],
    [/^constate/iu, 'note'],
    [/^exprime de nouveau|^réitère sa|^dit à nouveau/iu, 'reaffirmation'],
    [/fait(?:es)? sien|s’engage|souscri|appuie|son intention/iu, 'other'],
  ],
  es: [
    [/^reitera (?:(?:también|además) )?su (?:solicitud|petición)/iu, 'request'],
    [/^reitera su|^expresa de nuevo/iu, 'reaffirmation'],
    [/hace suy|considera|se compromete|apoya|su intención/iu, 'other'],
  ],
  ru: [
    [/^(?:вновь|еще раз) (?:заявляет о своей решимости|выражает (?:свою )?приверженность)/iu, 'other'],
    [/^(?:вновь|еще раз) (?:заявляет|выражает|подтверждает)|^заявляет/iu, 'reaffirmation'],
    [/к сведению/iu, 'note'],
    [/^(?:также |далее )?(?:учитывает|принимает во внимание)/iu, 'recognition'],
    [/^(?:также )?особо отмечает/iu, 'emphasis'],
    [/^с удовлетворением отмечает/iu, 'welcome'],
    [/настоятельно призывает/iu, 'call'],
    [/^(?:также |далее |решительно )?(?:рекомендует|призывает|поощряет)/iu, 'encouragement'],
    [/настоятельно рекомендует/iu, 'encouragement'],
    [/одобр|считает|обязуется|поддержив|намерение/iu, 'other'],
  ],
  ar: [
    [/^تطلب/u, 'request'],
    [/^تنو/u, 'recognition'],
    [/اعتزامها/u, 'other'],
    [/تؤيد|تعتبر|تلتزم|تدعم/u, 'other'],
  ],
};
