/** What is one's own: addresses of calendars, and how one wishes to be told of what changed. */
import type { CalendarAddress, NoticeSettings } from '@rostrum/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, withJson } from './request.ts';

const keys = { calendars: ['me', 'calendars'], notices: ['me', 'notices'] } as const;

/** The calendars for which an address was made; the addresses themselves are shown once. */
export function useCalendars(isSignedIn: boolean) {
  return useQuery({
    queryKey: keys.calendars,
    enabled: isSignedIn,
    queryFn: async ({ signal }) =>
      (await request<{ feeds: CalendarAddress[] }>('/feeds', { signal })).body.feeds,
  });
}

/** Makes an address; null for the calendar of the person, else that of the party in a process. */
export function useMakeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (process: string | null) =>
      (await request<CalendarAddress & { address: string }>('/feeds', withJson('POST', { process }))).body,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.calendars }),
  });
}

/** Revokes an address: whoever has it sees nothing any more. */
export function useRevokeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (feed: string) =>
      request<undefined>(`/feeds/${encodeURIComponent(feed)}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.calendars }),
  });
}

/** How often one is written to. */
export function useNotices(isSignedIn: boolean) {
  return useQuery({
    queryKey: keys.notices,
    enabled: isSignedIn,
    queryFn: async ({ signal }) => (await request<NoticeSettings>('/me/notices', { signal })).body,
  });
}

/** Changes it. */
export function usePutNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (settings: NoticeSettings) =>
      (await request<NoticeSettings>('/me/notices', withJson('PUT', settings))).body,
    onSuccess: (settings) => client.setQueryData(keys.notices, settings),
  });
}
