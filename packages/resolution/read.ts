import { resolveCitations } from './citation/resolve.ts';
import { detectLanguage } from './language/detect.ts';
import type { Language, Resolution } from './model.ts';
import { readProvisions } from './provision/read.ts';
import { readStructure } from './structure/structure.ts';

/** What a reader may say about a text before it is read. */
export interface ReadOptions {
  /** The language of the text; `auto` (the default) finds it out. */
  readonly language?: Language | 'auto';
}

/**
 * Reads a resolution from plain text. It never throws: what cannot be settled becomes a finding.
 *
 * The passes follow one another: source, structure, citations, provisions.
 */
export function readResolution(text: string, options: ReadOptions = {}): Resolution {
  const language =
    options.language === undefined || options.language === 'auto' ? detectLanguage(text) : options.language;
  const { masthead, blocks, footnotes, findings } = readStructure(text, language);
  const citations = resolveCitations({ blocks, footnotes, language, organ: masthead.organ });
  const ordered = readProvisions({
    blocks,
    footnotes,
    language,
    organ: masthead.organ,
    session: masthead.session,
    adoptedOn: masthead.adoptedOn,
  });
  return {
    symbol: masthead.symbol,
    language,
    title: masthead.title,
    organ: masthead.organ,
    session: masthead.session,
    agendaItems: masthead.agendaItems,
    adoptedOn: masthead.adoptedOn,
    meeting: masthead.meeting,
    source: masthead.source,
    blocks,
    footnotes,
    citations,
    provisions: ordered.provisions,
    findings: [...findings, ...ordered.findings],
  };
}
