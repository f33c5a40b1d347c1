/** What the reader looks for in the library: words, an organ, a language, an order. */
import type { DocumentSummary } from '@rostrum/api';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { ownNames } from '../../message/catalogue.ts';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import type { WorkFilter, WorkOrder } from './works.ts';

interface LibraryFilterProps {
  readonly documents: readonly DocumentSummary[];
  readonly filter: WorkFilter;
  readonly onFilter: (filter: WorkFilter) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

const orders: readonly WorkOrder[] = ['adopted', 'symbol', 'kept'];

/** The form above the list. */
export function LibraryFilter({ documents, filter, onFilter, search }: LibraryFilterProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const organs = useMemo(
    () => [...new Set(documents.flatMap(({ organ }) => organ ?? []))].sort(),
    [documents],
  );
  const languages = useMemo(
    () => [...new Set(documents.map(({ language }) => language))].sort(),
    [documents],
  );
  return (
    <search className="library-filter">
      <label className="field library-search">
        <span>{say('library.search')}</span>
        <input
          ref={search}
          type="search"
          value={filter.text}
          placeholder={say('library.search.example')}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{say('library.organ')}</span>
        <select value={filter.organ} onChange={(event) => onFilter({ ...filter, organ: event.target.value })}>
          <option value="">{say('library.any')}</option>
          {organs.map((organ) => (
            <option key={organ} value={organ}>
              {term(organ)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{say('library.language')}</span>
        <select
          value={filter.language}
          onChange={(event) => onFilter({ ...filter, language: event.target.value })}
        >
          <option value="">{say('library.any')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownNames[language]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{say('library.order')}</span>
        <select
          value={filter.order}
          onChange={(event) => onFilter({ ...filter, order: event.target.value as WorkOrder })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {say(`library.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
