import { readResolution } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, storeDraft, storedDraft } from './draft.ts';
import { fileKind, textOf } from './file-text.ts';
import { keyOf, verdictOf } from './verdict.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
  test.each<[Uint8Array, string, string, string]>([
    [bytes(), 'a.txt', 'empty', 'nothing in it'],
    [bytes(0x89, 0x50, 0x4e, 0x47), 'a.txt', 'picture', 'PNG, whatever its name says'],
    [bytes(0xff, 0xd8, 0xff, 0xe0), 'scan.pdf', 'picture', 'JPEG'],
    [utf8('%PDF-1.7'), 'a', 'send', 'PDF without a name'],
    [bytes(0x50, 0x4b, 3, 4), 'a.docx', 'send', 'Word'],
    [utf8('<html>'), 'a.html', 'send', 'a web page'],
    [utf8('The General Assembly,'), 'a.txt', 'text', 'plain text'],
  ])('%o %s → %s (%s)', (content, name, kind) => {
    expect(fileKind(content, name)).toBe(kind);
  });
  test('60 MB are the most', () => {
    expect(fileKind(new Uint8Array(60 * 1024 * 1024 + 1), 'a.txt')).toBe('too-large');
  });
  test.each<[Uint8Array, string | null, string]>([
    [utf8('决议'), '决议', 'UTF-8'],
    [bytes(0xff, 0xfe, 0x41, 0x00), 'A', 'UTF-16 with its mark'],
    [bytes(0xb4, 0xf3, 0xbb, 0xe1), null, 'GBK is left to the server'],
    [bytes(0x41, 0x00, 0x42), null, 'zero bytes are no text'],
  ])('%o → %s (%s)', (content, text) => {
    expect(textOf(content)).toBe(text);
  });
  test('no bytes whatsoever make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (content, name) => {
        fileKind(content, name);
        textOf(content);
      }),
    );
  });
});

describe('the draft', () => {
  const storage = (initial: string | null) => {
    let value = initial;
    return {
      getItem: () => value,
      setItem: (_: string, next: string) => {
        value = next;
      },
      removeItem: () => {
        value = null;
      },
    };
  };
  test('what is stored comes back', () => {
    const store = storage(null);
    const draft = { text: 'The General Assembly,', name: 'a.txt', language: 'en' } as const;
    expect(storeDraft(store, draft)).toBe(true);
    expect(storedDraft(store)).toEqual(draft);
    storeDraft(store, emptyDraft);
    expect(storedDraft(store)).toEqual(emptyDraft);
  });
  test.each([['not JSON'], ['null'], ['7'], ['{}']])('%s is no draft', (stored) => {
    expect(storedDraft(storage(stored))).toEqual(emptyDraft);
  });
  test('a full session says so instead of losing the text in silence', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    };
    expect(storeDraft(full, { ...emptyDraft, text: 'x' })).toBe(false);
  });
});

describe('the verdict', () => {
  test.each([
    [
      'The General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Decides to convene a meeting;\n\n2. Requests the Secretary-General to report.',
      'resolution',
      'preamble, numbered paragraphs, verbs',
    ],
    ['It was a bright cold day in April, and the clocks were striking thirteen.', 'unlikely', 'a novel'],
    ['\u0001\u0002 x y z', 'unlikely', 'noise'],
  ])('%s → %s (%s)', (text, verdict) => {
    expect(verdictOf(readResolution(text))).toBe(verdict);
  });
  test('the key of a symbol stands in an address', () => {
    expect(keyOf({ symbol: 'A/RES/61/208', language: 'en' })).toBe('A-RES-61-208.en');
    expect(keyOf({ symbol: null, language: 'en' })).toBeNull();
  });
});
