/** Turns of phrase that tie steps together or say how a list ends, in the six languages. Data. */
import type { Language } from '@rostrum/resolution';

/** A regular expression for each language, matched without case. */
export type Phrases = Readonly<Record<Language, RegExp>>;

/** "on a non-objection basis": the list goes to Member States first. */
export const NO_OBJECTION: Phrases = {
  en: /non?[- ]objection/iu,
  zh: /无异议|不反对/u,
  fr: /procédure d[’']approbation tacite|absence d[’']objection|non[- ]objection|sans objection/iu,
  es: /(?:no objeci[oó]n|acuerdo tácito|procedimiento de no objeci[oó]n)/iu,
  ru: /отсутстви\S* возражени|процедур\S* «?отсутствия|не вызыва\S* возражений/iu,
  ar: /عدم الاعتراض|عدم وجود اعتراض/u,
};

/** "for a final decision by the Assembly": the list ends with the Assembly. */
export const FINAL_DECISION: Phrases = {
  en: /final decision/iu,
  zh: /最[后终]决定/u,
  fr: /décision finale|décide en dernier ressort|se prononce\S* définitivement/iu,
  es: /decisi[oó]n (?:final|definitiva)/iu,
  ru: /окончательно\S* решени/iu,
  ar: /(?:قرار\S* )(?:ال)?نهائي|البت .{0,20}نهائيا/u,
};

/** Words after which stands what a paper feeds into: "as an input to the negotiations". */
export const INPUT_TO: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?:as (?:an? |the )?(?:substantive )?(?:inputs?|contributions?|basis|background|material|starting point)|serve as (?:an? |the )?(?:inputs?|basis|contribution)|input|contribut\w+|basis) (?:to|for|into)\s+([^,;.]{3,140})/giu,
    /(?:to inform|in order to inform|for (?:its |their )?consideration (?:at|by|during)|in preparation for|in advance of|with a view to (?:starting|beginning|informing)|to be (?:presented|submitted|discussed|considered) (?:to|at|during)|as part of the preparat\w+ (?:process )?for)\s+([^,;.]{3,140})/giu,
  ],
  zh: [
    /作为(?:对)?([^，；。]{2,40}?)的?(?:投入|依据|材料|基础|参考)/gu,
    /为([^，；。]{2,40}?)(?:提供(?:依据|投入|材料|基础|参考|信息)|做准备|作准备)/gu,
    /(?:以便|用于)(?:开展|举行|启动|编写|拟订)([^，；。]{2,30})/gu,
  ],
  fr: [
    /(?:contribution|apport|base|fondement|éclairer|vue d[ue]s?)(?: à| aux| au| de| des| pour)?\s+([^,;.]{3,140})/giu,
  ],
  es: [/(?:aportaci[oó]n|contribuci[oó]n|base|insumo|orientar)(?: a| al| para| de)?\s+([^,;.]{3,140})/giu],
  ru: [/(?:вклад\S* в|основ\S* для|материал\S* для|подготовк\S* к)\s+([^,;.]{3,140})/giu],
  ar: [/(?:إسهاما? في|مساهمة في|أساسا? ل|مدخلات (?:في|ل))\s*([^،؛.]{3,140})/gu],
};

/** Words after which stands what a paper is made from: "on the basis of the summaries". */
export const BASED_ON: Readonly<Record<Language, RegExp>> = {
  en: /(?:based on|on the basis of|taking into account|drawing (?:up)?on|building on|in the light of|reflecting)\s+([^;.]{3,200})/giu,
  zh: /(?:根据|考虑到|基于|借鉴|吸收)([^，；。]{2,60})/gu,
  fr: /(?:sur la base|à partir|compte tenu|en tenant compte|en s[’']appuyant sur|à la lumière)\s+([^;.]{3,200})/giu,
  es: /(?:sobre la base|bas\S+ en|teniendo en cuenta|tomando en consideración|a la luz)\s+([^;.]{3,200})/giu,
  ru: /(?:на основе|с учетом|учитывая|опираясь на|исходя из)\s+([^;.]{3,200})/giu,
  ar: /(?:استنادا إلى|بناء على|مع مراعاة|على أساس)\s+([^؛.]{3,200})/gu,
};

/** "each", 每次: one for each session of a series. */
export const FOR_EACH: Phrases = {
  en: /\b(?:each|every)\b/iu,
  zh: /每次|每[一个届场]|各次/u,
  fr: /\bchaque\b|\bchacun/iu,
  es: /\bcada\b/iu,
  ru: /кажд\S*/iu,
  ar: /كل (?:جلسة|اجتماع|دورة|حلقة|مائدة)/u,
};

/** "to be appointed", 任命: an appointment inside another act. */
export const APPOINTED: Phrases = {
  en: /\b(?:appoint(?:ed|s)?|designated)\b/iu,
  zh: /任命|指定/u,
  fr: /\b(?:nommé|désigné)\S*|\bnommer|\bdésigner/iu,
  es: /\b(?:designad|nombrad)\S*|\bdesigne|\bnombre[ns]?\b/iu,
  ru: /назнач\S*/iu,
  ar: /[يت]?عي[نّ]\S*|تعيين/u,
};

/** Days of a meeting by number, with their distance from its opening. */
export const DAY_OF_MEETING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:first|opening) day\b/iu,
    /\bsecond day\b/iu,
    /\bthird day\b/iu,
    /\bfourth day\b/iu,
    /\bfifth day\b/iu,
  ],
  zh: [/第一天|首日/u, /第二天|次日/u, /第三天/u, /第四天/u, /第五天/u],
  fr: [/premier jour|première journée/iu, /deuxième jour|second jour|deuxième journée/iu, /troisième jour/iu],
  es: [/primer día/iu, /segundo día/iu, /tercer día/iu],
  ru: [/перв\S* день/iu, /втор\S* день/iu, /трет\S* день/iu],
  ar: [/اليوم الأول/u, /اليوم الثاني/u, /اليوم الثالث/u],
};

