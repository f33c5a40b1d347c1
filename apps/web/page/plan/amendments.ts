/** The later acts that the reader has put beside a mandate. They stand in the address, so that a view can be sent to somebody. */
import type { DocumentSummary, KeptDocument } from '@rostrum/api';
import { derivePlan, type Plan } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useKeptDocuments } from '../../client/documents.ts';
import { type Work, worksOf } from '../library/works.ts';

const parameter = 'amendedBy';

/** Keys of the later acts in the address, and how to put one in or take it out. */
export interface Amendments {
  readonly keys: readonly string[];
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
}

/** The later acts that the address names, each once. */
export function useAmendments(): Amendments {
  const [search, setSearch] = useSearchParams();
  const named = search.getAll(parameter).join('\n');
  const keys = useMemo(() => [...new Set(named.split('\n'))].filter((key) => key !== ''), [named]);
  const put = useCallback(
    (next: readonly string[]) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete(parameter);
          for (const key of next) after.append(parameter, key);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return {
    keys,
    add: (key) => put([...keys.filter((each) => each !== key), key]),
    remove: (key) => put(keys.filter((each) => each !== key)),
  };
}

/** The plan with what the chosen later acts have changed up to a day; the plan itself where none is chosen. */
export function useAmendedPlan(
  document: KeptDocument,
  plan: Plan,
  keys: readonly string[],
  asOf: string,
): { readonly plan: Plan; readonly amending: readonly KeptDocument[]; readonly error: Error | null } {
  const { documents: amending, error } = useKeptDocuments(keys);
  const amended = useMemo(
    () =>
      amending.length === 0
        ? plan
        : derivePlan(document.reading, { amendments: amending.map(({ reading }) => reading), asOf }),
    [document, plan, amending, asOf],
  );
  return { plan: amended, amending, error };
}

/** The works that may have amended a mandate: others than itself, and none that is known to be older. */
export function possibleAmendments(
  documents: readonly DocumentSummary[],
  mandate: Pick<DocumentSummary, 'key' | 'symbol' | 'adoptedOn'>,
  chosen: readonly string[],
  language: Language,
): readonly Work[] {
  const isOlder = (day: string | null) =>
    day !== null && mandate.adoptedOn !== null && day < mandate.adoptedOn;
  return worksOf(documents, language)
    .filter(({ id, versions }) => id !== mandate.symbol && versions.every(({ key }) => key !== mandate.key))
    .filter(({ versions }) => versions.every(({ key }) => !chosen.includes(key)))
    .filter(({ shown }) => !isOlder(shown.adoptedOn))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}
