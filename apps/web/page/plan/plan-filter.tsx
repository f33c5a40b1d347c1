/** Which steps to show, and whether along time or as a table. */
import type { Plan, StepKind } from '@rostrum/procedure';
import { type ReactNode, useMemo, useRef } from 'react';
import { Choice } from '../../kit/choice/choice.tsx';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { type PlanStanding, standings } from './standing.ts';
import type { PlanFilter } from './steps.ts';

interface PlanFilterProps {
  readonly plan: Plan;
  readonly filter: PlanFilter;
  readonly onFilter: (filter: PlanFilter) => void;
  readonly table: boolean;
  readonly onTable: (table: boolean) => void;
}

/** The form above the figure. */
export function PlanFilterForm({ plan, filter, onFilter, table, onTable }: PlanFilterProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => search.current?.focus() });
  const bearers = useMemo(() => [...new Set(plan.steps.flatMap(({ bearer }) => bearer))].sort(), [plan]);
  const kinds = useMemo(() => [...new Set(plan.steps.map(({ kind }) => kind))], [plan]);
  return (
    <search className="plan-filter no-print">
      <label className="field">
        <span>{say('plan.filter.text')}</span>
        <input
          ref={search}
          type="search"
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      <Choice
        label={say('field.bearer')}
        value={filter.bearer}
        options={bearers.map((bearer) => [bearer, term(bearer)])}
        onChange={(bearer) => onFilter({ ...filter, bearer })}
      />
      <Choice
        label={say('plan.kind')}
        value={filter.kind}
        options={kinds.map((kind) => [kind, term(kind)])}
        onChange={(kind) => onFilter({ ...filter, kind: kind as StepKind | '' })}
      />
      <Choice
        label={say('plan.standing')}
        value={filter.standing}
        options={standings.map((standing) => [standing, say(`standing.${standing}`)])}
        onChange={(standing) => onFilter({ ...filter, standing: standing as PlanStanding | '' })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of form fields. */}
      <div className="segments" role="group" aria-label={say('plan.view')}>
        <button type="button" className="button" aria-pressed={!table} onClick={() => onTable(false)}>
          {say('plan.view.time')}
        </button>
        <button type="button" className="button" aria-pressed={table} onClick={() => onTable(true)}>
          {say('plan.view.table')}
        </button>
      </div>
    </search>
  );
}
