/** The names of a list, each with what the hat may do about it. */
import { isOffice, type ListedNameView, type ListView, organizationKindNames } from '@rostrum/procedure';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useCountryName } from './country-field.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';

/** The most names that are drawn at once. */
const drawn = 300;

/** The table of names. */
export function ListNames({ list }: { readonly list: ListView }): ReactNode {
  const say = useMessage();
  const countryOf = useCountryName();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.toLowerCase());
  const names = useMemo(
    () =>
      list.names.filter(({ text, otherNames, country }) =>
        [text, ...otherNames, countryOf(country)].join(' ').toLowerCase().includes(wanted),
      ),
    [list.names, wanted, countryOf],
  );
  if (list.names.length === 0) return <p className="quiet">{say('participation.list.empty')}</p>;
  return (
    <section aria-labelledby="names-title">
      <h4 id="names-title">{say('participation.list.names', { count: list.names.length })}</h4>
      <label className="field no-print names-search">
        <span>{say('participation.applications.search')}</span>
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{say('participation.organization')}</th>
            <th scope="col">{say('participation.organization.kind')}</th>
            <th scope="col">{say('participation.organization.country')}</th>
            <th scope="col">{say('participation.list.standing')}</th>
            <th scope="col" className="no-print">
              <span className="unseen">{say('participation.list.do')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {names.slice(0, drawn).map((name) => (
            <NameRow key={name.name} list={list} name={name} />
          ))}
        </tbody>
      </table>
      {names.length > drawn ? (
        <p className="quiet">{say('participation.applications.more', { count: names.length - drawn })}</p>
      ) : null}
    </section>
  );
}

interface NameRowProps {
  readonly list: ListView;
  readonly name: ListedNameView;
}

function NameRow({ list, name }: NameRowProps): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const countryOf = useCountryName();
  return (
    <tr>
      <th scope="row">
        {name.text}
        {name.otherNames.length > 0 ? <small> ({name.otherNames.join(say('list.comma'))})</small> : null}
        {name.group ? <small> · {name.group}</small> : null}
      </th>
      <td data-label={say('participation.organization.kind')}>
        {sentence(organizationKindNames[name.kind])}
      </td>
      <td data-label={say('participation.organization.country')}>{countryOf(name.country)}</td>
      <td data-label={say('participation.list.standing')}>
        {say(`participation.name.${name.status}`)}
        {name.byAssembly ? ` · ${say(`participation.name.${name.byAssembly}`)}` : ''}
        <OwnObjectionMark list={list} name={name.name} />
      </td>
      <td className="no-print">
        <NameActs list={list} name={name} />
      </td>
    </tr>
  );
}

/** A Member State sees its own objection, and nobody else's. */
function OwnObjectionMark({ list, name }: { readonly list: ListView; readonly name: string }): ReactNode {
  const say = useMessage();
  const own = list.objections.find((one) => one.name === name);
  if (!own) return null;
  return (
    <span className="chip doubt">
      {say(own.withdrawnAt === null ? 'participation.objection.own' : 'participation.objection.withdrawn')}
    </span>
  );
}

function NameActs({ list, name }: NameRowProps): ReactNode {
  const { hat } = useParticipation();
  const given = { list: list.id, name: name.name };
  const own = list.objections.find((one) => one.name === name.name && one.withdrawnAt === null);
  const member = hat.category === 'member-state';
  return (
    <div className="bar">
      {isOffice(hat) && list.status === 'draft' && name.status === 'proposed' ? (
        <Do act="withdrawName" given={given} matter={`list/${list.id}`} />
      ) : null}
      {member && list.clockRuns && !own ? <Do act="makeObjection" given={given} /> : null}
      {member && list.status === 'circulated' && own ? (
        <Do act="withdrawObjection" given={{ ...given, state: null }} />
      ) : null}
      {member && list.discloses && list.status !== 'draft' ? (
        <Do act="requestDisclosure" given={given} />
      ) : null}
    </div>
  );
}
