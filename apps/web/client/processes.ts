/** What the screens ask of the server about processes, and the acts that they send. */
import type { ProcessView } from '@rostrum/api';
import { type Act, initialState, type ProcessState, type RulingAsked, stateAfter } from '@rostrum/procedure';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { addOwn } from './own-acts.ts';
import { processAddress } from './process-list.ts';
import { request, withJson } from './request.ts';
import { hatHeader, useWornText } from './worn.ts';

/** An act of the record as whoever asks may see it. */
export interface SeenAct extends Act {
  readonly position: number;
  readonly version: number;
  readonly recordedAt: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Acts that were recorded. */
export interface Performed {
  readonly acts: readonly SeenAct[];
  readonly version: number;
}

const keys = {
  view: (id: string, hat: string) => ['process', id, hat] as const,
  acts: (id: string, hat: string) => ['process-acts', id, hat] as const,
};

/** A request under a hat of its own, whatever hat is worn; an empty line asks as the public. */
const under = (hat: string, signal: AbortSignal): RequestInit => ({ signal, headers: { [hatHeader]: hat } });

/**
 * One process.
 * @param as the line of a hat; that which is worn where absent
 */
export function useProcessView(id: string, as?: string) {
  const worn = useWornText();
  const hat = as ?? worn;
  return useQuery({
    queryKey: keys.view(id, hat),
    queryFn: async ({ signal }) => (await request<ProcessView>(processAddress(id), under(hat, signal))).body,
  });
}

interface ActPage {
  readonly acts: readonly SeenAct[];
  readonly head: number;
}

/** As many acts as one answer brings. */
const pageLength = 1_000;

/** The acts after those that are known already, in their order. */
async function actsAfter(
  id: string,
  hat: string,
  known: readonly SeenAct[],
  signal: AbortSignal,
): Promise<readonly SeenAct[]> {
  const all = [...known];
  for (;;) {
    const after = all.at(-1)?.position ?? 0;
    const path = `${processAddress(id)}/acts?after=${after}&limit=${pageLength}`;
    const { acts } = (await request<ActPage>(path, under(hat, signal))).body;
    all.push(...acts);
    if (acts.length < pageLength) return all;
  }
}

/**
 * Every act that a hat may see, in the order of the record. Asking again brings only what is new.
 * @param as the line of a hat; that which is worn where absent
 */
export function useSeenActs(id: string, as?: string) {
  const worn = useWornText();
  const hat = as ?? worn;
  const client = useQueryClient();
  const queryKey = keys.acts(id, hat);
  return useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      actsAfter(id, hat, client.getQueryData<readonly SeenAct[]>(queryKey) ?? [], signal),
  });
}

/** Puts acts that came in by themselves beside those that are known; what is known already stays. */
export function addSeenActs(client: QueryClient, id: string, hat: string, acts: readonly SeenAct[]): void {
  client.setQueryData<readonly SeenAct[]>(keys.acts(id, hat), (before) => {
    if (!before) return before;
    const last = before.at(-1)?.position ?? 0;
    const fresh = acts.filter(({ position }) => position > last);
    return fresh.length === 0 ? before : [...before, ...fresh];
  });
}

/** The last moment of a day. */
export const endOf = (day: string) => `${day}T23:59:59.999Z`;

/** Acts that had happened by the end of a day; all of them where no day is given. */
export function actsBy<Seen extends Pick<Act, 'happenedAt'>>(
  acts: readonly Seen[],
  day: string | null,
): readonly Seen[] {
  return day === null ? acts : acts.filter(({ happenedAt }) => happenedAt <= endOf(day));
}

/** The state that acts have made of a process by the end of a day; folded in the browser, so that walking from day to day is instant. */
export function useStateBy(
  id: string,
  acts: readonly SeenAct[] | undefined,
  day: string | null,
): ProcessState {
  return useMemo(() => (acts ? stateAfter(id, actsBy(acts, day)) : initialState(id)), [id, acts, day]);
}

/** Fetches what an act has changed. */
export function useTookEffect(id: string): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ['process-acts', id] });
    void client.invalidateQueries({ queryKey: ['process', id] });
    void client.invalidateQueries({ queryKey: ['processes'] });
    void client.invalidateQueries({ queryKey: ['me'] });
  }, [client, id]);
}

/** What goes with the request of an act. */
export interface Performance {
  readonly request: Record<string, unknown>;
  readonly ruling: RulingAsked | null;
  /** ISO instant; null for now. */
  readonly happenedAt: string | null;
  /** The version of the matter on which the request rests; null where it rests on none. */
  readonly version: number | null;
  /** The same for every try of one attempt. */
  readonly key: string;
}

/**
 * Sends the request of an act.
 * @throws ProblemError `refused` with its refusal, `changed-meanwhile` with what happened since
 */
export async function performAct(id: string, act: string, sent: Performance): Promise<Performed> {
  const query = sent.happenedAt === null ? '' : `?happenedAt=${encodeURIComponent(sent.happenedAt)}`;
  const body = sent.ruling === null ? sent.request : { ...sent.request, ruling: sent.ruling };
  const init = withJson('POST', body, sent.version === null ? null : `"${sent.version}"`);
  const headers = { ...(init.headers as Record<string, string>), 'idempotency-key': sent.key };
  const path = `${processAddress(id)}/acts/${encodeURIComponent(act)}${query}`;
  const performed = (await request<Performed>(path, { ...init, headers })).body;
  addOwn(performed.acts.map(({ position }) => position));
  return performed;
}
