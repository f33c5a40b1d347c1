import type { Force, Language } from '../../model.ts';

/**
 * The verbs of decisions, which tell what was decided: "the General Assembly decided to …", "Took note of …".
 *
 * Each pattern is tried where an act may begin. Chinese verbs have no tense.
 */
export const pastVerbs: Readonly<Partial<Record<Language, readonly (readonly [RegExp, Force])[]>>> = {
  en: [
    [
      /(?:also |further )?(?:decided|resolved|approved|adopted|authorized|elected|appointed|endorsed|established|appropriated|confirmed|designated|concurred|agreed)\b/iy,
      'decision',
    ],
    [/(?:also |further )?requested\b/iy, 'request'],
    [/(?:also |further )?invited\b/iy, 'invitation'],
    [/(?:also |further )?encouraged\b/iy, 'encouragement'],
    [/(?:also |further )?(?:urged|called upon|appealed to)\b/iy, 'call'],
    [/(?:also |further )?recommended\b/iy, 'recommendation'],
    [/(?:also |further )?(?:took note|noted)\b/iy, 'note'],
    [/(?:also |further )?(?:reaffirmed|reiterated)\b/iy, 'reaffirmation'],
    [/(?:also |further )?(?:recognized|acknowledged)\b/iy, 'recognition'],
    [/(?:also |further )?(?:welcomed)\b/iy, 'welcome'],
    [/(?:also |further )?(?:stressed|emphasized|underscored)\b/iy, 'emphasis'],
    [/(?:also |further )?recalled\b/iy, 'recall'],
  ],
  fr: [
    [/a (?:également |aussi )?(?:décidé|approuvé|adopté|autorisé|élu|nommé|créé)(?!\p{L})/iuy, 'decision'],
    [/a (?:également |aussi )?prié(?!\p{L})/iuy, 'request'],
    [/a (?:également |aussi )?invité(?!\p{L})/iuy, 'invitation'],
    [/a (?:également |aussi )?(?:encouragé|engagé)(?!\p{L})/iuy, 'encouragement'],
    [/a (?:également |aussi )?(?:demandé|exhorté)(?!\p{L})/iuy, 'call'],
    [/a (?:également |aussi )?(?:pris note|pris acte|noté)(?!\p{L})/iuy, 'note'],
    [/a (?:également |aussi )?réaffirmé(?!\p{L})/iuy, 'reaffirmation'],
    [/a (?:également |aussi )?(?:rappelé)(?!\p{L})/iuy, 'recall'],
  ],
  es: [
    [/(?:decidió|aprobó|autorizó|eligió|nombró|estableció|hizo suy[oa]s?)(?!\p{L})/iuy, 'decision'],
    [/(?:solicitó|pidió)(?!\p{L})/iuy, 'request'],
    [/invitó(?!\p{L})/iuy, 'invitation'],
    [/alentó(?!\p{L})/iuy, 'encouragement'],
    [/(?:exhortó|instó)(?!\p{L})/iuy, 'call'],
    [/recomendó(?!\p{L})/iuy, 'recommendation'],
    [/(?:tomó nota|observó)(?!\p{L})/iuy, 'note'],
    [/(?:reafirmó|reiteró)(?!\p{L})/iuy, 'reaffirmation'],
    [/recordó(?!\p{L})/iuy, 'recall'],
  ],
  ru: [
    [/(?:постановил|утвердил|уполномочил|избрал|назначил|одобрил|учредил)[аи]?(?!\p{L})/iuy, 'decision'],
    [/(?:просил|попросил)[аи]?(?!\p{L})/iuy, 'request'],
    [/(?:предложил|пригласил)[аи]?(?!\p{L})/iuy, 'invitation'],
    [/призвал[аи]?(?!\p{L})/iuy, 'call'],
    [/рекомендовал[аи]?(?!\p{L})/iuy, 'recommendation'],
    [/(?:принял[аи]? к сведению|отметил[аи]?)(?!\p{L})/iuy, 'note'],
    [/подтвердил[аи]?(?!\p{L})/iuy, 'reaffirmation'],
    [/приветствовал[аи]?(?!\p{L})/iuy, 'welcome'],
  ],
  ar: [
    [/(?:قررت|اعتمدت|وافقت على|أذنت|انتخبت|عينت|أنشأت|أيدت)(?!\p{L})/uy, 'decision'],
    [/طلبت(?!\p{L})/uy, 'request'],
    [/دعت(?!\p{L})/uy, 'invitation'],
    [/شجعت(?!\p{L})/uy, 'encouragement'],
    [/(?:أحاطت علما|لاحظت)(?!\p{L})/uy, 'note'],
    [/أكدت من جديد(?!\p{L})/uy, 'reaffirmation'],
    [/أشارت(?!\p{L})/uy, 'recall'],
  ],
};

/** "At its 7th plenary meeting, on 20 September 2024, the General Assembly, on the proposal of its President,": what leads to the verb. */
export const meetingLead: Readonly<Record<Language, RegExp>> = {
  en: /^At its \d+\p{L}* (?:plenary )?meeting\b[^:]{0,80}?\bthe (?:General Assembly|Economic and Social Council|Human Rights Council|Council|Assembly)(?:,[^:;]{0,200}?,)? /u,
  zh: /^.{0,30}第\s*[\d一二三四五六七八九十百]+\s*次(?:全体)?会议.{0,80}?(?:大会|理事会)[^：；。]{0,120}?(?=决定|通过|核准|授权|表示注意到|选举|任命)/u,
  fr: /^À sa \d+\p{L}* (?:séance|réunion)[^:]{0,100}?(?:l[’']Assemblée générale|le Conseil[^,:]{0,40})(?:,[^:;]{0,200}?,)? /u,
  es: /^En su \S+ sesión[^:]{0,100}?(?:la Asamblea General|el Consejo[^,:]{0,40})(?:,[^:;]{0,200}?,)? /u,
  ru: /^На своем \S+ (?:пленарном )?заседании[^:]{0,100}?(?:Генеральная Ассамблея|Совет[^,:]{0,40})(?:,[^:;]{0,200}?,)? /u,
  ar: /^في جلستها[^:]{0,120}?،\s*/u,
};
