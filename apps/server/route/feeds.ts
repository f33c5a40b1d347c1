/** The routes to calendars, feeds and tables of processes. */
import {
  address,
  getProcessCalendar,
  getProcessFeed,
  getProcessTable,
  getSecretCalendar,
  listCalendarAddresses,
  makeCalendarAddress,
  revokeCalendarAddress,
} from '@rostrum/api';
import { actsToAtom, actsToCsv, type CalendarPart, processesToCalendar } from '@rostrum/document';
import { type Hat, type ProcessState, publicHat, sameHat } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import type { CalendarAddresses, CalendarOwner } from '../feed/calendar-addresses.ts';
import { Refusal } from '../library/refusal.ts';
import type { Processes } from '../process/processes.ts';
import { seenActs } from '../process/seen-acts.ts';
import { type ReadyView, Views } from '../process/views.ts';
import type { RecordStore } from '../record/store.ts';
import { nothingHere, type Standing } from '../standing/standing.ts';
import type { Who } from '../standing/who.ts';
import { type Mounted, mount } from './mount.ts';
import { type Sending, send, sendJson } from './sending.ts';

/** From what feeds are answered. */
export interface FeedParts {
  readonly processes: Pick<Processes, 'state' | 'acts'>;
  readonly standing: Standing;
  readonly store: Pick<RecordStore<never>, 'hashes'>;
  readonly addresses: CalendarAddresses;
  /** The processes in which somebody takes part or has taken part. */
  readonly processesWith: (person: string) => Promise<readonly string[]>;
  readonly now: () => Date;
  /** The address by which people reach the server. */
  readonly origin: string;
}

/** The newest acts that a feed shows. */
const mostEntries = 100;
const calendar: Sending = { type: 'text/calendar; charset=utf-8' };

/** What is seen under a hat is for nobody else's cache. */
const own = {
  'Cache-Control': 'private, no-cache',
  Vary: 'Accept-Encoding, Rostrum-Hat, Cookie, Authorization',
};

function sendView(request: Request, view: ReadyView | null, sending: Sending): Response {
  if (!view) throw nothingHere();
  const text = new TextDecoder().decode(view.bytes);
  return send(request, { key: '', etag: view.etag, text }, sending);
}

const pageOf = (origin: string, id: string) => `${origin}/processes/${encodeURIComponent(id)}`;

/** What feeds say, each made once for as long as nothing happens. */
class Feeds {
  readonly #views = new Views(32 * 1024 * 1024);

  constructor(private readonly parts: FeedParts) {}

  part(state: ProcessState, language: Language, hats: readonly Hat[]): CalendarPart {
    const now = this.parts.now().toISOString();
    return { state, options: { language, hats, now, page: pageOf(this.parts.origin, state.id) } };
  }

  /** The calendar of one process as some hats see it. */
  calendar(state: ProcessState, language: Language, hats: readonly Hat[]) {
    const title = state.course.title[language === 'zh' ? 'zh' : 'en'];
    const day = this.parts.now().toISOString().slice(0, 10);
    const name = `ics ${state.id} ${state.position} ${day} ${language} ${JSON.stringify(hats)}`;
    return this.#views.get(name, async () =>
      processesToCalendar(title, language, [this.part(state, language, hats)]),
    );
  }

  /** The calendar of one person over all processes. */
  async personal(language: Language, person: string) {
    const parts: CalendarPart[] = [];
    for (const id of await this.parts.processesWith(person)) {
      const state = await this.parts.processes.state(id);
      const hats = (state?.people.worn[person] ?? []).map(({ hat }) => hat);
      if (state && hats.length > 0) parts.push(this.part(state, language, [...hats, publicHat]));
    }
    const day = this.parts.now().toISOString().slice(0, 10);
    const states = parts.map(({ state, options }) => [state.id, state.position, options.hats]);
    const name = `me ${person} ${language} ${day} ${JSON.stringify(states)}`;
    return this.#views.get(name, async () => processesToCalendar('Rostrum', language, parts));
  }

  atom(state: ProcessState, language: 'en' | 'zh', matter: string | null) {
    const { processes, store, origin } = this.parts;
    return this.#views.get(`atom ${state.id} ${state.position} ${language} ${matter}`, async () => {
      const request = { after: 0, limit: Number.POSITIVE_INFINITY, ...(matter !== null && { matter }) };
      const acts = await seenActs(processes, state, publicHat, request);
      const [record = ''] = await store.hashes(0, 1);
      const self = origin + address.processFeed(state.id, language, matter ?? undefined);
      const page = `${pageOf(origin, state.id)}/record`;
      const newest = acts.slice(-mostEntries).toReversed();
      return actsToAtom(newest, state, { language, self, page, record, matter });
    });
  }

  table(state: ProcessState, language: 'en' | 'zh', hat: Hat) {
    const request = { after: 0, limit: Number.POSITIVE_INFINITY };
    const name = `csv ${state.id} ${state.position} ${language} ${JSON.stringify(hat)}`;
    return this.#views.get(name, async () =>
      actsToCsv(await seenActs(this.parts.processes, state, hat, request), state, language),
    );
  }
}

