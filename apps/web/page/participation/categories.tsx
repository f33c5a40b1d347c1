/** The categories of a process: each with the paragraph that admits it, its meetings and rights, and what can be done under the hat. */
import { type Admission, isOffice } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { Go } from '../../shell/as-of.tsx';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { AuthorityLink } from '../process/authority-quote.tsx';
import { processPath } from '../process/process-context.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';

/** The page. */
export function Categories(): ReactNode {
  const say = useMessage();
  const { participation } = useParticipation();
  if (participation.admissions.length === 0) return <p className="quiet">{say('participation.none')}</p>;
  return (
    <>
      <p className="participation-lead">{say('participation.lead')}</p>
      <ul className="admissions">
        {participation.admissions.map((admission) => (
          <AdmissionEntry key={admission.id} admission={admission} />
        ))}
      </ul>
    </>
  );
}

/** The titles of the meetings for which a category is admitted. */
function useMeetings(): (events: readonly string[]) => string {
  const say = useMessage();
  const titleOf = useStepTitle();
  const { stateThen } = useParticipation();
  const steps = stateThen.course.plan?.steps ?? [];
  return (events) =>
    events.length === 0
      ? say('participation.meetings.all')
      : events
          .map((event) => steps.find(({ id }) => id === event))
          .flatMap((step) => (step ? titleOf(step) : []))
          .join(say('list.comma'));
}

function AdmissionEntry({ admission }: { readonly admission: Admission }): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const meetings = useMeetings();
  const { participation, hat } = useParticipation();
  const figures = participation.figures.find((one) => one.admission === admission.id);
  return (
    <li>
      <header>
        <h3>{term(admission.category)}</h3>
        <span className="chip">{say(`participation.route.${admission.route}`)}</span>
        <AuthorityLink authority={admission.authority} />
      </header>
      <dl className="particulars">
        <div>
          <dt>{say('participation.meetings')}</dt>
          <dd>{meetings(admission.events)}</dd>
        </div>
        <div>
          <dt>{say('participation.rights')}</dt>
          <dd>{admission.rights.map(term).join(say('list.comma')) || '—'}</dd>
        </div>
        {admission.conditions.length > 0 ? (
          <div>
            <dt>{say('participation.conditions')}</dt>
            <dd>{admission.conditions.map(term).join(say('list.comma'))}</dd>
          </div>
        ) : null}
        {figures?.limit != null ? (
          <div>
            <dt>{say('participation.quota')}</dt>
            <dd>{figures.limit}</dd>
          </div>
        ) : null}
      </dl>
      <div className="bar no-print">
        <ApplyLink admission={admission} />
        {isOffice(hat) ? <Do act="setAdmissionQuota" given={{ admission: admission.id }} /> : null}
      </div>
    </li>
  );
}

/** Nobody applies for a State; and who is chosen is chosen from those who came in. */
function canApply({ category, route }: Admission): boolean {
  const states = ['member-states', 'observer-states', 'european-union', 'all'];
  return route !== 'selected' && route !== 'invited' && !states.includes(category);
}

function ApplyLink({ admission }: { readonly admission: Admission }): ReactNode {
  const say = useMessage();
  const { id, hat, participation } = useParticipation();
  const own = hat.category === 'public' || admission.hats.includes(hat.category);
  if (!own || !canApply(admission)) return null;
  const forms = participation.forms.filter(
    ({ form }) =>
      form.purpose === 'application' &&
      (form.admissions.length === 0 || form.admissions.includes(admission.id)),
  );
  const [form] = forms;
  if (form && form.window.answer !== 'may')
    return (
      <p className="quiet">
        {say(`participation.window.${form.window.answer}`, {
          opens: form.window.opens ?? '',
          closes: form.window.closes ?? '',
        })}
      </p>
    );
  return (
    <Go className="button primary small" to={processPath(id, 'participation', 'apply', admission.id)}>
      {say('participation.apply')}
    </Go>
  );
}
