/** What those who manage a party share: it takes part, and it is their own. */
import { z } from 'zod';
import { type Audience, partiesAndOffices } from '../act/audience.ts';
import { bearerOf, type Hat, type HatRole, partyCategories } from '../act/hat.ts';
import type { Act, Context, Entitled, Standing, YieldedAct } from '../act/model.ts';
import { personSchema } from '../act/person-id.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { stand } from '../act/standing.ts';
import { putOn, wears } from './hats.ts';
import type { PeopleState } from './state.ts';

/** Those who manage a party: its focal points and its head. @rule PEOPLE-5 */
export const managers: readonly Entitled[] = partyCategories.map((category) => ({
  category,
  roles: ['focal-point', 'head'],
}));

/** Everybody of a party, in any role. */
export const partyPeople: readonly Entitled[] = partyCategories.map((category) => ({ category }));

/** A person of one's own party. */
export const personRequest = z.strictObject({ person: personSchema });

/** What is recorded of somebody in a party. */
export interface InParty {
  readonly person: string;
  readonly hat: Hat;
}

/** A party that does not take part yet cannot name anybody. @rule PEOPLE-5 */
export function whileTakingPart({ state, hat }: Context): Standing | null {
  const party = state.people.parties[bearerOf(hat)];
  if (party) return null;
  const reason = { en: 'Your party does not take part yet.', zh: '贵方尚未获接纳参加。' };
  return stand('notYet', 'PEOPLE-5', reason, state.course.authority);
}

/** Puts a person into a role of the party whose hat is worn. */
export function nameInParty(
  { state, hat }: Context,
  act: string,
  person: string,
  role: HatRole,
): readonly YieldedAct[] | Refusal {
  const named: Hat = { category: hat.category, party: hat.party, role };
  if (wears(state.people, person, named))
    return refuse(
      'named-already',
      'PEOPLE-5',
      { en: 'This person is named so already.', zh: '此人已如此指定。' },
      { en: 'Nothing needs to be done.', zh: '无须再办。' },
    );
  const authority = state.people.parties[bearerOf(hat)]?.authority ?? state.course.authority;
  return [{ name: act, matter: `party/${bearerOf(hat)}`, payload: { person, hat: named }, authority }];
}

/** Somebody is in a party from now on: known to the party itself and to the offices. */
export const joined = {
  evolve({ people }: { readonly people: PeopleState }, { payload, happenedAt }: Act<InParty>): void {
    putOn(people, payload.person, { hat: payload.hat, since: happenedAt });
  },
  audience: ({ payload }: Act<InParty>): Audience => partiesAndOffices(bearerOf(payload.hat)),
};
