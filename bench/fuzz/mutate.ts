/** Ways in which a text is damaged: by converters, by hands, and by nobody in particular. */
import { pick, randomFrom } from './random.ts';

type Random = () => number;
type Mutation = (text: string, random: Random, donor: string) => string;

/** Characters that readers stumble over: marks, directions, controls, half surrogates, numerals of many scripts. */
const awkward = [
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\ud83d',
  '\udc00',
  '\u2028',
  '\r',
  '\f',
  '\t',
  '￼',
  '１',
  '²',
  '٣',
  '㈠',
  '⑳',
  '(',
  ')',
  '[^',
  ']',
  '*',
  '_',
  '#',
  '|',
  '(a)',
  '(i)',
  '1.',
  '99999999999.',
  '...',
  '"',
  '“',
  '¹',
  '第',
  '段',
  '/',
  'A/RES/',
  '%',
  '\\',
  '<b>',
  '&amp;',
];

const slice = (text: string, random: Random, longest: number): [from: number, to: number] => {
  const from = pick(random, text.length + 1);
  return [from, Math.min(text.length, from + pick(random, longest))];
};

/** Each mutation takes the text, random numbers, and another document to take from. */
const mutations: readonly Mutation[] = [
  (text, random) => cut(text, ...slice(text, random, 400)),
  (text, random) => insert(text, random, awkward[pick(random, awkward.length)]!),
  (text, random) => insert(text, random, awkward[pick(random, awkward.length)]!.repeat(pick(random, 2000))),
  (text, random) => insert(text, random, text.slice(...slice(text, random, 2000))),
  (text, random, donor) => insert(text, random, donor.slice(...slice(donor, random, 2000))),
  (text, random, donor) => text.slice(0, pick(random, text.length)) + donor.slice(pick(random, donor.length)),
  (text, random) => shuffleLines(text, random),
  (text) => text.replace(/\n/g, ' '),
  (text) => text.replace(/\n+/g, '\n'),
  (text) => text.replace(/ /g, '\n'),
  (text, random) => text.replace(/\d/g, (digit) => (random() < 0.2 ? String(pick(random, 10)) : digit)),
  (text, random) => text.replace(/[.,;:，；：。]/g, (mark) => (random() < 0.3 ? '' : mark)),
  (text, random) => wrapLines(text, 20 + pick(random, 80)),
  (text, random) => text.slice(0, pick(random, text.length)),
  (text) => text.normalize('NFKC'),
  (_, random) => noise(random, pick(random, 3000)),
  (text, random) => withBrokenBytes(text, random),
];

/** The document of a run with this number: one to four mutations of one of the sources. */
export function mutant(sources: readonly string[], seed: number, number: number): string {
  const random = randomFrom(seed * 1_000_003 + number);
  let text = sources[pick(random, sources.length)]!;
  for (let count = 1 + pick(random, 4); count > 0; count--) {
    const mutation = mutations[pick(random, mutations.length)]!;
    text = mutation(text, random, sources[pick(random, sources.length)]!);
  }
  return text;
}

const cut = (text: string, from: number, to: number) => text.slice(0, from) + text.slice(to);

function insert(text: string, random: Random, words: string): string {
  const at = pick(random, text.length + 1);
  return text.slice(0, at) + words + text.slice(at);
}

function shuffleLines(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let swaps = pick(random, 12); swaps > 0; swaps--) {
    const [a, b] = [pick(random, lines.length), pick(random, lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }
  return lines.join('\n');
}

function wrapLines(text: string, width: number): string {
  return text.replace(new RegExp(`(.{${width}})`, 'gu'), '$1\n');
}

function noise(random: Random, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(pick(random, 0x10000))).join('');
}

/** Bytes lost or changed inside characters, decoded as the reader's callers do. */
function withBrokenBytes(text: string, random: Random): string {
  const bytes = new TextEncoder().encode(text);
  for (let hits = 1 + pick(random, 20); hits > 0 && bytes.length > 0; hits--) {
    bytes[pick(random, bytes.length)] = pick(random, 256);
  }
  return new TextDecoder().decode(bytes);
}
