import type { Language } from '../../model.ts';

/**
 * How a language names people by the paragraphs that let them in: "representatives listed in paragraphs 7 to 11 above".
 * Matched against the words after the verb; the first group holds the numbers of the paragraphs.
 */
export const references: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:all )?(?:the |those )?(?:other )?(?:relevant )?(?:representatives|participants|delegations|entities|organizations|stakeholders|persons|those|attendees)(?: of [^,;]{1,60})?,? (?:listed|mentioned|referred to|invited|specified|identified|described|indicated|named|set out) (?:in|under|pursuant to) paragraphs? (\d+(?: ?\([a-z]\))?(?:(?:, (?:and )?| and | to | or |–)\d+(?: ?\([a-z]\))?)*)/u,
  zh: /^\s*(?:上文)?第\s*(\d+(?:\s*(?:、|，|和|至|及|到|或|-)\s*第?\s*\d+)*)\s*段(?:所列|所述|中?提及|中?提到|中?邀请|所指|中所列|列出)的?(?:所有|各|有关|相关|其他)*(?:[^，；。]{0,6}?)(?:代表|实体|组织|与会者|各方|利益攸关方|人员|代表团)/u,
  fr: /^\s*(?:tou(?:te)?s )?(?:les |aux )?(?:représentant[^,;]{0,40}?|participant[^,;]{0,40}?|entités|organisations|délégations|parties prenantes) (?:visé|mentionné|énuméré|indiqué|invité|désigné|cité|énoncé)\p{L}* aux? paragraphes? (\d+(?:(?:, | et | à | ou )\d+)*)/u,
  es: /^\s*(?:a )?(?:tod[oa]s )?(?:l[oa]s )?(?:representantes|participantes|entidades|organizaciones|delegaciones|interesados) (?:enumerad|mencionad|indicad|invitad|señalad|incluid|citad|a (?:l[oa]s )?que se hace referencia)\p{L}* en (?:el|los) párrafos? (\d+(?:(?:, | y | a | o )\d+)*)/u,
  ru: /^\s*(?:всем |всех )?(?:представител\p{L}* )?(?:представител|участник|структур|организаци|делегаци|заинтересованн)\p{L}*(?: сторон\p{L}*)?,? (?:перечисленн|упомянут|указанн|приглашенн|названн)\p{L}* в пункт(?:е|ах) (\d+(?:(?:, | и | по |[–—-])\d+)*)/u,
  ar: /^\s*(?:إلى )?(?:جميع )?(?:الممثلين|ممثلي\p{L}*|المشاركين|الكيانات|المنظمات|الوفود|الجهات) (?:المذكور\p{L}*|المشار إليه\p{L}*|المدعو\p{L}*|الوارد\p{L}*|المحدد\p{L}*|المبين\p{L}*)(?: ذكره\p{L}*| أسماؤهم)? في الفقر(?:ة|ات|تين) (?:من )?(\d+(?:(?:، ?و?| ?و ?| إلى | حتى )\d+)*)/u,
};

/** Words between two numbers that make them the ends of a range. */
export const through: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:to|–|-)\s*$/u,
  zh: /^\s*(?:至|到|-)\s*(?:第)?\s*$/u,
  fr: /^\s*(?:à|-)\s*$/u,
  es: /^\s*(?:a|-)\s*$/u,
  ru: /^\s*(?:–|—|-|по)\s*$/u,
  ar: /^\s*(?:إلى|حتى|-)\s*$/u,
};
