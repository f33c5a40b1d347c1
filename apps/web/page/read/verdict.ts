/** Whether a reading looks like that of a resolution, so that a novel or noise is told gently apart. */
import type { Resolution } from '@rostrum/resolution';

/** What a text seems to be. */
export type Verdict = 'resolution' | 'partial' | 'unlikely';

/**
 * Judges by structure alone: operative paragraphs with their verbs make a resolution; some of it is a part or a draft;
 * none of it is something else.
 */
export function verdictOf(reading: Resolution): Verdict {
  const operative = reading.blocks.filter(({ kind }) => kind === 'operative');
  const preambular = reading.blocks.filter(({ kind, verb }) => kind === 'preambular' && verb !== null);
  const verbs = operative.filter(({ verb }) => verb !== null).length;
  const named = reading.symbol !== null || reading.organ !== null;
  if (verbs > 0 && (named || preambular.length > 0 || operative.length > 1)) return 'resolution';
  return verbs > 0 || preambular.length > 0 || (named && operative.length > 0) ? 'partial' : 'unlikely';
}

/** The key under which the server will keep a reading: symbol with dashes, a dot, the language; null without a symbol. */
export function keyOf(reading: Pick<Resolution, 'symbol' | 'language'>): string | null {
  return reading.symbol === null ? null : `${reading.symbol.replaceAll('/', '-')}.${reading.language}`;
}
