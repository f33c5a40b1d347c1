import { bearerOf, type Hat, initialState, type Party, type PeopleState } from '@rostrum/procedure';
import { describe, expect, test } from 'vitest';
import { actsBy } from '../../client/processes.ts';
import { ProblemError } from '../../client/request.ts';
import { sampleGroups } from '../../shell/hat-groups.ts';
import { labelKeys } from './form/labels.ts';
import { changedOnly } from './form/step-forms.tsx';
import { freshKey, misfitsOf, outcomeOf } from './form/use-attempt.ts';
import { hatsToInvite } from './invite.tsx';
import { inOrder } from './list.tsx';
import { partyGroups } from './party-groups.ts';
import { actPasses, everyAct, type RecordFilter, roomOf } from './record-filter.ts';
import { fittingHat } from './use-fitting-hat.ts';

describe('the record', () => {
  const act = { name: 'StepActualised', bearer: 'secretariat', matter: 'step/zero-draft' };
  test.each<[Partial<RecordFilter>, boolean, string]>([
    [{}, true, 'everything'],
    [{ name: 'StepEdited' }, false, 'another kind'],
    [{ bearer: 'secretariat' }, true, 'who acted'],
    [{ matter: 'step/hearing' }, false, 'another matter'],
    [{ text: 'ＺＥＲＯ draft' }, true, 'words, whatever their width and case'],
    [{ text: 'hearing' }, false, 'words that do not stand there'],
  ])('%o lets it pass: %s (%s)', (over, expected) => {
    expect(actPasses(act, { ...everyAct, ...over }, () => 'The zero draft was handed over')).toBe(expected);
  });
  test('a matter belongs to a room', () => {
    expect([roomOf('step/zero-draft'), roomOf('process')]).toEqual(['step', 'process']);
  });
  test('acts of a day are in it to its last moment', () => {
    const acts = [{ happenedAt: '2018-12-10T23:59:59.000Z' }, { happenedAt: '2018-12-11T00:00:00.000Z' }];
    expect(actsBy(acts, '2018-12-10')).toHaveLength(1);
    expect(actsBy(acts, null)).toHaveLength(2);
  });
});

describe('parties', () => {
  const party = (code: string, over: Partial<Party>): Party => ({
    ...{ category: 'member-state', party: code, name: { en: code, zh: code }, group: null },
    ...{ participation: null, authority: null, since: '' },
    ...over,
  });
  test('stand by regional group, then the others, each by name', () => {
    const parties = {
      a: party('MX', { group: 'latin-america-caribbean' }),
      b: party('BR', { group: 'latin-america-caribbean' }),
      c: party('US', {}),
      d: party('EU', { category: 'intergovernmental' }),
      e: party('ilo', { category: 'un-entity' }),
      f: party('ngo', { category: 'ngo-ecosoc' }),
    };
    const groups = partyGroups({ parties });
    expect(groups.map(({ key, parties: members }) => [key, ...members.map(({ party: id }) => id)])).toEqual([
      ['latin-america-caribbean', 'BR', 'MX'],
      ['states', 'US'],
      ['observers', 'EU'],
      ['organizations', 'ilo'],
      ['civil', 'ngo'],
    ]);
  });
  test('nobody is in no group', () => {
    expect(partyGroups(initialState('x').people)).toEqual([]);
  });
});

describe('hats to look through', () => {
  const here: readonly Hat[] = [
    { category: 'co-facilitator', party: 'MX', role: null },
    { category: 'intergovernmental', party: 'EU', role: 'head' },
    { category: 'ngo-ecosoc', party: 'open-roads', role: 'member' },
  ];
  const groups = sampleGroups(here, 'head');
  test('each hat stands once', () => {
    const all = groups.flatMap(({ hats }) => hats.map((hat) => JSON.stringify(hat)));
    expect(new Set(all).size).toBe(all.length);
  });
  test('all 193 Member States are there, and the offices of the process as they are held', () => {
    const hats = groups.flatMap((group) => group.hats);
    expect(hats.filter(({ category }) => category === 'member-state')).toHaveLength(193);
    expect(hats.filter(({ category }) => category === 'co-facilitator')).toEqual([here[0]]);
    expect(hats).toContainEqual({ category: 'ngo-ecosoc', party: 'open-roads', role: 'head' });
  });
});

