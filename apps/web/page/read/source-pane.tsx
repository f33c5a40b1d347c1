/** Where a text comes in: typed, pasted, chosen or dropped. */
import type { Language } from '@rostrum/resolution';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { ProblemError } from '../../client/request.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { directionOf, ownNames } from '../../message/catalogue.ts';
import { useMessage } from '../../shell/locale.tsx';
import { type Draft, emptyDraft } from './draft.ts';
import type { FileKind } from './file-text.ts';

/** Why a file was not taken. */
export interface SourceNotice {
  readonly kind: Exclude<FileKind, 'text' | 'send'>;
  readonly name: string;
}

interface SourcePaneProps {
  readonly draft: Draft;
  /** Whether the session has room for the draft. */
  readonly stored: boolean;
  readonly notice: SourceNotice | null;
  readonly sending: boolean;
  readonly problem: unknown;
  readonly onDraft: (draft: Draft) => void;
  readonly onFile: (file: File) => void;
}

const languages = Object.keys(ownNames) as Language[];

/** The left half of the page. */
export function SourcePane(props: SourcePaneProps): ReactNode {
  const { draft, stored, notice, sending, problem, onDraft, onFile } = props;
  const say = useMessage();
  const intl = useIntl();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <section
      className="source-pane"
      data-over={over || undefined}
      aria-label={say('read.source')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1>{say('read.title')}</h1>
      <p className="source-lead">{say('read.lead')}</p>
      <SourceTools draft={draft} onDraft={onDraft} onFile={onFile} />
      <textarea
        aria-label={say('read.text')}
        placeholder={say('read.placeholder')}
        value={draft.text}
        lang={draft.language === 'auto' ? undefined : draft.language}
        dir={draft.language === 'auto' ? 'auto' : directionOf(draft.language)}
        spellCheck={false}
        onChange={(event) => onDraft({ ...draft, text: event.target.value })}
      />
      <p className="source-facts">
        {draft.name ? `${draft.name} · ` : ''}
        {say('read.characters', { count: draft.text.length })}
        {stored ? '' : ` · ${say('read.unstored', { size: intl.formatNumber(draft.text.length) })}`}
      </p>
      <div role="status">
        {sending ? (
          <p className="source-notice">
            {say('read.sending')} <progress aria-label={say('read.sending')} />
          </p>
        ) : null}
      </div>
      <div role="alert">
        {notice ? (
          <p className="source-notice">{say(`read.notice.${notice.kind}`, { name: notice.name })}</p>
        ) : null}
        {problem ? <SourceProblem problem={problem} /> : null}
      </div>
    </section>
  );
}

function SourceProblem({ problem }: { problem: unknown }): ReactNode {
  const say = useMessage();
  return (
    <p className="source-notice">
      {say(problemMessage(problem))}
      {problem instanceof ProblemError && problem.problem.status > 0 ? (
        <>
          <br />
          <span lang="en">{problem.problem.detail}</span>
        </>
      ) : null}
    </p>
  );
}

type SourceToolsProps = Pick<SourcePaneProps, 'draft' | 'onDraft' | 'onFile'>;

function SourceTools({ draft, onDraft, onFile }: SourceToolsProps): ReactNode {
  const say = useMessage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="bar">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {say('read.choose')}
      </button>
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={say('read.choose')}
        accept=".txt,.md,.docx,.pdf,.xml,.akn,.html,.htm,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <label className="source-language">
        <span className="unseen">{say('read.language')}</span>
        <select
          value={draft.language}
          onChange={(event) => onDraft({ ...draft, language: event.target.value as Draft['language'] })}
        >
          <option value="auto">{say('read.language.auto')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownNames[language]}
            </option>
          ))}
        </select>
      </label>
      {draft.text === '' ? null : (
        <button type="button" className="button plain" onClick={() => onDraft(emptyDraft)}>
          {say('read.clear')}
        </button>
      )}
    </div>
  );
}
