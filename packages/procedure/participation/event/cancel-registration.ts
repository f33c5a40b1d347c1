/** A registration is cancelled; its place goes to whoever waits longest. */
import { z } from 'zod';
import { bearerOf, isOffice } from '../../act/hat.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { partyPeople } from '../../people/own-party.ts';
import { ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import {
  eventPromotions,
  freePlace,
  noShift,
  passOverQueues,
  registerOf,
  shift,
  takePlace,
} from './register.ts';
import type { Registration } from './state.ts';
import { eventAuthority } from './step.ts';

const request = z.strictObject({ registration: z.string().min(1).max(200) });

interface Cancelled {
  readonly registration: string;
  readonly event: string;
  readonly party: string;
}

/** A registration that is theirs: of their own party, their own where they only belong to it. */
function theirs({ state, hat, person }: Context, id: string): Registration | null {
  const { registrations } = state.participation;
  const registration = Object.hasOwn(registrations, id) ? registrations[id] : undefined;
  if (!registration) return null;
  if (isOffice(hat)) return registration;
  const own = hat.role !== 'member' || registration.person === person;
  return own && registration.party === bearerOf(hat) ? registration : null;
}

/**
 * Cancels a registration.
 * @rule PART-7, PART-11
 */
export const cancelRegistration = defineAct({
  name: 'cancelRegistration',
  title: { en: 'Cancel a registration', zh: '取消登记' },
  request,
  rule: 'PART-11',
  entitled: [{ category: 'secretariat' }, ...partyPeople],
  stages: ['prepared', 'running'],
  decide(context, asked) {
    const registration = theirs(context, asked.registration);
    if (!registration) return notFound('PART-11');
    if (registration.status === 'cancelled')
      return wrongStatus('PART-11', 'It is cancelled already.', '该登记已经取消。');
    const { id, event, party, status } = registration;
    const authority = eventAuthority(context.state, registration);
    const payload: Cancelled = { registration: id, event, party };
    const cancelled = {
      name: 'RegistrationCancelled',
      matter: `event/${event}`,
      payload: { ...payload },
      authority,
    };
    const register = context.state.participation.events[event];
    if (status === 'waiting' || !register) return [cancelled];
    const freed = noShift();
    shift(freed, party, -1);
    return [cancelled, ...eventPromotions(context.state, event, authority, register.limits, freed)];
  },
  effects: {
    RegistrationCancelled: {
      evolve({ participation }, { payload }: Act<Cancelled>) {
        const registration = participation.registrations[payload.registration];
        if (!registration) return;
        const register = registerOf(participation, registration.event);
        if (registration.status === 'registered') freePlace(register, registration.party);
        registration.status = 'cancelled';
        registration.turn = null;
        delete register.ofPerson[registration.person];
        passOverQueues(participation, register);
      },
      audience: ofParty,
    },
    ParticipantPromoted: {
      evolve({ participation }, { payload }: Act<Cancelled>) {
        const registration = participation.registrations[payload.registration];
        if (!registration) return;
        const register = registerOf(participation, registration.event);
        registration.status = 'registered';
        registration.turn = null;
        takePlace(register, registration.party);
        passOverQueues(participation, register);
      },
      audience: ofParty,
    },
  },
});
