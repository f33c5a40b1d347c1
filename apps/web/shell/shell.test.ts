// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addDays, isDate, keepingAsOf, today } from './as-of.tsx';
import { firstLanguage } from './locale.tsx';
import { shortcutFor } from './shortcuts.tsx';

describe('the date in the address', () => {
  test.each([
    ['/documents/x', '?asOf=2018-01-01', '/documents/x?asOf=2018-01-01', 'links keep it'],
    ['/documents/x#op_1', '?asOf=2018-01-01', '/documents/x?asOf=2018-01-01#op_1', 'before the paragraph'],
    ['/x?asOf=2017-01-01', '?asOf=2018-01-01', '/x?asOf=2017-01-01', 'a link with its own keeps that'],
    ['/x', '?asOf=never', '/x', 'what is no date is dropped'],
    ['/x', '', '/x', 'today needs no word'],
  ])('%s from %s → %s (%s)', (to, search, expected) => {
    expect(keepingAsOf(to, search)).toBe(expected);
  });
  test.each([
    ['2018-02-28', true],
    ['2018-02-29', false],
    ['2018-2-1', false],
    [null, false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
  test('days are counted across months and leap years', () => {
    expect([addDays('2020-02-28', 1), addDays('2018-01-01', -1)]).toEqual(['2020-02-29', '2017-12-31']);
    expect(today(new Date(2026, 0, 5))).toBe('2026-01-05');
  });
});

describe('the first language', () => {
  test.each<[string, string[], string | null, string, string]>([
    ['?lang=zh', ['en'], 'en', 'zh', 'the address comes first'],
    ['', ['en'], 'zh', 'zh', 'then what was chosen'],
    ['', ['de-CH', 'zh-TW', 'en'], null, 'zh', 'then what the browser prefers'],
    ['', ['de-CH'], null, 'en', 'English where nothing fits'],
    ['?lang=xx', [], 'xx', 'en', 'no language that is none'],
  ])('%s %o %s → %s (%s)', (search, preferred, stored, expected) => {
    expect(firstLanguage(search, preferred, stored)).toBe(expected);
  });
});

describe('keys', () => {
  const act = () => undefined;
  const event = (key: string, target: Element, init: KeyboardEventInit = {}) => {
    document.body.replaceChildren(target);
    const made = new KeyboardEvent('keydown', { key, bubbles: true, ...init });
    target.dispatchEvent(made);
    return made;
  };
  const make = (html: string) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return holder.firstElementChild!;
  };
  test.each<[string, string, KeyboardEventInit, boolean, string]>([
    ['j', '<p></p>', {}, true, 'on the page'],
    ['j', '<input>', {}, false, 'not while somebody types'],
    ['j', '<p></p>', { ctrlKey: true }, false, 'the browser has its own keys'],
    ['ArrowLeft', '<p></p>', {}, true, 'arrow keys too'],
    ['ArrowLeft', '<p></p>', { shiftKey: true }, false, 'with Shift they are other keys'],
    ['ArrowLeft', '<p data-scrolls></p>', {}, false, 'but not where they scroll'],
  ])('%s in %s %o acts: %s (%s)', (key, html, init, acts) => {
    const found = shortcutFor(event(key, make(html), init), { j: act, ArrowLeft: act });
    expect(found === act).toBe(acts);
  });
});
