/** A whole server on a port of its own with an embedded PostgreSQL in a folder of its own, for tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@rostrum/api';
import { type RunningServer, type ServeOptions, serve } from '../serve.ts';

/** A server under test. */
export interface TestServer {
  readonly server: RunningServer;
  readonly data: string;
  /** What it logged. */
  readonly log: string[];
  /** Asks for a path. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON. */
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Stops it; its folder stays. */
  stop(): Promise<void>;
  /** Stops it and removes its folder. */
  clear(): Promise<void>;
}

/** Starts a server; 10 October 2013 is its present day. */
export async function startTestServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'rostrum-server-')));
  const log: string[] = [];
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    data,
    databaseUrl: null,
    logLevel: 'debug',
    mode: 'sample',
    origin: null,
    proxies: 0,
    signUp: null,
    singleSignOn: null,
    writeLog: (line) => log.push(line),
    now: () => new Date('2013-10-10T12:00:00Z'),
    ...options,
  }).catch(async (error: unknown) => {
    if (!options.data) await rm(data, { recursive: true, force: true });
    throw error;
  });
  const ask = (path: string, init?: RequestInit) => fetch(server.address + path, init);
  return {
    server,
    data,
    log,
    ask,
    send: (method, path, body, headers) =>
      ask(path, {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    stop: () => server.stop(),
    async clear() {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The problem in a response; fails on anything else. */
export async function problemIn(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type');
  if (type !== 'application/problem+json') throw new Error(`${response.status} ${type}: no problem`);
  return (await response.json()) as Problem;
}

/** A short resolution with a number of its own. */
export const resolutionText = (
  number: string,
  words = 'Requests the Secretary-General to submit a report;',
) => `United Nations
A/RES/${number}

General Assembly

Resolution adopted by the General Assembly on 20 December 2016

${number}. A matter of importance

The General Assembly,

Recalling its resolution 61/208 of 20 December 2006,

1. ${words}

2. Decides to remain seized of the matter.
`;