/** The state of a process as everybody may see that there is one. */
async function stateOf({ processes }: FeedParts, id: string): Promise<ProcessState> {
  const state = await processes.state(id);
  if (!state) throw nothingHere();
  return state;
}

/** The hat under which an address was made, if it is still worn. */
async function stillWorn({ standing, processes }: FeedParts, { person, process, hat }: CalendarOwner) {
  const state = process === null ? null : await processes.state(process);
  if (!state || !hat) return null;
  const free = standing.isFree(state);
  const worn = person === null ? [] : (state.people.worn[person] ?? []);
  return free || worn.some((one) => sameHat(one.hat, hat)) ? { state, hat } : null;
}

async function secretCalendar(parts: FeedParts, feeds: Feeds, token: string, language: Language) {
  const owner = await parts.addresses.find(token);
  if (!owner) throw nothingHere();
  if (owner.process === null) return owner.person === null ? null : feeds.personal(language, owner.person);
  const worn = await stillWorn(parts, owner);
  return worn && feeds.calendar(worn.state, language, [worn.hat]);
}

function requirePerson({ person }: Who): string {
  if (person === null)
    throw new Refusal('unauthenticated', 'Sign in first: the calendar is that of a person.');
  return person;
}

/** Of whom the calendar is for which an address is asked. */
async function ownerAsked(
  { standing }: FeedParts,
  request: Request,
  process: string | null,
): Promise<CalendarOwner> {
  if (process === null) return { person: requirePerson(await standing.reader(request)), process, hat: null };
  const { who, hat, isFree } = await standing.ask(request, process);
  if (!isFree) requirePerson(who);
  if (sameHat(hat, publicHat))
    throw new Refusal(
      'forbidden',
      'The calendar of the public needs no secret: take calendar.ics of the process.',
    );
  return { person: who.person, process, hat };
}

const made = (value: unknown) =>
  new Response(JSON.stringify(value), {
    status: 201,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });

/** The routes to calendars, feeds and tables. */
export function feedRoutes(parts: FeedParts): readonly Mounted[] {
  const feeds = new Feeds(parts);
  const { standing, addresses, origin } = parts;
  return [
    mount(getProcessCalendar, async ({ params, query, request }) => {
      const state = await stateOf(parts, params.id);
      return sendView(request, await feeds.calendar(state, query.language, [publicHat]), calendar);
    }),
    mount(getProcessFeed, async ({ params, query, request }) => {
      const view = await feeds.atom(await stateOf(parts, params.id), query.language, query.matter ?? null);
      return sendView(request, view, { type: 'application/atom+xml; charset=utf-8' });
    }),
    mount(getProcessTable, async ({ params, query, request }) => {
      const { state, hat } = await standing.ask(request, params.id);
      return sendView(request, await feeds.table(state, query.language, hat), {
        type: 'text/csv; charset=utf-8; header=present',
        saveAs: `${params.id}.acts.csv`,
        headers: own,
      });
    }),
    mount(listCalendarAddresses, async ({ request }) =>
      sendJson({ feeds: await addresses.list(requirePerson(await standing.reader(request))) }),
    ),
    mount(makeCalendarAddress, async ({ json, request }) => {
      const { token, ...shown } = await addresses.make(await ownerAsked(parts, request, json.process));
      return made({ ...shown, address: origin + address.secretCalendar(token) });
    }),
    mount(revokeCalendarAddress, async ({ params, request }) => {
      const { person } = await standing.reader(request);
      if (!(await addresses.revoke(params.feed, person)))
        throw new Refusal('not-found', 'There is no such calendar of yours.');
      return new Response(null, { status: 204 });
    }),
    mount(getSecretCalendar, async ({ params, query, request }) => {
      const view = await secretCalendar(parts, feeds, params.token, query.language ?? 'en');
      return sendView(request, view, { ...calendar, headers: own });
    }),
  ];
}
