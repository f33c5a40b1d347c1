import type { Row } from './model.ts';

/** Bodies cited in short. The canonical name is `~Head`: the pass `anaphora` finds the full name in the document. */
export const shortNames: readonly Row[] = [
  ['~Office', { en: [], zh: ['该办公室'], fr: [], es: [], ru: [], ar: [] }],
  [
    '~President',
    {
      en: ['president'],
      zh: ['主席'],
      fr: ['président', 'présidente', 'présidence'],
      es: ['presidente', 'presidenta', 'presidencia'],
      ru: ['председатель', 'председателя', 'председателю', 'председателем'],
      ar: ['الرئيس', 'الرئيسة'],
    },
  ],
  ['~Chair', { en: ['chair', 'chairperson'], zh: [], fr: [], es: [], ru: [], ar: [] }],
  [
    '~Special Committee',
    {
      en: ['special committee'],
      zh: ['特别委员会'],
      fr: ['comité spécial'],
      es: ['comité especial'],
      ru: ['специальн* комитет*'],
      ar: ['اللجنة الخاصة'],
    },
  ],
  [
    '~Ad Hoc Committee',
    {
      en: ['ad hoc committee'],
      zh: ['特设委员会'],
      fr: ['comité spécial plénier'],
      es: ['comité ad hoc'],
      ru: ['специальн* межправительственн* комитет*'],
      ar: ['اللجنة المخصصة'],
    },
  ],
  [
    '~Working Group',
    {
      en: ['working group', 'ad hoc working group', 'open-ended working group'],
      zh: ['工作组', '特设工作组', '不限成员名额工作组'],
      fr: ['groupe de travail'],
      es: ['grupo de trabajo'],
      ru: ['рабоч* групп*'],
      ar: ['الفريق العامل'],
    },
  ],
  [
    '~Special Rapporteur',
    {
      en: ['special rapporteur'],
      zh: [],
      fr: ['rapporteur spécial', 'rapporteuse spéciale'],
      es: ['relator especial', 'relatora especial'],
      ru: [
        'специальный докладчик',
        'специального докладчика',
        'специальному докладчику',
        'специальным докладчиком',
      ],
      ar: ['المقرر الخاص', 'المقررة الخاصة'],
    },
  ],
  [
    '~Independent Expert',
    {
      en: ['independent expert'],
      zh: ['独立专家'],
      fr: ['expert indépendant', 'experte indépendante'],
      es: ['experto independiente', 'experta independiente'],
      ru: ['независимый эксперт', 'независимого эксперта', 'независимому эксперту'],
      ar: ['الخبير المستقل', 'الخبيرة المستقلة'],
    },
  ],
  [
    '~Committee',
    {
      en: ['committee'],
      zh: ['委员会'],
      fr: ['comité'],
      es: ['comité'],
      ru: ['комитет', 'комитету', 'комитета'],
      ar: ['اللجنة'],
    },
  ],
  [
    '~Commission',
    {
      en: ['commission'],
      zh: [],
      fr: ['commission'],
      es: ['comisión'],
      ru: ['комиссия', 'комиссию', 'комиссии'],
      ar: [],
    },
  ],
  [
    '~Council',
    {
      en: ['council'],
      zh: ['理事会'],
      fr: ['conseil'],
      es: ['consejo'],
      ru: ['совет', 'совету', 'совета'],
      ar: ['المجلس'],
    },
  ],
  [
    '~Centre',
    {
      en: ['centre', 'regional centre'],
      zh: ['中心', '该中心', '区域中心'],
      fr: ['centre', 'centre régional'],
      es: ['centro', 'centro regional'],
      ru: ['центр', 'центру', 'региональн* центр*'],
      ar: ['المركز', 'المركز الإقليمي'],
    },
  ],
  [
    '~Department',
    {
      en: ['department'],
      zh: ['该部', '新闻部'],
      fr: ['département'],
      es: ['departamento'],
      ru: ['департамент', 'департаменту'],
      ar: ['الإدارة'],
    },
  ],
  [
    '~Mechanism',
    {
      en: ['mechanism'],
      zh: ['该机制'],
      fr: ['mécanisme'],
      es: ['mecanismo'],
      ru: ['механизм', 'механизму'],
      ar: ['الآلية'],
    },
  ],
  [
    '~Tribunal',
    {
      en: ['tribunal', 'special tribunal'],
      zh: ['法庭', '该法庭', '特别法庭', '该特别法庭'],
      fr: ['tribunal'],
      es: ['tribunal'],
      ru: ['трибунал'],
      ar: ['المحكمة'],
    },
  ],
  [
    '~Institute',
    {
      en: ['institute'],
      zh: ['研究所', '该研究所'],
      fr: ['institut'],
      es: ['instituto'],
      ru: ['институт', 'институту'],
      ar: ['المعهد'],
    },
  ],
  ['~Unit', { en: ['unit'], zh: [], fr: [], es: [], ru: [], ar: [] }],
  ['~Board', { en: ['board'], zh: [], fr: [], es: [], ru: [], ar: [] }],
];
