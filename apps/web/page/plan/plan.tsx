/** The plan page: what a resolution orders, along time and as a table, with the paragraph behind every line. */
import './plan.css';
import { address, type KeptDocument } from '@rostrum/api';
import type { Plan, Step } from '@rostrum/procedure';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useDocument, usePlan } from '../../client/documents.ts';
import { Menu } from '../../kit/menu/menu.tsx';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { addDays, Go, useAnnounceSpan, useAsOf } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { useTitle } from '../../shell/title.ts';
import { Agenda } from './agenda.tsx';
import { AmendedBy } from './amended-by.tsx';
import { useAmendedPlan, useAmendments } from './amendments.ts';
import { useNarrow } from './narrow.ts';
import { PlanFilterForm } from './plan-filter.tsx';
import { PlanRest } from './plan-rest.tsx';
import { RunPlan } from './run-plan.tsx';
import { StandingSummary } from './standing-summary.tsx';
import { StepTable } from './step-table.tsx';
import { entryOf, everyStep, type PlanFilter, passes, spanOf } from './steps.ts';
import { Timeline } from './timeline.tsx';
import { useChosenStep } from './use-chosen-step.ts';
import { WhySheet } from './why-sheet.tsx';
import { useStepWords } from './words.ts';

/** The page of one plan. */
export function PlanPage(): ReactNode {
  const key = useParams().key ?? '';
  const say = useMessage();
  const document = useDocument(key);
  const plan = usePlan(key);
  const failed = document.error ?? plan.error;
  if (failed) {
    const retry = () => void Promise.all([document.refetch(), plan.refetch()]);
    return (
      <main className="page" id="main">
        <ProblemNotice cause={failed} retry={retry} />
      </main>
    );
  }
  if (!document.data || !plan.data) return <Waiting label={say('state.loading')} />;
  return <KeptPlan key={key} document={document.data.body} plan={plan.data} />;
}

interface KeptPlanProps {
  readonly document: KeptDocument;
  /** The later acts that are put beside it. */
  readonly amending: readonly KeptDocument[];
  readonly plan: Plan;
}

function KeptPlan({ document, plan: mandated }: { document: KeptDocument; plan: Plan }): ReactNode {
  const say = useMessage();
  const asOf = useAsOf();
  const amendments = useAmendments();
  const { plan, amending, error } = useAmendedPlan(document, mandated, amendments.keys, asOf.date);
  const { adoptedOn, symbol } = document.reading;
  const entries = useMemo(() => plan.steps.map((step) => entryOf(plan, step, asOf.date)), [plan, asOf.date]);
  const span = spanOf(entries, adoptedOn);
  useTitle(say('plan.title', { symbol: symbol ?? '' }));
  useAnnounceSpan(span?.start ?? null, span?.end ?? null);
  useShortcuts({
    ArrowLeft: () => asOf.set(addDays(asOf.date, -1)),
    ArrowRight: () => asOf.set(addDays(asOf.date, 1)),
    'Shift+ArrowLeft': () => asOf.set(addDays(asOf.date, -7)),
    'Shift+ArrowRight': () => asOf.set(addDays(asOf.date, 7)),
  });
  return (
    <main className="page plan" id="main">
      <PlanHead document={document} amending={amending} hasSteps={plan.steps.length > 0} />
      <AmendedBy document={document} amendments={amendments} amending={amending} error={error} />
      {plan.steps.length === 0 ? (
        <Notice title={say('plan.empty.title')}>
          <p>{say('plan.empty.text')}</p>
        </Notice>
      ) : (
        <>
          <StandingSummary entries={entries} />
          <PlanBody document={document} amending={amending} plan={plan} entries={entries} />
        </>
      )}
      <PlanRest plan={plan} document={document} amending={amending} />
    </main>
  );
}

interface PlanHeadProps {
  readonly document: KeptDocument;
  readonly amending: readonly KeptDocument[];
  readonly hasSteps: boolean;
}

function PlanHead({ document, amending, hasSteps }: PlanHeadProps): ReactNode {
  const say = useMessage();
  const { key, symbol, title, language } = document.summary;
  return (
    <header className="plan-head">
      <div>
        <p className="plan-symbol">{say('plan.title', { symbol: symbol ?? '' })}</p>
        <h1 lang={language}>{title}</h1>
      </div>
      <div className="bar no-print">
        <Go className="button" to={`/documents/${encodeURIComponent(key)}`}>
          {say('plan.text')}
        </Go>
        <Menu
          label={say('toolbar.export')}
          choices={[
            {
              id: 'ics',
              label: say('plan.export.calendar'),
              hint: '.ics',
              href: address.planCalendar(key),
              download: `${key}.ics`,
            },
            {
              id: 'csv',
              label: say('plan.export.table'),
              hint: '.csv',
              href: address.planTable(key),
              download: `${key}.csv`,
            },
            { id: 'print', label: say('export.print'), act: () => window.print() },
          ]}
        />
        {hasSteps ? <RunPlan document={document} amending={amending} /> : null}
      </div>
    </header>
  );
}

type PlanBodyProps = KeptPlanProps & { readonly entries: ReturnType<typeof entryOf>[] };

function PlanBody({ document, amending, plan, entries }: PlanBodyProps): ReactNode {
  const say = useMessage();
  const words = useStepWords();
  const narrow = useNarrow();
  const [filter, setFilter] = useState<PlanFilter>(everyStep);
  const [table, setTable] = useState(false);
  const [chosen, choose] = useChosenStep(plan.steps);
  const written = useCallback((step: Step) => words(step), [words]);
  const shown = useMemo(
    () => entries.filter((entry) => passes(entry, filter, written)),
    [entries, filter, written],
  );
  const why = (step: Step) => choose(step.id);
  return (
    <>
      <PlanFilterForm plan={plan} filter={filter} onFilter={setFilter} table={table} onTable={setTable} />
      <p className="plan-count" role="status">
        {say('plan.count', { shown: shown.length, all: entries.length })}
      </p>
      <div className="plan-figure" data-table={table || undefined}>
        {narrow ? (
          <Agenda entries={shown} onWhy={why} />
        ) : (
          <Timeline entries={shown} adoptedOn={document.reading.adoptedOn} onWhy={why} />
        )}
      </div>
      <div className="plan-twin" data-table={table || undefined}>
        <StepTable entries={shown} onWhy={why} />
      </div>
      <WhySheet plan={plan} document={document} amending={amending} step={chosen} onChoose={choose} />
    </>
  );
}
