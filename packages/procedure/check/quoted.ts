/** How findings quote. */
import type { Block, Resolution } from '@rostrum/resolution';

const longest = 160;

/** The words, cut to a length that fits a list. */
export function brief(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
}

/** `paragraph 15 (a) (i)`, `preambular paragraph 3`: a paragraph as it is named in a sentence. */
export function paragraphName(eId: string): string {
  const [head = '', ...points] = eId.split('__');
  const number = head.slice(head.indexOf('_') + 1);
  const base = head.startsWith('pp_') ? `preambular paragraph ${number}` : `paragraph ${number}`;
  if (!/^(op|pp)_/.test(head)) return eId;
  return [base, ...points.map((point) => `(${point.replace(/^point_/, '')})`)].join(' ');
}

/** The block with this eId. */
export function blockOf(resolution: Resolution, eId: string): Block | undefined {
  return resolution.blocks.find((block) => block.eId === eId);
}
