/** The routes to processes and their acts. */
import {
  address,
  getProcess,
  listActs,
  listProcessActs,
  listProcesses,
  openProcess,
  type Performed as PerformedAnswer,
  performAct,
} from '@rostrum/api';
import { type Hat, hatText, isOffice, type ProcessState, type RulingAsked } from '@rostrum/procedure';
import type { Library } from '../library/library.ts';
import { Refusal } from '../library/refusal.ts';
import { openOn, withPlan } from '../process/opening.ts';
import type { Performed } from '../process/perform.ts';
import type { Processes } from '../process/processes.ts';
import { seenActs, seenBy } from '../process/seen-acts.ts';
import { personsSeen, writeView } from '../process/view.ts';
import { type ReadyView, Views } from '../process/views.ts';
import type { RecordedAct } from '../record/act.ts';
import type { PersonalRecords } from '../record/personal-data.ts';
import { type Asking, nothingHere, type Standing } from '../standing/standing.ts';
import type { Who } from '../standing/who.ts';
import { knownActs } from './known-acts.ts';
import { type Mounted, mount } from './mount.ts';
import { type QuickAnswer, quickView } from './quick-view.ts';
import { sendJson, sendReady } from './sending.ts';

/** What the routes to processes answer from. */
export interface ProcessRouteParts {
  readonly processes: Processes;
  readonly library: Library;
  readonly standing: Standing;
  readonly personal: Pick<PersonalRecords<never>, 'names'>;
  readonly now: () => Date;
}

/** Rehearsals that may be open at once where anybody may open them. */
const mostRehearsals = 500;

type WireActs = PerformedAnswer['acts'];

const onWire = (acts: readonly RecordedAct[]) => acts as unknown as WireActs;

/** The problem that a request has come to; none where it was recorded. */
function problemOf(
  performed: Exclude<Performed, { kind: 'recorded' }>,
  state: ProcessState,
  hat: Hat,
): Refusal {
  switch (performed.kind) {
    case 'refused': {
      const { refusal } = performed;
      return new Refusal('refused', `${refusal.reason.en} ${refusal.needed.en} (${refusal.rule})`, {
        refusal,
      });
    }
    case 'misfit': {
      const errors = performed.misfit.slice(0, 20).map((misfit) => ({ ...misfit }));
      const [first] = errors;
      const detail = `${first?.at || 'The request'} does not fit: ${first?.message ?? ''}. GET /api/acts has the form of every act.`;
      return new Refusal('malformed', detail, { errors });
    }
    case 'overtaken': {
      const since = onWire(seenBy(hat, state, performed.since));
      const detail =
        'Somebody else acted meanwhile. Look at what happened, and send your request again with the new version.';
      return new Refusal('changed-meanwhile', detail, { since, version: performed.version });
    }
    case 'key-reused':
      return new Refusal(
        'key-reused',
        'This Idempotency-Key was used for another request. Send a new key with a new request.',
      );
  }
}

