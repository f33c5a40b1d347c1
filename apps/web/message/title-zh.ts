/** Titles of steps in Chinese, put together from terms as the planner puts them together in English. */
import type { TermTable } from './term.ts';

type Say = (part: string) => string | null;

/** One way in which a title is put together, and how Chinese says the same; null when a part of it has no word. */
type Pattern = readonly [pattern: RegExp, compose: (parts: readonly string[], say: Say) => string | null];

const numerals: Readonly<Record<string, string>> = {
  one: '一',
  two: '两',
  three: '三',
  four: '四',
  five: '五',
  six: '六',
  seven: '七',
};
const halves: Readonly<Record<string, string>> = { morning: '上午', afternoon: '下午', evening: '晚上' };

/** A part that may stay in the language of the document: a theme after a colon. */
const orAsIs = (part: string, say: Say) => say(part) ?? part;

const patterns: readonly Pattern[] = [
  [
    /^(.+?) \(footnote (\S+?)\)(?:: (.+))?$/i,
    ([what = '', note, rest], say) => {
      const said = say(what);
      return said && `${said}（脚注 ${note}）${rest ? `：${orAsIs(rest, say)}` : ''}`;
    },
  ],
  [/^Agenda (sub-)?item “(.+)”$/i, ([sub, title]) => `议程${sub ? '分' : ''}项目“${title}”`],
  [
    /^Phase (\d+)(?: \((.+)\))?$/i,
    ([number, what], say) => `第 ${number} 阶段${what ? `（${orAsIs(what, say)}）` : ''}`,
  ],
  [
    /^(.+?): (.+)$/,
    ([what = '', rest = ''], say) => {
      const said = say(what);
      return said && `${said}：${orAsIs(rest, say)}`;
    },
  ],
  [
    /^(.+?) \((morning|afternoon|evening)\)$/i,
    ([what = '', half = ''], say) => {
      const said = say(what);
      return said && `${said}（${halves[half.toLowerCase()]}）`;
    },
  ],
  [
    /^(.+?) \((\d+)\)$/,
    ([what = '', count], say) => {
      const said = say(what);
      return said && `${said}（共 ${count} 次）`;
    },
  ],
  [
    /^(.+?) (\d+)$/,
    ([what = '', number], say) => {
      const said = say(what);
      return said && `${said} ${number}`;
    },
  ],
  [
    /^(one|two|three|four|five|six|seven)-day (.+)$/i,
    ([days = '', what = ''], say) => {
      const said = say(what);
      return said && `为期${numerals[days.toLowerCase()]}天的${said}`;
    },
  ],
  [
    /^(.+?)(?:’s|'s) (.+)$/,
    ([whose = '', what = ''], say) => {
      const [owner, said] = [say(whose), say(what)];
      return owner && said && `${owner}的${said}`;
    },
  ],
  [
    /^(.+?) (?:of|on|for) (?:the |a |an )?(.+)$/i,
    ([what = '', about = ''], say) => {
      const [said, of] = [say(what), say(about)];
      return said && of && `${of}的${said}`;
    },
  ],
];

function inTable(title: string, terms: TermTable): string | null {
  const key = title.toLowerCase().replace(/^(?:the|a|an) /, '');
  const forms = [key, key.replaceAll('-', ' '), key.replace(/s$/, ''), key.replace(/ies$/, 'y'), `${key}s`];
  for (const form of forms) {
    const found = terms[form];
    if (found !== undefined) return found;
  }
  return null;
}

function said(title: string, terms: TermTable, depth: number): string | null {
  const whole = inTable(title, terms);
  if (whole !== null || depth > 5) return whole;
  for (const [pattern, compose] of patterns) {
    const match = pattern.exec(title);
    const composed = match ? compose(match.slice(1), (part) => said(part, terms, depth + 1)) : null;
    if (composed) return composed;
  }
  return null;
}

/**
 * A title in Chinese; a title with a part that has no word in the tables stays as it is.
 *
 * @example titleInChinese('Issues brief: 人权', terms) // '议题简介：人权'
 */
export function titleInChinese(title: string, terms: TermTable): string {
  return said(title, terms, 0) ?? title;
}
