/** Characters that no text has. */

const FOREIGN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;

/** Counts control characters (white space apart), private, unassigned and undecodable ones: the signs of noise. */
export const countForeign = (text: string): number => text.match(FOREIGN)?.length ?? 0;
