/** Old and new side by side, where a later decision took the place of a part of the plan. */
import type { AttachedDecision, Step } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { useStepDates, useStepTime } from '../plan/words.ts';
import { AuthorityLink } from './authority-quote.tsx';
import { type Replacement, replacements } from './course.ts';
import { processPath, useProcess } from './process-context.tsx';

/** Everything that later decisions changed; nothing where they changed nothing. */
export function ChangedSteps(): ReactNode {
  const say = useMessage();
  const { stateThen } = useProcess();
  const pairs = replacements(stateThen);
  if (pairs.length === 0) return null;
  return (
    <section className="changed-steps" aria-labelledby="changed-title">
      <h2 id="changed-title">{say('changed.title')}</h2>
      {pairs.map((pair) => (
        <OldAndNew key={pair.old.id} pair={pair} />
      ))}
    </section>
  );
}

function decisionOf(decisions: readonly AttachedDecision[], { old }: Replacement): AttachedDecision | null {
  return decisions.find(({ replaced }) => replaced.some((each) => each.old === old.id)) ?? null;
}

/** One step as it was ordered, and as it holds now, with the reason between them. */
export function OldAndNew({ pair }: { pair: Replacement }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const titled = useStepTitle();
  const { id, stateThen } = useProcess();
  const { old, now } = pair;
  const decision = decisionOf(stateThen.course.decisions, pair);
  const reasons = old.supersededBy;
  return (
    <article className="old-and-new">
      <h3>
        <Go to={processPath(id, 'steps', (now ?? old).id)}>{titled(now ?? old)}</Go>
      </h3>
      <div className="old-and-new-pair">
        <Version step={old} name={say('changed.old')} isOld />
        {now ? <Version step={now} name={say('changed.now')} /> : null}
      </div>
      {reasons ? (
        <p className="old-and-new-reason">
          {sentence({ en: reasons.reason, zh: reasons.reasons?.zh ?? reasons.reason })}
          {decision ? ` ${sentence(decision.reason)}` : ''}
        </p>
      ) : null}
    </article>
  );
}

function Version({ step, name, isOld = false }: { step: Step; name: string; isOld?: boolean }): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const dates = useStepDates();
  const time = useStepTime();
  const { start = null, end = null } = step.resolved ?? {};
  const days = dates({ start, end }) || time(step) || say('plan.undated');
  return (
    <div className="version" data-old={isOld || undefined}>
      <p className="version-name">{name}</p>
      <p className="version-days">{isOld ? <s>{days}</s> : days}</p>
      {step.place === null ? null : (
        <p className="version-place">{isOld ? <s>{term(step.place)}</s> : term(step.place)}</p>
      )}
      {step.unlessOtherwiseAgreed && isOld ? <p className="quiet">{say('plan.unless.yes')}</p> : null}
      <p className="version-authority">
        <AuthorityLink authority={step.authority} />
      </p>
      {step.authority.quote === '' ? null : <blockquote>{step.authority.quote}</blockquote>}
    </div>
  );
}
