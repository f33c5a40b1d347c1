import { actDefinitions, type Plan } from '@rostrum/procedure';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { en } from '../../message/en.ts';
import { zh } from '../../message/zh.ts';
import { reasonOf, type SentenceValues, sentenceValues, spelled, type Vocabulary } from './sentence.ts';

const plan = {
  steps: [{ id: 'zero-draft', kind: 'deliverable', title: 'Zero draft', titles: { zh: '预稿' } }],
} as unknown as Plan;

const words: Vocabulary = {
  step: ({ title }) => title,
  sentence: ({ en: english }) => english,
  hat: ({ category, party }) => `${category} ${party}`,
  party: (category, party) => `${category} ${party}`,
  dates: (from, to) => `${from} to ${to}`,
  term: (term) => term.toUpperCase(),
  act: (name) => name,
  thing: (matter) => (matter === 'list/l1' ? 'The list' : null),
};

describe('what a sentence is filled with', () => {
  test.each<[string, string, Record<string, unknown>, Partial<SentenceValues>, string]>([
    [
      'StepActualised',
      'step/zero-draft',
      { step: 'zero-draft', from: '2018-02-05', to: '2018-02-05', place: 'Geneva' },
      { step: 'Zero draft', kind: 'deliverable', dates: '2018-02-05 to 2018-02-05', place: 'GENEVA' },
      'a step by its title',
    ],
    ['StepEdited', 'step/zero-draft', {}, { step: 'Zero draft' }, 'a step by the matter alone'],
    [
      'StepAdded',
      'step/x',
      { step: { title: 'New', id: 'x', kind: 'list' } },
      { step: 'New' },
      'a step in full',
    ],
    ['StepWithdrawn', 'step/gone', { step: 'gone' }, { step: 'gone' }, 'a step that is not in the plan'],
    [
      'PartyAdmitted',
      'party/x',
      { category: 'member-state', party: 'MX' },
      { party: 'member-state MX' },
      'a party',
    ],
    [
      'PartyAdmitted',
      'party/x',
      { party: 'iom', name: { en: 'IOM', zh: '' } },
      { party: 'IOM' },
      'its own name first',
    ],
    [
      'OfficeAssigned',
      'o',
      { hat: { category: 'chair', party: null, role: null } },
      { hat: 'chair null' },
      'a hat',
    ],
    [
      'RulingMade',
      'process',
      { act: 'a', departsFrom: ['PROC-1', 'PROC-6'] },
      { rules: 'PROC-1, PROC-6' },
      'rules',
    ],
    ['ActCorrected', 'process', { corrects: 17 }, { position: '17' }, 'the act that is corrected'],
    ['ListCirculated', 'list/l1', {}, { title: 'The list' }, 'a list by its matter'],
    ['SeatsAllotted', 'event/zero-draft', {}, { step: 'Zero draft' }, 'a meeting by its matter'],
    [
      'BadgeIssued',
      'b',
      { category: 'media', party: 'stakeholder/x1' },
      { party: 'stakeholder x1' },
      'a bearer',
    ],
    ['Anything', 'x', {}, { step: 'none', dates: 'none', title: 'none' }, 'nothing is said of it'],
  ])('%s %s %o (%#)', (name, matter, payload, expected) => {
    expect(sentenceValues({ name, matter, payload }, plan, words)).toMatchObject(expected);
  });

  test.each<[unknown, string | null, string]>([
    [{ reason: { en: 'Agreed.', zh: '' } }, 'Agreed.', 'a reason'],
    [{ note: { en: 'Full day.', zh: '' } }, 'Full day.', 'a note'],
    [{ reason: { en: '', zh: '' } }, null, 'an empty one'],
    [null, null, 'no payload'],
  ])('the reason of %o is %s (%s)', (payload, expected) => {
    expect(reasonOf(payload, words)).toBe(expected);
  });

  test('a name that no message knows is spelled out', () => {
    expect(spelled('SeatsAllotted')).toBe('Seats allotted');
  });
});

describe('every act that the house records', () => {
  const recorded = [...new Set(actDefinitions.flatMap(({ effects }) => Object.keys(effects)))];
  const blank = sentenceValues({ name: '', matter: 'x', payload: {} }, null, words);
  const values = Object.fromEntries(Object.keys(blank).map((name) => [name, `‹${name}›`]));
  test.each(recorded)('%s has a sentence and a name in both languages', (name) => {
    for (const [locale, messages] of [
      ['en-GB', en],
      ['zh-Hans-CN', zh],
    ] as const) {
      const intl = createIntl({ locale, messages });
      expect(messages, locale).toHaveProperty([`happened.${name}`]);
      expect(messages, locale).toHaveProperty([`done.${name}`]);
      const [whole, bare] = [values, blank].map((each) =>
        intl.formatMessage({ id: `happened.${name}` }, each),
      );
      expect(whole).toMatch(/[.。]$/u);
      expect(`${whole}${bare}`).not.toMatch(/[{}]|\s[,.，。]/u);
    }
  });
});
