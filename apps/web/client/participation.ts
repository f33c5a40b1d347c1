/** What the screens ask of the server about who takes part. */
import type { AttachmentAnswer, BadgeAnswer, DoorAnswer, TableAnswer } from '@rostrum/api';
import type { Answers, ParticipationView, RegistrationView } from '@rostrum/procedure';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { processAddress } from './process-list.ts';
import { request } from './request.ts';
import { useWornText } from './worn.ts';

const inDay = (asOf: string | null) => (asOf === null ? '' : `?asOf=${asOf}`);

/**
 * What the hat may see of participation.
 * @param after - the last act that the screen knows: when it moves on, this is asked anew
 */
export function useParticipationView(id: string, asOf: string | null, after: number) {
  const hat = useWornText();
  return useQuery({
    queryKey: ['participation', id, hat, asOf, after],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const path = `${processAddress(id)}/participation${inDay(asOf)}`;
      return (await request<ParticipationView>(path, { signal })).body;
    },
  });
}

/** Registrations for an event, for offices. */
export function useRegistrations(id: string, event: string | null, after: number) {
  const hat = useWornText();
  return useQuery({
    queryKey: ['registrations', id, hat, event, after],
    enabled: event !== null,
    queryFn: async ({ signal }) => {
      const path = `${processAddress(id)}/registrations?event=${encodeURIComponent(event ?? '')}`;
      return (await request<{ registrations: RegistrationView[] }>(path, { signal })).body.registrations;
    },
  });
}

/** What somebody answered to a form; null once it was erased. */
export function useAnswers(id: string, answers: string | null) {
  const hat = useWornText();
  return useQuery({
    queryKey: ['answers', id, hat, answers],
    enabled: answers !== null,
    queryFn: async ({ signal }) => {
      const path = `${processAddress(id)}/answers/${encodeURIComponent(answers ?? '')}`;
      return (await request<{ answers: Answers | null }>(path, { signal })).body.answers;
    },
  });
}

/** A badge ready to be printed. */
export function useBadge(id: string, badge: string) {
  const hat = useWornText();
  return useQuery({
    queryKey: ['badge', id, hat, badge],
    queryFn: async ({ signal }) =>
      (await request<BadgeAnswer>(`${processAddress(id)}/badges/${encodeURIComponent(badge)}`, { signal }))
        .body,
  });
}

const bytes = (file: Blob): RequestInit => ({
  method: 'POST',
  body: file,
  headers: { 'content-type': 'application/octet-stream' },
});

/** Hands in a document that a form asks for; gives its id. */
export async function sendAttachment(id: string, file: File): Promise<string> {
  const path = `${processAddress(id)}/attachments?name=${encodeURIComponent(file.name)}`;
  return (await request<AttachmentAnswer>(path, bytes(file))).body.id;
}

/** Reads a table; nothing is kept. */
export async function readTable(file: File): Promise<TableAnswer> {
  return (await request<TableAnswer>(`/tables?name=${encodeURIComponent(file.name)}`, bytes(file))).body;
}

/** What the door has to know. */
export async function fetchDoor(id: string): Promise<DoorAnswer> {
  return (await request<DoorAnswer>(`${processAddress(id)}/door`)).body;
}

/** The address of a list as a file. */
export function listFile(
  id: string,
  list: string,
  format: 'docx' | 'csv' | 'json',
  language: 'en' | 'zh',
  hat: string,
): string {
  const worn = hat === '' ? '' : `&hat=${encodeURIComponent(hat)}`;
  return `/api${processAddress(id)}/lists/${encodeURIComponent(list)}/file.${format}?language=${language}${worn}`;
}
