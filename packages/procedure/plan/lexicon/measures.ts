/** Ceilings and floors, and what they measure, in the words of the six languages. Data. */
import type { Language } from '@rostrum/resolution';
import type { Limit } from '../model.ts';

/** Words that make the number after (or before) them a bound; `before` true where they follow the number. */
export interface BoundWords {
  readonly atMost: string;
  readonly atLeast: string;
}

export const BOUNDS: Readonly<Record<Language, BoundWords>> = {
  en: {
    atMost:
      'not (?:to )?exceed(?:ing)?|no more than|not more than|at most|up to|a maximum of|limited to|(?:time )?limits?(?: for [^,;.]{3,60}?)? (?:will|shall|should) be|not longer than|no longer than|a limit of',
    atLeast: 'at least|no fewer than|not fewer than|no less than|not less than|a minimum of',
  },
  zh: {
    atMost:
      '不(?:得|应)?(?:超过|多于)|至多(?:为)?|最多(?:为)?|不超出|上限为|限(?:时|为)|(?:时间|发言)限制?为|以内不超过',
    atLeast: '至少|不(?:得|应)?少于|最少|不低于',
  },
  fr: {
    atMost:
      "(?:ne )?dépass(?:e|era|ant|er)(?:ont)? pas|n[’']excéd\\S+ pas|au plus|au maximum|jusqu[’']à|limitée?s? à|maximum de",
    atLeast: 'au moins|au minimum|minimum de',
  },
  es: {
    atMost:
      'no (?:superar|exceder|sobrepasar)\\S*(?: de)?|como máximo|hasta|un máximo de|no más de|limitad[ao]s? a',
    atLeast: 'al menos|por lo menos|como mínimo|un mínimo de|no menos de',
  },
  ru: {
    atMost:
      'не (?:более|должн\\S+ превышать|превышающ\\S+|превышает|дольше)|максимум|до(?= \\d| од| дв| тр| чет| пят)|ограничен\\S*',
    atLeast: 'не менее|по меньшей мере|как минимум|минимум',
  },
  ar: {
    atMost:
      '(?:لا|ألا|بما لا|على ألا) (?:ت|ي)?(?:تجاوز|زيد|تعدى)\\S*(?: على| عن)?|كحد أقصى|على الأكثر|ما يصل إلى',
    atLeast: 'على الأقل|ما لا يقل عن|لا تقل عن|لا يقل عن|كحد أدنى',
  },
};

/** Something that can be counted or timed, as the measure of a limit. */
export interface Measure {
  readonly measure: Limit['measure'];
  readonly words: Readonly<Partial<Record<Language, string>>>;
}

