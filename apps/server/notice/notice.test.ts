import {
  type Act,
  decide,
  type Hat,
  hatFromText,
  isRefusal,
  type ProcessState,
  stateAfter,
} from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { smallPlan } from '../test/process-ground.ts';
import { concernOf } from './concern.ts';
import { digestLetter } from './digest.ts';
import { nextMorning } from './next-time.ts';
import { filled, NOTICE_WORDS } from './words.ts';

describe('the next morning', () => {
  it.each<[string, string, boolean, string, string]>([
    ['2026-11-21T10:00:00Z', 'UTC', false, '2026-11-22T07:00:00.000Z', 'seven has passed'],
    ['2026-11-21T06:00:00Z', 'UTC', false, '2026-11-21T07:00:00.000Z', 'seven is to come'],
    ['2026-11-21T07:00:00Z', 'UTC', false, '2026-11-22T07:00:00.000Z', 'it is seven now'],
    ['2026-11-21T10:00:00Z', 'America/New_York', false, '2026-11-21T12:00:00.000Z', 'winter time'],
    ['2026-07-21T10:00:00Z', 'America/New_York', false, '2026-07-21T11:00:00.000Z', 'summer time'],
    [
      '2026-03-07T13:00:00Z',
      'America/New_York',
      false,
      '2026-03-08T11:00:00.000Z',
      'the night in which summer time begins',
    ],
    [
      '2026-11-21T10:00:00Z',
      'Asia/Kathmandu',
      false,
      '2026-11-22T01:15:00.000Z',
      'a zone of five hours and three quarters',
    ],
    ['2026-11-21T10:00:00Z', 'UTC', true, '2026-11-23T07:00:00.000Z', 'the next Monday'],
    ['2026-11-23T08:00:00Z', 'UTC', true, '2026-11-30T07:00:00.000Z', 'Monday has passed'],
    [
      '2026-11-22T20:00:00Z',
      'Asia/Shanghai',
      true,
      '2026-11-22T23:00:00.000Z',
      'Monday begins earlier in the east',
    ],
  ])('after %s in %s (weekly: %s) is %s: %s', (after, zone, weekly, expected) => {
    expect(nextMorning(new Date(after), zone, weekly).toISOString()).toBe(expected);
  });
});

const hat = (line: string): Hat => hatFromText(line)!;
const secretariat = hat('secretariat');
const mexico = hat('member-state/MX;member');

/** A process that runs, with a party and two offices; further acts as they are asked for. */
function process(...requests: readonly (readonly [string, object])[]): {
  state: ProcessState;
  acts: readonly Act[];
} {
  const acts: Act[] = [];
  const all: readonly (readonly [string, object])[] = [
    ['openProcess', { title: { en: 'A', zh: '甲' }, plan: smallPlan(), documents: ['A-RES-71-999.en'] }],
    ['assignOffice', { person: 'p-president', hat: hat('president') }],
    ['startProcess', {}],
    ...requests,
  ];
  for (const [name, request] of all) {
    const context = {
      state: stateAfter('x', acts),
      hat: secretariat,
      person: 'p-secretariat',
      now: '2018-01-10T00:00:00.000Z',
    };
    const decided = decide({ ...context, newId: () => `id${acts.length}` }, name, request);
    if ('misfit' in decided || isRefusal(decided)) throw new Error(`${name}: ${JSON.stringify(decided)}`);
    for (const act of decided) acts.push({ ...act, position: acts.length + 1 });
  }
  return { state: stateAfter('x', acts), acts };
}

const step = smallPlan().steps[0]!.id;
const moved = [
  'editStep',
  { step, changes: { days: { from: '2018-05-01', to: '2018-05-01' } }, reason: { en: 'Later.' } },
] as const;

describe('what concerns somebody', () => {
  it.each<[string, readonly (readonly [string, object])[], string, readonly Hat[], string | null]>([
    ['a step that they bear', [moved], 'p-other', [secretariat], 'own-step'],
    ['a step of others', [moved], 'p-other', [mexico], null],
    ['what they did themselves', [moved], 'p-secretariat', [secretariat], null],
    [
      'their own office',
      [['assignOffice', { person: 'p-new', hat: hat('co-facilitator/MX') }]],
      'p-new',
      [mexico],
      'own-office',
    ],
    [
      'the office of somebody else',
      [['assignOffice', { person: 'p-new', hat: hat('co-facilitator/MX') }]],
      'p-other',
      [mexico],
      null,
    ],
    [
      'the end of the process',
      [['concludeProcess', { reason: { en: 'Done.' } }]],
      'p-other',
      [mexico],
      'process',
    ],
    [
      'anything for whoever wears no hat',
      [['concludeProcess', { reason: { en: 'Done.' } }]],
      'p-other',
      [],
      null,
    ],
  ])('%s', (_, requests, person, hats, concern) => {
    const { state, acts } = process(...requests);
    expect(concernOf(acts.at(-1)!, state, person, hats)).toBe(concern);
  });

  it('is never what their hats may not see', () => {
    const { state } = process();
    const hidden: Act = {
      name: 'FocalPointNamed',
      matter: 'person/p-new',
      payload: { person: 'p-new', hat: hat('member-state/CN;focal-point'), since: '' },
      bearer: 'secretariat',
      authority: null,
      happenedAt: '2018-01-11T00:00:00.000Z',
    };
    expect(concernOf(hidden, state, 'p-new', [mexico])).toBeNull();
    expect(concernOf(hidden, state, 'p-other', [hat('member-state/CN;head')])).toBe('own-party');
  });
});

describe('a digest', () => {
  const reader = {
    email: 'a@example.org',
    person: 'p1',
    origin: 'https://rostrum.test',
    unsubscribe: 'secret',
  };
  const parts = [
    {
      title: 'Global <compact> & more',
      page: 'https://rostrum.test/processes/x',
      happenings: [
        {
          what: 'A step was changed: Hearing',
          details: '2018-05-01',
          why: 'own-step' as const,
          at: '2018-01-10T00:00:00.000Z',
          authority: 'A/RES/71/280, paragraph 30',
        },
      ],
      due: [{ what: 'Report', day: '2018-01-12', overdue: false, authority: '' }],
    },
  ];

  it.each<Language>(['en', 'zh', 'fr', 'es', 'ru', 'ar'])('is whole in %s', (language) => {
    const letter = digestLetter({ ...reader, language }, parts);
    const words = NOTICE_WORDS[language];
    expect(letter.subject).toBe(filled(words.subject, { count: '1' }));
    for (const text of [
      words.happened,
      words.due,
      words.why['own-step'],
      filled(words.dueOn, { day: '2018-01-12' }),
    ])
      expect(letter.text).toContain(text);
    expect(letter.text).toContain('https://rostrum.test/api/unsubscribe/secret');
    expect(letter.html).toContain('Global &lt;compact&gt; &amp; more');
    expect(letter.html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(`${letter.subject}${letter.text}`).not.toMatch(/\{\w+\}|undefined/);
  });

  it('that only reminds says so', () => {
    const due = parts.map((part) => ({ ...part, happenings: [] }));
    expect(digestLetter({ ...reader, language: 'en' }, due).subject).toBe('Rostrum: what is due');
  });
});
