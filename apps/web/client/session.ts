/** Who sits before the screen. */
import type { Account, Whose } from '@rostrum/api';
import { useQuery } from '@tanstack/react-query';
import { request } from './request.ts';

/** The account that is signed in; null for nobody, and until it is known. */
export function useSession(): Account | null {
  const asked = useQuery({
    queryKey: ['account'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await request<Whose>('/account', { signal })).body,
  });
  return asked.data?.account ?? null;
}
