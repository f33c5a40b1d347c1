/** A server from start to stop. */
import {
  createServer,
  type ServerOptions as HttpOptions,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { InvitationHooks } from './account/invitations.ts';
import { type OpenAccounts, openAccounts } from './account/routes.ts';
import { firstAdministratorLink } from './account/set-up.ts';
import { type Database, openDatabase } from './database/database.ts';
import { type Desk, openDesk } from './desk/desk.ts';
import { deskProgram } from './desk/program.ts';
import { openLedger } from './library/ledger.ts';
import { Library } from './library/library.ts';
import { samples } from './library/samples.ts';
import { errorDetails, type Log, openLog } from './log.ts';
import { MailQueue } from './mail/mail-queue.ts';
import type { Mailer } from './mail/mailer.ts';
import { smtpCarrier } from './mail/smtp.ts';
import { type Outward, openOutward } from './outward.ts';
import { type OpenParticipation, openParticipation } from './participation/open.ts';
import { type OpenProcesses, openProcesses } from './process/open.ts';
import { postgresPersonalRecords } from './record/personal-data.ts';
import { PostgresStore } from './record/postgres-store.ts';
import { ActRecord } from './record/record.ts';
import { productFolder, productVersion } from './root.ts';
import { createApp } from './route/app.ts';
import { notePeer } from './route/peer.ts';
import { problemOf, problemResponse } from './route/problem.ts';
import { noteRaw } from './route/raw.ts';
import { SettingFault, type Settings } from './settings.ts';
import { invitationsTo } from './standing/invited.ts';
import type { FindWho } from './standing/who.ts';

/** What may be set beyond the settings. */
export interface ServeOptions extends Settings {
  /** Where log lines go; standard error where absent. */
  readonly writeLog?: (line: string) => void;
  /** The clock; the system's where absent. */
  readonly now?: () => Date;
  /** The built web application; that of the product where absent. */
  readonly webFolder?: string;
  /** What sends letters; nothing where absent. */
  readonly mailer?: Mailer | null;
}

/** A server that answers. */
export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  /** Stops in good order: no new requests, those under way to their end, then desk and database. */
  stop(): Promise<void>;
  /** In live mode without any account: where the first administrator comes in. A secret: printed once, never logged. */
  readonly setUpLink: string | null;
  /** Who asks. */
  readonly who: FindWho;
  /** Where processes say who may invite to which hat, and record the hats of those who accept. */
  readonly invitations: { follow(hooks: InvitationHooks): void };
  /** Resolves only if the server cannot go on, with the reason. */
  readonly failed: Promise<Error>;
}

function starting(): Response {
  const detail = 'Rostrum is starting. Try again in a second.';
  return problemResponse(problemOf('unavailable', detail), { 'Retry-After': '1' });
}

function cannotListen(error: NodeJS.ErrnoException, { host, port }: Settings): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop the program that uses it, or set PORT to another number.`,
    EACCES: `Port ${port} may not be used by this user. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one of its own, or 127.0.0.1.`,
    ENOTFOUND: `The name ${host} leads nowhere. Set HOST to an address of this machine, or 127.0.0.1.`,
  };
  return new SettingFault(reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`);
}

function listen(server: Server, settings: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, settings)));
    server.listen({ host: settings.host, port: settings.port, backlog: 4_096 }, () => {
      const { address, port, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
    });
  });
}

/** How long requests under way may take to end, in milliseconds. */
const farewell = 5_000;

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), farewell);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}

interface Inside {
  readonly app: Hono;
  readonly accounts: OpenAccounts;
  readonly running: OpenProcesses;
  readonly outward: Outward;
  readonly participation: OpenParticipation;
  readonly database: Database;
  readonly desk: Desk;
}

function openMails(
  database: Database,
  { smtp, origin, now }: ServeOptions,
  address: string,
  log: Log,
): MailQueue {
  const host = new URL(origin ?? address).hostname;
  const carrier = smtp ? smtpCarrier(smtp) : null;
  return new MailQueue({ database: database.query, carrier, log, host, ...(now && { now }) });
}

