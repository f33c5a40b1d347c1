/** Participation as a part of the server: its routes, what it hears, what it does by itself. */
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { errorDetails, type Log } from '../log.ts';
import type { Processes } from '../process/processes.ts';
import type { Mounted } from '../route/mount.ts';
import type { Standing } from '../standing/standing.ts';
import { Attachments } from './attachments.ts';
import type { Signer } from './badge.ts';
import { PersonalKeeping } from './personal.ts';
import { keepRetention } from './retention.ts';
import { type ParticipationParts, participationRoutes } from './routes.ts';

/** What participation needs of the server. */
export interface ParticipationGround {
  readonly query: Kysely<Tables>;
  readonly processes: Pick<Processes, 'list' | 'state' | 'stateAt' | 'perform' | 'isSample' | 'subscribe'>;
  readonly standing: Standing;
  readonly signer: Signer;
  readonly names: ParticipationParts['names'];
  readonly count: ParticipationParts['count'];
  readonly now: () => Date;
  readonly log: Log;
}

/** Participation, opened. */
export interface OpenParticipation {
  readonly routes: readonly Mounted[];
  readonly personal: PersonalKeeping;
  close(): Promise<void>;
}

/** Opens participation. */
export function openParticipation(ground: ParticipationGround): OpenParticipation {
  const { query, processes, standing, signer, names, count, now, log } = ground;
  const attachments = new Attachments(query);
  const personal = new PersonalKeeping(query, attachments, log);
  const leave = processes.subscribe((acts) => personal.hear(acts));
  const endRetention = keepRetention({ processes, attachments, now, log });
  personal.catchUp().catch((error: unknown) => log.warn('participation.personal', errorDetails(error)));
  return {
    routes: participationRoutes({ processes, standing, attachments, personal, signer, names, now, count }),
    personal,
    async close() {
      leave();
      endRetention();
      await personal.settled();
    },
  };
}
