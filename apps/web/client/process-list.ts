/** The list of all processes, and the opening of another: what needs none of the acts themselves. */
import type { ListedProcess, ProcessView } from '@rostrum/api';
import type { Sentence } from '@rostrum/procedure';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, withJson } from './request.ts';
import { useWornText } from './worn.ts';

/** The address of a process in the interface, below `/api`. */
export const processAddress = (id: string) => `/processes/${encodeURIComponent(id)}`;

/** All processes that the hat may see. */
export function useProcesses() {
  const hat = useWornText();
  return useQuery({
    queryKey: ['processes', hat],
    queryFn: async ({ signal }) =>
      (await request<{ processes: ListedProcess[] }>('/processes', { signal })).body.processes,
  });
}

/** What a process is opened with. */
export interface Opening {
  /** Keys in the library, one for each language version of the mandate. */
  readonly documents: readonly string[];
  readonly amendments: readonly string[];
  readonly title: Sentence | null;
  readonly rehearsal: boolean;
}

/** Opens a process on a mandate. */
export function useOpenProcess() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (opening: Opening) => {
      const { title, ...rest } = opening;
      const body = title === null ? rest : { ...rest, title };
      return (await request<ProcessView>('/processes', withJson('POST', body))).body;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['processes'] }),
  });
}
