/** What the reader looks for in the library: words, an organ, a language, an order. */
import type { DocumentSummary } from '@rostrum/api';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { Choice } from '../../kit/choice/choice.tsx';
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
      <Choice
        label={say('library.organ')}
        value={filter.organ}
        options={organs.map((organ) => [organ, term(organ)])}
        onChange={(organ) => onFilter({ ...filter, organ })}
      />
      <Choice
        label={say('library.language')}
        value={filter.language}
        options={languages.map((language) => [language, ownNames[language], language])}
        onChange={(language) => onFilter({ ...filter, language })}
      />
      <Choice
        label={say('library.order')}
        value={filter.order}
        options={orders.map((order) => [order, say(`library.order.${order}`)])}
        isRequired
        onChange={(order) => onFilter({ ...filter, order: order as WorkOrder })}
      />
    </search>
  );
}
