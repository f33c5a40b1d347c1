/** True for characters that are printed two columns wide: Han, kana, full-width forms. */
export function isWide(code: number): boolean {
  return (
    code >= 0x2e80 &&
    (code <= 0xa4cf ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe4f) ||
      (code >= 0xff00 && code <= 0xff60))
  );
}

/** Beyond this many characters the width no longer matters: no page is so wide. */
const WIDEST = 200;

/** The printed width of a text in columns; for texts that no page could hold in a line, their length. */
export function displayWidth(text: string): number {
  let width = text.length;
  if (width > WIDEST) return width;
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) width++;
  return width;
}

/** The width of the first word, which is what must fit at the end of the line before. */
export function firstWordWidth(text: string): number {
  if (isWide(text.charCodeAt(0))) return 2;
  const end = text.indexOf(' ');
  const word = end < 0 ? text : text.slice(0, end);
  for (let at = 0; at < word.length; at++) if (isWide(word.charCodeAt(at))) return at;
  return word.length;
}

/** True for a character after which, or before which, lines are joined without a blank. */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef)
  );
}
