/** What lists show of a document. */
import type { DocumentSummary } from '@rostrum/api';
import type { Language } from '@rostrum/resolution';
import type { Outline } from '../desk/job.ts';
import type { Entry } from './shelf.ts';

const languages: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** The keys of the other language versions of a document: all that could be, or those among the keys given. */
export function keysBeside(key: string, among?: readonly string[]): readonly string[] {
  const base = key.slice(0, key.lastIndexOf('.'));
  const possible = languages.map((language) => `${base}.${language}`).filter((other) => other !== key);
  return among ? possible.filter((other) => among.includes(other)) : possible;
}

/** The summary of a document with its outline. */
export function summaryOf(entry: Entry, outline: Outline, beside: readonly string[]): DocumentSummary {
  const { symbol, title, organ, session, adoptedOn, counts } = outline;
  const { key, language, sample, origin, kept_at: keptAt, revision } = entry;
  return {
    key,
    symbol,
    language: language as Language,
    title,
    organ,
    session,
    adoptedOn,
    sample,
    origin,
    keptAt: keptAt.toISOString(),
    revision,
    otherLanguages: [...beside],
    counts,
  };
}
