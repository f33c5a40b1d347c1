/** Who may see an act: asked in one place for screens, feeds, files, mail and the live stream. */
import { bearerOf, type Hat, isOffice, type Office } from './hat.ts';

/** Who may see something. Whoever is named by one of its parts may. */
export interface Audience {
  readonly everybody?: true;
  /** Every delegation of a Member State. */
  readonly memberStates?: true;
  /** Every office of the process. */
  readonly offices?: true;
  /** These offices alone. */
  readonly only?: readonly Office[];
  /** Parties by their bearer: `organization` or State with its category, `stakeholder/x1`. */
  readonly parties?: readonly string[];
}

/** For everybody, signed in or not. */
export const everybody: Audience = { everybody: true };

/** For the offices of the process. */
export const officesOnly: Audience = { offices: true };

/** For Member States and the offices. */
export const memberStates: Audience = { memberStates: true, offices: true };

/** For some parties and the offices. */
export function partiesAndOffices(...parties: readonly string[]): Audience {
  return { offices: true, parties };
}

/** Whether somebody under a hat may see what is for an audience. */
export function maySee(audience: Audience, hat: Hat): boolean {
  if (audience.everybody) return true;
  if (audience.memberStates && hat.category === 'member-state') return true;
  if (isOffice(hat))
    return (audience.offices ?? false) || (audience.only ?? []).includes(hat.category as Office);
  return hat.party !== null && (audience.parties ?? []).includes(bearerOf(hat));
}
