import type { Force, Provision } from '@rostrum/resolution';
import { edtfSpan } from '../calendar/edtf.ts';
import type { Check, Doubt } from './model.ts';
import { paragraphName } from './quoted.ts';

/** Forces that ask for something that has not been done yet. */
const directive = new Set<Force>([
  'decision',
  'request',
  'invitation',
  'encouragement',
  'call',
  'recommendation',
]);

/**
 * An act that is due before the resolution that asks for it was adopted.
 *
 * Nobody can be asked for something by a day that has passed; where a text does so, the month was set in an earlier draft and
 * not moved when adoption slipped. The officer asks the sponsors, and enters the adoption date meanwhile.
 * @authority A/RES/71/280 para. 22: "至迟于 2017 年 3 月", in a resolution adopted on 6 April 2017
 */
export const deadlineBeforeAdoption: Check = {
  code: 'time.before-adoption',
  severity: 'error',
  title: 'A deadline earlier than the day of adoption',
  why: 'A request has effect from its adoption: a deadline that had passed by then cannot be met.',
  find({ resolution: { adoptedOn, provisions } }) {
    if (adoptedOn === null) return [];
    return provisions.flatMap((provision) => doubtOf(provision, adoptedOn));
  },
};

function doubtOf({ eId, force, when, quote }: Provision, adoptedOn: string): readonly Doubt[] {
  if (!when?.edtf || when.anchor !== null || !directive.has(force)) return [];
  const due = edtfSpan(when.edtf, adoptedOn)?.end;
  if (!due || due >= adoptedOn) return [];
  const deadline = when.relation === 'by' || when.relation === 'before';
  const message =
    `${capital(paragraphName(eId))} sets ${when.edtf}, but the resolution was adopted on ${adoptedOn}, later than that. ` +
    'The date may come from an earlier draft: ask the sponsors, and treat the act as due at once.';
  return [{ eId, quote: when.quote || quote, message, severity: deadline ? 'error' : 'warning' }];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
