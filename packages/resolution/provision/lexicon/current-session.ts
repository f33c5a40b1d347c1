import type { Language } from '../../model.ts';

/** How a language names the session that is going on: "the end of the session", 本届会议结束前. */
export interface CurrentSession {
  /** The words of an event that is its end. */
  readonly closing: RegExp;
  /** The words of an event that is the session itself. */
  readonly whole: RegExp;
}

/** Tested against the words that name an event, without those of relation. */
export const currentSession: Readonly<Record<Language, CurrentSession>> = {
  en: {
    closing:
      /^(?:the )?(?:end|close|closing|conclusion)(?: of)? (?:the|its|this) (?:(?:current|present|ongoing) )?session$/iu,
    whole: /^(?:the|its|this) (?:current|present|ongoing) session$/iu,
  },
  zh: { closing: /^(?:大会)?(?:本|当前|现)届会议(?:结束|闭幕)$/u, whole: /^(?:大会)?(?:本|当前|现)届会议$/u },
  fr: {
    closing:
      /^(?:la )?(?:fin|clôture)(?: de)? (?:la|sa|cette|la présente) (?:présente )?session(?: en cours)?$/iu,
    whole: /^(?:la présente session|(?:la|sa) session en cours)$/iu,
  },
  es: {
    closing:
      /^(?:el )?(?:fin|final|término|(?:la )?clausura)(?: del?)? (?:su |este |el |presente |actual )*período de sesiones(?: en curso)?$/iu,
    whole: /^(?:el |su )?(?:presente |actual )período de sesiones$/iu,
  },
  ru: {
    closing:
      /^(?:конца|окончания|завершения|закрытия) (?:своей |ее )?(?:нынешней |текущей |настоящей )?сессии$/iu,
    whole: /^(?:своей |ее )?(?:нынешней|текущей|настоящей) сессии$/iu,
  },
  ar: {
    closing: /^(?:نهاية|اختتام|ختام) (?:هذه )?(?:الدورة|دورتها)(?: الحالية)?$/u,
    whole: /^(?:الدورة|دورتها) الحالية$/u,
  },
};

/** How a language points back to a session that was named: "at that session". */
export const sameSession: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:at|during) (?:that|the same|the said) session\b/u,
  zh: /(?:在|向)?(?:大会)?(?:该届|同一届)会议/u,
  fr: /(?<!\p{L})(?:à|lors de|au cours de|pendant) (?:ladite|cette|la même) session/u,
  es: /\ben (?:ese|dicho|el mismo) período de sesiones/u,
  ru: /на (?:этой|указанной|той же) сессии/u,
  ar: /في (?:تلك|هذه|نفس) الدورة/u,
};
