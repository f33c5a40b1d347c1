/** Meetings with their places and seats: limits, who is registered, who waits. */
import { type EventView, isOffice, type Step, seatsOf } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { useRegistrations } from '../../client/participation.ts';
import { Go } from '../../shell/as-of.tsx';
import { useHatNames } from '../../shell/hat-name.ts';
import { useMessage, useStepTitle } from '../../shell/locale.tsx';
import { Moment } from '../process/moment.tsx';
import { processPath } from '../process/process-context.tsx';
import { useWording } from './answer-form.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';
import { formsFor } from './hand-in.tsx';

/** The page: every meeting that admits somebody, or has a register. */
export function Events(): ReactNode {
  const say = useMessage();
  const { participation, stateThen } = useParticipation();
  const named = new Set([
    ...participation.admissions.flatMap(({ events }) => events),
    ...participation.events.map(({ event }) => event),
  ]);
  const meetings = (stateThen.course.plan?.steps ?? []).filter(
    ({ id, kind, supersededBy }) => kind === 'meeting' && !supersededBy && named.has(id),
  );
  if (meetings.length === 0) return <p className="quiet">{say('participation.events.none')}</p>;
  return (
    <ul className="admissions">
      {meetings.map((step) => (
        <EventEntry
          key={step.id}
          step={step}
          event={participation.events.find(({ event }) => event === step.id) ?? null}
        />
      ))}
    </ul>
  );
}

interface EventEntryProps {
  readonly step: Step;
  /** Null while nobody has set limits or registered. */
  readonly event: EventView | null;
}

function EventEntry({ step, event }: EventEntryProps): ReactNode {
  const say = useMessage();
  const titleOf = useStepTitle();
  const { hat, participation } = useParticipation();
  const [open, setOpen] = useState(false);
  const own = participation.registrations.filter(
    (one) => one.event === step.id && one.status !== 'cancelled',
  );
  const given = { event: step.id };
  return (
    <li>
      <header>
        <h3>{titleOf(step)}</h3>
        {step.resolved?.start ? <span className="chip">{step.resolved.start}</span> : null}
      </header>
      {event ? <EventFacts event={event} /> : <p className="quiet">{say('participation.event.noLimits')}</p>}
      {own.length > 0 ? <OwnRegistrations event={step.id} /> : null}
      <div className="bar no-print">
        <RegisterLinks event={step.id} />
        <Do act="registerForEvent" given={{ ...given, form: null, answers: {} }} primary={!isOffice(hat)} />
        <Do act="setEventLimits" given={given} />
        <Do act="allotSeats" given={given} />
        {isOffice(hat) && event ? (
          <button type="button" className="button small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('participation.event.registrations')}
          </button>
        ) : null}
      </div>
      {open ? <RegistrationTable event={step.id} /> : null}
    </li>
  );
}

/** Where the office has made a form by which persons are registered, it is filled in. */
function RegisterLinks({ event }: { readonly event: string }): ReactNode {
  const word = useWording();
  const { id, hat, participation } = useParticipation();
  if (hat.party === null || isOffice(hat)) return null;
  return formsFor(participation.forms, 'registration', null).map(({ id: form, form: { title } }) => (
    <Go
      key={form}
      className="button small"
      to={processPath(id, 'participation', 'events', event, 'register', form)}
    >
      {word(title)}
    </Go>
  ));
}

function EventFacts({ event }: { readonly event: EventView }): ReactNode {
  const say = useMessage();
  const { hat, stateThen } = useParticipation();
  const { limits, room, own, figures } = event;
  const party = hat.party === null ? null : `${hat.category}/${hat.party}`;
  const seats = party ? (event.seats[hat.category] ?? event.seats['*'] ?? null) : (event.seats['*'] ?? null);
  const shown = seats ?? (party ? seatsOf(stateThen, event.event, party) : null);
  const facts: readonly (readonly [string, string | null])[] = [
    [
      say('participation.event.total'),
      limits.total === null ? say('participation.event.open') : String(limits.total),
    ],
    [say('participation.event.perParty'), limits.perParty === null ? null : String(limits.perParty)],
    [say('participation.event.room'), room],
    [
      say('participation.event.seats'),
      shown ? say('participation.event.seatsOf', { table: shown.table, behind: shown.behind }) : null,
    ],
    [say('participation.event.registered'), figures ? String(figures.registered) : null],
    [
      say('participation.event.waiting'),
      figures ? String(Object.values(figures.waiting).reduce((sum, count) => sum + count, 0)) : null,
    ],
    [say('participation.event.own'), own ? String(own.registered) : null],
  ];
  return (
    <dl className="particulars">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function OwnRegistrations({ event }: { readonly event: string }): ReactNode {
  const say = useMessage();
  const { participation, view } = useParticipation();
  const own = participation.registrations.filter((one) => one.event === event && one.status !== 'cancelled');
  return (
    <ul className="registrations">
      {own.map(({ id, person, status, place }) => (
        <li key={id}>
          {view.names[person] ?? person} · {say(`participation.registration.${status}`)}
          {place === null ? '' : ` · ${say('participation.application.place', { place })}`}{' '}
          <Do act="cancelRegistration" given={{ registration: id }} />
        </li>
      ))}
    </ul>
  );
}

/** The most rows that are drawn at once. */
const drawn = 200;

function RegistrationTable({ event }: { readonly event: string }): ReactNode {
  const say = useMessage();
  const { id, acts, parties, view } = useParticipation();
  const names = useHatNames(parties);
  const found = useRegistrations(id, event, acts.at(-1)?.position ?? 0);
  const registrations = found.data ?? [];
  if (registrations.length === 0) return <p className="quiet">{say('participation.event.nobody')}</p>;
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{say('participation.event.person')}</th>
          <th scope="col">{say('participation.event.party')}</th>
          <th scope="col">{say('participation.application.status')}</th>
          <th scope="col">{say('participation.event.since')}</th>
          <th scope="col" className="no-print">
            <span className="unseen">{say('participation.list.do')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {registrations.slice(0, drawn).map(({ id: one, person, party, status, at, place }) => (
          <tr key={one}>
            <th scope="row">{view.names[person] ?? person}</th>
            <td data-label={say('participation.event.party')}>{names.bearer(party)}</td>
            <td data-label={say('participation.application.status')}>
              {say(`participation.registration.${status}`)}
              {place === null ? '' : ` · ${say('participation.application.place', { place })}`}
            </td>
            <td data-label={say('participation.event.since')}>
              <Moment instant={at} brief />
            </td>
            <td className="no-print">
              {status === 'cancelled' ? null : <Do act="cancelRegistration" given={{ registration: one }} />}
              <Do act="issueBadge" given={{ holder: person, party }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
