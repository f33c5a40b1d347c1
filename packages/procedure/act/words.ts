/** Words that somebody writes in one language of the interface or in both. */
import { z } from 'zod';
import type { Sentence } from './refusal.ts';

/** Words in English, Chinese or both; at least one is written. */
export function words(longest: number) {
  const text = z.string().trim().max(longest).default('');
  return z.strictObject({ en: text, zh: text }).refine(({ en, zh }) => en !== '' || zh !== '', {
    message: 'Write it in English, in Chinese or in both.',
    params: { zh: '请用英文、中文或两种文字填写。' },
  });
}

/** The same words in both languages: what is not written in one is shown as written in the other. */
export function inBoth({ en, zh }: Sentence): Sentence {
  return { en: en || zh, zh: zh || en };
}
