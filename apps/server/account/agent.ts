/** Which browser on which system, in words: enough to know one's own sessions apart, and no more. */

/** The first that fits; browsers also name those whose pages they show alike. */
const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/\bcurl\//, 'curl'],
];

const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** `Firefox, Linux`; null where nothing is known. */
export function agentOf(request: Request): string | null {
  const header = (request.headers.get('user-agent') ?? '').slice(0, 500);
  const found = [browsers, systems].map((list) => list.find(([pattern]) => pattern.test(header))?.[1]);
  return found.filter(Boolean).join(', ') || null;
}
