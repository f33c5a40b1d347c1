/** Findings for people. */
import type { CheckReport } from '../pool/job.ts';
import { columns } from './table.ts';

const marks = { error: '✗ error  ', warning: '! warning', notice: '· notice ' };
const defaultWidth = 100;

/** The findings of one document: a heading, then for each its place, code, message and words. */
export function reportTable(file: string, { symbol, language, findings }: CheckReport): string {
  const counts = (['error', 'warning', 'notice'] as const)
    .map(
      (severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  const heading = `${symbol ?? 'no symbol'} (${language})  ${file}: ${counts.join(', ') || 'nothing to ask about'}\n`;
  const lines = findings.map(({ severity, eId, code, message, quote }) => {
    const words = quote ? `\n${wrapped(`“${quote.replace(/\s+/g, ' ')}”`)}` : '';
    return `  ${marks[severity]}  ${(eId ?? 'document').padEnd(22)} ${code}\n${wrapped(message)}${words}\n`;
  });
  return `${heading}${lines.join('')}\n`;
}

/** Indented text broken at blanks (or between Chinese characters) to the width of the terminal. */
function wrapped(text: string): string {
  const width = Math.min(process.stdout.columns ?? defaultWidth, 120) - 14;
  const lines = [''];
  for (const piece of text.split(/(?<=\s)|(?<=\p{Script=Han})/u)) {
    if (columns(lines.at(-1)!) + columns(piece.trimEnd()) > width) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.map((line) => ' '.repeat(13) + line.trimEnd()).join('\n');
}