function versionNamed(request: Request): number | undefined {
  const named = request.headers.get('if-match');
  if (named === null) return undefined;
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(named.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new Refusal('malformed', 'If-Match names the version of the matter in quotes: "3".');
}

function keyNamed(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Refusal(
    'malformed',
    'Idempotency-Key has 1 to 200 printable characters of ASCII without spaces.',
  );
}

/** When an act happened that is entered afterwards. */
function timeNamed(named: string | undefined, { hat, isFree }: Asking, now: Date): string | undefined {
  if (named === undefined) return undefined;
  if (!isFree && !isOffice(hat))
    throw new Refusal('forbidden', 'Only offices enter afterwards what has happened. Leave happenedAt out.');
  if (new Date(named) > now)
    throw new Refusal('malformed', 'happenedAt lies in the future. An act is recorded when it has happened.');
  return named;
}

/** What a view is of: everything on which it hangs. */
const nameOf = (state: ProcessState, hat: Hat, person: string | null, at: string) =>
  [state.id, state.position, hatText(hat), person ?? '', at].join(' ');

/** Answers about processes. */
class ProcessDesk {
  readonly #views = new Views();

  constructor(private readonly parts: ProcessRouteParts) {}

  /** The view of a process for the public under a hat, if it is at hand. */
  peek(state: ProcessState, hat: Hat): ReadyView | undefined {
    return this.#views.peek(nameOf(state, hat, null, this.parts.now().toISOString().slice(0, 16)));
  }

  /** The view of a process, held ready for a minute at a time: what closes with the clock is a minute late in a view, never in a decision. */
  async view(asking: Asking, asOf: string | null): Promise<ReadyView> {
    const { who, hat, state } = asking;
    const now = asOf === null ? this.parts.now().toISOString() : `${asOf}T23:59:59.999Z`;
    const at = asOf ?? now.slice(0, 16);
    const name = nameOf(state, hat, who.person, at);
    const view =
      this.#views.peek(name) ?? (await this.#views.get(name, () => this.#write(asking, asOf, now)));
    if (!view) throw nothingHere();
    return view;
  }

  async #write({ who, hat, state }: Asking, asOf: string | null, now: string): Promise<string | null> {
    const { processes, standing, personal } = this.parts;
    const then = asOf === null ? state : await processes.stateAt(state.id, asOf);
    if (!then) return null;
    const [hats, names] = [standing.hatsOf(who, state), await personal.names(personsSeen(state, hat))];
    const isSample = processes.isSample(state.id);
    return writeView({ state: then, hat, hats, person: who.person, now, asOf, isSample, names });
  }

  async acts(asking: Asking, asked: Parameters<typeof seenActs>[3]): Promise<Response> {
    const { processes } = this.parts;
    const { hat, state } = asking;
    const head = processes.endOf(state.id);
    return sendJson({ acts: await seenActs(processes, state, hat, asked), head });
  }

  async perform(
    process: string,
    act: string,
    body: Readonly<Record<string, unknown>>,
    happenedAt: string | undefined,
    request: Request,
  ): Promise<Response> {
    const { processes, standing, library, now } = this.parts;
    const asking = await standing.act(request, process);
    const { hat, who } = asking;
    const { ruling = null, ...rest } = body;
    const time = timeNamed(happenedAt, asking, now());
    const version = versionNamed(request);
    const key = keyNamed(request);
    const performed = await processes.perform({
      ...{ process, act, hat, person: who.person, ruling: ruling as RulingAsked | null },
      request: await withPlan(library, act, rest),
      ...(version === undefined ? {} : { expectedVersion: version }),
      ...(key === undefined ? {} : { idempotencyKey: key }),
      ...(time === undefined ? {} : { happenedAt: time }),
    });
    const state = (await processes.state(process)) ?? asking.state;
    if (performed.kind !== 'recorded') throw problemOf(performed, state, hat);
    return recorded(performed.acts, state, hat);
  }

  async open(who: Who, opening: Parameters<typeof openOn>[2]): Promise<string> {
    const { processes, library, standing } = this.parts;
    const isAdministrator = who.scopes.includes('admin');
    if (!isAdministrator && !standing.isSample)
      throw who.account === null
        ? new Refusal('unauthenticated', 'Sign in as an administrator of this server to open a process.')
        : new Refusal('forbidden', 'Administrators of this server open processes. Ask one of them.');
    const rehearsal = opening.rehearsal || !isAdministrator;
    if (!isAdministrator && (await processes.list()).filter((one) => one.rehearsal).length >= mostRehearsals)
      throw new Refusal('too-many', 'There are enough rehearsals here. Use one of them.', {
        retryAfter: 3_600,
      });
    const { process, performed } = await openOn(processes, library, { ...opening, rehearsal }, who.person);
    if (performed.kind === 'recorded') return process;
    const state = await processes.state(process);
    if (!state) throw new Error(`Opening ${process} came to ${JSON.stringify(performed).slice(0, 300)}`);
    throw problemOf(performed, state, { category: 'secretariat', party: null, role: null });
  }
}

function recorded(acts: readonly RecordedAct[], state: ProcessState, hat: Hat): Response {
  const version = acts[0]?.version ?? 0;
  const answer: PerformedAnswer = { acts: onWire(seenBy(hat, state, acts)), version };
  return new Response(JSON.stringify(answer), {
    status: 201,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ETag: `"${version}"` },
  });
}

/** The routes to processes. */
export function processRoutes(parts: ProcessRouteParts): { routes: readonly Mounted[]; quick: QuickAnswer } {
  const { processes, standing } = parts;
  const desk = new ProcessDesk(parts);
  const known = knownActs();
  const routes = [
    mount(listActs, async () => sendJson({ acts: known })),
    mount(listProcesses, async ({ request }) => {
      await standing.reader(request);
      return sendJson({ processes: await processes.list() });
    }),
    mount(openProcess, async ({ json, request }) => {
      const who = await standing.reader(request);
      const process = await desk.open(who, json);
      const view = await desk.view(await standing.ask(request, process), null);
      return sendReady(request, view, { status: 201, headers: { Location: address.process(process) } });
    }),
    mount(getProcess, async ({ params, query, request }) =>
      sendReady(request, await desk.view(await standing.ask(request, params.id), query.asOf ?? null)),
    ),
    mount(listProcessActs, async ({ params, query, request }) =>
      desk.acts(await standing.ask(request, params.id), query),
    ),
    mount(performAct, ({ params, query, json, request }) =>
      desk.perform(params.id, params.act, json, query.happenedAt, request),
    ),
  ];
  const peek: ProcessDesk['peek'] = (state, hat) => desk.peek(state, hat);
  return { routes, quick: quickView({ processes, standing, peek }) };
}
