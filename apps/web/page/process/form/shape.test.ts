import { actDefinitions } from '@rostrum/procedure';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, initialValues, requestOf } from './shape.ts';

const request = z.strictObject({
  step: z.string().max(200),
  reason: z.strictObject({ en: z.string().default(''), zh: z.string().default('') }),
  note: z.strictObject({ en: z.string(), zh: z.string() }).nullable().default(null),
  from: z.iso.date(),
  place: z.string().max(100).nullable().default(null),
  kind: z.enum(['meeting', 'list']),
  count: z.int().optional(),
  open: z.boolean().default(false),
  names: z.array(z.string()).default([]),
  hat: z.strictObject({ category: z.enum(['chair']), party: z.string().nullable() }),
  text: z.string().max(5_000),
  salt: z.string().optional(),
});

describe('the fields of a request', () => {
  const fields = fieldsOf(request);
  test.each([
    ['step', 'text', true, false, 'a short text'],
    ['reason', 'words', true, false, 'words in both languages'],
    ['note', 'words', false, true, 'words that may be left out'],
    ['from', 'date', true, false, 'a day'],
    ['place', 'text', false, true, 'a text that may be null'],
    ['kind', 'choice', true, false, 'one of several'],
    ['count', 'number', false, false, 'a number'],
    ['open', 'flag', false, false, 'yes or no'],
    ['names', 'list', false, false, 'a list'],
    ['hat', 'group', true, false, 'fields of their own'],
    ['text', 'prose', true, false, 'a long text'],
  ])('%s is of the kind %s, required %s, nullable %s (%s)', (name, kind, required, nullable) => {
    expect(fields.find((field) => field.name === name)).toMatchObject({ kind, required, nullable });
  });
  test('what the server puts in is not asked for', () => {
    expect(fields.map(({ name }) => name)).not.toContain('salt');
  });
});

describe('the request of a filled form', () => {
  const fields = fieldsOf(request);
  test('what was left blank is null or absent, what was filled is sent as it is meant', () => {
    const values = {
      ...initialValues(fields, { step: 'zero-draft' }),
      reason: { en: 'Agreed', zh: '' },
      from: '2018-02-05',
      kind: 'list',
      count: '3',
      hat: { category: 'chair', party: '' },
      text: 'Long',
    };
    const made = requestOf(fields, values);
    expect(made).toEqual({
      step: 'zero-draft',
      reason: { en: 'Agreed', zh: '' },
      note: null,
      from: '2018-02-05',
      place: null,
      kind: 'list',
      count: 3,
      open: false,
      names: [],
      hat: { category: 'chair', party: null },
      text: 'Long',
    });
    expect(request.safeParse(made).success).toBe(true);
  });
});

test.each(actDefinitions.map((definition) => [definition.name, definition] as const))(
  '%s has a form',
  (_, definition) => {
    expect(() => initialValues(fieldsOf(definition.request))).not.toThrow();
  },
);
