/** The words that say whose act a number is: the noun before it (in Chinese, after it) and the organ beside the noun. */
import { matchesOf } from '../language/matches.ts';
import type { Language } from '../model.ts';
import { organNames } from '../time/lexicon/index.ts';
import { citationLexicons } from './lexicon/index.ts';
import type { ActNoun } from './symbol.ts';

/** A word that governs the numbers near it. */
export interface Governor {
  readonly type: 'noun' | 'organ' | 'own';
  /** `resolution` or `decision`; the organ's short name; empty for "its". */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly organs: ReadonlyMap<string, string>;
}

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]+');
const key = (text: string): string => text.toLowerCase().replace(/[\s\u00a0]+/g, ' ');

function matcherOf(language: Language): Matcher {
  const words = citationLexicons[language];
  const organs = new Map(organNames(language).map(([name, id]) => [key(name), id] as const));
  const names = [...organs.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const own = language === 'zh' || language === 'ar' ? words.own : `\\b(?:${words.own})(?![\\p{L}])`;
  const source = `(${words.resolution})|(${words.decision})|(${names.join('|') || '(?!)'})|(${language === 'ru' ? words.own : own})`;
  return { pattern: new RegExp(source, 'giu'), organs };
}

const matchers = new Map<Language, Matcher>();

function matcher(language: Language): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const made = matcherOf(language);
  matchers.set(language, made);
  return made;
}

function governorOf(match: RegExpExecArray, organs: ReadonlyMap<string, string>): Governor {
  const [text, resolution, decision, organ] = match;
  const start = match.index;
  const end = start + text.length;
  if (resolution !== undefined) return { type: 'noun', value: 'resolution' satisfies ActNoun, start, end };
  if (decision !== undefined) return { type: 'noun', value: 'decision' satisfies ActNoun, start, end };
  if (organ !== undefined) return { type: 'organ', value: organs.get(key(text)) ?? '', start, end };
  return { type: 'own', value: '', start, end };
}

/** All governing words of a text, in order. */
export function governors(text: string, language: Language): Governor[] {
  const { pattern, organs } = matcher(language);
  return matchesOf(text, pattern).map((match) => governorOf(match, organs));
}
