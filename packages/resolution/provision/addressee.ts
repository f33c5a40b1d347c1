import { BESIDES } from './lexicon/kinds.ts';

/** Who is named at a place in the text, and where the naming ends. */
export interface Addressee {
  /** Canonical names in printed order, without repetition. */
  readonly names: readonly string[];
  /** Where the order itself begins. */
  readonly end: number;
  /** True if the words were not in the lexicon and stand as printed. */
  readonly asPrinted: boolean;
  /** "it", 其: whoever was named before. */
  readonly same: boolean;
  /** Whether an order follows: without one, the words name what is asked for and not who is asked. */
  readonly ordered: boolean;
}

export const nobody = (end: number): Addressee => ({
  names: [],
  end,
  asPrinted: false,
  same: false,
  ordered: false,
});

/** Adds a canonical name once; a phrase may stand for several. */
export function addName(names: string[], name: string): void {
  for (const each of name.split(BESIDES)) if (!names.includes(each)) names.push(each);
}

/** The office of a body: "Chair of the Special Committee". */
export function officeOf(office: string, body: string): string {
  if (body === 'General Assembly' && office === 'Chair') return 'President of the General Assembly';
  if (office === 'secretariat' && (body === 'United Nations system' || body === 'General Assembly'))
    return 'Secretariat';
  // Members of civil society are civil society; members of the African Union are not the Union.
  if (office === 'members')
    return /^Member States$|society|community/u.test(body) ? body : `members of the ${body}`;
  const president = office === 'Chair' && /Council|Conference/.test(body);
  return `${president ? 'President' : office} of the ${body}`;
}
