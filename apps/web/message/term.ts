/** The canonical English terms of a reading in another language. */

/** Says a canonical term; a term that is not known is given as it stands. */
export type Term = (canonical: string) => string;

/** Terms of one language by their canonical English, in lower case with blanks. */
export type TermTable = Readonly<Record<string, string>>;

/** Codes are lower-case words joined by hyphens, "round-table-themes"; names and prose are not. */
const isCode = /^[a-z]+(-[a-z]+){2,}$/;

/** Looks a term up: "General Assembly", "no-objection", "thematic-session". */
export function termIn(table: TermTable, canonical: string): string {
  const key = canonical.toLowerCase();
  const spaced = key.replaceAll('-', ' ');
  return table[key] ?? table[spaced] ?? (isCode.test(canonical) ? spaced : canonical);
}
