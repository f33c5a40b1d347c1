/** Messages of the screens of accounts, in English. */
export const accountEn = {
  'problem.expired': 'This link is used up or has expired',
  'problem.forbidden': 'This is for others to do',
  'problem.not-recognised': 'This does not open the account',
  'problem.prove-again': 'Show once more that it is you',
  'problem.too-many': 'Too many attempts; wait a little',
  'problem.unauthenticated': 'Sign in first',
  'problem.weak-password': 'This password is too easy to guess',
};
