/** How long personal data are kept, and whose time is over. */

import { Temporal } from 'temporal-polyfill';
import type { ProcessState } from '../../act/state.ts';
import { categoryOf } from '../parties.ts';
import type { ParticipationState } from '../state.ts';
import type { Retention } from './state.ts';

const untilReported: Retention = {
  months: 12,
  reason: {
    en: 'Kept until the follow-up of the process has been reported on, at most a year.',
    zh: '保留至进程后续工作报告完成，最长一年。',
  },
};

/** What holds where nobody has set anything. [I] */
const defaults: Readonly<Record<string, Retention>> = {
  media: {
    months: 3,
    reason: { en: 'Needed for access to the meetings alone.', zh: '仅为会议准入所需。' },
  },
  stakeholder: {
    months: 6,
    reason: {
      en: 'Kept until questions about the list can no longer be expected.',
      zh: '保留至预期不再有关于名单的查询。',
    },
  },
};

/** How long the personal data of a category of hat are kept. @rule PART-16 */
export function retentionOf({ retention }: ParticipationState, category: string): Retention {
  return retention[category] ?? defaults[category] ?? untilReported;
}

/** The last day of a process: that of its last meeting, as held or as planned; null where no day is known. */
export function endOf({ course }: Pick<ProcessState, 'course'>): string | null {
  const held = Object.values(course.actualised).flatMap((parts) => parts.map(({ to }) => to));
  const planned = (course.plan?.steps ?? [])
    .filter(({ kind, supersededBy }) => kind === 'meeting' && !supersededBy)
    .flatMap(({ resolved }) => resolved?.end ?? []);
  return [...held, ...planned].sort().at(-1) ?? null;
}

/** Personal data whose time is over. */
export interface DueForErasure {
  readonly subject: string;
  readonly party: string;
  /** The last day on which they were to be kept. */
  readonly keptUntil: string;
}

/** Whose personal data are to be erased by now: subjects of applications and registrations. @rule PART-16 */
export function dueForErasure(state: ProcessState, now: string): DueForErasure[] {
  const end = endOf(state);
  if (end === null) return [];
  const { applications, registrations } = state.participation;
  const subjects = [
    ...Object.values(applications)
      .filter(({ answers, followUps }) => answers !== null || Object.keys(followUps).length > 0)
      .map(({ id, party }) => ({ subject: `application/${id}`, party })),
    ...Object.values(registrations)
      .filter(({ answers }) => answers !== null)
      .map(({ id, party }) => ({ subject: `registration/${id}`, party })),
  ];
  return subjects
    .map((one) => {
      const { months } = retentionOf(state.participation, categoryOf(one.party));
      return { ...one, keptUntil: Temporal.PlainDate.from(end).add({ months }).toString() };
    })
    .filter(({ keptUntil }) => now.slice(0, 10) > keptUntil);
}
