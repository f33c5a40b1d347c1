import { describe, expect, it } from 'vitest';
import type { Language, Provision } from '../model.ts';
import { readProvisions } from './read.ts';

function read(text: string, language: Language): readonly Provision[] {
  return readProvisions({
    blocks: [
      {
        eId: 'op_1',
        kind: 'operative',
        num: '1',
        depth: 0,
        text,
        verb: null,
        footnotes: [],
        span: [0, text.length],
      },
    ],
    footnotes: [],
    language,
    organ: 'General Assembly',
    session: 80,
  }).provisions;
}

const acts = (text: string, language: Language): readonly string[] =>
  read(text, language).map(({ action, object }) => `${action} | ${object}`);

describe('what is done, and to what, in English', () => {
  it.each([
    [
      'to whom and when stand before the object',
      'Requests the Secretary-General to submit to it at that session a report on the implementation of the present resolution.',
      ['submit | report on the implementation of the present resolution'],
    ],
    [
      'the agenda stands before the item',
      'Decides to include in the provisional agenda of its eighty-second session the sub-item entitled “Water”.',
      ['include | sub-item entitled “Water”'],
    ],
    [
      'a deadline in commas stands before the object',
      'Requests the Secretary-General to prepare, no later than twelve weeks before the Conference, a background note on each of the themes;',
      ['prepare | background note on each of the themes'],
    ],
    [
      'two predicates with their own dates are two acts; the subject is the object of a passive',
      'Decides that the Conference shall be held in New York from 2 to 4 December 2026 and shall be preceded by a one-day preparatory meeting in Geneva in March 2026;',
      ['hold | Conference', 'hold | one-day preparatory meeting'],
    ],
    [
      'a noun says what is encouraged where nobody is named',
      'Encourages consideration of development dimensions in such processes, contributing to capacity-building;',
      ['consider | development dimensions in such processes'],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(acts(text, 'en')).toEqual(expected);
  });
});

describe('what is done, and to what, in Chinese', () => {
  it.each([
    [
      'support and means are said before the verb',
      '请秘书长在国际移民组织协助下，利用其他相关实体的专门知识，在每次会议之前提交机构间问题简报；',
      ['submit | inter-agency issues brief'],
    ],
    [
      'a verb in 在…情况下 is no act; the verb after 由… is, and its subject is the object',
      '决定每个专家小组讨论应由大会主席在适当考虑地域均衡情况下任命的一个会员国主持；',
      ['preside over | panel discussion'],
    ],
    [
      'two nouns joined by 和 are two things',
      '邀请会员国酌情提交摘要和具体建议；',
      ['submit | summary and concrete recommendations'],
    ],
    [
      'a noun that the lexicon lacks is given in its own words, not by a thing before it',
      '请秘书长提供关于会议情况的纪念邮票；',
      ['provide | 关于会议情况的纪念邮票'],
    ],
    [
      '作 in 工作日 is no verb',
      '决定这些非正式专题会议为期总共不超过 12 个工作日；',
      ['last | informal thematic session'],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(acts(text, 'zh')).toEqual(expected);
  });
});

describe('whom a call reaches', () => {
  it.each([
    [
      'with "to" behind its noun',
      'Reiterates its request to the Secretary-General to provide updates;',
      'en',
      ['Secretary-General'],
    ],
    [
      'as those by whom steps are to be taken',
      'Calls for practical steps to be taken by all nuclear-weapon States;',
      'en',
      ['nuclear-weapon States'],
    ],
    [
      'each of a list, "other" included',
      'Invites Member States and other donors to provide resources;',
      'en',
      ['Member States', 'donors'],
    ],
    [
      'parties by their treaty',
      '敦促《甲公约》《乙公约》和《丙公约》缔约国充分执行；',
      'zh',
      ['States parties'],
    ],
    ['nobody where all may give', '邀请各方向特派团自愿捐助现金；', 'zh', []],
  ] as const)('%s', (_reason, text, language, expected) => {
    expect(read(text, language)[0]?.bearer).toEqual(expected);
  });
});
