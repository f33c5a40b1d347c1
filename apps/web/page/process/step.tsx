/** One step of a process: why it is there, what was planned, edited and really happened, and what may be done about it. */
import type { Actualisation, PlanEdit, Step } from '@rostrum/procedure';
import { actualStanding } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Notice } from '../../kit/notice/notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useList, useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { StandingMark } from '../plan/standing-summary.tsx';
import { useStepDates } from '../plan/words.ts';
import { ActButtons } from './act-buttons.tsx';
import { ActEntry } from './act-entry.tsx';
import { AuthorityQuote } from './authority-quote.tsx';
import { OldAndNew } from './changed-steps.tsx';
import { differences, editsOf, replacements } from './course.ts';
import { useDatedSentence } from './due-day.tsx';
import { Moment } from './moment.tsx';
import { stepActs } from './offers.ts';
import { processPath, useProcess } from './process-context.tsx';
import { StepDocuments } from './step-documents.tsx';
import { StepFacts } from './step-facts.tsx';

/** The page of a step. */
export function StepPage(): ReactNode {
  const id = useParams().step ?? '';
  const say = useMessage();
  const { stateThen, id: process } = useProcess();
  const step = stateThen.course.plan?.steps.find((each) => each.id === id);
  if (step) return <StepOnScreen key={id} step={step} />;
  if (stateThen.course.stage === null) return null;
  return (
    <Notice title={say('step.unknown')}>
      <p>{say('step.unknown.text')}</p>
      <p>
        <Go to={processPath(process)}>{say('step.back')}</Go>
      </p>
    </Notice>
  );
}

function StepOnScreen({ step }: { step: Step }): ReactNode {
  const say = useMessage();
  const titled = useStepTitle();
  const onScreen = useProcess();
  const { id: process, stateThen } = onScreen;
  const { course } = stateThen;
  const pair = replacements(stateThen).find(({ old, now }) => old.id === step.id || now?.id === step.id);
  useTitle(titled(step));
  return (
    <article className="step-page">
      <header className="step-head">
        <p>
          <Go to={processPath(process)}>← {say('step.back')}</Go>
        </p>
        <h2>{titled(step)}</h2>
        <StandingLine step={step} />
      </header>
      <div className="step-columns">
        <div className="step-main">
          <section aria-labelledby="step-why">
            <h3 id="step-why">{say('step.why')}</h3>
            <AuthorityQuote authority={step.authority} />
          </section>
          {pair ? (
            <section aria-labelledby="step-changed">
              <h3 id="step-changed">{say('changed.title')}</h3>
              <OldAndNew pair={pair} />
            </section>
          ) : null}
          <Taken held={course.actualised[step.id] ?? []} />
          <Edits edits={editsOf(stateThen, step.id)} />
          <StepDocuments published={course.published.filter((each) => each.step === step.id)} />
          <StepActs step={step.id} />
        </div>
        <aside className="step-side">
          <StepFacts step={step} plan={course.plan} />
          <ActButtons title={say('step.acts')} offers={stepActs(onScreen, step.id)} />
        </aside>
      </div>
    </article>
  );
}

function StandingLine({ step }: { step: Step }): ReactNode {
  const dated = useDatedSentence();
  const term = useTerm();
  const list = useList();
  const { stateThen, date } = useProcess();
  const { course } = stateThen;
  if (!course.plan) return null;
  const { standing, reason } = actualStanding(course, course.plan, step, date);
  return (
    <p className="step-standing">
      <span>{term(step.kind)}</span>
      {step.bearer.length > 0 ? <span>{list(step.bearer.map(term))}</span> : null}
      <StandingMark standing={standing} />
      <small>{dated(reason)}</small>
    </p>
  );
}

/** What really happened. */
function Taken({ held }: { held: readonly Actualisation[] }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const dates = useStepDates();
  const term = useTerm();
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="step-taken">
      <h3 id="step-taken">{say('step.taken')}</h3>
      <ul className="taken">
        {held.map(({ from, to, place, note, part, position }) => (
          <li key={position}>
            <p>
              <strong>{dates({ start: from, end: to })}</strong>
              {place === null ? '' : ` · ${term(place)}`}
              {part ? <span className="chip">{say('step.part')}</span> : null}
            </p>
            {note ? <p className="act-reason">{sentence(note)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What officers changed, old and new, with the reason. */
function Edits({ edits }: { edits: readonly PlanEdit[] }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const list = useList();
  if (edits.length === 0) return null;
  return (
    <section aria-labelledby="step-edits">
      <h3 id="step-edits">{say('step.edits')}</h3>
      <ol className="edits">
        {edits.map(({ before, after, reason, at, position }) => (
          <li key={position}>
            <p className="edit-head">
              <Moment instant={at} brief />{' '}
              {before === null
                ? say('edit.added')
                : after === null
                  ? say('edit.withdrawn')
                  : list(differences(before, after).map((facet) => say(`facet.${facet}`)))}
            </p>
            {before && after ? <BeforeAfter before={before} after={after} /> : null}
            <p className="act-reason">{sentence(reason)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function BeforeAfter({ before, after }: { before: Step; after: Step }): ReactNode {
  const facetText = useFacetText();
  const shown = differences(before, after).filter((facet) => facet !== 'order');
  return (
    <ul className="before-after">
      {shown.map((facet) => (
        <li key={facet}>
          <s>{facetText(before, facet)}</s> <span aria-hidden="true">→</span>{' '}
          <span>{facetText(after, facet)}</span>
        </li>
      ))}
    </ul>
  );
}

function useFacetText(): (step: Step, facet: ReturnType<typeof differences>[number]) => string {
  const say = useMessage();
  const dates = useStepDates();
  const term = useTerm();
  const list = useList();
  const titled = useStepTitle();
  return (step, facet) => {
    const { start = null, end = null } = step.resolved ?? {};
    if (facet === 'title') return titled(step);
    if (facet === 'days') return dates({ start, end }) || say('plan.undated');
    if (facet === 'place') return step.place === null ? say('field.none') : term(step.place);
    if (facet === 'bearer') return list(step.bearer.map(term)) || say('field.none');
    return step.duration ?? say('field.none');
  };
}

/** What the record has of the step. */
function StepActs({ step }: { step: string }): ReactNode {
  const say = useMessage();
  const { actsThen, parties } = useProcess();
  const names = useHatNames(parties);
  const acts = actsThen.filter(({ matter }) => matter === `step/${step}`);
  if (acts.length === 0) return null;
  const bearers = [...new Set(acts.map(({ bearer }) => names.bearer(bearer)))];
  return (
    <section aria-labelledby="step-record">
      <h3 id="step-record">{say('step.record')}</h3>
      <p className="quiet">{say('step.record.by', { count: acts.length, bearers: bearers.join(', ') })}</p>
      <ol className="act-list">
        {acts.toReversed().map((act) => (
          <ActEntry key={act.position} act={act} />
        ))}
      </ol>
    </section>
  );
}
