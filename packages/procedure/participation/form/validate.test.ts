/** Answers judged by a form. */
import { describe, expect, it } from 'vitest';
import type { FormField, FormVersion } from './state.ts';
import { type Answers, validateAnswers } from './validate.ts';
import { lastDayOf, windowOf } from './window.ts';

const now = '2017-04-10T12:00:00.000Z';

function field(kind: FormField['kind'], more: Partial<FormField> = {}): FormField {
  const label = { en: 'Field', zh: '栏目' };
  const plain = { hint: null, required: false, showWhen: null, options: [], least: null, most: null };
  return { id: 'f', kind, label, ...plain, ...more };
}

const options = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id, zh: id } }));

function form(...fields: FormField[]): Pick<FormVersion, 'sections'> {
  return { sections: [{ id: 's', title: { en: 'S', zh: '节' }, text: null, showWhen: null, fields }] };
}

describe('[PART-5] answers', () => {
  it.each<[string, FormField, unknown, boolean]>([
    ['a text', field('text'), 'Anna', true],
    ['a number is no text', field('text'), 7, false],
    ['a text that is too long', field('text', { most: 3 }), 'Anna', false],
    ['characters are counted, not units of storage', field('text', { most: 2 }), '𠮷野', true],
    ['a text of 501 characters where no limit is set', field('text'), 'x'.repeat(501), false],
    ['an empty text that is required', field('text', { required: true }), '  ', false],
    ['an option', field('choice', { options }), 'a', true],
    ['no option', field('choice', { options }), 'z', false],
    ['two of three options', field('choices', { options, most: 2 }), ['a', 'b'], true],
    ['three where two are the most', field('choices', { options, most: 2 }), ['a', 'b', 'c'], false],
    ['one option twice', field('choices', { options }), ['a', 'a'], false],
    ['a day', field('date'), '2017-02-28', true],
    ['a day that there is not', field('date'), '2017-02-30', false],
    ['a day in another order', field('date'), '28/02/2017', false],
    ['today where today is the last', field('date', { most: 'today' }), '2017-04-10', true],
    ['tomorrow where today is the last', field('date', { most: 'today' }), '2017-04-11', false],
    ['a day before the first', field('date', { least: '2017-05-01' }), '2017-04-30', false],
    ['a number', field('number', { least: 0, most: 10 }), 10, true],
    ['a number in words', field('number'), 'ten', false],
    ['no number at all', field('number'), Number.NaN, false],
    ['an address', field('email'), 'anna@example.org', true],
    ['an address without a domain', field('email'), 'anna@example', false],
    ['a country', field('country'), 'PH', true],
    ['the name of a country', field('country'), 'Philippines', false],
    ['a document', field('file'), 'doc-1', true],
    ['a document as something else', field('file'), { name: 'x' }, false],
    ['a statement agreed to', field('statement', { required: true }), true, true],
    ['a statement not agreed to', field('statement', { required: true }), false, false],
    ['a statement that may be left', field('statement'), false, true],
  ])('%s', (_reason, asked, given, fits) => {
    expect(validateAnswers(form(asked), { f: given }, { now })).toHaveLength(fits ? 0 : 1);
  });

  it('say in both languages what is wrong', () => {
    const [mistake] = validateAnswers(form(field('text', { most: 3 })), { f: 'Anna' }, { now });
    expect(mistake?.message).toEqual({
      en: 'At most 3 characters, please; this is 4.',
      zh: '至多3个字符；现为4。',
    });
  });

  const travels = field('statement', { id: 'travels' });
  const visa = field('text', { id: 'visa', required: true, showWhen: { field: 'travels', is: [true] } });

  it.each<[string, Answers, string[]]>([
    ['what is shown on a condition is asked for when it holds', { travels: true }, ['visa']],
    ['and not when it does not', { travels: false }, []],
    ['nor when nothing was answered', {}, []],
    ['nothing is kept that was not shown', { travels: false, visa: 'needed' }, ['visa']],
    ['nor what the form does not have', { passport: 'X1' }, ['passport']],
    ['not even under a name that every object has', { constructor: 'x' } as Answers, ['constructor']],
  ])('%s', (_reason, answers, fields) => {
    expect(validateAnswers(form(travels, visa), answers, { now }).map((one) => one.field)).toEqual(fields);
  });
});

describe('[PART-4] the window of a form', () => {
  const step = (kind: 'meeting' | 'list') => ({
    steps: [
      {
        id: 's',
        kind,
        resolved: { start: '2017-05-22', end: '2017-05-23', approximate: false, basis: null },
      },
    ],
  });
  it.each<[string, Parameters<typeof lastDayOf>, string | null]>([
    ['without an end', [null, null], null],
    ['on its day', [{ date: '2017-04-17', step: null, daysBefore: 0 }, null], '2017-04-17'],
    [
      'days before a meeting count from its first day',
      [{ date: null, step: 's', daysBefore: 7 }, step('meeting') as never],
      '2017-05-15',
    ],
    [
      'a list is due on its last day',
      [{ date: null, step: 's', daysBefore: 0 }, step('list') as never],
      '2017-05-23',
    ],
    [
      'a step that the plan has not gives no day',
      [{ date: null, step: 'x', daysBefore: 0 }, step('list') as never],
      null,
    ],
  ])('%s', (_reason, asked, last) => {
    expect(lastDayOf(...asked)).toBe(last);
  });

  it.each<[string, string, string]>([
    ['before its first day', '2017-03-13T23:59:59.000Z', 'notYet'],
    ['on its first day', '2017-03-14T00:00:00.000Z', 'may'],
    ['in the last second of its last day', '2017-04-17T23:59:59.999Z', 'may'],
    ['after it', '2017-04-18T00:00:00.000Z', 'notNow'],
  ])('%s', (_reason, at, answer) => {
    const closes = { date: '2017-04-17', step: null, daysBefore: 0 };
    expect(windowOf({ opens: '2017-03-14', closes }, null, at).answer).toBe(answer);
  });
});