/** Halves of a day, in the order of the day. */
export const HALF_OF_DAY: Readonly<
  Record<Language, readonly (readonly ['morning' | 'afternoon', RegExp])[]>
> = {
  en: [
    ['morning', /\bmorning\b/iu],
    ['afternoon', /\bafternoon\b/iu],
  ],
  zh: [
    ['morning', /上午/u],
    ['afternoon', /下午/u],
  ],
  fr: [
    ['morning', /\bmatin/iu],
    ['afternoon', /après-midi/iu],
  ],
  es: [
    ['morning', /\bmañana/iu],
    ['afternoon', /\btarde\b/iu],
  ],
  ru: [
    ['morning', /утр|перв\S* половин/iu],
    ['afternoon', /дневн|втор\S* половин/iu],
  ],
  ar: [
    ['morning', /صباح/u],
    ['afternoon', /بعد الظهر/u],
  ],
};

/** What joins numbers of a series: "round tables 1 and 2", 圆桌会议 1和 2. */
export const JOINS: Readonly<Record<Language, string>> = {
  en: 'and|,|to|–|-|&',
  zh: '和|、|至|与|-|–',
  fr: 'et|,|à|-|–',
  es: 'y|,|a|-|–',
  ru: 'и|,|-|–',
  ar: 'و|،|-|–',
};

/** What makes a preparatory meeting one of stocktaking. */
export const STOCKTAKING: Phrases = {
  en: /take stock|stock-?taking/iu,
  zh: /评估.{0,40}(?:意见|建议|投入|材料)|总结评估|盘点/u,
  fr: /faire le (?:point|bilan)/iu,
  es: /hacer balance|hará balance/iu,
  ru: /подвест\S* итог|подведени\S* итог/iu,
  ar: /تقييم|حصيلة/u,
};

/** "before the start of X": the group holds X. */
export const BEFORE_EVENT: Phrases = {
  en: /(?:before|prior to|ahead of|in advance of) (?:(?:the )?(?:opening|start|beginning|commencement|convening|holding) of )?((?:the |its |each )?[^,;.]{3,80})/iu,
  zh: /([^，；。]{2,30}?)(?:开始|开幕|召开|举行)?之前/u,
  fr: /avant (?:(?:l[’']ouverture|le début|la tenue) d\S+ ?)?([^,;.]{3,80})/iu,
  es: /antes de(?:l)? (?:(?:la apertura|el inicio|inicio|comienzo) de )?([^,;.]{3,80})/iu,
  ru: /(?:до|перед) (?:(?:началом|начала|открытием|открытия|проведением|проведения) )?([^,;.]{3,80})/iu,
  ar: /قبل (?:(?:افتتاح|بدء|انعقاد|عقد) )?([^،؛.]{3,80})/u,
};

/** Names of a phase in which a process takes stock. */
export const ASSESSMENT: Phrases = {
  en: /stock-?taking|assessment/iu,
  zh: /评估|盘点|总结/u,
  fr: /bilan|évaluation/iu,
  es: /balance|evaluación/iu,
  ru: /подведени|оценк/iu,
  ar: /تقييم|حصيلة/u,
};

/** Words by which a time hangs on the first day of an event rather than on the event. */
export const OPENING: Phrases = {
  en: /\b(?:opening|start|starts|beginning|commencement) of\b|\b(?:starts|begins|opens)\b/iu,
  zh: /开始|开幕/u,
  fr: /l[’']ouverture|le début/iu,
  es: /la apertura|inicio|comienzo/iu,
  ru: /начал|открыти/iu,
  ar: /افتتاح|بدء/u,
};
