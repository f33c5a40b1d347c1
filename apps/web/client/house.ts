/** What kind of house this is: one to look around in, or one in which people are who they have signed in as. */
import { address } from '@rostrum/api';
import { useQuery } from '@tanstack/react-query';
import { below } from './documents.ts';
import { request } from './request.ts';

/** The house. */
export interface House {
  readonly mode: 'sample' | 'live';
}

/** The house; null until it is known. */
export function useHouse(): House | null {
  const asked = useQuery({
    queryKey: ['house'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await request<House>(below(address.health), { signal })).body,
  });
  return asked.data?.mode ? asked.data : null;
}
