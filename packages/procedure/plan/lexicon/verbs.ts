/** Printed verbs by what they do in a plan, in the six languages. Data: regular expressions, matched without case. */
import type { Language } from '@rostrum/resolution';
import type { ActionClass } from './actions.ts';

/** The verbs of a class: those whose object follows, and those whose subject is what is held, made or decided. */
export interface PrintedVerbs {
  readonly active?: string;
  readonly passive?: string;
}

type Verbs = Readonly<Partial<Record<ActionClass, PrintedVerbs>>>;

/** Chinese verbs in a relative or temporal phrase order nothing: 举行的会议, 召开前, 以便开展. */
export const ZH_NO_ORDER = {
  after: /^(?:的|之?前|之?后|期间|时(?!间)|过程)/u,
  before: /(?:例如|通过|作为|以便|便于|用于|旨在|为了|准备|尚未|未|已|所|关于)(?:对|在|进行)?$/u,
  /** 将于…举行的会议: a meeting that is dated in passing. */
  toBeHeld: /(?:将于|定于|拟于|订于)[^，；。]{0,32}$/u,
} as const;

/** Words by which a meeting is said to consist of its parts. */
export const COMPRISE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:consist(?:s)? of|compris(?:e|es|ing)|include|feature|have|structured?|as follows)\b/iu,
  zh: /包括|组成|分为|包含|如下|设有/u,
  fr: /\b(?:comprend|comporte|se compose|consiste|s[’']articule)\S*/iu,
  es: /\b(?:const(?:ar|a|e)|compr(?:ender|enderá|ende)|incluir|consist|se compondr)\S*/iu,
  ru: /состо(?:ять|ит|ят)|включа\S*|предусматрива\S*/iu,
  ar: /تتألف|يتألف|تشمل|يشمل|تتضمن|يتضمن/u,
};

/** English words that are nouns as well (draft, issue, review) are verbs after these. */
const AS_VERB = '(?<=\\b(?:to|and|or|shall|will|should|may|must|also|further|then|subsequently) )';

/** The verbs of each language by class. */
export const PRINTED_VERBS: Readonly<Record<Language, Verbs>> = {
  en: {
    hold: {
      active: `(?:re)?conven(?:e|es|ing)|hold(?:ing)?|organiz(?:e|es|ing)|organis(?:e|es|ing)|${AS_VERB}host|hosting|${AS_VERB}conduct|conducting|arrang(?:e|ing)|stag(?:e|ing)|${AS_VERB}launch|launching|dedicate`,
      passive:
        '(?:be|being) (?:re)?(?:held|convened|organized|organised|hosted|conducted|launched|scheduled)|takes? place|(?:shall|will) (?:start|commence|begin|meet)',
    },
    make: {
      active: `prepar(?:e|es|ing)|submit(?:ting)?|${AS_VERB}present|presenting|produc(?:e|es|ing)|draw(?:ing)? up|${AS_VERB}draft|drafting(?= an?\\b| the\\b)|${AS_VERB}develop|developing(?= an?\\b| the\\b)|elaborat(?:e|ing)|${AS_VERB}issue|issuing|publish(?:ing)?|circulat(?:e|ing)|compil(?:e|ing)|transmit(?:ting)?|formulat(?:e|ing)|mak(?:e|ing) available|result in|provid(?:e|ing)|${AS_VERB}update|updating|bring(?: the)?|propos(?:e|ing)|generat(?:e|ing)|(?<=\\bto (?:[a-z]+ly )?)report(?= to| on| orally| back)|complet(?:e|ing)`,
      passive:
        'be (?:prepared|submitted|presented|produced|drawn up|drafted|developed|issued|published|circulated|compiled|transmitted|contained in|made available|included in)',
    },
    appoint: {
      active:
        'appoint(?:ing)?|designat(?:e|ing)|elect(?:ing)?|nominat(?:e|ing)|select(?:ing)?|identify(?:ing)?',
      passive: 'be (?:appointed|designated|elected|nominated|selected)',
    },
    establish: {
      active: 'establish(?:ing)?|creat(?:e|ing)|set(?:ting)? up',
      passive: 'be (?:established|created|set up)',
    },
    include: {
      active: 'includ(?:e|es|ing)(?= in| the| an?\\b)|inscrib(?:e|ing)|plac(?:e|ing) (?:on|in)',
      passive: 'be included in|remain on|be placed on',
    },
    decide: {
      active:
        'adopt(?:ing)?|approv(?:e|ing)|endors(?:e|ing)|tak(?:e|ing) a decision|decide (?:on|upon)|consider(?:ing)?',
      passive: 'be (?:adopted|approved|endorsed|decided|considered)',
    },
    review: {
      active: `${AS_VERB}review|reviewing|evaluat(?:e|ing)|assess(?:ing)?|take stock of`,
      passive: 'be (?:reviewed|evaluated|assessed)',
    },
    register: {
      active:
        'register(?= with| in| to| for)|(?:apply|seek|request) (?:for )?accreditation|apply (?:to the [^,;.]{3,40} )?for accreditation',
    },
    observe: {
      active: `observ(?:e|ing)|commemorat(?:e|ing)|proclaim(?:ing)?|celebrat(?:e|ing)|declar(?:e|ing)|${AS_VERB}mark`,
      passive: 'be (?:observed|commemorated|proclaimed|celebrated)',
    },
    contribute: { active: `contribut(?:e|ing)|offer(?:ing)?|${AS_VERB}share|sharing` },
    finalize: { active: 'finali[sz](?:e|ing)', passive: 'be finali[sz]ed' },
  },
  zh: {
    hold: {
      active:
        '举行|举办|召开|召集|(?<![民际间府域会业体国工各关生易金源化议])组织(?!工作|安排|[，、；和的及])|主办|开展',
      passive: '举行|召开|开始',
    },
    make: {
      active:
        '编写|编制|拟订|拟定|拟具|提交|提出|制定|制订|起草|汇编|印发|分发|出版|发布|产生|介绍|(?<=向[^，；。]{2,24})报告|提供|形成|公布|转交',
      passive: '提交|列入',
    },
    appoint: { active: '任命|指定|选举|推举|选出|遴选|提名|确定', passive: '任命|主持' },
    establish: { active: '设立|成立|创建|建立' },
    include: { active: '列入(?!.{0,20}?代表团)|增列' },
    decide: {
      active: '审议|通过|核准|批准|作出决定|做出决定|决定(?=.{0,10}方式)|商定',
      passive: '审议|通过|(?:作出|做出)决定',
    },
    review: { active: '审查|审评|评估|评价|评审' },
    register: { active: '登记|注册|申请认可|申请资格认可' },
    observe: { active: '纪念|宣布|庆祝|举行纪念' },
    contribute: { active: '贡献|分享' },
    finalize: { active: '最后确定|最后敲定|敲定|完成.{0,6}安排' },
  },
  fr: {
    hold: {
      active: 'tenir|convoquer|organiser|accueillir|mener|lancer|réunir',
      passive:
        '(?:se tiendra|se tiendront|aur(?:a|ont) lieu|sera (?:convoquée?|organisée?|tenue?)|seront (?:organisé|tenu)\\S*|s’ouvrira)',
    },
    make: {
      active:
        'établir|porter(?= [^,;.]{3,60}attention)|présenter|élaborer|rédiger|soumettre|produire|publier|diffuser|transmettre|dresser|communiquer|formuler|rendre compte|faire rapport|compiler',
      passive: 'ser(?:a|ont) (?:présenté|établi|soumis|publié|élaboré)\\S*',
    },
    appoint: {
      active: 'nommer|désigner|élire|choisir',
      passive: '(?:être|sera|seront) (?:nommé|désigné|élu|coprésidé|présidé|animé)\\S*',
    },
    establish: { active: 'créer|établir|constituer', passive: 'ser(?:a|ont) (?:créé|établi|constitué)\\S*' },
    include: { active: 'inscrire|inclure' },
    decide: {
      active: 'adopter|approuver|examiner|se prononcer sur',
      passive: 'ser(?:a|ont) (?:adopté|approuvé|examiné)\\S*',
    },
    review: { active: 'évaluer|passer en revue|dresser le bilan' },
    register: { active: "s[’']inscrire|se faire (?:enregistrer|accréditer)" },
    observe: { active: 'célébrer|proclamer|commémorer|marquer' },
    contribute: { active: 'contribuer|faire part de|communiquer leurs' },
    finalize: { active: 'arrêter (?:définitivement )?|finaliser|mettre la dernière main' },
  },
  es: {
    hold: {
      active: 'celebr(?:ar|e|en)|convo(?:car|que|quen)|organi(?:zar|ce|cen)|acog(?:er|a)|reali(?:zar|ce)',
      passive: 'se celebrar[áa]n?|tendrán? lugar|se organizarán?',
    },
    make: {
      active:
        'prepar(?:ar|e|en)|present(?:ar|e|en)|elabor(?:ar|e|en)|redact(?:ar|e|en)|produ(?:cir|zca)|publi(?:car|que)|distribu(?:ir|ya)|transmit(?:ir|a)|formul(?:ar|e)|confeccion(?:ar|e)|inform(?:ar|e)',
      passive: 'se (?:presentar|preparar|publicar|elaborar)[áa]n?',
    },
    appoint: {
      active: 'nombr(?:ar|e|en)|design(?:ar|e|en)|eleg(?:ir)|elij\\S+',
      passive:
        '(?:será|serán|ser) (?:nombrad|designad|elegid|copresidid|presidid)\\S*|estarán? (?:co)?presidid\\S*',
    },
    establish: {
      active: 'establecer|establezca|crear|cree|constituir',
      passive: 'se (?:establecer|crear)[áa]n?',
    },
    include: { active: 'inclu(?:ir|ya)' },
    decide: {
      active: 'aprob(?:ar)|apruebe|adopt(?:ar|e)|examin(?:ar|e)|consider(?:ar|e)',
      passive: 'será (?:aprobad|examinad)\\S*',
    },
    review: { active: 'evalu(?:ar|e)|hacer balance|pasar revista' },
    register: { active: 'inscrib(?:irse|an)|se (?:inscriban|registren|acrediten)|registr(?:arse|en)' },
    observe: { active: 'observar|observe|conmemor(?:ar|e)|proclam(?:ar|a|e)|celebrar' },
    contribute: { active: 'contribu(?:ir|ya|yan)|aport(?:ar|en)' },
    finalize: { active: 'ultim(?:ar|e)|finali(?:zar|ce)' },
  },
  ru: {
    hold: {
      active: 'пров(?:ести|одить|едет)|созвать|организовать|принять у себя',
      passive:
        '(?:будет|будут) (?:проведен|созван|организован)\\S*|состо(?:ится|ятся)|проводится|начнется|пройд(?:[её]т|ут)|будет проходить|будут проходить',
    },
    make: {
      active:
        'подготовить|представить|разработать|составить|опубликовать|распространить|препроводить|сформулировать|выпустить|доложить|предоставить',
      passive: '(?:будет|будут) (?:подготовлен|представлен|разработан|опубликован)\\S*',
    },
    appoint: {
      active: 'назначить|избрать|выбрать|выдвинуть',
      passive: '(?:будет|будут) (?:назначен|избран)\\S*|назначаем\\S*|назначенн\\S*',
    },
    establish: { active: 'учредить|создать', passive: '(?:будет|будут) (?:учрежден|создан)\\S*' },
    include: { active: 'включить' },
    decide: {
      active: 'принять(?! к сведению| меры| участие| у себя| во внимание)|утвердить|рассмотреть|одобрить',
      passive: '(?:будет|будут) (?:принят|рассмотрен|утвержден)\\S*',
    },
    review: { active: 'провести обзор|оценить|проанализировать' },
    register: { active: 'зарегистрироваться|аккредитоваться|регистрироваться' },
    observe: { active: 'отме(?:тить|чать)|провозгла(?:сить|шает)|объявить|праздновать' },
    contribute: { active: 'внести|вносить|поделиться' },
    finalize: {
      active: 'окончательно доработать|завершить (?:разработку|подготовку)|окончательно согласовать',
    },
  },
  ar: {
    hold: {
      active: '(?:عقد|تعقد|يعقد|تنظيم|تنظم|ينظم|تستضيف|استضافة|الدعوة إلى عقد)',
      passive: '(?:يُ?عقد|تُ?عقد|سيعقد|ستعقد)',
    },
    make: { active: '(?:إعداد|تعد|يعد|تقديم|تقدم|يقدم|وضع|تضع|يضع|صياغة|إصدار|نشر|تعميم|إحالة)' },
    appoint: { active: '(?:تعيين|يعين|تعين|انتخاب|تنتخب|اختيار|تسمية)' },
    establish: { active: '(?:إنشاء|تنشئ|ينشئ)' },
    include: { active: '(?:إدراج|تدرج|يدرج)' },
    decide: { active: '(?:اعتماد|تعتمد|يعتمد|النظر في|تنظر في|إقرار)' },
    review: { active: '(?:استعراض|تستعرض|تقييم)' },
    register: { active: '(?:التسجيل لدى|تسجل|تسجيل أسماء)' },
    observe: { active: '(?:الاحتفال|تحتفل|إحياء|تعلن|إعلان)' },
    contribute: { active: '(?:المساهمة|الإسهام|تسهم|تساهم)' },
    finalize: { active: '(?:وضع الصيغة النهائية|إتمام)' },
  },
};