/** Units that may follow the number, the most precise first. */
export const MEASURES: readonly Measure[] = [
  {
    measure: 'working-days',
    words: {
      en: 'working days?',
      zh: '个?工作日',
      fr: 'jours? (?:de travail|ouvrables?|ouvrés?)',
      es: 'días? (?:laborables|hábiles)',
      ru: 'рабоч\\S+ дн\\S+',
      ar: '(?:أيام|يوم\\S*) (?:ال)?عمل',
    },
  },
  {
    measure: 'days',
    words: { en: 'days?', zh: '天|日(?!期)', fr: 'jours?', es: 'días?', ru: 'дн\\S+', ar: 'أيام|يوم\\S*' },
  },
  {
    measure: 'minutes',
    words: { en: 'minutes?', zh: '分钟', fr: 'minutes?', es: 'minutos?', ru: 'минут\\S*', ar: 'دقائق|دقيقة' },
  },
  {
    measure: 'panel-discussions',
    words: {
      en: '(?:[\\w-]+ ){0,3}?panels?(?: discussions?)?',
      zh: '个?(?:专家|互动|专题)*小组(?:讨论)?',
      fr: 'tables? rondes? d’experts|réunions? d’experts',
      es: 'mesas? de debate',
      ru: 'дискуссионн\\S+ форум\\S*',
      ar: 'حلقات? نقاش',
    },
  },
  {
    measure: 'round-tables',
    words: {
      en: '(?:[\\w-]+ ){0,3}?round tables?',
      zh: '个?(?:互动|交互式)*圆桌会议',
      fr: 'tables? rondes?',
      es: 'mesas? redondas?',
      ru: 'кругл\\S+ стол\\S*',
      ar: 'موائد مستديرة',
    },
  },
  {
    measure: 'interventions',
    words: {
      en: 'interventions?|statements?',
      zh: '次发言|个发言',
      fr: 'interventions?',
      es: 'intervenciones',
      ru: 'выступлени\\S*',
      ar: 'مداخلات|بيانات',
    },
  },
  {
    measure: 'speakers',
    words: {
      en: '(?:[\\w-]+ ){0,3}?speakers?',
      zh: '(?:名|位)发言者',
      fr: 'orateurs?|oratrices?',
      es: 'orador\\S*',
      ru: 'оратор\\S*',
      ar: 'متكلم\\S*',
    },
  },
  {
    measure: 'participants',
    words: {
      en: '(?:[\\w-]+ ){0,3}?(?:participants?|representatives?|delegates?|members|seats|experts)',
      zh: '(?:名|位|个)(?:参与者|与会者|代表|成员|席位|专家)',
      fr: 'participants?|représentants?|membres|sièges',
      es: 'participantes|representantes|miembros|puestos',
      ru: 'участник\\S*|представител\\S*|член\\S*|мест',
      ar: 'مشارك\\S*|ممثل\\S*|عضو\\S*|مقعد\\S*',
    },
  },
  {
    measure: 'meetings',
    words: {
      en: '(?:[\\w-]+ ){0,3}?(?:meetings?|sessions?|consultations)',
      zh: '(?:次|届|轮)(?:会议|届会|磋商|协商)',
      fr: 'réunions?|séances?|sessions?',
      es: 'reuni\\S+|sesi\\S+|períodos? de sesiones',
      ru: 'заседани\\S*|совещани\\S*|сесси\\S*',
      ar: 'اجتماعات?|جلسات?|دورات?',
    },
  },
  { measure: 'words', words: { en: 'words', zh: '字', fr: 'mots', es: 'palabras', ru: 'слов', ar: 'كلمة' } },
  {
    measure: 'pages',
    words: { en: 'pages?', zh: '页', fr: 'pages?', es: 'páginas?', ru: 'страниц\\S*', ar: 'صفحات?' },
  },
];

/** What joins the two ends of "two or three panel discussions". */
export const OR: Readonly<Record<Language, string>> = {
  en: 'or|to',
  zh: '或|至|到',
  fr: 'ou|à',
  es: 'o|a',
  ru: 'или|до',
  ar: 'أو|إلى',
};

/** On whose behalf a statement is made, for limits of minutes: individual delegations, groups. */
export const SPEAKERS: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  en: [
    ['group-statement', /on behalf of (?:a )?groups?/iu],
    ['statement', /individual delegations?|each delegation/iu],
  ],
  zh: [
    ['group-statement', /代表(?:一个)?(?:国家)?集团|代表一组/u],
    ['statement', /个别代表团|单个代表团|各代表团|每个代表团|单独代表团/u],
  ],
  fr: [
    ['group-statement', /au nom d[’']un groupe/iu],
    ['statement', /délégations? individuelles?|chaque délégation|à titre individuel/iu],
  ],
  es: [
    ['group-statement', /en nombre de (?:un )?grupo/iu],
    ['statement', /delegaciones? individuales?|cada delegación|a título individual/iu],
  ],
  ru: [
    ['group-statement', /от имени групп/iu],
    ['statement', /отдельн\S+ делегаци|кажд\S+ делегаци/iu],
  ],
  ar: [
    ['group-statement', /باسم مجموعة|نيابة عن مجموعة/u],
    ['statement', /فرادى الوفود|لكل وفد|الوفود (?:ال)?منفردة/u],
  ],
};
