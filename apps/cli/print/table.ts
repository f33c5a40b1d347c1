/** Tables for people: columns aligned by the width of what is printed, Chinese characters counting two. */

const escapes = String.fromCharCode(27);
const colours = new RegExp(`${escapes}\\[[0-9;]*m`, 'g');
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const joining = /\p{M}|\u200b|\u200c|\u200d|\u2060|\ufeff/u;

/** The number of terminal columns that a text takes. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text.replace(colours, '')) {
    if (!joining.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Cuts a text to a number of columns; `…` says that something was cut. */
export function fit(text: string, limit: number): string {
  if (columns(text) <= limit) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += columns(character);
    if (width > limit) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows under a heading; each column as wide as its widest cell, up to `limits[column]`. The last one is not padded. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  limits: readonly number[] = [],
): string {
  const cells = [heading, ...rows].map((row) => row.map((cell, column) => fit(cell, limits[column] ?? 200)));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => columns(row[column] ?? ''))));
  const rule = widths.map((width) => '─'.repeat(width));
  const lines = [cells[0]!, rule, ...cells.slice(1)].map((row) => line(row, widths));
  return `${lines.join('\n')}\n`;
}

function line(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => cell + ' '.repeat(widths[column]! - columns(cell)));
  return cells.join('  ').trimEnd();
}
