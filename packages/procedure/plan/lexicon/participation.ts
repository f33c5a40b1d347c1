/** Who takes part and how, in the words of the six languages. Data. */
import type { Language } from '@rostrum/resolution';
import type { Participation, ParticipationCategory } from '../model.ts';

type Words = Readonly<Record<Language, RegExp>>;

/** Categories by the words for them; the more precise first, each word is taken once. */
export const CATEGORY_WORDS: readonly (readonly [ParticipationCategory, Words])[] = [
  [
    'nhri-networks',
    {
      en: /global alliance of national human rights institutions|networks? of national human rights|regional human rights (?:institutions?|networks?)/giu,
      zh: /国家人权机构全球联盟|区域性?人权机构网络|国家人权机构网络/gu,
      fr: /alliance globale des institutions nationales|réseaux? (?:régiona\S+ )?d[’']institutions/giu,
      es: /alianza (?:global|mundial) de las instituciones nacionales|redes regionales de (?:instituciones|derechos)/giu,
      ru: /глобальн\S+ альянс\S* национальных правозащитн|сет\S+ (?:национальных )?правозащитн/giu,
      ar: /التحالف العالمي للمؤسسات الوطنية|شبكات\S* (?:المؤسسات )?/gu,
    },
  ],
  [
    'nhri',
    {
      en: /national (?:human rights )?institutions?(?: for the promotion and protection of human rights)?|paris principles/giu,
      zh: /国家人权机构|巴黎原则/gu,
      fr: /institutions nationales (?:de défense|de promotion|des droits)|principes de paris/giu,
      es: /instituciones nacionales de (?:derechos|promoción|protección)|principios de parís/giu,
      ru: /национальн\S+ (?:правозащитн\S+ )?учреждени\S*|парижск\S+ принцип/giu,
      ar: /المؤسسات الوطنية (?:لحقوق|لتعزيز|المعنية)|مبادئ باريس/gu,
    },
  ],
  [
    'ngo-ecosoc',
    {
      en: /(?:non-governmental organi[sz]ations?[^;.]{0,60}?)?consultative status(?: with the economic and social council)?/giu,
      zh: /(?:具有|拥有|享有)?(?:经济及社会理事会|经社理事会)?[咨谘]商地位的?(?:有关|相关|各)?(?:非政府组织)?/gu,
      fr: /(?:organisations non gouvernementales[^;.]{0,40}?)?statut consultatif/giu,
      es: /(?:organizaciones no gubernamentales[^;.]{0,40}?)?carácter consultivo|estatuto consultivo|entidades consultivas/giu,
      ru: /(?:неправительственн\S+ организаци\S+[^;.]{0,40}?)?консультативн\S+ статус/giu,
      ar: /(?:المنظمات غير الحكومية[^؛.]{0,40}?)?(?:مركز استشاري|المركز الاستشاري)/gu,
    },
  ],
  [
    'specialized-agency-members',
    {
      en: /(?:states )?members of (?:the )?(?:united nations )?specialized agencies|members of specialized/giu,
      zh: /专门机构(?:的)?(?:所有)?成员国?/gu,
      fr: /membres? (?:d’|des |de ses )(?:leurs )?institutions spécialisées/giu,
      es: /miembros de (?:los )?organismos especializados/giu,
      ru: /член\S* специализированных учреждений/giu,
      ar: /(?:ال)?أعضاء (?:في )?(?:ال)?وكالات المتخصصة/gu,
    },
  ],
  [
    'igo-standing-invitation',
    {
      en: /standing invitation/giu,
      zh: /长期邀请/gu,
      fr: /invitation permanente/giu,
      es: /invitación permanente/giu,
      ru: /постоянн\S+ приглашени/giu,
      ar: /دعوة دائمة/gu,
    },
  ],
  [
    'observer-states',
    {
      en: /observer states?|holy see|state of palestine/giu,
      zh: /观察员国|罗马教廷|巴勒斯坦国/gu,
      fr: /états? observateurs?|saint-siège|état de palestine/giu,
      es: /estados? observadore?s?|santa sede|estado de palestina/giu,
      ru: /государств\S*-наблюдател|святой престол|государств\S* палестина/giu,
      ar: /(?:ال)?دول (?:ال)?مراقبة|الكرسي الرسولي|دولة فلسطين/gu,
    },
  ],
  [
    'european-union',
    {
      en: /european union/giu,
      zh: /欧洲联盟|欧盟/gu,
      fr: /union européenne/giu,
      es: /unión europea/giu,
      ru: /европейск\S+ союз/giu,
      ar: /الاتحاد الأوروبي/gu,
    },
  ],
  [
    'bretton-woods',
    {
      en: /bretton woods|international financial institutions|world bank|international monetary fund/giu,
      zh: /布雷顿森林|国际金融机构|世界银行|国际货币基金/gu,
      fr: /bretton woods|institutions financières internationales|banque mondiale/giu,
      es: /bretton woods|instituciones financieras internacionales|banco mundial/giu,
      ru: /бреттон-вудс|международн\S+ финансов\S+ учреждени|всемирн\S+ банк/giu,
      ar: /بريتون وودز|المؤسسات المالية الدولية|البنك الدولي/gu,
    },
  ],
  [
    'special-procedures',
    {
      en: /special rapporteurs?|special procedures|mandate holders/giu,
      zh: /特别报告员|特别程序/gu,
      fr: /rapporteu\S+ spécia\S+|procédures spéciales/giu,
      es: /relator\S* especial\S*|procedimientos especiales/giu,
      ru: /специальн\S+ докладчик|специальн\S+ процедур/giu,
      ar: /(?:ال)?مقرر\S* (?:ال)?خاص|(?:ال)?إجراءات (?:ال)?خاصة/gu,
    },
  ],
  [
    'un-system',
    {
      en: /united nations (?:system|entities|bodies|organi[sz]ations|funds|agencies)|(?:bodies|entities|organizations|organs)[^.;]{0,60}? of the united nations|relevant united nations|specialized agencies|regional commissions/giu,
      zh: /联合国(?:系统|各?组织|实体|机构|各机构|各专门)|相关联合国系统|(?:区域|经济)委员会|专门机构/gu,
      fr: /système des nations unies|entités (?:compétentes )?des nations unies|organismes des nations unies|institutions spécialisées|commissions régionales/giu,
      es: /sistema de las naciones unidas|entidades (?:pertinentes )?de las naciones unidas|organismos especializados|comisiones regionales/giu,
      ru: /систем\S+ организации объединенных наций|структур\S+ системы|специализированн\S+ учреждени|региональн\S+ комисси/giu,
      ar: /منظومة الأمم المتحدة|كيانات الأمم المتحدة|الوكالات المتخصصة|اللجان الإقليمية/gu,
    },
  ],
  [
    'previously-accredited',
    {
      en: /accredited to (?:the )?(?:previous|those|the conferences)|(?:that|those) (?:were|was) (?<!not )accredited to/giu,
      zh: /(?:曾|已)(?:经)?获(?:得)?认可参加|此前获认可/gu,
      fr: /(?:déjà )?(?:été )?accrédité\S* (?:à|auprès)/giu,
      es: /(?:hayan sido|fueron|estaban) acreditad\S+ (?:a|ante|en)/giu,
      ru: /был\S* аккредитован/giu,
      ar: /سبق اعتماد|المعتمدة لدى|كانت معتمدة/gu,
    },
  ],
  [
    'observers',
    {
      en: /observers?(?! states?)(?= (?:of|in|to|at|and|,|that|from)|[,;.]|$)/giu,
      zh: /观察员(?!国|身份|地位|参)/gu,
      fr: /observateurs?|observatrices?/giu,
      es: /observadore?s?/giu,
      ru: /наблюдател\S*/giu,
      ar: /(?:ال)?مراقب(?:ين|ون)/gu,
    },
  ],
  [
    'igo-other',
    {
      en: /(?:other |relevant |regional |subregional )*(?:intergovernmental|international|subregional) (?:organi[sz]ations?|bodies|entities)/giu,
      zh: /(?:政府间|国际|区域|次区域)组织/gu,
      fr: /organisations? (?:intergouvernementales?|internationales?|régionales?)/giu,
      es: /organizaci(?:ón|ones) (?:intergubernamental(?:es)?|internacional(?:es)?|regional(?:es)?)/giu,
      ru: /(?:межправительственн|международн|региональн)\S+ организаци/giu,
      ar: /(?:ال)?منظمات (?:ال)?(?:حكومية الدولية|دولية|إقليمية)/gu,
    },
  ],
  [
    'youth',
    {
      en: /\byouth\b|young people/giu,
      zh: /青年|青少年/gu,
      fr: /\bjeunes\b|jeunesse/giu,
      es: /jóvenes|juventud/giu,
      ru: /молод[её]ж/giu,
      ar: /(?:ال)?شباب/gu,
    },
  ],
  [
    'stakeholders',
    {
      en: /stakeholders?|civil society|non-governmental organi[sz]ations?|private sector|academi\w+|parliamentarians?|major groups|philanthrop\w+|indigenous peoples/giu,
      zh: /利益攸关方|民间社会|非政府组织|私营部门|学术(?:机构|界)|议会|议员/gu,
      fr: /parties prenantes|société civile|organisations non gouvernementales|secteur privé|universit\S+|parlementaires?/giu,
      es: /partes interesadas|sociedad civil|organizaciones no gubernamentales|sector privado|academi\S+|parlamentari\S+/giu,
      ru: /заинтересованн\S+ сторон|гражданск\S+ обществ|неправительственн\S+ организаци|частн\S+ сектор|научн\S+ (?:кругов|учреждени)|парламент/giu,
      ar: /أصحاب المصلحة|المجتمع المدني|المنظمات غير الحكومية|القطاع الخاص|الأوساط الأكاديمية|البرلمان/gu,
    },
  ],
  [
    'media',
    {
      en: /\bmedia\b(?! platforms)/giu,
      zh: /媒体(?!平台)/gu,
      fr: /\bmédias\b/giu,
      es: /medios de comunicación/giu,
      ru: /средств\S* массовой информации/giu,
      ar: /وسائط الإعلام|وسائل الإعلام/gu,
    },
  ],
  [
    'member-states',
    {
      en: /member states|states members|(?<!observer )\bstates\b|governments/giu,
      zh: /会员国|各国(?!议会)|各国政府/gu,
      fr: /états membres|états(?! observ)/giu,
      es: /estados miembros|estados(?! obs)/giu,
      ru: /государств\S*(?:-член\S*|-участник\S*)?(?!-набл)/giu,
      ar: /(?:ال)?دول (?:ال)?أعضاء|الدول/gu,
    },
  ],
];

/** Words by which a paragraph speaks of taking part. */
export const TAKING_PART: Words = {
  en: /\b(?:participat\w+|attend\w*|take part|be represented|to register|open to|accredit\w+|make statements?|serve as speakers|include in their (?:national )?delegations|including in their delegations)\b/iu,
  zh: /参加|参与|出席|列席|向.{2,60}?开放|登记|派代表|代表团中|发言/u,
  fr: /particip|assist(?:er|ent)|prendre part|représent|inscri|ouvert|accrédit|prendre la parole/iu,
  es: /particip|asist(?:ir|an)|tomar parte|representad|inscrib|abiert|acredit|hacer uso de la palabra/iu,
  ru: /участ|присутств|представлен|зарегистрир|открыт|аккредит|выступ/iu,
  ar: /مشارك|(?:ت|ي)شارك|حضور|(?:ت|ي)حضر|تسجيل|مفتوح|اعتماد|ممثل/u,
};

/** How they come in, told by words stronger than the force of the act. */
export const HOW_WORDS: readonly (readonly [Participation['how'], Words])[] = [
  [
    'register',
    {
      en: /\bregister\b/iu,
      zh: /登记|注册/u,
      fr: /s[’']inscri|enregistr/iu,
      es: /inscrib|registr/iu,
      ru: /зарегистрир/iu,
      ar: /(?:ال)?تسجيل|(?:ت|ي)تسجل/u,
    },
  ],
  [
    'open',
    {
      en: /\bopen to\b|(?:provide|open) for the (?:full |effective |and )*participation/iu,
      zh: /开放/u,
      fr: /ouvert/iu,
      es: /abiert/iu,
      ru: /открыт/iu,
      ar: /مفتوح/u,
    },
  ],
];

/** What those who take part may do. */
export const RIGHTS: readonly (readonly [string, Words])[] = [
  [
    'attend',
    {
      en: /\battend\b/iu,
      zh: /出席|列席/u,
      fr: /assist/iu,
      es: /asist/iu,
      ru: /присутств/iu,
      ar: /حضور|(?:ت|ي)حضر/u,
    },
  ],
  [
    'participate',
    {
      en: /\bparticipat|take part/iu,
      zh: /参加|参与/u,
      fr: /particip|prendre part/iu,
      es: /particip/iu,
      ru: /участ/iu,
      ar: /مشارك|(?:ت|ي)شارك/u,
    },
  ],
  [
    'speak',
    {
      en: /make statements?|to speak|as speakers|deliver\w* (?:a )?statement|list of speakers/iu,
      zh: /发言|演讲/u,
      fr: /prendre la parole|déclaration|orateur/iu,
      es: /uso de la palabra|declaraci|orador/iu,
      ru: /выступ|заявлени/iu,
      ar: /كلمة|بيان|متكلم/u,
    },
  ],
  [
    'contribute',
    {
      en: /contribut|provide input|views/iu,
      zh: /贡献|意见|看法|投入/u,
      fr: /contribu|apport/iu,
      es: /contribu|aport/iu,
      ru: /вклад|мнени/iu,
      ar: /(?:إ|ا)سهام|مساهم|(?:ال)?آراء/u,
    },
  ],
];

/** Conditions that a paragraph sets for taking part, in canonical English. */
export const CONDITIONS: readonly (readonly [string, Words])[] = [
  [
    'as observers',
    {
      en: /as observers?|in the capacity of observer/iu,
      zh: /(?:作为|以)(?:大会工作的)?观察员(?:国)?(?:身份)?/u,
      fr: /en qualité d[’']observat|à titre d[’']observat/iu,
      es: /en calidad de observador/iu,
      ru: /в качестве наблюдател/iu,
      ar: /بصفة مراقب/u,
    },
  ],
  [
    'time permitting',
    {
      en: /(?:if )?time permit\w*/iu,
      zh: /时间允许|时间许可/u,
      fr: /si le temps le permet|temps disponible/iu,
      es: /si el tiempo lo permite|tiempo disponible/iu,
      ru: /если позволит время|при наличии времени/iu,
      ar: /إذا سمح الوقت|سمح الوقت/u,
    },
  ],
  [
    'at the highest possible level',
    {
      en: /highest (?:possible )?level/iu,
      zh: /尽可能(?:在)?(?:最)?高(?:的)?级别|最高(?:政治)?级别/u,
      fr: /plus haut niveau/iu,
      es: /más alto nivel/iu,
      ru: /на (?:максимально|самом) высоком/iu,
      ar: /أعلى مستوى/u,
    },
  ],
  [
    'in accordance with the rules of procedure',
    {
      en: /rules of procedure/iu,
      zh: /议事规则/u,
      fr: /règlement intérieur/iu,
      es: /reglamento/iu,
      ru: /правил\S* процедуры/iu,
      ar: /النظام الداخلي/u,
    },
  ],
  [
    'Paris Principles',
    {
      en: /paris principles/iu,
      zh: /巴黎原则/u,
      fr: /principes de paris/iu,
      es: /principios de parís/iu,
      ru: /парижск\S+ принцип/iu,
      ar: /مبادئ باريس/u,
    },
  ],
  [
    'relevant expertise',
    {
      en: /relevant expertise/iu,
      zh: /(?:相关|有关)专(?:门知识|长|业知识)/u,
      fr: /(?:compétence|expertise|connaissances)/iu,
      es: /conocimientos especializados/iu,
      ru: /соответствующ\S+ (?:опыт|компетенц|квалиф)/iu,
      ar: /خبرة/u,
    },
  ],
];

/** The whole preparatory process, whatever it consists of. */
export const PREPARATORY_PROCESS: Words = {
  en: /preparator\w+ (?:process|phase|meetings|activities)|preparations/iu,
  zh: /筹备(?:进程|过程|工作|阶段)/u,
  fr: /processus préparatoire|préparatifs/iu,
  es: /proceso preparatorio|preparativos/iu,
  ru: /подготовительн\S+ процесс|подготовк/iu,
  ar: /(?:ال)?عملية (?:ال)?تحضيرية|الأعمال التحضيرية/u,
};
