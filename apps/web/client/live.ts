/** What happens in a process, as it happens: server-sent events, resumed where they were broken off. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ownPositions, watchOwn } from './own-acts.ts';
import { processAddress } from './process-list.ts';
import { addSeenActs, type SeenAct, useTookEffect } from './processes.ts';
import { useWornText } from './worn.ts';

/** Whether one is listening, and how many acts came in since the mark was last taken off. */
export interface Live {
  readonly isOpen: boolean;
  readonly fresh: number;
  readonly seen: () => void;
}

function parsed(data: unknown): SeenAct | null {
  try {
    const act = JSON.parse(String(data)) as SeenAct;
    return typeof act.position === 'number' && typeof act.name === 'string' ? act : null;
  } catch {
    return null;
  }
}

/**
 * Listens to a process as long as the screen stands. The browser reconnects by itself and names the last act that it has seen.
 * @param after the position after which to listen; null while it is not known yet
 */
export function useLive(id: string, after: number | null): Live {
  const client = useQueryClient();
  const hat = useWornText();
  const tookEffect = useTookEffect(id);
  const [isOpen, setOpen] = useState(false);
  const [positions, setPositions] = useState<readonly number[]>([]);
  const own = useSyncExternalStore(watchOwn, ownPositions);
  const isReady = after !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the position counts when the ear is opened; later acts move it on.
  useEffect(() => {
    if (!isReady) return;
    const query = new URLSearchParams({ after: String(after), ...(hat === '' ? {} : { hat }) });
    const source = new EventSource(`/api${processAddress(id)}/live?${query}`);
    source.addEventListener('open', () => setOpen(true));
    source.addEventListener('error', () => setOpen(false));
    source.addEventListener('act', ({ data }) => {
      const act = parsed(data);
      if (!act) return;
      addSeenActs(client, id, hat, [act]);
      setPositions((before) => [...before, act.position]);
    });
    // What was sealed or folded anew reaches the screen by asking again.
    source.addEventListener('changed', tookEffect);
    return () => source.close();
  }, [client, id, hat, isReady, tookEffect]);
  // What was done on this screen is no news here.
  const fresh = positions.filter((position) => !own.has(position)).length;
  return { isOpen, fresh, seen: () => setPositions([]) };
}
