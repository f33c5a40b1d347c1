import { readResolution } from '@rostrum/resolution';
import { describe, expect, test } from 'vitest';
import { planOf } from './derive.ts';
import { stepStanding } from './standing.ts';

const resolution = (...paragraphs: readonly string[]) =>
  ['The General Assembly,', ...paragraphs.map((text, index) => `${index + 1}. ${text}`)].join('\n\n');
const chinese = (...paragraphs: readonly string[]) =>
  ['大会，', ...paragraphs.map((text, index) => `${index + 1}. ${text}`)].join('\n\n');

const titles = (text: string) =>
  planOf(readResolution(text)).steps.map(({ title, titles }) => [title, titles?.zh]);

describe('titles of steps', () => {
  test.each([
    [
      resolution('Requests the President of the General Assembly to prepare a summary of the hearing;'),
      ['Summary of the hearing', '互动听证会摘要'],
      'of the English phrase, in Chinese order',
    ],
    [
      resolution('Requests the President of the General Assembly to appoint two co-facilitators;'),
      ['Appointment: co-facilitators', '任命共同协调人'],
      'an appointment',
    ],
    [
      chinese('请大会主席任命两名共同协调人；'),
      ['Appointment: co-facilitators', '任命共同协调人'],
      'the same, whatever the language of the text',
    ],
    [
      chinese('请秘书长编写机构间问题简报；'),
      [expect.any(String), '机构间问题简报'],
      'printed words of a Chinese text that say more than the term',
    ],
  ])('%s is entitled %s: %s', (text, expected) => {
    expect(titles(text)).toContainEqual(expected);
  });

  test('[PLAN-6] sessions carry their number in the series', () => {
    const text = resolution(
      'Decides to hold intergovernmental negotiations in February 2018, March 2018 and April 2018;',
    );
    const sessions = titles(text).filter(([title]) => / of 3\)/.test(title ?? ''));
    expect(sessions.map(([title]) => /\((.+)\)$/.exec(title ?? '')?.[1])).toEqual([
      'round 1 of 3',
      'round 2 of 3',
      'round 3 of 3',
    ]);
    expect(sessions[1]?.[1]).toContain('第 2 轮，共 3 轮');
  });

  test('[PLAN-11] a part without a day of its own waits for its meeting', () => {
    const plan = planOf(
      readResolution(
        resolution(
          'Decides to convene a high-level meeting on 3 October 2030;',
          'Decides that the high-level meeting shall comprise an opening segment and two round tables;',
        ),
      ),
    );
    const part = plan.steps.find(({ id }) => id === 'opening-segment');
    const undated = part && {
      ...part,
      resolved: { start: null, end: null, approximate: false, basis: null },
    };
    expect(undated && stepStanding(plan, undated, '2030-01-01')).toMatchObject({
      standing: 'notYet',
      reason: 'It is part of “High-level meeting” (2030-10-03).',
    });
  });
});
