import { type Clause, timesWithin } from './clause.ts';

/** How long the ordered thing lasts, from the times of the clause; `P12D working` for a total in working days. */
export function durationOf(clause: Clause): string | null {
  const from = clause.time === undefined ? clause.start : clause.time.end;
  const limit = clause.time === undefined ? clause.end : Math.min(clause.end, clause.time.end + 16);
  for (const time of timesWithin(clause.ground, from, limit)) {
    if (time.duration === null || time.offset !== null || time.cited === true) continue;
    if (!lasts(clause, time.start, time.end)) continue;
    return time.working === true ? `${time.duration} working` : time.duration;
  }
  return null;
}

const english =
  /(?:-(?:day|week|month|year|hour|minute|long)\b|for|of|\(|lasting|total(?:ling)?|exceed(?:ing)?|duration|(?:days?|weeks?|months?))/iu;
const chinese = /为期|期间|\(为期|（为期|总共|以.{0,4}为限|不超过|工作日|天的/u;

/** A length counts when it is said of the thing, not of a past or of an age. */
function lasts(clause: Clause, start: number, end: number): boolean {
  const near = clause.ground.text.slice(Math.max(clause.start, start - 12), Math.min(clause.end, end + 4));
  if (clause.ground.language === 'zh') return chinese.test(near);
  return clause.ground.language === 'en' ? english.test(near) : true;
}

const englishCount =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s(?:(?!days?\b|weeks?\b|months?\b|years?\b|minutes?\b|hours?\b|dollars|per cent)[\w-]+\s){0,3}?(co-facilitators|co-chairs|round tables?|meetings?|plenary meetings|panels?|panel discussions|dialogues|interactive dialogues|sessions|hearings|reports?|members|States|representatives|segments?|presidents|Vice-Presidents|workshops|rounds|posts|themes|parts|experts|co-moderators)\b/iu;
const chineseCount =
  /(?<![第十百〇零一二三四五六七八九\d]\s?)(两|二|三|四|五|六|七|八|九|十|十二|\d{1,3})\s*(?:名|位|次|个|场|轮|份|项|部分)(?!月|工作日)[^，；。]{0,14}?(共同协调人|共同召集人|共同主席|圆桌会议|全体会议|小组讨论|对话|会议|听证会|报告|代表|成员|主席|部分|联络人|专家|讲习班|谈判|摘要|名单|员额)/u;
const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十二: 12,
};

/** A ceiling or floor is a limit of the plan, not a count: "up to three panels", 不超过. */
const ceiling =
  /(?:up to|at most|no more than|not more than|at least|minimum of|maximum of|not exceeding|between|不超过|至少|最多|至多|不少于|介于|或)\s*$/iu;

/** A number of things begins with a figure or one of these; most clauses hold neither. */
const mayCount: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s/i,
  zh: /[两二三四五六七八九十\d]\s*[名位次个场轮份项部]/,
};

/**
 * The number of things ordered, where it binds.
 *
 * @authority CONVENTIONS, `count`: "only for numbers that bind; 'a' and 一 with a measure word are articles"
 */
export function countOf(clause: Clause): number | null {
  const text = clause.ground.text.slice(clause.body, clause.end);
  const chinese = clause.ground.language === 'zh';
  if (!mayCount[chinese ? 'zh' : 'en'].test(text)) return null;
  const match = (chinese ? chineseCount : englishCount).exec(text);
  if (match === null || ceiling.test(text.slice(0, match.index))) return null;
  const number = words[match[1]!.toLowerCase()] ?? Number(match[1]);
  return Number.isFinite(number) && number > 0 ? number : null;
}
