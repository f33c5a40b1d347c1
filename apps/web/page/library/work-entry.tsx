/** One work in the library: what it is, in which languages it is kept, and how much it orders. */
import type { DocumentSummary } from '@rostrum/api';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useRemoveDocument } from '../../client/documents.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { ownNames } from '../../message/catalogue.ts';
import { Go } from '../../shell/as-of.tsx';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import type { Work } from './works.ts';

const readingOf = (key: string) => `/documents/${encodeURIComponent(key)}`;

/** One entry of the list. */
export function WorkEntry({ work }: { work: Work }): ReactNode {
  const { shown } = work;
  const say = useMessage();
  return (
    <li className="work">
      <article>
        <p className="work-symbol">
          {shown.symbol ?? say('library.noSymbol')}
          {shown.sample ? <span className="chip">{say('library.sample')}</span> : null}
        </p>
        <h2 lang={shown.language}>
          <Go to={readingOf(shown.key)}>{shown.title ?? say('library.noTitle')}</Go>
        </h2>
        <Facts document={shown} />
      </article>
      <div className="work-side">
        <Counts document={shown} />
        <ul className="work-ways">
          {work.versions.map((version) => (
            <li key={version.key}>
              <Go className="chip" to={readingOf(version.key)} lang={version.language}>
                {ownNames[version.language]}
              </Go>
            </li>
          ))}
          <li>
            <Go className="chip strong" to={`${readingOf(shown.key)}/plan`}>
              {say('library.plan')}
            </Go>
          </li>
        </ul>
        {shown.sample ? null : <Remove document={shown} />}
      </div>
    </li>
  );
}

function Facts({ document }: { document: DocumentSummary }): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const intl = useIntl();
  const adopted = document.adoptedOn
    ? say('library.adopted', {
        date: intl.formatDate(`${document.adoptedOn}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
      })
    : null;
  const facts = [
    document.organ ? term(document.organ) : null,
    document.session === null ? null : say('library.session', { session: document.session }),
    adopted,
    document.sample ? null : document.origin,
  ];
  return <p className="work-facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}

function Counts({ document }: { document: DocumentSummary }): ReactNode {
  const say = useMessage();
  const { counts } = document;
  return (
    <p className="work-counts">
      <span>{say('library.paragraphs', { count: counts.paragraphs })}</span>
      <span>{say('library.provisions', { count: counts.provisions })}</span>
      {counts.unsettled > 0 ? (
        <span className="work-unsettled">{say('library.unsettled', { count: counts.unsettled })}</span>
      ) : null}
      {counts.corrections > 0 ? (
        <span>{say('library.corrections', { count: counts.corrections })}</span>
      ) : null}
    </p>
  );
}

/** Removing asks first; samples cannot be removed. */
function Remove({ document }: { document: DocumentSummary }): ReactNode {
  const say = useMessage();
  const [asked, setAsked] = useState(false);
  const remove = useRemoveDocument();
  return (
    <>
      <button
        type="button"
        className="link-button work-remove"
        aria-label={say('library.remove.of', { title: document.title ?? document.symbol ?? '' })}
        onClick={() => setAsked(true)}
      >
        {say('library.remove')}
      </button>
      <Sheet
        open={asked}
        onClose={() => setAsked(false)}
        title={say('library.remove.title')}
        closeLabel={say('act.close')}
        place="centre"
      >
        <p>{say('library.remove.text')}</p>
        {remove.error ? <p role="alert">{say(problemMessage(remove.error))}</p> : null}
        <div className="bar">
          <button
            type="button"
            className="button primary"
            disabled={remove.isPending}
            onClick={() => remove.mutate(document.key, { onSuccess: () => setAsked(false) })}
          >
            {say('library.remove')}
          </button>
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {say('library.remove.keep')}
          </button>
        </div>
      </Sheet>
    </>
  );
}
