import type { Finding, Language } from '../model.ts';
import { isFurniture, runningHead, squeeze } from './furniture.ts';
import type { Line } from './line.ts';
import { readEnactor } from './opening.ts';

/** A line of text, with the page on which it stands. */
export interface PageLine extends Line {
  readonly page: number;
  /** True for the first line of text after a page break. */
  readonly first: boolean;
}

/** The lines of a source without what belongs to its pages. */
export interface Pages {
  readonly lines: readonly PageLine[];
  /** Index in `lines` of the line that enacts, or -1. */
  readonly enactor: number;
  readonly findings: readonly Finding[];
}

/** A masthead that is longer than this is none. */
const LONGEST_MASTHEAD = 400;

function piece(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trim();
  const start = Math.min(line.start + from, line.end);
  return {
    ...line,
    text,
    start,
    end: to >= line.text.length ? line.end : Math.min(line.start + to, line.end),
    gap: from === 0 ? line.gap : 1,
  };
}

function cutsOf(text: string, language: Language): number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf('**', 1); at > 0; at = text.indexOf('**', at + 2)) {
    const close = text.indexOf('**', at + 2);
    if (close < 0) break;
    const inner = text.slice(at + 2, close);
    const before = text.charAt(at - 1);
    const enacts = readEnactor(inner, language)?.alone ?? false;
    const closes = close + 2 >= text.length && !/[\s（(“]/.test(before) && inner.length > 4;
    if (enacts || closes) cuts.push(at);
    at = close;
  }
  return cuts;
}

/** Cuts `Distr.: General**第六十八届会议**` and `…宣言**大会****通过**…` where bold print opens a new line. */
function splitGlued(line: Line, language: Language): readonly Line[] {
  const cuts = line.text.includes('**') && line.text.length < 2000 ? cutsOf(line.text, language) : [];
  if (cuts.length === 0) return [line];
  const pieces: Line[] = [];
  let from = 0;
  for (const cut of [...cuts, line.text.length]) {
    pieces.push(piece(line, from, cut));
    from = cut;
  }
  return pieces.filter(({ text }) => text.length > 0);
}

function splitEnacting(line: Line, language: Language): readonly Line[] {
  const enactor = line.text.startsWith('**') ? readEnactor(line.text, language) : null;
  if (enactor === null || enactor.alone || line.text.length - enactor.end < 2) return [line];
  return [
    { ...piece(line, 0, enactor.end), text: line.text.slice(0, enactor.end).replace(/[*\s]+$/, '') },
    {
      ...piece(line, enactor.end, line.text.length),
      text: line.text.slice(enactor.end).replace(/^\*+/, '**'),
    },
  ];
}

function findEnactor(lines: readonly Line[], language: Language): number {
  const limit = Math.min(lines.length, LONGEST_MASTHEAD);
  let bare = -1;
  for (let at = 0; at < limit; at++) {
    const text = lines[at]?.text ?? '';
    if (text.length > 400) continue;
    const enactor = readEnactor(text, language);
    if (enactor === null) continue;
    if (
      /[,，،]\s*\**$/.test(text.slice(0, enactor.end).trimEnd()) ||
      (enactor.alone && text.startsWith('**'))
    )
      return at;
    if (enactor.alone) bare = at;
  }
  return bare;
}

function notice(code: string, quote: string, message: string): Finding {
  return { code, severity: 'notice', eId: null, quote: quote.slice(0, 200), message };
}

function partGlued(source: readonly Line[], language: Language): readonly Line[] {
  if (!source.some(({ text }) => text.includes('**'))) return source;
  return source.flatMap((line) =>
    line.text.includes('**')
      ? splitGlued(line, language).flatMap((part) => splitEnacting(part, language))
      : [line],
  );
}

/**
 * Takes page and job numbers, running heads and barcodes out, and marks where pages break.
 *
 * ```text
 * > | 2/4                                      23-00156
 * > | Financing of the Mechanism               A/RES/77/261
 *     both lines are dropped; the next line is `first`
 * ```
 */
export function readPages(source: readonly Line[], language: Language): Pages {
  const lines = partGlued(source, language);
  const enactor = findEnactor(lines, language);
  const masthead = squeeze(
    lines
      .slice(0, Math.max(enactor, 0))
      .map((line) => line.text)
      .join(''),
  );
  const kept: PageLine[] = [];
  const dropped: string[] = [];
  let page = 1;
  let first = false;
  let enacts = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (at === enactor) enacts = kept.length;
    const furniture = isFurniture(line.text);
    if (furniture && at < enactor && !/\d/.test(line.text)) continue;
    const pageTop = at > enactor && (furniture || line.feed);
    const skipped = pageTop ? (furniture ? 1 : 0) : 0;
    if (pageTop) {
      const head = runningHead(lines, at + skipped, masthead);
      for (let gone = at; gone < at + skipped + head; gone++) dropped.push(lines[gone]?.text ?? '');
      if (!first) page++;
      first = true;
      if (skipped + head > 0) {
        at += skipped + head - 1;
        continue;
      }
    } else if (furniture) {
      continue;
    }
    const { start, end, text, indent, gap, feed } = line;
    kept.push({ start, end, text, indent, gap, feed, page, first });
    first = false;
  }
  const findings =
    dropped.length === 0
      ? []
      : [
          notice(
            'page.furniture',
            dropped[0] ?? '',
            `${dropped.length} line(s) of page furniture (page and job numbers, running heads) were left out of the text.`,
          ),
        ];
  return { lines: kept, enactor: enacts, findings };
}
