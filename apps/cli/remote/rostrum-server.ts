/** A Rostrum server asked over HTTP. */
import { openAsBlob } from 'node:fs';
import type { ShownAct } from '@rostrum/server';
import { CommandError, exitCode } from '../exit-code.ts';

/** Which server, and as whom. */
export interface ServerOptions {
  /** `https://rostrum.example.org` */
  readonly server: string;
  /** The token of an account; the public without one. */
  readonly token?: string | undefined;
  /** The hat that is worn. */
  readonly hat?: string | undefined;
}

/** Acts are asked for by so many at once. */
const page = 1_000;

function unreachable(server: string, error: unknown): CommandError {
  const { cause } = error as { cause?: { code?: string } };
  return new CommandError(
    `${server} does not answer (${cause?.code ?? (error as Error).message}). See that the address is right and the server runs.`,
    exitCode.unreadable,
  );
}

async function ask(
  { server, token, hat }: ServerOptions,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(hat && { 'Rostrum-Hat': hat }),
    ...(init.headers as Record<string, string> | undefined),
  };
  if (!URL.canParse(path, server))
    throw new CommandError(
      `"${server}" is no address. Write it as https://rostrum.example.org.`,
      exitCode.usage,
    );
  const response = await fetch(new URL(path, server), { ...init, headers }).catch((error: unknown) => {
    throw unreachable(server, error);
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  throw new CommandError(
    problem?.detail ?? `${server} answered ${response.status}. See that it is a Rostrum.`,
    exitCode.unreadable,
  );
}

async function json<Answer>(options: ServerOptions, path: string): Promise<Answer> {
  const response = await ask(options, path);
  return response.json().catch(() => {
    throw new CommandError(
      `${options.server} is no Rostrum: it did not answer with JSON.`,
      exitCode.unreadable,
    );
  }) as Promise<Answer>;
}

/** The checkpoint of a server now, as text. */
export async function fetchCheckpoint(options: ServerOptions): Promise<string> {
  return (await ask(options, '/api/checkpoint')).text();
}

/** The names of the keys that a server has published. */
export async function fetchKeys(options: ServerOptions): Promise<readonly string[]> {
  const { keys } = await json<{ keys: readonly { id: string }[] }>(options, '/api/checkpoint-key');
  return keys.map(({ id }) => id);
}

/** Proof that a record only grew between two positions. */
export async function fetchGrowth(
  options: ServerOptions,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const path = `/api/checkpoint/growth?from=${from}&to=${to}`;
  return (await json<{ proof: readonly string[] }>(options, path)).proof;
}

/** All acts of a record, those that may not be seen sealed. */
export async function* fetchRecord(options: ServerOptions): AsyncGenerator<ShownAct> {
  for (let after = 0; ; ) {
    const path = `/api/record?after=${after}&limit=${page}`;
    const { acts } = await json<{ acts: readonly ShownAct[] }>(options, path);
    yield* acts;
    if (acts.length < page) return;
    after = acts.at(-1)!.position;
  }
}

/** The archive of a process, as far as it may be seen. */
export async function fetchArchive(options: ServerOptions, process: string): Promise<Uint8Array> {
  const response = await ask(options, `/api/processes/${encodeURIComponent(process)}/archive`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What became of an archive that was sent. */
export interface Imported {
  readonly process: string;
  readonly acts: number;
  readonly already: number;
  readonly documents: readonly { readonly key: string; readonly outcome: string }[];
}

/** Sends an archive. */
export async function sendArchive(
  options: ServerOptions,
  file: string,
  as: string | undefined,
): Promise<Imported> {
  const body = await openAsBlob(file);
  const path = as ? `/api/archives?as=${encodeURIComponent(as)}` : '/api/archives';
  const response = await ask(options, path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/zip' },
  });
  return (await response.json()) as Imported;
}