async function openInside(options: ServeOptions, address: string, log: Log): Promise<Inside> {
  const program = await deskProgram();
  const desk = openDesk(program);
  const database = await openDatabase(options, log).catch(async (error: unknown) => {
    await desk.close();
    throw error;
  });
  try {
    const { now = () => new Date(), webFolder = join(productFolder(), 'apps/web/dist') } = options;
    const record = new ActRecord(new PostgresStore(database.query), { now });
    const library = new Library(openLedger(database.query, record, now), desk);
    await library.loadSamples(await samples());
    const begun = performance.now();
    const uptime = () => Math.round((performance.now() - begun) / 1_000);
    const about = { version: productVersion(), store: database.kind, mode: options.mode, uptime };
    const { query } = database;
    const mails = openMails(database, options, address, log);
    const accounts = openAccounts({
      query,
      now,
      log,
      settings: options,
      address,
      // Letters that open accounts are not kept for anybody to read: without a carrier there are none.
      mailer: options.mailer ?? (mails.carries ? mails : null),
    });
    const running = await openProcesses({
      ...{ database, record, library, now, log },
      who: accounts.who,
      mode: options.mode,
    });
    const outward = await openOutward({
      ...{ query, record, library, now, log, mails, data: options.data },
      ...{ processes: running.processes, standing: running.standing, who: accounts.who },
      origin: options.origin ?? address,
      privateWebhooks: options.privateWebhooks ?? false,
    });
    const participation = openParticipation({
      ...{ query, now, log },
      ...{ processes: running.processes, standing: running.standing, signer: outward.notary },
      names: (ids) => postgresPersonalRecords(query).names(ids),
      count: async (request) => {
        await accounts.parts.attempts.take('documents', accounts.parts.peer(request));
      },
    });
    accounts.follow(invitationsTo({ ...running, now }));
    const today = () => now().toISOString().slice(0, 10);
    return {
      app: createApp({
        ...{ library, record: record.store, about, log, webFolder, today },
        origin: options.origin,
        standing: running.standing,
        routes: [...running.routes, ...accounts.routes, ...outward.routes, ...participation.routes],
      }),
      accounts,
      running,
      outward,
      participation,
      database,
      desk,
    };
  } catch (error) {
    await desk.close();
    await database.close();
    throw error;
  }
}

/**
 * Starts a server: takes its port first, so that a taken one is told at once, then opens the database, loads the samples and answers.
 * @throws {SettingFault} or a `PostgresFault`, with a message that says what to do
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const begun = performance.now();
  const log = openLog(options.logLevel, options.writeLog ?? ((line) => process.stderr.write(line)));
  let inside: Inside | null = null;
  const fetch = (request: Request, { incoming, outgoing }: HttpBindings | Http2Bindings) => {
    notePeer(request, incoming.socket.remoteAddress);
    noteRaw(request, outgoing as ServerResponse);
    return inside ? inside.app.fetch(request) : starting();
  };
  const server = createAdaptorServer({
    fetch,
    overrideGlobalObjects: false,
    createServer: ((options: HttpOptions, listener: RequestListener) =>
      createServer(options, (incoming, outgoing) => {
        if (!inside?.running.quick(incoming, outgoing)) listener(incoming, outgoing);
      })) as typeof createServer,
  }) as Server;
  const address = await listen(server, options);
  try {
    inside = await openInside(options, address, log);
  } catch (error) {
    await stopListening(server);
    throw error;
  }
  const { accounts, running, outward, participation, database, desk } = inside;
  const setUpLink = options.mode === 'live' ? await firstAdministratorLink(accounts.parts) : null;
  log.info('server.ready', { address, milliseconds: Math.round(performance.now() - begun) });
  const failed = database.givenUp.then((error) => {
    log.error('server.failed', errorDetails(error));
    return error;
  });
  let stopped: Promise<void> | null = null;
  const leave = async () => {
    running.live.close();
    await stopListening(server);
    await accounts.close();
    await participation.close();
    await outward.close();
    await running.close();
    await desk.close();
    await database.close();
    log.info('server.stopped');
  };
  return {
    address,
    setUpLink,
    invitations: accounts,
    who: accounts.who,
    failed,
    stop() {
      stopped ??= leave();
      return stopped;
    },
  };
}
