/** What only the confidants of a list see: objections, engagement, what was asked and told. It is never printed. */
import type { ConfidedListView, ConfidedNameView, Disclosure, ListView } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useMessage } from '../../shell/locale.tsx';
import { Moment } from '../process/moment.tsx';
import { useCountryName } from './country-field.tsx';
import { Do } from './do.tsx';

interface ConfidentialProps {
  readonly list: ListView;
  readonly confidential: ConfidedListView;
}

/** The confidential part of a list. */
export function Confidential({ list, confidential }: ConfidentialProps): ReactNode {
  const say = useMessage();
  const nameOf = (wanted: string) => list.names.find(({ name }) => name === wanted)?.text ?? wanted;
  return (
    <section className="confidential no-print" aria-labelledby="confidential-title">
      <h4 id="confidential-title">{say('participation.confidential')}</h4>
      <p className="quiet">{say('participation.confidential.who')}</p>
      {list.status === 'circulated' ? (
        <p>{say('participation.confidential.wouldBeFinal', { count: confidential.wouldBeFinal.length })}</p>
      ) : null}
      {confidential.names.length === 0 ? (
        <p className="quiet">{say('participation.confidential.none')}</p>
      ) : null}
      {confidential.names.map((name) => (
        <ConfidedName key={name.name} list={list} name={name} text={nameOf(name.name)} />
      ))}
      {confidential.disclosures.length > 0 ? <h5>{say('participation.disclosure')}</h5> : null}
      {confidential.disclosures.map((disclosure) => (
        <DisclosureEntry
          key={disclosure.id}
          list={list}
          disclosure={disclosure}
          text={nameOf(disclosure.name)}
        />
      ))}
    </section>
  );
}

interface ConfidedNameProps {
  readonly list: ListView;
  readonly name: ConfidedNameView;
  readonly text: string;
}

function ConfidedName({ list, name, text }: ConfidedNameProps): ReactNode {
  const say = useMessage();
  const stateOf = useCountryName();
  const given = { list: list.id, name: name.name };
  return (
    <section className="confided">
      <h5>{text}</h5>
      <ul>
        {name.objections.map(({ state, at, basis, named, withdrawnAt }) => (
          <li key={state} data-withdrawn={withdrawnAt !== null || undefined}>
            <strong>{stateOf(state)}</strong> · <Moment instant={at} />
            {withdrawnAt ? (
              <>
                {' '}
                · {say('participation.objection.withdrawn')} <Moment instant={withdrawnAt} />
              </>
            ) : null}
            <br />
            {basis ?? say('participation.objection.noBasis')} ·{' '}
            {say(named ? 'participation.objection.named' : 'participation.objection.unnamed')}
          </li>
        ))}
        {name.engagement.map(({ at, with: whom, note }) => (
          <li key={at}>
            {say(`participation.engagement.${whom}`)} · <Moment instant={at} />
            <br />
            {note}
          </li>
        ))}
      </ul>
      {list.status === 'circulated' ? (
        <div className="bar">
          <Do act="recordEngagement" given={given} />
          <Do act="withdrawObjection" given={given} />
          {name.withheld ? <Do act="restoreName" given={given} /> : <Do act="withholdName" given={given} />}
        </div>
      ) : null}
    </section>
  );
}

interface DisclosureEntryProps {
  readonly list: ListView;
  readonly disclosure: Disclosure;
  readonly text: string;
}

function DisclosureEntry({ list, disclosure, text }: DisclosureEntryProps): ReactNode {
  const say = useMessage();
  const stateOf = useCountryName();
  return (
    <p>
      {say('participation.disclosure.asked', { state: stateOf(disclosure.state), name: text })} ·{' '}
      <Moment instant={disclosure.requestedAt} />{' '}
      {disclosure.answer ? (
        say('participation.disclosure.given', { count: disclosure.answer.items.length })
      ) : (
        <Do act="discloseInformation" given={{ list: list.id, disclosure: disclosure.id }} />
      )}
    </p>
  );
}
