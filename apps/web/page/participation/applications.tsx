/** Applications: for offices all of them with what waits first, for a party its own. */
import { type ApplicationView, isOffice } from '@rostrum/procedure';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Choice } from '../../kit/choice/choice.tsx';
import { Notice } from '../../kit/notice/notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { Moment } from '../process/moment.tsx';
import { processPath } from '../process/process-context.tsx';
import { chosenApplications, statusesIn } from './application-filter.ts';
import { useCountryName } from './country-field.tsx';
import { useParticipation } from './frame.tsx';

/** The most rows that are drawn at once. */
const drawn = 200;

/** The page. */
export function Applications(): ReactNode {
  const say = useMessage();
  const { participation, hat, id } = useParticipation();
  const { applications } = participation;
  const [status, setStatus] = useState('');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const countryOf = useCountryName();
  const chosen = useMemo(
    () => chosenApplications(applications, { status, words: wanted }, countryOf),
    [applications, status, wanted, countryOf],
  );
  if (applications.length === 0)
    return (
      <Notice
        title={say(isOffice(hat) ? 'participation.applications.none' : 'participation.applications.own.none')}
      >
        <p>
          <Go to={processPath(id, 'participation')}>{say('participation.applications.where')}</Go>
        </p>
      </Notice>
    );
  return (
    <>
      <div className="filter bar no-print">
        <label className="field">
          <span>{say('participation.applications.search')}</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <Choice
          label={say('participation.application.status')}
          value={status}
          options={statusesIn(applications).map((one) => [one, say(`participation.status.${one}`)])}
          onChange={setStatus}
        />
      </div>
      <p className="quiet" role="status">
        {say('participation.applications.count', { shown: chosen.length, all: applications.length })}
      </p>
      <ApplicationTable applications={chosen.slice(0, drawn)} />
      {chosen.length > drawn ? (
        <p className="quiet">{say('participation.applications.more', { count: chosen.length - drawn })}</p>
      ) : null}
    </>
  );
}

function ApplicationTable({
  applications,
}: {
  readonly applications: readonly ApplicationView[];
}): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const countryOf = useCountryName();
  const { id } = useParticipation();
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{say('participation.organization')}</th>
          <th scope="col">{say('participation.organization.country')}</th>
          <th scope="col">{say('participation.category')}</th>
          <th scope="col">{say('participation.application.status')}</th>
          <th scope="col">{say('participation.application.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {applications.map((application) => (
          <tr key={application.id}>
            <th scope="row">
              <Go to={processPath(id, 'participation', 'applications', application.id)}>
                {application.organization.name}
              </Go>
            </th>
            <td data-label={say('participation.organization.country')}>
              {countryOf(application.organization.country)}
            </td>
            <td data-label={say('participation.category')}>{term(application.category)}</td>
            <td data-label={say('participation.application.status')}>
              <StatusChip application={application} />
            </td>
            <td data-label={say('participation.application.changed')}>
              <Moment instant={application.changedAt} brief />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How an application stands, with its place where it waits. */
export function StatusChip({ application }: { readonly application: ApplicationView }): ReactNode {
  const say = useMessage();
  const { status, place } = application;
  const pressing = status === 'pending' || status === 'returned' || status === 'reapproval';
  return (
    <span className={pressing ? 'chip doubt' : status === 'approved' ? 'chip strong' : 'chip'}>
      {say(`participation.status.${status}`)}
      {place === null ? '' : ` · ${say('participation.application.place', { place })}`}
    </span>
  );
}
