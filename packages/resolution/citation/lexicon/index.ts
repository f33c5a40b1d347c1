/** The citation words of the six official languages. */
import type { Language } from '../../model.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { CitationLexicon } from './model.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Citation words by language. */
export const citationLexicons: Readonly<Record<Language, CitationLexicon>> = { ar, en, es, fr, ru, zh };
