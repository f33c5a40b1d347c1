import { describe, expect, it } from 'vitest';
import type { Language } from '../model.ts';
import { matchDamagedVerb, matchVerb } from './verb.ts';

const printed: readonly (readonly [
  language: Language,
  text: string,
  verb: string,
  force: string,
  why: string,
])[] = [
  ['en', 'Requests the Secretary-General', 'Requests', 'request', 'a bare verb'],
  [
    'en',
    'Also takes note with appreciation of the report',
    'Also takes note with appreciation',
    'note',
    'words before and after belong to it',
  ],
  [
    'en',
    'Expresses its deep concern at the violence',
    'Expresses its deep concern',
    'other',
    'the object is printed with the verb',
  ],
  [
    'en',
    'Reiterates its request to the Secretary-General',
    'Reiterates its request',
    'request',
    'the object gives the force',
  ],
  [
    'en',
    'Encourages further work on verification',
    'Encourages',
    'encouragement',
    'after an operative verb "further" is the object’s',
  ],
  [
    'en',
    'Recalling further its resolution',
    'Recalling further',
    'recall',
    'after a preambular one it is the verb’s',
  ],
  ['zh', '又请秘书长编写一份说明', '又请', 'request', '又 belongs to the verb'],
  ['zh', '赞赏地注意到秘书长的报告', '赞赏地注意到', 'note', 'manner stands before the verb'],
  ['zh', '强调指出必须开展国际合作', '强调指出', 'emphasis', 'the longest form wins'],
  ['zh', '回顾2018年12月10日', '回顾', 'recall', 'a figure may follow at once'],
  [
    'fr',
    'Prend note avec satisfaction du rapport',
    'Prend note avec satisfaction',
    'note',
    'a verb of two words',
  ],
  [
    'es',
    'Acoge con beneplácito y acepta con aprecio',
    'Acoge con beneplácito y acepta con aprecio',
    'welcome',
    'two verbs with one object are one',
  ],
  [
    'ru',
    'с удовлетворением отмечает прогресс',
    'с удовлетворением отмечает',
    'note',
    'verbs are printed without a capital',
  ],
  ['ar', 'تقرر أيضاً أن يعقد', 'تقرر أيضاً', 'decision', 'vowel marks are passed over'],
  [
    'ar',
    'وإذ تؤكد من جديد أيضا',
    'وإذ تؤكد من جديد أيضا',
    'reaffirmation',
    'the particle belongs to the verb',
  ],
];

describe('matchVerb', () => {
  it.each(printed)('%s: %s → %s (%s): %s', (language, text, verb, force) => {
    expect(matchVerb(text, 0, language)).toMatchObject({ verb, force, start: 0, joined: false });
  });

  it('finds an inner verb after a joint, which is not part of it', () => {
    expect(matchVerb('，并邀请会员国', 1, 'zh')).toMatchObject({ verb: '邀请', joined: true, joint: true });
    expect(matchVerb('and invites Member States', 0, 'en')).toMatchObject({ verb: 'invites', joint: true });
  });

  it('leaves a lead-in out of the verb', () => {
    expect(matchVerb('在这方面重申其承诺', 0, 'zh')).toMatchObject({
      verb: '重申',
      joined: true,
      joint: false,
    });
  });

  it('finds nothing in a word that only begins like a verb', () => {
    expect(matchVerb('Notesheet of the meeting', 0, 'en')).toBeNull();
    expect(matchVerb('', 0, 'en')).toBeNull();
    expect(matchVerb('Requests', 99, 'en')).toBeNull();
  });
});

describe('matchDamagedVerb', () => {
  it.each([
    ['Rec alling its resolutions', 'Rec alling', 'a blank inside the word'],
    ['Takingnote of the report', 'Takingnote', 'a blank that is missing'],
    ['Welcomingthe report', 'Welcoming', 'the next word run in'],
  ])('%s → %s: %s', (text, verb) => {
    expect(matchDamagedVerb(text, 'en')?.verb).toBe(verb);
  });
});
