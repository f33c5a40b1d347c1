/** From a plan to a process: the mandate in its languages, the later acts beside it, the title; then it is opened. */
import '../process/form/form.css';
import type { KeptDocument } from '@rostrum/api';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDocument } from '../../client/documents.ts';
import { useOpenProcess } from '../../client/process-list.ts';
import { ProblemError } from '../../client/request.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';

interface RunPlanProps {
  readonly document: KeptDocument;
  readonly amending: readonly KeptDocument[];
}

/** The button, and the sheet behind it. */
export function RunPlan({ document, amending }: RunPlanProps): ReactNode {
  const say = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button primary" onClick={() => setOpen(true)}>
        {say('run.button')}
      </button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={say('run.title')}
        closeLabel={say('act.close')}
      >
        <RunForm document={document} amending={amending} />
      </Sheet>
    </>
  );
}

/** The title of the mandate in a language, where it is kept in that language. */
function useTitleIn(language: 'en' | 'zh', document: KeptDocument): string {
  const { summary } = document;
  const other = summary.otherLanguages.find((key) => key.endsWith(`.${language}`)) ?? null;
  const kept = useDocument(summary.language === language ? null : other);
  return (summary.language === language ? summary.title : kept.data?.body.summary.title) ?? '';
}

function RunForm({ document, amending }: RunPlanProps): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  const opening = useOpenProcess();
  const kept = { en: useTitleIn('en', document), zh: useTitleIn('zh', document) };
  const [typed, setTyped] = useState<{ en?: string; zh?: string }>({});
  const [rehearsal, setRehearsal] = useState(false);
  const { key, otherLanguages, symbol } = document.summary;
  const title = { en: typed.en ?? kept.en, zh: typed.zh ?? kept.zh };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isTitled = title.en.trim() + title.zh.trim() !== '';
    opening.mutate(
      {
        documents: [key, ...otherLanguages],
        amendments: amending.map(({ summary }) => summary.key),
        title: isTitled ? { en: title.en || title.zh, zh: title.zh || title.en } : null,
        rehearsal,
      },
      { onSuccess: ({ process }) => void navigate(`/processes/${encodeURIComponent(process.id)}`) },
    );
  };
  return (
    <form className="act-form" onSubmit={send}>
      <p>{say('run.text')}</p>
      <dl className="facts">
        <div>
          <dt>{say('run.mandate')}</dt>
          <dd>{symbol ?? key}</dd>
        </div>
        <div>
          <dt>{say('plan.amendedBy')}</dt>
          <dd>
            {amending.length === 0
              ? say('run.noAmendments')
              : amending.map(({ summary }) => summary.symbol ?? summary.key).join(say('list.comma'))}
          </dd>
        </div>
      </dl>
      <fieldset className="form-words">
        <legend>{say('run.name')}</legend>
        {(['en', 'zh'] as const).map((language) => (
          <label key={language}>
            <span lang={language}>{language === 'en' ? 'English' : '中文'}</span>
            <textarea
              rows={3}
              lang={language}
              value={title[language]}
              onChange={(event) => setTyped({ ...typed, [language]: event.target.value })}
            />
          </label>
        ))}
      </fieldset>
      <label className="form-flag">
        <input type="checkbox" checked={rehearsal} onChange={(event) => setRehearsal(event.target.checked)} />
        <span>
          {say('run.rehearsal')} <small>{say('run.rehearsal.text')}</small>
        </span>
      </label>
      {opening.error ? <OpeningProblem cause={opening.error} /> : null}
      <div className="bar">
        <button type="submit" className="button primary" disabled={opening.isPending}>
          {say('run.open')}
        </button>
      </div>
    </form>
  );
}

/** Why it was not opened: the rule and what would be needed, or what went wrong on the way. */
function OpeningProblem({ cause }: { cause: Error }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const refusal = cause instanceof ProblemError ? cause.problem.refusal : undefined;
  const key = cause instanceof ProblemError ? cause.problem.key : undefined;
  return (
    <div className="form-note" data-kind="refused" role="alert">
      <p>{refusal ? sentence(refusal.reason) : say(problemMessage(cause))}</p>
      {refusal ? <p>{sentence(refusal.needed)}</p> : null}
      {refusal ? <p className="refusal-rule">{say('refused.rule', { rule: refusal.rule })}</p> : null}
      {key ? <Go to={`/processes/${encodeURIComponent(key)}`}>{say('run.opened')}</Go> : null}
    </div>
  );
}
