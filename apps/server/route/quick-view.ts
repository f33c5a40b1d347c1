/** Views that are held ready, for whoever is not signed in: the same bytes for thousands on the day of a meeting, without the way round that others take. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hatHeader } from '@rostrum/api';
import { type Hat, hatFromText, type ProcessState, publicHat } from '@rostrum/procedure';
import type { Processes } from '../process/processes.ts';
import type { ReadyView } from '../process/views.ts';
import type { Standing } from '../standing/standing.ts';
import { thePublic } from '../standing/who.ts';
import { secureHeaderPairs } from './guard.ts';
import { readyHeaders, takesGzip } from './sending.ts';

/** Answers a request if it can do so at once; otherwise it goes the usual way. */
export type QuickAnswer = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** From what views are taken. */
export interface QuickParts {
  readonly processes: Pick<Processes, 'present'>;
  readonly standing: Pick<Standing, 'mayWear'>;
  /** The view for the public under a hat, if it is at hand. */
  readonly peek: (state: ProcessState, hat: Hat) => ReadyView | undefined;
}

const path = /^\/api\/processes\/([\w.~-]{1,130})$/;

/** The hat of a request of the public; null where the usual way has to look closer. */
function hatOf({ headers }: IncomingMessage): Hat | null {
  const named = headers[hatHeader.toLowerCase()];
  if (named === undefined) return publicHat;
  return typeof named === 'string' ? hatFromText(named) : null;
}

/** The view that answers a request; null where the usual way has to be taken. */
function viewFor(incoming: IncomingMessage, { processes, standing, peek }: QuickParts): ReadyView | null {
  const { headers, method, url = '' } = incoming;
  if (method !== 'GET' || headers.cookie !== undefined || headers.authorization !== undefined) return null;
  const process = path.exec(url)?.[1];
  const state = process === undefined ? null : processes.present(process);
  const hat = hatOf(incoming);
  if (!state || !hat || !standing.mayWear(thePublic, state, hat)) return null;
  return peek(state, hat) ?? null;
}

function send(
  { headers }: IncomingMessage,
  outgoing: ServerResponse,
  { etag, bytes, gzipped }: ReadyView,
): void {
  const common = { ...secureHeaderPairs, ...readyHeaders(etag) };
  if (headers['if-none-match'] === etag) return void outgoing.writeHead(304, common).end();
  const accepted = headers['accept-encoding'];
  const zipped = typeof accepted === 'string' && takesGzip(accepted);
  const body = zipped ? gzipped : bytes;
  const coding = zipped ? { 'Content-Encoding': 'gzip' } : {};
  const form = { 'Content-Type': 'application/json', 'Content-Length': body.byteLength, ...coding };
  outgoing.writeHead(200, { ...common, ...form }).end(body);
}

/** The quick way to views. */
export function quickView(parts: QuickParts): QuickAnswer {
  return (incoming, outgoing) => {
    const view = viewFor(incoming, parts);
    if (!view) return false;
    send(incoming, outgoing, view);
    return true;
  };
}
