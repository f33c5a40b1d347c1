/** Reads the text at hand while it is being typed. */
import type { Language, Resolution } from '@rostrum/resolution';
import { useEffect, useRef, useState } from 'react';
import type { ReadingAnswer, ReadingOrder } from './reading-worker.ts';

/** How far the reading of the text at hand is. */
export interface LiveReading {
  /** The last reading that was finished, null before the first. */
  readonly reading: Resolution | null;
  /** The text of that reading. */
  readonly text: string;
  readonly busy: boolean;
  /** Milliseconds that the last reading took. */
  readonly took: number | null;
  readonly failed: boolean;
}

const nothing: LiveReading = { reading: null, text: '', busy: false, took: null, failed: false };

/** A pause in typing after which the text is read, in milliseconds. */
const pause = 220;

function newWorker(): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
}

/** Follows a text. A text that is overtaken by a newer one is not read to its end. */
export function useLiveReading(text: string, language: Language | 'auto'): LiveReading {
  const [state, setState] = useState<LiveReading>(nothing);
  const worker = useRef<{ worker: Worker; busy: boolean } | null>(null);
  const number = useRef(0);
  useEffect(() => {
    if (text.trim() === '') {
      setState(nothing);
      return;
    }
    setState((before) => ({ ...before, busy: true, failed: false }));
    const timer = setTimeout(() => {
      if (worker.current?.busy) {
        worker.current.worker.terminate();
        worker.current = null;
      }
      worker.current ??= { worker: newWorker(), busy: false };
      const own = worker.current;
      const order: ReadingOrder = { number: ++number.current, text, language };
      const began = performance.now();
      own.busy = true;
      own.worker.onmessage = (event: MessageEvent<ReadingAnswer>) => {
        own.busy = false;
        if (event.data.number !== number.current) return;
        const took = performance.now() - began;
        setState({ reading: event.data.reading, text, busy: false, took, failed: false });
      };
      own.worker.onerror = () => {
        own.worker.terminate();
        if (worker.current === own) worker.current = null;
        setState((before) => ({ ...before, busy: false, failed: true }));
      };
      own.worker.postMessage(order);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, language]);
  useEffect(
    () => () => {
      worker.current?.worker.terminate();
      worker.current = null;
    },
    [],
  );
  return state;
}
