/** Delegations: who belongs to them, who heads them, and their credentials. */
import { bearerOf, type Delegation, isOffice } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useHatNames } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { Moment } from '../process/moment.tsx';
import { useCountryName } from './country-field.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';

/** The page. */
export function Delegations(): ReactNode {
  const say = useMessage();
  const { participation, hat } = useParticipation();
  const parties = Object.entries(participation.delegations);
  const own = hat.party !== null && !isOffice(hat) ? bearerOf(hat) : null;
  const mine = own ? participation.delegations[own] : undefined;
  return (
    <>
      <Committee />
      {own && !mine ? (
        <section className="delegation">
          <p className="quiet">{say('participation.delegation.empty')}</p>
          <DelegationActs party={own} />
        </section>
      ) : null}
      {parties.length === 0 && !own ? <p className="quiet">{say('participation.delegations.none')}</p> : null}
      {parties.map(([party, delegation]) => (
        <DelegationEntry key={party} party={party} delegation={delegation} />
      ))}
    </>
  );
}

function Committee(): ReactNode {
  const say = useMessage();
  const stateOf = useCountryName();
  const { participation } = useParticipation();
  const { members, due, reportedAt } = participation.credentials;
  return (
    <section className="application-note" aria-labelledby="committee-title">
      <h3 id="committee-title">{say('participation.credentials.committee')}</h3>
      <p>
        {members.length === 0
          ? say('participation.credentials.noCommittee')
          : members.map(stateOf).join(say('list.comma'))}
      </p>
      {due ? <p className="quiet">{say('participation.credentials.due', { date: due })}</p> : null}
      {reportedAt ? (
        <p className="quiet">
          {say('participation.credentials.reported')} <Moment instant={reportedAt} />
        </p>
      ) : null}
      <div className="bar no-print">
        <Do act="appointCredentialsCommittee" />
        <Do act="decideOnCredentials" />
      </div>
    </section>
  );
}

interface DelegationEntryProps {
  readonly party: string;
  readonly delegation: Delegation;
}

function DelegationEntry({ party, delegation }: DelegationEntryProps): ReactNode {
  const say = useMessage();
  const { parties, view } = useParticipation();
  const names = useHatNames(parties);
  const delegates = Object.entries(delegation.delegates);
  const { credentials } = delegation;
  return (
    <details className="party-group" open={Object.keys(delegation.delegates).length < 30}>
      <summary>
        {names.bearer(party)} <span className="chip">{delegates.length}</span>
        {credentials ? (
          <span className={credentials.status === 'accepted' ? 'chip strong' : 'chip doubt'}>
            {say(`participation.credentials.${credentials.status}`)}
          </span>
        ) : null}
      </summary>
      <ul>
        {delegates.map(([person, { function: as, rank }]) => (
          <li key={person}>
            {view.names[person] ?? person} · {say(`participation.function.${as}`)}
            {rank ? ` · ${say(`participation.rank.${rank}`)}` : ''}{' '}
            <Do act="removeDelegate" given={{ participant: person }} />
          </li>
        ))}
      </ul>
      {credentials ? (
        <p className="quiet">
          {say(`participation.issuer.${credentials.issuer}`)} · {credentials.issued}
          {credentials.late ? ` · ${say('participation.credentials.late')}` : ''}
        </p>
      ) : null}
      <DelegationActs party={party} />
    </details>
  );
}

function DelegationActs({ party }: { readonly party: string }): ReactNode {
  const { hat } = useParticipation();
  if (isOffice(hat) || bearerOf(hat) !== party) return null;
  return (
    <div className="bar no-print">
      <Do act="nameDelegate" primary />
      <Do act="submitCredentials" />
    </div>
  );
}
