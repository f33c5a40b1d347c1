/** Who acts in a process: offices, delegations by regional group, observers, organizations, as far as the hat may see. */
import {
  type Authority,
  bearerOf,
  isOffice,
  type Party,
  personsOf,
  regionalGroupNames,
} from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { ActButtons } from './act-buttons.tsx';
import { AuthorityLink } from './authority-quote.tsx';
import { Invite } from './invite.tsx';
import { Moment } from './moment.tsx';
import { peopleActs } from './offers.ts';
import { type PartyGroup, partyGroups } from './party-groups.ts';
import { useProcess } from './process-context.tsx';

/** The page. */
export function PeoplePage(): ReactNode {
  const say = useMessage();
  const onScreen = useProcess();
  const { stateThen } = onScreen;
  const groups = partyGroups(stateThen.people);
  return (
    <section className="people" aria-labelledby="people-title">
      <h2 id="people-title">{say('process.people')}</h2>
      <div className="people-columns">
        <div className="people-main">
          <Offices />
          {groups.length === 0 ? <p className="quiet">{say('people.noParties')}</p> : null}
          {groups.map((group) => (
            <PartyList key={group.key} group={group} />
          ))}
        </div>
        <aside className="people-side">
          <OwnParty />
          <ActButtons title={say('people.acts')} offers={peopleActs(onScreen)} />
          <Invite />
        </aside>
      </div>
    </section>
  );
}

function Offices(): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { stateThen, parties, view } = useProcess();
  const names = useHatNames(parties);
  const offices = Object.values(stateThen.people.offices);
  return (
    <section aria-labelledby="offices-title">
      <h3 id="offices-title">{say('people.offices')}</h3>
      {offices.length === 0 ? <p className="quiet">{say('people.noOffices')}</p> : null}
      <ul className="offices">
        {offices.map(({ hat, name, since }) => (
          <li key={bearerOf(hat)}>
            <p>
              <strong>{names.hat(hat)}</strong>
              {name && !names.hat(hat).includes(sentence(name)) ? ` · ${sentence(name)}` : ''}
            </p>
            <p className="act-facts">
              <span>
                {say('people.since')} <Moment instant={since} brief />
              </span>
              <Persons ids={personsOf(stateThen.people, bearerOf(hat))} names={view.names} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Persons by name where the hat may see names, else their number. */
function Persons(props: { ids: readonly string[]; names: Readonly<Record<string, string>> }): ReactNode {
  const say = useMessage();
  const { ids, names } = props;
  if (ids.length === 0) return null;
  const known = ids.flatMap((id) => names[id] ?? []);
  const hidden = ids.length - known.length;
  const rest = hidden > 0 ? [say('people.persons', { count: hidden })] : [];
  return <span>{[...known, ...rest].join(say('list.comma'))}</span>;
}

function PartyList({ group }: { group: PartyGroup }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const title =
    group.regional === null
      ? say(`people.group.${group.kind}`)
      : sentence(regionalGroupNames[group.regional]);
  const shared = sharedAuthority(group.parties);
  return (
    <details className="party-group" open={group.parties.length <= 20}>
      <summary>
        {title} <span className="chip">{group.parties.length}</span>
      </summary>
      {shared ? (
        <p className="party-authority">
          <AuthorityLink authority={shared} />
        </p>
      ) : null}
      <ul>
        {group.parties.map((party) => (
          <PartyEntry key={`${party.category}/${party.party}`} party={party} isShared={shared !== null} />
        ))}
      </ul>
    </details>
  );
}

/** The paragraph that lets all of them in; null where there are several. */
function sharedAuthority(parties: readonly Party[]): Authority | null {
  const first = parties[0]?.authority ?? null;
  const isSame = ({ authority }: Party) => JSON.stringify(authority) === JSON.stringify(first);
  return parties.length > 1 && parties.every(isSame) ? first : null;
}

function PartyEntry({ party, isShared }: { party: Party; isShared: boolean }): ReactNode {
  const sentence = useSentence();
  const { stateThen, view } = useProcess();
  const bearer = `${party.category}/${party.party}`;
  return (
    <li>
      <p>{sentence(party.name)}</p>
      <p className="act-facts">
        <Persons ids={personsOf(stateThen.people, bearer)} names={view.names} />
        {party.authority && !isShared ? <AuthorityLink authority={party.authority} /> : null}
      </p>
    </li>
  );
}

/** Who is in the party whose hat is worn. */
function OwnParty(): ReactNode {
  const say = useMessage();
  const { hat, stateThen, parties, view } = useProcess();
  const names = useHatNames(parties);
  if (hat.party === null || isOffice(hat)) return null;
  const takesPart = stateThen.people.parties[bearerOf(hat)] !== undefined;
  return (
    <section className="own-party" aria-labelledby="own-title">
      <h3 id="own-title">{names.hat(hat)}</h3>
      {takesPart ? null : <p>{say('people.own.notAdmitted')}</p>}
      <dl className="facts">
        {(['head', 'focal-point', 'member'] as const).map((role) => (
          <div key={role}>
            <dt>{say(`people.own.${role}`)}</dt>
            <dd>
              {personsOf(stateThen.people, bearerOf(hat), role).length === 0 ? (
                <span className="quiet">{say('people.own.nobody')}</span>
              ) : (
                <Persons ids={personsOf(stateThen.people, bearerOf(hat), role)} names={view.names} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
