/** Which applications are shown, and in which order. */
import type { ApplicationStatus, ApplicationView } from '@rostrum/procedure';

/** What is asked for. */
export interface ApplicationFilter {
  /** Empty for all. */
  readonly status: string;
  readonly words: string;
}

/** What waits for the office comes first. */
const order: readonly ApplicationStatus[] = [
  'pending',
  'reapproval',
  'returned',
  'waiting',
  'approved',
  'declined',
  'withdrawn',
];

/** The statuses that there are, in their order. */
export function statusesIn(applications: readonly ApplicationView[]): readonly ApplicationStatus[] {
  const there = new Set(applications.map(({ status }) => status));
  return order.filter((status) => there.has(status));
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The applications asked for: what waits first, then by when they were changed, the latest first. */
export function chosenApplications(
  applications: readonly ApplicationView[],
  { status, words }: ApplicationFilter,
  countryOf: (code: string | null) => string,
): readonly ApplicationView[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const says = ({ organization: { name, otherNames, country } }: ApplicationView) =>
    plain([name, ...otherNames, countryOf(country)].join(' '));
  return applications
    .filter((application) => status === '' || application.status === status)
    .filter((application) => wanted.every((word) => says(application).includes(word)))
    .toSorted(
      (one, other) =>
        order.indexOf(one.status) - order.indexOf(other.status) ||
        other.changedAt.localeCompare(one.changedAt),
    );
}
