/** What a plan holds besides steps: limits, who may take part, compositions, and what the planner doubts. */
import type { KeptDocument } from '@rostrum/api';
import type { Authority, Plan } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useCheck } from '../../client/documents.ts';
import { Go } from '../../shell/as-of.tsx';
import { useList, useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { FindingMessage } from '../reading/finding-message.tsx';
import { useFindingTitle } from '../reading/finding-title.ts';
import { eIdName } from './step-table.tsx';
import { documentOf } from './why-sheet.tsx';

interface PlanRestProps {
  readonly plan: Plan;
  readonly document: KeptDocument;
  readonly amending: readonly KeptDocument[];
}

/** The key of the document in which an authority stands. */
type KeyOf = (authority: Authority) => string;

/** The sections below the steps. */
export function PlanRest({ plan, document, amending }: PlanRestProps): ReactNode {
  const key: KeyOf = (authority) => documentOf(authority, document, amending).summary.key;
  return (
    <div className="plan-rest">
      {plan.participation.length > 0 ? <ParticipationTable plan={plan} keyOf={key} /> : null}
      <div className="plan-pair">
        {plan.limits.length > 0 ? <Limits plan={plan} keyOf={key} /> : null}
        {plan.balances.length > 0 ? <Balances plan={plan} keyOf={key} /> : null}
      </div>
      <PlanFindings plan={plan} documentKey={document.summary.key} />
    </div>
  );
}

interface PartProps {
  readonly plan: Plan;
  readonly keyOf: KeyOf;
}

/** A paragraph as a link, its words as the title. */
function Why({ authority, keyOf }: { authority: Authority; keyOf: KeyOf }): ReactNode {
  return (
    <Go to={`/documents/${encodeURIComponent(keyOf(authority))}#${authority.eId}`} title={authority.quote}>
      {eIdName(authority.eId)}
    </Go>
  );
}

function Limits({ plan, keyOf }: PartProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  return (
    <section>
      <h2>{say('plan.limits')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('plan.limit.of')}</th>
            <th scope="col">{say('plan.limit')}</th>
            <th scope="col">{say('plan.column.paragraph')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.limits.map((limit) => (
            <tr key={`${limit.authority.eId} ${limit.of} ${limit.measure}`}>
              <th scope="row">{term(limit.of)}</th>
              <td>
                {limit.atMost === undefined ? null : say('plan.atMost', { count: limit.atMost })}
                {limit.atLeast === undefined ? null : say('plan.atLeast', { count: limit.atLeast })}{' '}
                {term(limit.measure)}
              </td>
              <td>
                <Why authority={limit.authority} keyOf={keyOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Balances({ plan, keyOf }: PartProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const list = useList();
  return (
    <section>
      <h2>{say('plan.balances')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('plan.balance.of')}</th>
            <th scope="col">{say('plan.balance.criteria')}</th>
            <th scope="col">{say('plan.column.paragraph')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.balances.map((balance) => (
            <tr key={`${balance.authority.eId} ${balance.of}`}>
              <th scope="row">{term(balance.of)}</th>
              <td>{list(balance.criteria.map(term))}</td>
              <td>
                <Why authority={balance.authority} keyOf={keyOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ParticipationTable({ plan, keyOf }: PartProps): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const names = useList();
  const titled = useStepTitle();
  const list = (terms: readonly string[]) => names(terms.map(term));
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  return (
    <section>
      <h2>{say('plan.participation')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <section className="table-box" data-scrolls tabIndex={0} aria-label={say('plan.participation')}>
        <table className="table">
          <thead>
            <tr>
              {(['who', 'how', 'events', 'rights', 'conditions'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`plan.participation.${column}`)}
                </th>
              ))}
              <th scope="col">{say('plan.column.paragraph')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.participation.map((each) => (
              <tr key={`${each.authority.eId} ${each.category} ${each.how}`}>
                <th scope="row">{term(each.category)}</th>
                <td>{term(`how ${each.how}`).replace(/^how /, '')}</td>
                <td>{names(each.events.map((id) => titled(steps.get(id) ?? { title: id })))}</td>
                <td>{list(each.rights)}</td>
                <td>{list(each.conditions)}</td>
                <td>
                  <Why authority={each.authority} keyOf={keyOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** What the planner and the checker found; each says so once. */
function PlanFindings({ plan, documentKey }: { plan: Plan; documentKey: string }): ReactNode {
  const say = useMessage();
  const title = useFindingTitle();
  const checked = useCheck(documentKey).data ?? [];
  const all = new Map(
    [...plan.findings, ...checked].map((each) => [`${each.code} ${each.eId} ${each.quote}`, each]),
  );
  if (all.size === 0) return null;
  return (
    <section>
      <h2>{say('plan.findings')}</h2>
      <ul className="plan-findings">
        {[...all].map(([name, finding]) => (
          <li key={name}>
            <h3>
              <span className="finding-sign" data-severity={finding.severity} aria-hidden="true" />
              {title(finding)}
              {finding.eId === null ? null : (
                <Go to={`/documents/${encodeURIComponent(documentKey)}#${finding.eId}`}>
                  {eIdName(finding.eId)}
                </Go>
              )}
            </h3>
            <FindingMessage finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
