/** Which later acts have changed the plan, with a list to choose others from. */
import type { KeptDocument } from '@rostrum/api';
import type { ReactNode } from 'react';
import { useDocuments } from '../../client/documents.ts';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go, useAsOf } from '../../shell/as-of.tsx';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { type Amendments, possibleAmendments } from './amendments.ts';

interface AmendedByProps {
  readonly document: KeptDocument;
  readonly amendments: Amendments;
  readonly amending: readonly KeptDocument[];
  readonly error: Error | null;
}

/** The later acts in the order in which they were chosen, each with a button that takes it out. */
export function AmendedBy({ document, amendments, amending, error }: AmendedByProps): ReactNode {
  const say = useMessage();
  return (
    <section className="amended-by" aria-label={say('plan.amendedBy')}>
      <h2>{say('plan.amendedBy')}</h2>
      {amending.length > 0 ? (
        <ul>
          {amending.map((each) => (
            <Amending key={each.summary.key} document={each} remove={amendments.remove} />
          ))}
        </ul>
      ) : null}
      <AmendmentChoice document={document} amendments={amendments} />
      {amending.length > 0 ? <p className="quiet no-print">{say('plan.amendedBy.files')}</p> : null}
      {error ? <ProblemNotice cause={error} /> : null}
    </section>
  );
}

function Amending({
  document,
  remove,
}: {
  document: KeptDocument;
  remove: (key: string) => void;
}): ReactNode {
  const say = useMessage();
  const { date } = useAsOf();
  const { key, symbol, title, language, adoptedOn } = document.summary;
  const name = symbol ?? title ?? key;
  return (
    <li>
      <Go
        to={`/documents/${encodeURIComponent(key)}`}
        title={title ?? undefined}
        lang={symbol === null ? language : undefined}
      >
        {name}
      </Go>
      {adoptedOn !== null && adoptedOn > date ? <small>{say('plan.amendedBy.later')}</small> : null}
      <button
        type="button"
        className="button small no-print"
        aria-label={say('plan.amendedBy.remove', { name })}
        onClick={() => remove(key)}
      >
        ×
      </button>
    </li>
  );
}

/** As much of a title as a list of choices shows. */
const titleLength = 70;

function AmendmentChoice({
  document,
  amendments,
}: Pick<AmendedByProps, 'document' | 'amendments'>): ReactNode {
  const say = useMessage();
  const { language } = useLocale();
  const documents = useDocuments().data ?? [];
  const works = possibleAmendments(documents, document.summary, amendments.keys, language);
  if (works.length === 0) {
    // Where all that are kept are chosen already, there is nothing more to say.
    if (amendments.keys.length > 0) return null;
    return <span className="quiet no-print">{say('plan.amendedBy.none')}</span>;
  }
  return (
    <select
      className="no-print"
      aria-label={say('plan.amendedBy.add')}
      value=""
      onChange={(event) => amendments.add(event.target.value)}
    >
      <option value="">{say('plan.amendedBy.add')}</option>
      {works.map(({ id, shown }) => (
        <option key={id} value={shown.key} lang={shown.language}>
          {[shown.symbol, shown.title?.slice(0, titleLength)].filter(Boolean).join(' · ') || shown.key}
        </option>
      ))}
    </select>
  );
}
