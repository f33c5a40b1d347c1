import type { Language } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headTerm, termsIn } from './terms.ts';

describe('terms in a text', () => {
  test.each<readonly [Language, string, readonly string[], string]>([
    [
      'en',
      'summary of the informal interactive hearings',
      ['summary', 'hearing'],
      'plural, with its adjectives',
    ],
    ['en', 'a preparatory ministerial meeting', ['preparatory-ministerial-meeting'], 'the precise term wins'],
    [
      'en',
      'three-day preparatory (stocktaking) meeting',
      ['stocktaking-meeting'],
      'what it is for stands in brackets',
    ],
    ['en', 'high‑level plenary meeting', ['high-level-meeting'], 'a hyphen that does not break'],
    ['zh', '编写一份听证会摘要', ['hearing', 'summary'], 'Chinese heads stand last'],
    ['zh', '编写全球契约的预稿', ['zero-draft'], 'zero draft'],
    ['zh', '设立一个自愿信托基金', ['trust-fund'], 'fund'],
    ['zh', '联合国各基金和方案', [], 'funds and programmes are bodies'],
    ['zh', '非正式专题会议摘要', ['thematic-session', 'summary'], 'two terms side by side'],
    ['fr', 'une audition avec la société civile', ['hearing'], 'French'],
    ['es', 'una mesa redonda', ['round-table'], 'Spanish'],
    ['ru', 'доклад о диалоге', ['report', 'meeting'], 'Russian'],
    ['ar', 'قائمة المتكلمين', ['speakers-list'], 'Arabic'],
  ])('%s: %s', (language, text, ids) => {
    expect(termsIn(text, language).map((mention) => mention.term.id)).toEqual([...ids]);
  });

  test('mentions never overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'zh', 'ar', 'ru', 'fr', 'es'),
        (text, language) => {
          const mentions = termsIn(`meeting ${text} 圆桌会议`, language);
          for (const [index, mention] of mentions.entries()) {
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
          }
        },
      ),
    );
  });

  test.each(['a', 'informal ', 'w'.repeat(50), '会议', 'high-level ', '第', 'special ', 'united nations '])(
    'reading stays quick on endless repetitions of "%s"',
    (unit) => {
      const started = Date.now();
      termsIn(unit.repeat(20_000), 'en');
      termsIn(unit.repeat(20_000), 'zh');
      expect(Date.now() - started).toBeLessThan(2000);
    },
  );
});

describe('the head of an English noun phrase', () => {
  test.each([
    ['zero draft of the global compact', 'zero-draft', 'before "of"'],
    ['series of informal thematic sessions', 'thematic-session', 'a series of'],
    ['intergovernmental conference outcome document', 'outcome-document', 'the last of a compound'],
    ['note on the organization of the conference', 'note', 'before "on"'],
    ['hearing summary', 'summary', 'the last of a compound'],
    ['Secretary-General of the conference', 'conference-secretary-general', 'a title with "of"'],
    ['list of representatives of stakeholders', 'stakeholder-list', 'before "of"'],
    ['summary of the meeting', 'summary', 'before "of"'],
    ['interactive multi-stakeholder hearing', 'hearing', 'adjectives'],
    ['sub-item entitled “International migration and development”', 'agenda-item', 'agenda'],
  ])('%s is a %s: %s', (phrase, id) => {
    expect(headTerm(phrase)?.term.id).toBe(id);
  });

  test('a phrase that names nothing has no head', () => {
    expect(headTerm('efforts to eradicate poverty')).toBeNull();
  });
});
