/** Reads texts away from the screen, so that typing is never held up. */
import { type Language, type Resolution, readResolution } from '@rostrum/resolution';

/** A text to read; answers carry the number of what they answer. */
export interface ReadingOrder {
  readonly number: number;
  readonly text: string;
  readonly language: Language | 'auto';
}

/** A text as read. */
export interface ReadingAnswer {
  readonly number: number;
  readonly reading: Resolution;
}

self.addEventListener('message', (event: MessageEvent<ReadingOrder>) => {
  const { number, text, language } = event.data;
  const answer: ReadingAnswer = { number, reading: readResolution(text, { language }) };
  self.postMessage(answer);
});
