/** Every act of the house, by the name of its request and by the names of what it records. */
import { participationActs } from '../participation/acts.ts';
import { addMember } from '../people/add-member.ts';
import { admitParty } from '../people/admit-party.ts';
import { assignOffice } from '../people/assign-office.ts';
import { endOffice } from '../people/end-office.ts';
import { leave } from '../people/leave.ts';
import { nameFocalPoint } from '../people/name-focal-point.ts';
import { nameHead } from '../people/name-head.ts';
import { removeMember } from '../people/remove-member.ts';
import { withdrawParty } from '../people/withdraw-party.ts';
import { actualiseStep } from '../process/actualise-step.ts';
import { addStep } from '../process/add-step.ts';
import { attachDecision } from '../process/attach-decision.ts';
import { concludeProcess } from '../process/conclude-process.ts';
import { correctActBy } from '../process/correct-act.ts';
import { editStep } from '../process/edit-step.ts';
import { makeRuling } from '../process/make-ruling.ts';
import { openProcess } from '../process/open-process.ts';
import { publishDocument } from '../process/publish-document.ts';
import { reopenProcess } from '../process/reopen-process.ts';
import { startProcess } from '../process/start-process.ts';
import { withdrawStep } from '../process/withdraw-step.ts';
import type { ActDefinition, Effect } from './model.ts';

/** Every act, in the order in which it is documented: by room, and in each room as a process meets them. */
export const actDefinitions = [
  // process
  openProcess,
  startProcess,
  editStep,
  addStep,
  withdrawStep,
  attachDecision,
  actualiseStep,
  publishDocument,
  makeRuling,
  correctActBy(effectOf),
  concludeProcess,
  reopenProcess,
  // people
  assignOffice,
  endOffice,
  admitParty,
  nameFocalPoint,
  nameHead,
  addMember,
  removeMember,
  leave,
  withdrawParty,
  // participation
  ...participationActs,
] as unknown as readonly ActDefinition[];

const byName = new Map(actDefinitions.map((definition) => [definition.name, definition]));
const effects = new Map(actDefinitions.flatMap((definition) => Object.entries(definition.effects)));

/** An act by the name of its request. */
export function actNamed(name: string): ActDefinition | undefined {
  return byName.get(name);
}

/** What an act in the past tense does. */
export function effectOf(name: string): Effect | undefined {
  return effects.get(name);
}
