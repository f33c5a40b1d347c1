import type { Check } from './model.ts';
import { paragraphName } from './quoted.ts';

/**
 * An act that is ordered for a session of the Assembly that is over.
 *
 * @authority Rules of procedure (A/520/Rev.20), rules 1 and 2: a session opens each September and the one before is closed, so
 * that a report to "its seventieth session" asked for in the seventy-first finds no agenda
 */
export const sessionInThePast: Check = {
  code: 'time.session-past',
  severity: 'error',
  title: 'An act ordered for a session that is over',
  why: 'An agenda is drawn up for the sessions to come; an earlier session cannot take anything up.',
  find({ resolution }) {
    const own = resolution.session;
    if (own === null) return [];
    return resolution.provisions.flatMap(({ eId, when }) => {
      const session = Number(/^ga\/(\d+)/.exec(when?.anchor ?? '')?.[1] ?? own);
      if (session >= own || when?.relation === 'after') return [];
      const message = `The act in ${paragraphName(eId)} is set for session ${session}, but this is a resolution of session ${own}. Check the number against the other language versions.`;
      return [{ eId, quote: when!.quote, message }];
    });
  },
};
