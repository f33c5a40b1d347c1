/** The time words of the six official languages, made ready when they are first asked for. */
import type { Language } from '../../model.ts';
import { type CompiledLexicon, compileLexicon } from '../lexer.ts';
import { en } from './en.ts';
import type { TimeLexicon } from './model.ts';
import { zh } from './zh.ts';

const lexicons: Readonly<Partial<Record<Language, TimeLexicon>>> = { en, zh };
const compiled = new Map<Language, CompiledLexicon>();

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: Language): CompiledLexicon {
  let found = compiled.get(language);
  if (!found) {
    found = compileLexicon(lexicons[language] ?? en);
    compiled.set(language, found);
  }
  return found;
}
