/** The interface for programs, described from the very document that programs read. */
import './interface.css';
import { address, type KnownAct } from '@rostrum/api';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { below } from '../../client/documents.ts';
import { request } from '../../client/request.ts';
import { Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { type Described, type Operation, operationsOf } from './operations.ts';

/** The page. */
export function Interface(): ReactNode {
  const say = useMessage();
  useTitle(say('interface.title'));
  const described = useQuery({
    queryKey: ['openapi'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await request<Described>(below(address.openApi), { signal })).body,
  });
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.toLowerCase());
  const operations = described.data ? operationsOf(described.data) : [];
  const shown = operations.filter(({ method, path, summary }) =>
    `${method} ${path} ${summary}`.toLowerCase().includes(wanted),
  );
  return (
    <main className="page interface" id="main">
      <h1>{say('interface.title')}</h1>
      <p className="interface-lead">{say('interface.lead')}</p>
      <div className="bar no-print">
        <a className="button" href={address.openApi} download="rostrum.openapi.json">
          {say('interface.file')}
        </a>
        <label className="field">
          <span>{say('interface.search')}</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      </div>
      {described.error ? (
        <ProblemNotice cause={described.error} retry={() => void described.refetch()} />
      ) : null}
      {described.isPending ? <Waiting label={say('state.loading')} /> : null}
      {shown.map((operation) => (
        <OperationEntry key={`${operation.method} ${operation.path}`} operation={operation} />
      ))}
      <Acts wanted={wanted} />
    </main>
  );
}

function OperationEntry({ operation }: { readonly operation: Operation }): ReactNode {
  const say = useMessage();
  const { method, path, summary, parameters, body, answers } = operation;
  return (
    <details className="operation">
      <summary>
        <code>
          <b>{method}</b> {path}
        </code>
        <span lang="en">{summary}</span>
      </summary>
      {parameters.length > 0 ? (
        <>
          <h3>{say('interface.parameters')}</h3>
          <ul lang="en">
            {parameters.map(({ name, where, required, description }) => (
              <li key={`${where} ${name}`}>
                <code>{name}</code> ({where}
                {required ? ', required' : ''}) {description}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {body ? (
        <>
          <h3>{say('interface.request')}</h3>
          <pre lang="en">{body}</pre>
        </>
      ) : null}
      <h3>{say('interface.answers')}</h3>
      <ul lang="en">
        {answers.map(({ status, description }) => (
          <li key={status}>
            <code>{status}</code> {description}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every act, with the form of its request as JSON Schema. */
function Acts({ wanted }: { readonly wanted: string }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const names = useHatNames();
  const known = useQuery({
    queryKey: ['acts-known'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await request<{ acts: KnownAct[] }>(below(address.acts), { signal })).body.acts,
  });
  const acts = (known.data ?? []).filter(({ name, title }) =>
    `${name} ${title.en} ${title.zh}`.toLowerCase().includes(wanted),
  );
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acts-title">
      <h2 id="acts-title">{say('interface.acts')}</h2>
      <p className="interface-lead">{say('interface.acts.lead')}</p>
      {acts.map((act) => (
        <details key={act.name} className="operation">
          <summary>
            <code>
              <b>{act.name}</b> {act.rule}
            </code>
            <span>{sentence(act.title)}</span>
          </summary>
          <h3>{say('interface.who')}</h3>
          <p>
            {act.entitled
              .map(({ category }) => names.hat({ category: category as 'secretariat', party: null }))
              .join(say('list.comma'))}
          </p>
          <h3>{say('interface.request')}</h3>
          <pre lang="en">{JSON.stringify(act.request, null, 2)}</pre>
        </details>
      ))}
    </section>
  );
}
