/** The key of a name: what is left of it when case, accents, legal forms, small words and the order of words are taken away. */
import { legalForms, smallWords } from './legal-forms.ts';

/** Lower case without accents, vowel signs of Arabic, points in abbreviations, and with one space between words. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ـ/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const oneWord = new Set(legalForms.filter((form) => !form.includes(' ')));
const severalWords = legalForms.filter((form) => form.includes(' ')).map((form) => ` ${plainName(form)} `);
const han = legalForms
  .filter((form) => /\p{Script=Han}/u.test(form))
  .sort((one, other) => other.length - one.length);

function withoutHanForms(name: string): string {
  return han.reduce((rest, form) => (rest.length > form.length ? rest.replaceAll(form, '') : rest), name);
}

/** The words of a name that tell it apart, in their order. Where nothing would be left, all of them. */
export function tellingWords(name: string): string[] {
  const plain = withoutHanForms(plainName(name));
  const bare = severalWords.reduce((rest, form) => rest.replaceAll(form, ' '), ` ${plain} `);
  const words = bare.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !smallWords.has(word) && !oneWord.has(word));
  return telling.length > 0 ? telling : words;
}

/** The key of a name. Names with one key are written alike but for what tells nobody apart. @rule PART-8 */
export function nameKey(name: string): string {
  // The sign in front keeps keys apart from names that every object has.
  return `=${tellingWords(name).sort().join(' ')}`;
}
