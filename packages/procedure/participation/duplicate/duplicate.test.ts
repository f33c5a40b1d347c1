/** Names of one organization, and names that only look alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from './likely-duplicates.ts';
import { nameKey } from './name-key.ts';
import { edits, similarity } from './similarity.ts';

const found = (one: string, other: string, more: object = {}) =>
  likelyDuplicates({ name: one, otherNames: [] }, [{ id: 'x', name: other, otherNames: [], ...more }]);

describe('[PART-8] one organization', () => {
  it.each([
    ['case and legal form', 'Open Roads International', 'OPEN ROADS INTERNATIONAL, Inc.'],
    ['accents and brackets', 'Fédération africaine des migrants', 'Federation Africaine des Migrants (ASBL)'],
    ['order of words', 'Migration Studies Centre', 'Centre of Migration Studies'],
    ['one letter', 'Migrant Rights Watch', 'Migrants Rights Watch'],
    ['two ways of spelling', 'Centre for Migration Studies', 'Center for Migration Studies'],
    ['umlauts written out', 'Brücken für Geflüchtete e.V.', 'Bruecken fuer Gefluechtete'],
    ['first letters', 'International Organization for Diaspora Education', 'I.O.D.E.'],
    ['first letters in brackets', 'Network of Women on the Move (NWM)', 'NWM'],
    ['Cyrillic', 'Союз мигрантов Армении', 'Soyuz Migrantov Armenii'],
    ['Cyrillic in another romanization', 'Женский фонд помощи', 'Zhenskij fond pomoshchi'],
    ['Chinese characters and pinyin', '北京移民研究所', 'Beijing Yimin Yanjiusuo'],
    ['Chinese legal form', '移民之家有限公司', '移民之家'],
    ['full-width letters', 'ＯＰＥＮ　ＲＯＡＤＳ', 'Open Roads'],
    ['Arabic, which leaves out vowels', 'الاتحاد المغربي للمهاجرين', 'Al-Ittihad al-Maghribi lil-Muhajirin'],
    ['forms of one Arabic letter', 'مؤسسة الهجرة', 'مؤسسه الهجره'],
    ['Devanagari', 'भारत प्रवासी', 'Bharat Pravasi'],
  ])('in spite of %s', (_difference, one, other) => {
    const [likeness] = found(one, other);
    expect(likeness?.score).toBeGreaterThanOrEqual(0.8);
    expect(likeness?.reasons[0]?.en).not.toBe('');
    expect(likeness?.reasons[0]?.zh).toMatch(/\p{Script=Han}/u);
    expect(found(other, one)).toHaveLength(1);
  });

  it.each([
    ['another word', 'Diaspora Forum', 'Youth Forum'],
    ['three letters that matter', 'Open Roads International', 'Open Doors International'],
    ['another subject', 'Women on the Move', 'Men on the Move'],
    ['one word more', 'Institute of Migration', 'Institute for Migration Law'],
    ['another city', 'University of Vienna', 'University of Geneva'],
    ['another city in Chinese', '北京移民研究所', '南京移民研究所'],
    ['one remark in brackets', 'Diaspora Forum (Kenya)', 'Youth Assembly (Kenya)'],
    ['short Arabic names', 'بيت', 'بنت'],
  ])('is not told by %s', (_difference, one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('is likelier in the same country, and less so in another', () => {
    const score = (country: string) =>
      likelyDuplicates({ name: 'Migrant Rights Watch', otherNames: [], country: 'PH' }, [
        { id: 'x', name: 'Migrants Rights Watch', otherNames: [], country },
      ])[0]?.score;
    expect(score('PH')).toBeGreaterThan(score('CA') ?? 0);
  });

  it('is told by one website', () => {
    const asked = { name: 'Alpha', otherNames: [], website: 'https://www.alpha.example.org/about' };
    const other = { id: 'x', name: 'Some other name', otherNames: [], website: 'http://alpha.example.org' };
    expect(likelyDuplicates(asked, [other])[0]?.reasons[0]?.en).toContain('alpha.example.org');
  });

  it('is not itself', () => {
    const self = { id: 'x', name: 'Alpha', otherNames: [] };
    expect(likelyDuplicates(self, [self])).toEqual([]);
  });
});

describe('keys and distances', () => {
  it('[PART-8] of a name do not change with case, spaces or points', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ');
        expect(nameKey(`  ${name.toUpperCase()}. `)).toBe(nameKey(name));
        expect(nameKey([...words].reverse().join(', '))).toBe(nameKey(name));
      }),
    );
  });

  it.each([
    ['the same', 'migrant', 'migrant', 0],
    ['one more', 'migrant', 'migrants', 1],
    ['two swapped', 'migrant', 'mirgant', 1],
    ['everything', 'abc', 'xyz', 3],
  ])('%s', (_reason, one, other, count) => {
    expect(edits(one, other)).toBe(count);
  });

  it('never throw, and are the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(similarity(one, other)).toBe(similarity(other, one));
        found(one, other);
      }),
    );
  });
});
