/** E-mail addresses, and how the same one is known again. */

/** Whether two spellings are one address: without differences of case, of form and of width. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
