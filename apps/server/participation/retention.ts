/** Personal data whose time is over are erased by themselves, by an act as everything else. */
import { dueForErasure, type Hat } from '@rostrum/procedure';
import { errorDetails, type Log } from '../log.ts';
import type { Processes } from '../process/processes.ts';

/** What is looked through, and when. */
export interface RetentionParts {
  readonly processes: Pick<Processes, 'list' | 'state' | 'perform' | 'isSample'>;
  readonly now: () => Date;
  readonly log: Log;
}

/** For the Secretariat, on whose behalf it is done. */
const secretariat: Hat = { category: 'secretariat', party: null, role: null };

/**
 * Erases what is due in every process but the samples, which are of the past; gives the number of subjects.
 * @rule PART-16
 */
export async function eraseDue({ processes, now }: RetentionParts): Promise<number> {
  let erased = 0;
  for (const { id } of await processes.list()) {
    const state = processes.isSample(id) ? null : await processes.state(id);
    for (const { subject } of state ? dueForErasure(state, now().toISOString()) : []) {
      const asked = {
        process: id,
        act: 'eraseParticipant',
        request: { subject },
        hat: secretariat,
        person: null,
      };
      // Several nodes may look at the same time: the same key is recorded once.
      const { kind } = await processes.perform({ ...asked, idempotencyKey: `retention:${subject}` });
      if (kind === 'recorded') erased += 1;
    }
  }
  return erased;
}

const minute = 60_000;
const often = 6 * 60 * minute;

/** Looks a minute after the start and then four times a day; gives the way to end it. */
export function keepRetention(parts: RetentionParts): () => void {
  const look = () => {
    eraseDue(parts).then(
      (erased) => erased > 0 && parts.log.info('participation.erased', { subjects: erased }),
      (error: unknown) => parts.log.warn('participation.retention', errorDetails(error)),
    );
  };
  const first = setTimeout(look, minute);
  const later = setInterval(look, often);
  first.unref();
  later.unref();
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}
