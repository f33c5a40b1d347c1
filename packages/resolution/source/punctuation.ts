/** Characters that may stand after the last stop of a paragraph: closing quotes and brackets, note markers. */
const CLOSERS = new Set(['”', '"', '’', '»', ')', '）', '》', '」', ']', '*', '“', '‘', "'", ' ', '\u00a0']);
const STOPS = new Set([
  ',',
  ';',
  ':',
  '.',
  '，',
  '；',
  '：',
  '。',
  '،',
  '؛',
  '?',
  '!',
  '？',
  '！',
  '؟',
  '．',
  '…',
]);
const FULL_STOPS = new Set(['.', '。', ';', '；', '؛', '!', '?', '！', '？', '؟', '．']);

function isNoteMark(code: number): boolean {
  return (
    code === 0xb9 ||
    code === 0xb2 ||
    code === 0xb3 ||
    (code >= 0x2070 && code <= 0x2079) ||
    code === 0x207d ||
    code === 0x207e
  );
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The last character of a text that is neither a closing mark nor a superscript; empty when there is none. */
export function lastStop(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && (CLOSERS.has(text.charAt(at)) || isNoteMark(text.charCodeAt(at)))) at--;
  // A bracketed or bare note number after the stop: "…report;13", "…report;[13]"
  if (at >= 0 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) {
    let digits = at;
    while (digits >= 0 && text.charCodeAt(digits) >= 0x30 && text.charCodeAt(digits) <= 0x39) digits--;
    while (
      digits >= 0 &&
      (text.charAt(digits) === ' ' ||
        text.charAt(digits) === '[' ||
        text.charAt(digits) === '^' ||
        text.charAt(digits) === '(')
    )
      digits--;
    const decimal = isFigure(text.charCodeAt(digits - 1)) && isFigure(text.charCodeAt(digits + 1));
    if (at - digits <= 6 && !decimal && STOPS.has(text.charAt(digits))) return text.charAt(digits);
  }
  return at < 0 ? '' : text.charAt(at);
}

/** True when a text ends as a paragraph may: with a comma, a semicolon, a colon or a full stop. */
export function endsWithStop(text: string): boolean {
  return STOPS.has(lastStop(text));
}

/** True when a text ends with a full stop or a semicolon. */
export function endsWithFullStop(text: string): boolean {
  return FULL_STOPS.has(lastStop(text));
}

/** True when a text ends with a colon, so that what follows belongs to it. */
export function endsWithColon(text: string): boolean {
  const stop = lastStop(text);
  return stop === ':' || stop === '：';
}

/** Words whose stop closes no sentence: a figure that follows is theirs. */
const ABBREVIATED =
  /(?:^|[\s(])(?:nos?|núms?|nr|vol|vols|para|paras|párr|par|chap|cap|sect|art|st|sales no|п|пп|гл|т)\.$/i;

/** True for "(No.", "vol.", "гл.": the stop is the word's, and a figure is to follow. */
export function endsWithAbbreviation(text: string): boolean {
  return ABBREVIATED.test(text.length > 24 ? text.slice(-24) : text);
}
