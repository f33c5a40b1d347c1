/** Who does what for whom in this room: parties that speak for themselves, offices that serve them. */
import { type Audience, partiesAndOffices } from '../act/audience.ts';
import { bearerOf, type Hat, isOffice } from '../act/hat.ts';
import type { Entitled } from '../act/model.ts';
import { managers } from '../people/own-party.ts';

/** The Secretariat, and the President for whom it works. */
export const officers: readonly Entitled[] = [{ category: 'secretariat' }, { category: 'president' }];

/** Those who manage a party, and the Secretariat on their behalf. */
export const managersAndSecretariat: readonly Entitled[] = [...managers, { category: 'secretariat' }];

/** Whether a hat may act for a party: its own, or as an office on its behalf. */
export function actsFor(hat: Hat, party: string): boolean {
  return isOffice(hat) || bearerOf(hat) === party;
}

/** The audience of what concerns one party: itself and the offices. */
export function ofParty({ payload }: { readonly payload: { readonly party: string } }): Audience {
  return partiesAndOffices(payload.party);
}

/** The category of hat in a bearer: `member-state` of `member-state/MX`. */
export function categoryOf(party: string): string {
  return party.slice(0, party.indexOf('/'));
}
