/** What speaks against a request: the reason, the rule, the paragraph, and what would be needed. */
import { presides, type Refusal } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { problemMessage } from '../../../kit/notice/problem-notice.tsx';
import { useSentence } from '../../../shell/hat-name.ts';
import { useMessage } from '../../../shell/locale.tsx';
import { AuthorityQuote } from '../authority-quote.tsx';
import { useProcess } from '../process-context.tsx';
import type { Outcome } from './use-attempt.ts';

interface OutcomeNoteProps {
  readonly outcome: Outcome;
  readonly noRuling: boolean;
  /** Opens the ruling under which the request may be let through; null where one is being made. */
  readonly onRuling: ((rule: string) => void) | null;
}

/** Says what came of an attempt; nothing where all is well. */
export function OutcomeNote({ outcome, noRuling, onRuling }: OutcomeNoteProps): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  if (outcome.kind === 'misfit')
    return (
      <p className="form-note" data-kind="misfit" role="alert">
        {say('form.misfit', { count: outcome.misfits.length })}{' '}
        {outcome.misfits
          .filter(({ at }) => at === '')
          .map(({ message, zh = message }) => sentence({ en: message, zh }))
          .join(' ')}
      </p>
    );
  if (outcome.kind === 'failed')
    return (
      <p className="form-note" data-kind="failed" role="alert">
        {say(problemMessage(outcome.cause))} {say('form.kept')}
      </p>
    );
  if (outcome.kind !== 'refused') return null;
  return <RefusalNote refusal={outcome.refusal} noRuling={noRuling} onRuling={onRuling} />;
}

interface RefusalNoteProps extends Omit<OutcomeNoteProps, 'outcome'> {
  readonly refusal: Omit<Refusal, 'refused'>;
}

/** Rules that no ruling departs from: who is entitled at all, and rulings themselves. */
const beyondRulings: ReadonlySet<string> = new Set(['PROC-2', 'PROC-13']);

function RefusalNote({ refusal, noRuling, onRuling }: RefusalNoteProps): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { hat } = useProcess();
  const { reason, needed, rule, authority } = refusal;
  const mayRule = onRuling !== null && !noRuling && presides(hat) && !beyondRulings.has(rule);
  return (
    <section className="form-note" data-kind="refused" role="alert">
      <h3>{say('refused.title')}</h3>
      <p className="refusal-reason">{sentence(reason)}</p>
      <p>
        <strong>{say('refused.needed')}</strong> {sentence(needed)}
      </p>
      <p className="refusal-rule">{say('refused.rule', { rule })}</p>
      {authority && authority.quote !== '' ? <AuthorityQuote authority={authority} /> : null}
      {mayRule ? (
        <button type="button" className="button small" onClick={() => onRuling(rule)}>
          {say('refused.ruling')}
        </button>
      ) : null}
    </section>
  );
}
