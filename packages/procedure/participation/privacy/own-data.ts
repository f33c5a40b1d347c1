/** What the process keeps about somebody: for the export of one's own data. The server puts the personal data beside their ids. */
import type { Application } from '../application/state.ts';
import type { Badge } from '../badge/state.ts';
import type { Delegate } from '../delegation/state.ts';
import type { Registration } from '../event/state.ts';
import type { ParticipationState } from '../state.ts';

/** Everything that is kept about a person and, where they manage it, about their party. */
export interface OwnData {
  readonly person: string | null;
  readonly party: string | null;
  readonly applications: readonly Application[];
  readonly registrations: readonly Registration[];
  readonly delegates: readonly (Delegate & { readonly party: string })[];
  readonly badges: readonly Badge[];
  /** Ids of personal data that belong to it. */
  readonly records: readonly string[];
}

/**
 * What is kept about a person, and about the party that they manage.
 * @param party as bearer; null for the person alone
 * @rule PART-17
 */
export function ownData(
  participation: ParticipationState,
  person: string | null,
  party: string | null,
): OwnData {
  const { applicationsOf, registrationsOf, delegations } = participation;
  const applications = (party ? (applicationsOf[party] ?? []) : []).flatMap(
    (id) => participation.applications[id] ?? [],
  );
  const registrations = party
    ? (registrationsOf[party] ?? []).flatMap((id) => participation.registrations[id] ?? [])
    : Object.values(participation.registrations).filter((one) => one.person === person);
  const delegates = Object.entries(delegations).flatMap(([of, { delegates: all }]) => {
    const delegate = person === null ? undefined : all[person];
    return delegate ? [{ ...delegate, party: of }] : [];
  });
  const badges = Object.values(participation.badges).filter((badge) => badge.holder === person);
  const records = [
    ...applications.flatMap(({ answers, followUps }) => [
      ...(answers ? [answers] : []),
      ...Object.values(followUps).map((one) => one.answers),
    ]),
    ...registrations.flatMap(({ answers }) => answers ?? []),
  ];
  return { person, party, applications, registrations, delegates, badges, records };
}
