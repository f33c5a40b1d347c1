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
import { defineForm } from './form/define-form.ts';

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
] as const;
