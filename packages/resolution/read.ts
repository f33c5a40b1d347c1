import { detectLanguage } from './language/detect.ts';
import type { Language, Resolution } from './model.ts';

/** What a reader may say about a text before it is read. */
export interface ReadOptions {
  /** The language of the text; `auto` (the default) finds it out. */
  readonly language?: Language | 'auto';
}

/** Reads a resolution from plain text. It never throws: what cannot be settled becomes a finding. */
export function readResolution(text: string, options: ReadOptions = {}): Resolution {
  const language =
    options.language === undefined || options.language === 'auto' ? detectLanguage(text) : options.language;
  return {
    symbol: null,
    language,
    title: null,
    organ: null,
    session: null,
    agendaItems: [],
    adoptedOn: null,
    meeting: null,
    source: { committee: null, symbol: null },
    blocks: [],
    footnotes: [],
    citations: [],
    provisions: [],
    findings: [],
  };
}
