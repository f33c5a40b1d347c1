import type { Language } from '../../model.ts';

/** What is counted in acts, and what shows that a number is no count. */
export interface CountedThings {
  /** Nouns behind the number; in Chinese behind its measure word. */
  readonly nouns: string;
  /** Words before a number that make it a limit ("up to three panels") and not a count. */
  readonly ceiling: RegExp;
}

/** Nouns in the plural as patterns; words of time are never among them, since lengths are durations. */
export const counted: Readonly<Record<Language, CountedThings>> = {
  en: {
    nouns:
      'co-facilitators|co-chairs|round tables?|meetings?|plenary meetings|panels?|panel discussions|dialogues|interactive dialogues|sessions|hearings|reports?|members|States|representatives|segments?|presidents|Vice-Presidents|workshops|rounds|posts|themes|parts|experts|co-moderators|Vice-Chairs|fellowships|focal points',
    ceiling:
      /(?:up to|at most|no more than|not more than|at least|minimum of|maximum of|not exceeding|between|or)\s*$/iu,
  },
  zh: {
    nouns:
      '共同协调人|共同召集人|共同主席|圆桌会议|全体会议|小组讨论|对话|会议|听证会|报告|代表|成员|副主席|主席|部分|联络人|专家|讲习班|谈判|摘要|名单|员额|研究金名额',
    ceiling: /(?:不超过|至少|最多|至多|不少于|介于|或)\s*$/u,
  },
  fr: {
    nouns:
      'cofacilitat\\p{L}+|coprésident\\p{L}+|tables rondes|réunions?|séances?(?: plénières)?|dialogues|sessions|auditions|rapports|membres|représentant\\p{L}+|président\\p{L}+|vice-président\\p{L}+|ateliers|thèmes|parties|expert\\p{L}*',
    ceiling: /(?:jusqu[’']à|au plus|au moins|pas plus de|au maximum|maximum de|minimum de|entre|ou)\s*$/iu,
  },
  es: {
    nouns:
      'cofacilitador\\p{L}+|copresident\\p{L}+|mesas redondas|reuniones|sesiones(?: plenarias)?|diálogos|períodos de sesiones|audiencias|informes|miembros|representantes|president\\p{L}+|vicepresident\\p{L}+|talleres|temas|partes|expert\\p{L}+',
    ceiling: /(?:hasta|como máximo|al menos|por lo menos|no más de|máximo de|mínimo de|entre|o)\s*$/iu,
  },
  ru: {
    nouns:
      'сокоординатор\\p{L}*|координатор\\p{L}*|сопредседател\\p{L}*|«?кругл\\p{L}+ стол\\p{L}*|совещани\\p{L}*|заседани\\p{L}*|пленарн\\p{L}+ заседани\\p{L}*|диалог\\p{L}*|сесси\\p{L}*|слушани\\p{L}*|доклад\\p{L}*|член\\p{L}*|представител\\p{L}*|председател\\p{L}*|заместител\\p{L}*|семинар\\p{L}*|тем\\p{L}{0,2}|част\\p{L}*|эксперт\\p{L}*',
    ceiling: /(?:до|не более|не менее|не больше|максимум|минимум|от|или|между)\s*$/iu,
  },
  ar: {
    nouns:
      'ميسرين|رؤساء|اجتماعات|جلسات|حوارات|دورات|جلسات استماع|تقارير|أعضاء|ممثلين|نواب للرئيس|حلقات عمل|حلقات نقاش|مواضيع|أجزاء|خبراء',
    ceiling: /(?:إلى|على الأكثر|على الأقل|لا يزيد على|لا يتجاوز|لا يقل عن|بين|أو)\s*$/u,
  },
};

/** Arabic counts two by the form of the noun. */
export const dual =
  /(?<!\p{L})(?:ميسرين مشاركين(?: اثنين)?|ميسرين اثنين|رئيسين مشاركين|اجتماعين|جلستين|دورتين|حوارين|تقريرين|ممثلين اثنين|حلقتي نقاش|حلقتين)(?!\p{L})/u;
