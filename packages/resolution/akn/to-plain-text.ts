/**
 * Writes a reading as plain text that a person reads with ease and that the reader reads back to the same blocks:
 * a paragraph to a line, superscript marks for footnotes, the notes at the end.
 */
import type { Block, Footnote, Language, Resolution } from '../model.ts';
import { numberOf } from './identity.ts';
import { tableRow } from './manuscript.ts';
import { mastheadOf } from './masthead.ts';
import { printedNum } from './printed-num.ts';
import { type Run, RunCutter } from './runs.ts';
import { superscript } from './superscript.ts';

/** A mark as the language prints it: in Arabic between raised parentheses. */
function mark(marker: string, language: Resolution['language']): string {
  const raised = superscript(marker);
  return language === 'ar' && /^\d+$/.test(marker) ? `⁽${raised}⁾` : raised;
}

/** White space and what breaks lines become blanks: a paragraph is a line. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The resolution as plain text. Paragraphs stand on lines of their own with blank lines between them, rows of tables
 * between bars, footnotes at the end.
 */
export function toPlainText(resolution: Resolution): string {
  const cutter = new RunCutter(resolution);
  const inline = (runs: readonly Run[]): string =>
    runs
      .map((run) => {
        if (run.type === 'text') return run.text;
        if (run.type !== 'note') return inline(run.runs);
        return mark(run.call.marker, resolution.language);
      })
      .join('');
  const paragraphs = resolution.blocks.map((block) =>
    blockText(block, inline(cutter.block(block)), resolution.language),
  );
  const notes = resolution.footnotes.map((note) => noteText(note, resolution));
  return `${[...mastheadText(resolution), ...paragraphs, ...closing(resolution), notes.join('\n')]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')}\n`;
}

function blockText(block: Block, text: string, language: Language): string {
  if (block.subtype === 'table' && block.rows) {
    return block.rows.map((row) => tableRow(row.map(line))).join('\n');
  }
  return line(block.num === null ? text : `${printedNum(block.num, language)} ${text}`);
}

const noteText = (note: Footnote, { language }: Resolution): string =>
  line(`${mark(note.marker, language)} ${note.text}`);

const present = (lines: readonly (string | null)[]): string =>
  lines
    .filter((text): text is string => text !== null && text !== '')
    .map(line)
    .join('\n');

function mastheadText(resolution: Resolution): string[] {
  const { organisation, organ, symbol, session, agenda, adoption, source } = mastheadOf(resolution);
  const number = resolution.symbol
    ? printedNum(numberOf(resolution.symbol), resolution.language, true)
    : null;
  return [
    present([symbol && organisation, symbol, organ]),
    present([session, agenda]),
    present([adoption]),
    present([source]),
    resolution.title ? line([number, resolution.title].filter(Boolean).join(' ')) : '',
  ];
}

/** Without a meeting the date is left to the adopting line: alone at the end it would be read as a paragraph. */
function closing(resolution: Resolution): string[] {
  const { meeting, adoptedOn } = mastheadOf(resolution);
  return meeting === null ? [] : [present([meeting, adoptedOn])];
}
