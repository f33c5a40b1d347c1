/** What was published for a step: summaries, drafts, reports. */
import type { Publication } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { ownNames } from '../../message/catalogue.ts';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { useStepDates } from '../plan/words.ts';

/** Documents that were published for the step. */
export function StepDocuments({ published }: { published: readonly Publication[] }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const term = useTerm();
  const dates = useStepDates();
  if (published.length === 0) return null;
  return (
    <section aria-labelledby="step-documents">
      <h3 id="step-documents">{say('step.documents')}</h3>
      <ul className="documents">
        {published.map(({ id, title, symbol, link, document, kind, languages, on, note }) => (
          <li key={id}>
            <p>
              <DocumentTitle title={sentence(title)} link={link} document={document} />
              {symbol === null ? null : <span className="chip">{symbol}</span>}
            </p>
            <p className="act-facts">
              <span>{term(kind)}</span>
              <span>{dates({ start: on, end: on })}</span>
              {languages.length > 0 ? <span>{languages.map(languageName).join(' · ')}</span> : null}
            </p>
            {note ? <p className="act-reason">{sentence(note)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const languageName = (code: string) => (ownNames as Readonly<Record<string, string>>)[code] ?? code;

function DocumentTitle(props: { title: string; link: string | null; document: string | null }): ReactNode {
  const { title, link, document } = props;
  if (document !== null) return <Go to={`/documents/${encodeURIComponent(document)}`}>{title}</Go>;
  if (link !== null)
    return (
      <a href={link} rel="noreferrer">
        {title}
      </a>
    );
  return <span>{title}</span>;
}
