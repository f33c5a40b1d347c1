/** A list of participants as CSV, for spreadsheets. */
import { toCsv } from '../plan-file/plan-to-csv.ts';
import type { ListLanguage, PublishedList } from './model.ts';
import { listWords } from './words.ts';

/** The names of a list with their authority, a row each. */
export function listToCsv({ names, authority }: PublishedList, language: ListLanguage): string {
  const { number, columns, basis } = listWords[language];
  const [name, ...others] = columns;
  const head = [number, name, `${name} (2)`, ...others, basis];
  const paragraph = [authority.symbol, authority.eId].filter(Boolean).join(' ');
  const rows = names.map((one, index) => [
    String(index + 1),
    one.name,
    one.alsoKnownAs ?? '',
    one.country,
    one.category,
    one.note ?? '',
    paragraph,
  ]);
  return toCsv([head, ...rows]);
}
