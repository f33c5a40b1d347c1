/** What the screens of accounts ask of the server. */
import type { Account, AccountKeys, HeldInvitation, Session, SignIn, Token, Whose } from '@rostrum/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, withJson } from './request.ts';

const keys = {
  whose: ['whose'] as const,
  own: (part: string) => ['own', part] as const,
};

const links: readonly unknown[] = ['invitation', 'recovery'];

/** Who sits before the screen, and how they may come in. */
export function useWhose() {
  return useQuery({
    queryKey: keys.whose,
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await request<Whose>('/account', { signal })).body,
  });
}

/** Sends something to a path below `/account`, and gives the answer. */
export async function send<Body>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  value: unknown = {},
): Promise<Body> {
  const init = method === 'DELETE' ? { method } : withJson(method, value);
  return (await request<Body>(`/account${path}`, init)).body;
}

/** Asks the server for one part of the account that is signed in. */
function usePart<Body>(part: string) {
  return useQuery({
    queryKey: keys.own(part),
    queryFn: async ({ signal }) => (await request<Body>(`/account/${part}`, { signal })).body,
  });
}

/** What opens the account. */
export const useKeys = () => usePart<AccountKeys>('keys');

/** Where the account is signed in. */
export const useSessions = () => usePart<{ sessions: Session[] }>('sessions');

/** The tokens of programs. */
export const useTokens = () => usePart<{ tokens: Token[] }>('tokens');

/** Forgets what was known of parts of the account, so that they are asked for anew. */
export function useRenewed(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['own'] });
}

/** From now on somebody else (or nobody) sits here: what may be seen changes with them. */
export function useCameIn(): (account: Account | null) => Promise<void> {
  const client = useQueryClient();
  return async (account) => {
    client.setQueryData<Whose>(keys.whose, (before) => before && { ...before, account });
    client.removeQueries({ queryKey: ['own'] });
    // Links are for once: what they were for is known, and asking again would find them used.
    await client.invalidateQueries({ predicate: ({ queryKey: [what] }) => !links.includes(what) });
  };
}

/** A step of signing in; whoever is in by it is known at once. */
export function useSignIn<Value>(step: (value: Value) => Promise<SignIn>, onIn: (answer: SignIn) => void) {
  const cameIn = useCameIn();
  return useMutation({
    mutationFn: step,
    onSuccess: async (answer) => {
      if (answer.account) await cameIn(answer.account);
      onIn(answer);
    },
  });
}

/** Signs out of this browser. */
export function useSignOut() {
  const cameIn = useCameIn();
  return useMutation({ mutationFn: () => send('POST', '/sign-out'), onSuccess: () => cameIn(null) });
}

/** What an invitation is for. */
export function useInvitation(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    enabled: token !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: () => send<HeldInvitation>('POST', '/invitation', { token }),
  });
}

/** Leaves for the other house; the browser comes back to `next`. */
export async function leaveForSingleSignOn(asked: {
  purpose?: 'sign-in' | 'proof' | 'link';
  next?: string;
  invitation?: string;
}): Promise<void> {
  const { address } = await send<{ address: string }>('POST', '/single-sign-on', asked);
  location.assign(address);
}