describe('hats to invite to', () => {
  const party = (category: Hat['category'], code: string) => ({ category, party: code }) as Party;
  const people: PeopleState = {
    worn: {},
    offices: {
      'co-facilitator/MX': {
        hat: { category: 'co-facilitator', party: 'MX', role: null },
        name: null,
        since: '2017-04-06T00:00:00Z',
      },
    },
    parties: {
      'member-state/MX': party('member-state', 'MX'),
      'member-state/CH': party('member-state', 'CH'),
      'intergovernmental/EU': party('intergovernmental', 'EU'),
    },
  };
  test.each<[Hat, readonly string[], string]>([
    [
      { category: 'secretariat', party: null, role: null },
      [
        ...['secretariat', 'president', 'co-facilitator/MX'],
        ...['member-state/MX', 'member-state/CH', 'intergovernmental/EU', 'co-facilitator/CH'],
      ],
      'offices invite to offices, to the focal points of parties, and to offices that are not held yet',
    ],
    [
      { category: 'member-state', party: 'MX', role: 'focal-point' },
      ['member-state/MX', 'member-state/MX', 'member-state/MX'],
      'a focal point to the roles of its own party',
    ],
    [{ category: 'member-state', party: 'MX', role: 'member' }, [], 'a member to none'],
    [{ category: 'public', party: null, role: null }, [], 'the public to none'],
  ])('%o may invite to %j (%s)', (hat, bearers) => {
    const hats = hatsToInvite(hat, people).flatMap((group) => group.hats);
    expect(hats.map(bearerOf)).toEqual(bearers);
  });
});

describe('an attempt', () => {
  const problem = (over: object) =>
    new ProblemError({ type: '', title: '', status: 409, detail: '', code: 'refused', ...over } as never);
  const refusal = { code: 'not-yet', rule: 'PROC-1', authority: null, reason: {}, needed: {} };
  test.each<[unknown, string, string]>([
    [problem({ refusal }), 'refused', 'a rule stands against it'],
    [problem({ code: 'changed-meanwhile', since: [], version: 4 }), 'overtaken', 'somebody was quicker'],
    [problem({ code: 'malformed', errors: [{ at: 'to', message: 'x' }] }), 'misfit', 'a field is wrong'],
    [problem({ code: 'malformed' }), 'failed', 'nothing says which field'],
    [problem({ code: 'unavailable' }), 'failed', 'no answer came'],
    [new Error('x'), 'failed', 'something else'],
  ])('%o is %s (%s)', (cause, kind) => {
    expect(outcomeOf(cause).kind).toBe(kind);
  });
  test('the form of an act is judged before it is sent, but for what the server works out', () => {
    const request = { step: 'x', from: '2018-01-01', to: 'soon' };
    expect(misfitsOf('actualiseStep', request).map(({ at }) => at)).toEqual(['to']);
    const attached = { kind: 'resolution', document: 'x', title: { en: 'x' }, reason: { en: 'x' } };
    expect(misfitsOf('attachDecision', attached)).toEqual([]);
  });
  test('no two attempts share a key', () => {
    const keys = Array.from({ length: 200 }, freshKey);
    expect(new Set(keys).size).toBe(200);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });
  test('an edit sends only what was changed', () => {
    const before = { place: 'Geneva', bearer: ['States'], days: { from: null, to: '2018-01-01' } };
    expect(changedOnly(before, { ...before, bearer: ['States'], place: null })).toEqual({ place: null });
  });
  test('a field is named by its own place first', () => {
    expect(labelKeys('form', ['changes', 'days', 'from'])).toEqual(['form.days.from', 'form.from']);
    expect(labelKeys('form', ['from'])).toEqual(['form.from']);
  });
});

test('what runs stands before what is prepared and what is over, and of two the one that ends later', () => {
  const process = (id: string, stage: string, end: string | null) => ({
    id,
    stage,
    span: end && { start: end, end },
  });
  const list = [
    process('a', 'concluded', '2020'),
    process('b', 'running', '2018'),
    process('c', 'prepared', null),
    process('d', 'running', '2019'),
  ];
  expect(inOrder(list as never).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
});

describe('the hat to wear in a live house', () => {
  const [secretariat, mexico]: readonly Hat[] = [
    { category: 'secretariat', party: null, role: null },
    { category: 'member-state', party: 'MX', role: 'head' },
  ];
  const nobody: Hat = { category: 'public', party: null, role: null };
  test.each<[Hat, readonly Hat[], Hat, string]>([
    [mexico!, [secretariat!, mexico!], mexico!, 'the one that is worn, where it is one’s own here'],
    [mexico!, [nobody, secretariat!], secretariat!, 'else the first of one’s own'],
    [nobody, [mexico!], mexico!, 'nobody stays the public who is more'],
    [secretariat!, [nobody], nobody, 'and nobody wears what is not theirs'],
  ])('%o among %o is %o (%s)', (worn, own, expected) => {
    expect(fittingHat(worn, own)).toEqual(expected);
  });
});
