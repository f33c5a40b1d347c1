/** What a process says to invitations: who may invite to which hat, and how the hat is recorded once somebody has accepted. */
import {
  bearerOf,
  decide,
  type Hat,
  isOffice,
  isRefusal,
  type ProcessState,
  type Refusal as RefusalOfAct,
  sameHat,
} from '@rostrum/procedure';
import type { HatInvitation, InvitationHooks } from '../account/invitations.ts';
import { Refusal } from '../library/refusal.ts';
import type { Asked, Performed } from '../process/perform.ts';
import type { Standing } from './standing.ts';
import { hasScope, type Who } from './who.ts';

/** The processes as far as invitations ask for them. */
export interface InvitingProcesses {
  state(process: string): Promise<ProcessState | null>;
  perform(asked: Asked): Promise<Performed>;
}

/** What is needed. */
export interface InvitingParts {
  readonly processes: InvitingProcesses;
  readonly standing: Pick<Standing, 'act' | 'isFree'>;
  readonly now: () => Date;
}

const secretariat: Hat = { category: 'secretariat', party: null, role: null };

/** The act by which a hat is given to a person, as it is asked for under the hat of whoever invites. */
function givingOf(hat: Hat, sender: Hat, person: string): { act: string; request: unknown } | null {
  if (isOffice(hat)) return { act: 'assignOffice', request: { person, hat } };
  if (hat.role === 'focal-point')
    return { act: 'nameFocalPoint', request: { person, party: isOffice(sender) ? hat : null } };
  // Heads and members are named by their own party alone.
  if (hat.role === null || bearerOf(hat) !== bearerOf(sender)) return null;
  return { act: hat.role === 'head' ? 'nameHead' : 'addMember', request: { person } };
}

/** Somebody of whom nothing is known: whether an act could be decided does not depend on who it is about. */
const anybody = '00000000-0000-4000-8000-000000000000';

/** What speaks against giving a hat now under another: asked of the same `decide` that gives it. Null where nothing does. */
function objection(
  state: ProcessState,
  hat: Hat,
  sender: Hat,
  who: Who,
  now: Date,
): RefusalOfAct | 'misfit' | null {
  const giving = givingOf(hat, sender, anybody);
  if (!giving) return 'misfit';
  const context = { state, hat: sender, person: who.person, now: now.toISOString(), newId: () => anybody };
  const decided = decide(context, giving.act, giving.request);
  if ('misfit' in decided) return 'misfit';
  return isRefusal(decided) ? decided : null;
}

/** Whether a person who invited still wears the hat under which they did. */
function stillWears(state: ProcessState, { invitedBy, invitedAs }: HatInvitation): boolean {
  return (
    invitedBy !== null && (state.people.worn[invitedBy] ?? []).some(({ hat }) => sameHat(hat, invitedAs))
  );
}

/** A refusal as whoever accepts is told it. */
function told({ reason, needed }: RefusalOfAct): Refusal {
  return new Refusal('forbidden', `${reason.en} ${needed.en}`);
}

/** Doing it twice does no harm: the second time, the hat is worn already. */
const wornAlready: readonly string[] = ['held-already', 'named-already'];

/**
 * How processes answer invitations. An administrator of the server who wears no hat invites as the secretariat would: somebody must be the first.
 */
export function invitationsTo({ processes, standing, now }: InvitingParts): InvitationHooks {
  return {
    async sender(who, process, hat, request) {
      const { state, hat: worn } = await standing.act(request, process);
      const against = objection(state, hat, worn, who, now());
      if (against === null) return worn;
      const asSecretariat = hasScope(who, 'admin') ? objection(state, hat, secretariat, who, now()) : against;
      if (asSecretariat === null) return secretariat;
      if (asSecretariat === 'misfit') return null;
      throw told(asSecretariat);
    },
    async describe(process, language) {
      const title = (await processes.state(process))?.course.title;
      return title ? (language === 'zh' ? title.zh || title.en : title.en || title.zh) : null;
    },
    async onAccepted(invitation, person) {
      const { process, hat, invitedAs, invitedBy } = invitation;
      const giving = givingOf(hat, invitedAs, person);
      const state = await processes.state(process);
      if (!giving || !state)
        throw new Refusal('not-found', 'The process of this invitation is no longer here.');
      // An office invites whoever holds it; somebody of a party does so for as long as the party lets them.
      if (!isOffice(invitedAs) && !standing.isFree(state) && !stillWears(state, invitation))
        throw new Refusal(
          'forbidden',
          'Whoever invited you no longer holds the office or the role in which they did. Ask them who invites now.',
        );
      const idempotencyKey = `invitation/${invitation.id}`;
      const asked: Asked = { process, ...giving, hat: invitedAs, person: invitedBy, idempotencyKey };
      const performed = await processes.perform(asked);
      if (performed.kind === 'refused' && !wornAlready.includes(performed.refusal.code))
        throw told(performed.refusal);
      if (performed.kind === 'misfit')
        throw new Refusal('malformed', 'This hat does not fit the process any more.');
    },
  };
}
