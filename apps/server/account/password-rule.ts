/** Which passwords can be guessed. */
import { passwordLength } from '@rostrum/api';
import { Refusal } from '../library/refusal.ts';
import { emailKey } from './email.ts';

/** What a guesser would try first, beside what is known of the person. */
const expectedWords = [
  ...['rostrum', 'password', 'united nations', 'unitednations', 'welcome', 'letmein'],
  ...['qwertyuiop', 'qwerty', 'asdfghjkl', 'zxcvbnm', '1234567890', '12345'],
];

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether most signs follow from the one before: 1234…9012, zyx…, aaaa…bbbb. */
function isRun(signs: readonly string[]): boolean {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const following = codes.filter((code, at) => at > 0 && Math.abs(code - (codes[at - 1] ?? 0)) <= 1);
  return following.length >= 0.6 * (signs.length - 1);
}

/** Whether a text is a shorter one over and over. */
function isRepeated(text: string): boolean {
  return `${text}${text}`.indexOf(text, 1) < text.length;
}

/** What is left of a password without the words that anybody would try. */
function beyond(password: string, words: readonly string[]): string {
  return words.filter((word) => word.length >= 3).reduce((left, word) => left.replaceAll(word, ''), password);
}

/**
 * Why a password can be guessed, as a sentence that says what to do; null if nothing speaks against it.
 * Length counts more than signs of every kind.
 * @authority NIST SP 800-63B-4 section 3.1.1.2: length and a comparison with what is expected, no rules of composition
 */
export function weakness(password: string, { email, name }: { email: string; name: string }): string | null {
  const text = folded(password);
  const signs = [...text];
  if (signs.length < passwordLength.least)
    return `Take at least ${passwordLength.least} characters. A sentence is easier to keep in mind than signs.`;
  if (new Set(signs).size < 5 || isRun(signs) || isRepeated(text))
    return 'It repeats itself or counts up. Take words that do not follow from each other.';
  const [local = '', domain = ''] = emailKey(email).split('@');
  const personal = [
    emailKey(email),
    local,
    ...domain.split('.'),
    ...folded(name).split(/\s+/),
    ...expectedWords,
  ];
  if ([...beyond(text, personal)].length < 6)
    return 'It is made of your name, your address or the name of this place, or of what everybody takes. Take words that nobody would think of first.';
  return null;
}

/**
 * Refuses a password that can be guessed.
 * @throws {Refusal} `weak-password`
 */
export function requireStrong(password: string, person: { email: string; name: string }): void {
  const why = weakness(password, person);
  if (why) throw new Refusal('weak-password', why);
}
