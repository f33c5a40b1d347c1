/** Subjects of personal data, whose they are, and where they are kept. */
import type { ParticipationState } from '../state.ts';

/** A subject: what its personal data are, and the party to which it belongs. */
export interface Subject {
  readonly party: string | null;
  /** Ids of personal data. */
  readonly records: readonly string[];
}

function ofApplication({ applications }: ParticipationState, id: string): Subject | null {
  const application = applications[id];
  if (!application) return null;
  const followUps = Object.values(application.followUps).map(({ answers }) => answers);
  return {
    party: application.party,
    records: [...(application.answers ? [application.answers] : []), ...followUps],
  };
}

function ofRegistration({ registrations }: ParticipationState, id: string): Subject | null {
  const registration = registrations[id];
  return registration
    ? { party: registration.party, records: registration.answers ? [registration.answers] : [] }
    : null;
}

/** A person: everything that was handed in about them, and what is kept under their own id. */
function ofPerson({ registrations }: ParticipationState, person: string): Subject {
  const theirs = Object.values(registrations).filter((one) => one.person === person);
  const parties = new Set(theirs.map(({ party }) => party));
  const [party] = parties;
  return {
    party: parties.size === 1 ? (party ?? null) : null,
    records: [person, ...theirs.flatMap(({ answers }) => answers ?? [])],
  };
}

/** A subject by its name: `application/a1`, `registration/r1`, `person/p1`; null where there is none. */
export function subjectOf(participation: ParticipationState, subject: string): Subject | null {
  const cut = subject.indexOf('/');
  const [kind, id] = [subject.slice(0, cut), subject.slice(cut + 1)];
  if (kind === 'application') return ofApplication(participation, id);
  if (kind === 'registration') return ofRegistration(participation, id);
  return kind === 'person' ? ofPerson(participation, id) : null;
}

/** Takes away the ids of personal data that were erased, in place. */
export function forget({ applications, registrations }: ParticipationState, subject: string): void {
  const cut = subject.indexOf('/');
  const [kind, id] = [subject.slice(0, cut), subject.slice(cut + 1)];
  const application = kind === 'application' ? applications[id] : undefined;
  if (application) {
    application.answers = null;
    for (const form of Object.keys(application.followUps)) delete application.followUps[form];
  }
  for (const registration of Object.values(registrations))
    if (
      (kind === 'registration' && registration.id === id) ||
      (kind === 'person' && registration.person === id)
    )
      registration.answers = null;
}
