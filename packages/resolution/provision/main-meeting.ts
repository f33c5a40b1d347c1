import type { Language } from '../model.ts';
import type { Mark } from './marks.ts';

/** Meetings that a resolution may be about: later "the meeting" means the first that was named. */
const kinds = new Set([
  'high-level meeting',
  'high-level dialogue',
  'conference',
  'review conference',
  'intergovernmental conference',
  'summit',
]);

/** Chinese writes 会议 for a conference as for a meeting: its full name tells them apart. */
const chineseConference =
  /联合国[^，。；：、]{1,40}?(?<!系统|高级别|全体)(?:会议|大会)(?!主席|秘书)|(?:世界|审议)(?:会议|大会)/u;

/** The meeting that a paragraph names in full, null if it names none. */
export function meetingIn(text: string, marks: readonly Mark[], language: Language): string | null {
  for (const { senses } of marks)
    if (senses.thing !== undefined && kinds.has(senses.thing)) return senses.thing;
  return language === 'zh' && chineseConference.test(text) ? 'conference' : null;
}
