import { readLabel } from './label.ts';

const ROW = /^\|.*\|$|\S(?: {3,}|\t)\S.*(?: {3,}|\t)\S/;

const ROW_OF_FIGURES = /\S {3,}[(–-]?\d[\d .,()%–-]*$/;

/** True for a row of a table: cells between bars, three and more columns, or a name and a figure. */
export function isTableRow(text: string): boolean {
  if (text.charCodeAt(0) === 0x7c) return text.length > 2 && text.endsWith('|');
  return text.includes('   ') && readLabel(text) === null && (ROW.test(text) || ROW_OF_FIGURES.test(text));
}
