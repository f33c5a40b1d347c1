import { matchesOf } from '../language/matches.ts';

/** Phrases that say in what circumstances, and end in a word of their own: 在…的情况下, 与…协商后. */
const closed =
  /(?:在|于)[^，；。：]{1,70}?(?:情况下|基础上|支持下|协助下|帮助下|指导下|主持下|领导下|框架下|背景下|前提下|条件下|范围内|框架内|之前|之后|以前|期间|过程中|(?:周|天|日|月|年)[前后])|与[^，；。：]{1,60}?(?:协商|磋商|合作|协作|协调|配合)(?:一致)?(?:后|下|(?=，))/gu;

/** Phrases that say by what rule or means, and end at the comma before the order: 按照…，, 利用…，. */
const open =
  /(?<=^|[，；、]|并|酌情|将|应|特别是|尤其是|人|国|长|席|会)(?:按照|根据|依照|遵照|依据|鉴于|考虑到|顾及|铭记|通过|利用|借助|本着|参照|除了?|包括|特别是|尤其是|例如|为了)[^，；。：]{1,120}(?=，)/gu;

/** No phrase that is looked for begins farther back. */
const REACH = 200;

/**
 * Whether an offset lies in words that only say how, when or with whom: the act is a verb behind them.
 *
 * ```text
 * 请大会主席|在秘书长的支持下，|特别是利用国际移民组织…的专门知识，|举办…会议
 * ```
 */
export function inAdverbial(text: string, from: number, to: number, at: number): boolean {
  const start = Math.max(from, at - REACH);
  const words = text.slice(start, Math.min(to, at + REACH));
  return [closed, open].some((pattern) =>
    matchesOf(words, pattern).some(
      ({ index, 0: phrase }) => start + index <= at && at < start + index + phrase.length,
    ),
  );
}

/** 还考虑到, 应适用于: a verb that mostly says how is the act itself after an adverb or a modal, or before 于. */
export const isMainManner = (text: string, start: number, end: number): boolean =>
  /[还也]$/u.test(text.slice(Math.max(0, start - 1), start)) || text[end] === '于';
