/** The library by work: one entry for a resolution, whatever the number of its language versions. */
import type { DocumentSummary } from '@rostrum/api';
import type { Language } from '@rostrum/resolution';

/** A document in all the languages in which it is kept. */
export interface Work {
  readonly id: string;
  /** The version that the list shows: that of the interface's language where there is one. */
  readonly shown: DocumentSummary;
  /** All versions, that which is shown among them, by language. */
  readonly versions: readonly DocumentSummary[];
}

/** How the library is ordered. */
export type WorkOrder = 'adopted' | 'symbol' | 'kept';

/** What the reader looks for. */
export interface WorkFilter {
  readonly text: string;
  readonly organ: string;
  readonly language: string;
  readonly order: WorkOrder;
}

/** A filter that lets everything pass. */
export const everything: WorkFilter = { text: '', organ: '', language: '', order: 'adopted' };

function preferred(versions: readonly DocumentSummary[], language: Language): DocumentSummary {
  const own = versions.find((version) => version.language === language);
  const english = versions.find((version) => version.language === 'en');
  return (own ?? english ?? versions[0])!;
}

/** Puts the language versions of each document together. Documents without a symbol stand alone. */
export function worksOf(documents: readonly DocumentSummary[], language: Language): readonly Work[] {
  const bySymbol = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const id = document.symbol ?? document.key;
    bySymbol.set(id, [...(bySymbol.get(id) ?? []), document]);
  }
  return [...bySymbol].map(([id, versions]) => ({
    id,
    shown: preferred(versions, language),
    versions: versions.toSorted((a, b) => a.language.localeCompare(b.language)),
  }));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether every word looked for stands in the symbol, a title, or the name of the organ, in any language. */
export function matches(work: Work, text: string): boolean {
  const where = plain(
    work.versions
      .map(({ symbol, title, organ, origin }) => [symbol, title, organ, origin].join(' '))
      .join(' '),
  );
  return plain(text)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

const later = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '');

const orders: Readonly<Record<WorkOrder, (a: Work, b: Work) => number>> = {
  adopted: (a, b) => later(a.shown.adoptedOn, b.shown.adoptedOn) || orders.symbol(a, b),
  symbol: (a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }),
  kept: (a, b) => later(a.shown.keptAt, b.shown.keptAt),
};

/** The works that the reader looks for, in order. */
export function chosenWorks(works: readonly Work[], filter: WorkFilter): readonly Work[] {
  return works
    .filter((work) => filter.organ === '' || work.versions.some(({ organ }) => organ === filter.organ))
    .filter(
      (work) => filter.language === '' || work.versions.some((each) => each.language === filter.language),
    )
    .filter((work) => matches(work, filter.text))
    .toSorted(orders[filter.order]);
}
