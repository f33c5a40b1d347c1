/** Personal data whose time is over are erased by themselves, by an act as everything else. */
import { dueForErasure, type Hat } from '@rostrum/procedure';
import { errorDetails, type Log } from '../log.ts';
import type { Processes } from '../process/processes.ts';
import type { Attachments } from './attachments.ts';

/** What is looked through, and when. */
export interface RetentionParts {
  readonly processes: Pick<Processes, 'list' | 'state' | 'perform' | 'isSample'>;
  readonly attachments: Pick<Attachments, 'eraseUnclaimed'>;
  readonly now: () => Date;
  readonly log: Log;
}

/** For the Secretariat, on whose behalf it is done. */
const secretariat: Hat = { category: 'secretariat', party: null, role: null };

/**
 * Erases what is due in every process but the samples, which are of the past; gives the number of subjects.
 * @rule PART-16
 */
export async function eraseDue({
  processes,
  now,
}: Pick<RetentionParts, 'processes' | 'now'>): Promise<number> {
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

/** A document that was handed in and not applied with within a week is nobody's. */
const unclaimedAfter = 7 * 24 * 60 * minute;

async function look(parts: RetentionParts): Promise<void> {
  const erased = await eraseDue(parts);
  const before = new Date(parts.now().getTime() - unclaimedAfter);
  const documents = await parts.attachments.eraseUnclaimed(before);
  if (erased + documents > 0) parts.log.info('participation.erased', { subjects: erased, documents });
}

/** Looks a minute after the start and then four times a day; gives the way to end it. */
export function keepRetention(parts: RetentionParts): () => void {
  const begin = () => {
    look(parts).catch((error: unknown) => parts.log.warn('participation.retention', errorDetails(error)));
  };
  const first = setTimeout(begin, minute);
  const later = setInterval(begin, often);
  first.unref();
  later.unref();
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}
