/** Every act of registration, accreditation and lists. */
import { approveApplication } from './application/approve-application.ts';
import { changeApplication } from './application/change-application.ts';
import { declineApplication } from './application/decline-application.ts';
import { placeOnWaitingList } from './application/place-on-waiting-list.ts';
import { returnForMending } from './application/return-for-mending.ts';
import { setAdmissionQuota } from './application/set-admission-quota.ts';
import { submitApplication } from './application/submit-application.ts';
import { submitFollowUp } from './application/submit-follow-up.ts';
import { withdrawApplication } from './application/withdraw-application.ts';
import { issueBadge } from './badge/issue-badge.ts';
import { openRoom } from './badge/open-room.ts';
import { recordEntry } from './badge/record-entry.ts';
import { revokeBadge } from './badge/revoke-badge.ts';
import { appointCredentialsCommittee } from './delegation/appoint-credentials-committee.ts';
import { decideOnCredentials } from './delegation/decide-on-credentials.ts';
import { nameDelegate } from './delegation/name-delegate.ts';
import { removeDelegate } from './delegation/remove-delegate.ts';
import { submitCredentials } from './delegation/submit-credentials.ts';
import { allotSeats } from './event/allot-seats.ts';
import { cancelRegistration } from './event/cancel-registration.ts';
import { registerForEvent } from './event/register-for-event.ts';
import { setEventLimits } from './event/set-event-limits.ts';
import { defineForm } from './form/define-form.ts';
import { circulateList } from './list/circulate-list.ts';
import { discloseInformation } from './list/disclose-information.ts';
import { drawUpList } from './list/draw-up-list.ts';
import { extendClock } from './list/extend-clock.ts';
import { finalizeList } from './list/finalize-list.ts';
import { makeObjection } from './list/make-objection.ts';
import { proposeName } from './list/propose-name.ts';
import { publishList } from './list/publish-list.ts';
import { recordEngagement } from './list/record-engagement.ts';
import { requestDisclosure } from './list/request-disclosure.ts';
import { restoreName } from './list/restore-name.ts';
import { withdrawName } from './list/withdraw-name.ts';
import { withdrawObjection } from './list/withdraw-objection.ts';
import { withholdName } from './list/withhold-name.ts';
import { eraseParticipant } from './privacy/erase-participant.ts';
import { setRetention } from './privacy/set-retention.ts';
import { importRegister } from './register/import-register.ts';
import { undoImport } from './register/undo-import.ts';

/** Every act of this room, in the order in which it is documented. */
export const participationActs = [
  defineForm,
  submitApplication,
  changeApplication,
  withdrawApplication,
  returnForMending,
  approveApplication,
  declineApplication,
  placeOnWaitingList,
  setAdmissionQuota,
  submitFollowUp,
  importRegister,
  undoImport,
  setEventLimits,
  registerForEvent,
  cancelRegistration,
  allotSeats,
  nameDelegate,
  removeDelegate,
  submitCredentials,
  appointCredentialsCommittee,
  decideOnCredentials,
  drawUpList,
  proposeName,
  withdrawName,
  circulateList,
  extendClock,
  makeObjection,
  withdrawObjection,
  recordEngagement,
  withholdName,
  restoreName,
  requestDisclosure,
  discloseInformation,
  finalizeList,
  publishList,
  issueBadge,
  revokeBadge,
  openRoom,
  recordEntry,
  setRetention,
  eraseParticipant,
] as const;
