/** Every route of accounts, in the order in which they are documented. */
import * as account from './account.ts';
import * as keys from './account-keys.ts';
import * as invitation from './invitation.ts';

/** Every route of accounts. */
export const accountRoutes = [
  account.getAccount,
  account.changeAccount,
  account.removeAccount,
  account.signIn,
  account.signInCode,
  account.passkeyChallenge,
  account.signInPasskey,
  account.beginSingleSignOn,
  account.endSingleSignOn,
  account.signOut,
  account.proveAgain,
  account.beginRecovery,
  account.lookAtRecovery,
  account.endRecovery,
  account.signUp,
  keys.getKeys,
  keys.setPassword,
  keys.newPasskey,
  keys.addPasskey,
  keys.removePasskey,
  keys.beginCodes,
  keys.confirmCodes,
  keys.removeCodes,
  keys.renewRecoveryCodes,
  keys.listSessions,
  keys.endSession,
  keys.endOtherSessions,
  keys.listTokens,
  keys.makeToken,
  keys.revokeToken,
  invitation.invite,
  invitation.listInvitations,
  invitation.withdrawInvitation,
  invitation.lookAtInvitation,
  invitation.acceptInvitation,
] as const;
