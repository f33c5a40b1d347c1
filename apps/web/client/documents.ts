/** What the screens ask of the server, with what is remembered between screens. */
import { type AlignmentAnswer, address, type DocumentSummary, type KeptDocument } from '@rostrum/api';
import type { Plan } from '@rostrum/procedure';
import type { Correction, Finding, Settlement } from '@rostrum/resolution';
import { type QueryClient, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Answer, request, withJson } from './request.ts';

const keys = {
  list: ['documents'] as const,
  document: (key: string) => ['document', key] as const,
  plan: (key: string) => ['plan', key] as const,
  check: (key: string) => ['check', key] as const,
  alignment: (left: string, right: string) => ['alignment', left, right] as const,
};

/** The path below `/api` of an address of the interface. */
export function below(path: string): string {
  return path.replace(/^\/api/, '');
}

/** All documents that are kept. */
export function useDocuments() {
  return useQuery({
    queryKey: keys.list,
    queryFn: async ({ signal }) =>
      (await request<{ documents: DocumentSummary[] }>(below(address.documents), { signal })).body.documents,
  });
}

/** A document in full, with the revision that it is. */
export function useDocument(key: string | null) {
  return useQuery({
    queryKey: keys.document(key ?? ''),
    enabled: key !== null,
    queryFn: ({ signal }) => request<KeptDocument>(below(address.document(key ?? '')), { signal }),
  });
}

/** Several documents in full: those that have come, in the order asked for, and what went wrong with the first that did not. */
export function useKeptDocuments(wanted: readonly string[]) {
  return useQueries({
    queries: wanted.map((key) => ({
      queryKey: keys.document(key),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<KeptDocument>(below(address.document(key)), { signal }),
    })),
    combine: together,
  });
}

function together(answers: readonly { data?: Answer<KeptDocument> | undefined; error: Error | null }[]) {
  return {
    documents: answers.flatMap(({ data }) => data?.body ?? []),
    error: answers.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** The plan that a document orders. */
export function usePlan(key: string) {
  return useQuery({
    queryKey: keys.plan(key),
    queryFn: async ({ signal }) => (await request<Plan>(below(address.plan(key)), { signal })).body,
  });
}

/** What the checker finds in a document. */
export function useCheck(key: string) {
  return useQuery({
    queryKey: keys.check(key),
    queryFn: async ({ signal }) =>
      (await request<{ findings: Finding[] }>(below(address.check(key)), { signal })).body.findings,
  });
}

/** Two language versions side by side. */
export function useAlignment(left: string, right: string | null) {
  return useQuery({
    queryKey: keys.alignment(left, right ?? ''),
    enabled: right !== null,
    queryFn: async ({ signal }) =>
      (await request<AlignmentAnswer>(below(address.alignment(left, right ?? '')), { signal })).body,
  });
}

/** Takes an answer of the server as the document that is now known, and forgets what was computed from the old one. */
export function remember(client: QueryClient, key: string, answer: Answer<KeptDocument>): void {
  client.setQueryData(keys.document(key), answer);
  void client.invalidateQueries({ queryKey: keys.list });
  void client.invalidateQueries({ queryKey: keys.plan(key) });
  void client.invalidateQueries({ queryKey: keys.check(key) });
  void client.invalidateQueries({ queryKey: ['alignment'] });
}

function usePut<Value>(key: string, path: string, name: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (value: Value) => {
      const known = client.getQueryData<Answer<KeptDocument>>(keys.document(key));
      return request<KeptDocument>(below(path), withJson('PUT', { [name]: value }, known?.etag));
    },
    onSuccess: (answer) => remember(client, key, answer),
    // Somebody else was quicker: the screen then shows what is kept now.
    onError: () => client.invalidateQueries({ queryKey: keys.document(key) }),
  });
}

/** Puts the corrections of a document. */
export function usePutCorrections(key: string) {
  return usePut<readonly Correction[]>(key, address.corrections(key), 'corrections');
}

/** Puts what was settled about the findings of a document. */
export function usePutSettlements(key: string) {
  return usePut<readonly Settlement[]>(key, address.settlements(key), 'settlements');
}

/** Removes a document that is not a sample. */
export function useRemoveDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => request<undefined>(below(address.document(key)), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.list }),
  });
}
