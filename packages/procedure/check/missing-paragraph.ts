import type { Block, Language } from '@rostrum/resolution';
import type { Check, Doubt } from './model.ts';

/**
 * How a paragraph of the same resolution is pointed to. Only words that cannot mean another document count: "above", "below",
 * "of the present resolution".
 */
const references: Readonly<Record<Language, RegExp>> = {
  en: /\bparagraphs? ((?:\d+(?: \([a-z]+\))*(?:, | and | or | to |–|-)?)+) (above|below|of the present resolution)/g,
  zh: /(?:上文|下文|本决议)第\s*(\d+(?:\s*(?:、|和|至|或|-|－)\s*\d+)*)(?:\s*[(（][a-z一二三四五六七八九十]+[)）])*\s*段/g,
  fr: /\b(?:au|aux|le|les|du|des) paragraphes? ((?:\d+(?:, | et | ou | à )?)+) (ci-dessus|ci-dessous|de la présente résolution)/g,
  es: /\bpárrafos? ((?:\d+(?:, | y | o | a )?)+) (supra|infra|anterior(?:es)?|de la presente resolución)/g,
  ru: /(?<!\p{L})пункт(?:е|а|у|ах|ами|ов)? ((?:\d+(?:, | и | или |–|-)?)+) (выше|ниже|настоящей резолюции)/gu,
  ar: /(?:الفقرة|الفقرات|الفقرتين) (\d+(?:(?:،| و| إلى) ?\d+)*) (?:أعلاه|أدناه|من هذا القرار)/g,
};

/**
 * A reference to a paragraph that this resolution does not have.
 *
 * Paragraphs are renumbered when a draft is revised, and references inside the text are left behind.
 * @authority A/RES/71/280 paras 9 and 23: "下文第 30 段", "上文第 15 和 22 段" rest on the final numbering
 */
export const missingParagraph: Check = {
  code: 'reference.missing',
  severity: 'warning',
  title: 'A reference to a paragraph that is not there',
  why: 'Paragraphs are renumbered when a draft is revised; a reference left behind points at nothing, or at another paragraph.',
  find({ resolution: { blocks, language } }) {
    const operative = blocks.filter(({ kind, num }) => kind === 'operative' && num !== null);
    const numbers = new Set(operative.map(({ eId }) => Number(/^op_(\d+)/.exec(eId)?.[1] ?? 0)));
    const last = Math.max(0, ...numbers);
    if (last === 0) return [];
    const bodies = blocks.filter(({ kind }) => kind === 'operative' || kind === 'point');
    return bodies.flatMap((block) => doubtsIn(block, language, numbers, last));
  },
};

function doubtsIn(block: Block, language: Language, numbers: ReadonlySet<number>, last: number): Doubt[] {
  return [...block.text.matchAll(references[language])].flatMap(([quote, cited = '']) => {
    const missing = (cited.match(/\d+/g) ?? []).map(Number).filter((number) => !numbers.has(number));
    if (missing.length === 0) return [];
    const message = `Paragraph ${missing.join(', ')} is referred to, but the operative paragraphs here end with ${last}. The numbering may have changed after this was written: compare the adopted text.`;
    return [{ eId: block.eId, quote, message }];
  });
}
