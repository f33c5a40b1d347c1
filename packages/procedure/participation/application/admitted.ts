/** A party takes part from now on: what follows from an approval that needs no list. */
import type { YieldedAct } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import type { ProcessState } from '../../act/state.ts';
import { knownParty } from '../../party/parties.ts';
import { admissionOf } from '../admission/admissions.ts';
import { categoryOf } from '../parties.ts';
import { needsNoList } from '../register/match.ts';
import type { Application, Organization } from './state.ts';

/** The name of an organization for both languages: the one in Chinese characters for Chinese, where there is one. */
export function nameIn({ name, otherNames }: Pick<Organization, 'name' | 'otherNames'>): Sentence {
  const names = [name, ...otherNames];
  const zh = names.find((one) => /\p{Script=Han}/u.test(one)) ?? name;
  const en = names.find((one) => /^[\p{Script=Latin}\p{P}\p{N}\p{S}\s]+$/u.test(one)) ?? name;
  return { en, zh };
}

/** Whether approval alone lets an application in: it registers, or has standing by a register; others go on a list. @rule PART-6 */
export function comesInByApproval(state: ProcessState, application: Application): boolean {
  const route = admissionOf(state, application.admission)?.route;
  return route === 'register' || route === 'invited' || needsNoList(state.participation, application);
}

/** The act by which the party of an application takes part; nothing where it does already, or a list decides. */
export function admittedParty(state: ProcessState, application: Application): YieldedAct[] {
  const { party: bearer, category: participation, organization } = application;
  if (state.people.parties[bearer] || !comesInByApproval(state, application)) return [];
  const party = bearer.slice(bearer.indexOf('/') + 1);
  const known = knownParty(party);
  const payload = {
    category: categoryOf(bearer),
    party,
    name: known?.name ?? nameIn(organization),
    group: known?.group ?? null,
    participation,
  };
  const authority = admissionOf(state, application.admission)?.authority ?? state.course.authority;
  return [{ name: 'PartyAdmitted', matter: `party/${bearer}`, payload, authority }];
}
