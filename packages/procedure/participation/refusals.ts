/** Refusals that several acts of this room give. */
import { type Refusal, refuse } from '../act/refusal.ts';

/** What is asked of does not exist, or is not theirs to know: the two cannot be told apart. @rule PART-2 */
export function notFound(rule = 'PART-2'): Refusal {
  return refuse(
    'not-found',
    rule,
    { en: 'There is nothing of that name here for you.', zh: '此处没有您可以查看的该项内容。' },
    { en: 'Check the address, or the hat that you wear.', zh: '请核对地址或您当前的身份。' },
  );
}

/** The thing does not stand as the act needs it. */
export function wrongStatus(rule: string, en: string, zh: string): Refusal {
  return refuse('wrong-status', rule, { en, zh }, { en: 'See how it stands now.', zh: '请查看其目前状况。' });
}
