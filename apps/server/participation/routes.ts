/** The routes of participation beside its acts. */
import {
  getAnswers,
  getAttachment,
  getBadge,
  getDoor,
  getListFile,
  getOwnData,
  getParticipation,
  keepAttachment,
  largestAttachment,
  largestTable,
  listRegistrations,
  readTableFile,
} from '@rostrum/api';
import { readTable, sniff } from '@rostrum/document';
import {
  bearerOf,
  isOffice,
  type ParticipationView,
  type ProcessState,
  participationView,
  registrationsView,
  speaksForParty,
} from '@rostrum/procedure';
import { Refusal } from '../library/refusal.ts';
import type { Processes } from '../process/processes.ts';
import { readBytes } from '../route/body.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import { type Asking, nothingHere, type Standing } from '../standing/standing.ts';
import type { Attachments } from './attachments.ts';
import { badgeCode, doorOf, type Signer } from './badge.ts';
import { listFormats, publishedList, writeList } from './list-file.ts';
import { mayRead, ownOf, type PersonalKeeping } from './personal.ts';

/** What the routes of participation are answered from. */
export interface ParticipationParts {
  readonly processes: Pick<Processes, 'stateAt'>;
  readonly standing: Standing;
  readonly attachments: Attachments;
  readonly personal: PersonalKeeping;
  readonly signer: Signer;
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly now: () => Date;
  /** Counts what one address of the network sends; throws when it is too much. */
  readonly count: (request: Request) => Promise<void>;
}

const reader = ({ state, hat, who }: Asking) => ({ state, hat, person: who.person });

/** What a hat may see; members of a party see their own registrations besides. */
function viewFor(state: ProcessState, { hat, who }: Asking, now: string): ParticipationView {
  const view = participationView(state, hat, now);
  if (hat.role !== 'member' || who.person === null) return view;
  return { ...view, registrations: registrationsView(state, hat, { person: who.person }) };
}

/** Kinds of file that a form takes, by what they are. */
const taken: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  image: 'application/octet-stream',
};

function typeOf(bytes: Uint8Array): string {
  const { format, kind } = sniff(bytes);
  const type = taken[format];
  if (type) return type;
  throw new Refusal(
    'not-readable',
    `This is ${kind}. Hand in a PDF, a Word or OpenDocument text, or a picture.`,
  );
}

function requireOffice({ hat }: Asking): void {
  if (!isOffice(hat)) throw nothingHere();
}

/** A response that is saved as a file and never shown in place. */
function file(bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

/** The routes. */
export function participationRoutes(parts: ParticipationParts): readonly Mounted[] {
  return [...viewRoutes(parts), ...fileRoutes(parts), ...doorRoutes(parts)];
}

function viewRoutes({
  processes,
  standing,
  personal,
  attachments,
  now,
}: ParticipationParts): readonly Mounted[] {
  return [
    mount(getParticipation, async ({ params, query, request }) => {
      const asking = await standing.ask(request, params.id);
      const { asOf } = query;
      const state = asOf ? await processes.stateAt(params.id, asOf) : asking.state;
      if (!state) throw nothingHere();
      const at = asOf ? `${asOf}T23:59:59.999Z` : now().toISOString();
      return sendJson(viewFor(state, asking, at));
    }),
    mount(listRegistrations, async ({ params, query, request }) => {
      const asking = await standing.ask(request, params.id);
      const { state, hat, who } = asking;
      const event = query.event === undefined ? {} : { event: query.event };
      return sendJson({ registrations: registrationsView(state, hat, { ...event, person: who.person }) });
    }),
    mount(getAnswers, async ({ params, request }) => {
      const asking = await standing.ask(request, params.id);
      if (!mayRead(reader(asking), params.answers)) throw nothingHere();
      return sendJson({ answers: await personal.read(params.id, params.answers) });
    }),
    mount(getOwnData, async ({ params, request }) => {
      const asking = await standing.ask(request, params.id);
      if (asking.hat.party === null && asking.who.person === null) throw nothingHere();
      const own = ownOf(reader(asking));
      const answers = await Promise.all(own.records.map((id) => personal.read(params.id, id)));
      const documents = own.party ? await attachments.ofParty(params.id, own.party) : [];
      return sendJson({
        ...own,
        answers: Object.fromEntries(own.records.map((id, at) => [id, answers[at]])),
        documents,
      });
    }),
  ];
}

function fileRoutes({ standing, attachments, count, now }: ParticipationParts): readonly Mounted[] {
  return [
    mount(readTableFile, async ({ query, request }) => {
      await standing.reader(request);
      const table = await readTable(await readBytes(request, largestTable), query.name);
      if ('trouble' in table)
        throw new Refusal(table.trouble === 'too-large' ? 'too-large' : 'not-readable', table.message);
      return sendJson(table);
    }),
    mount(keepAttachment, async ({ params, query, request }) => {
      const { hat, who } = await standing.act(request, params.id);
      await count(request);
      const bytes = await readBytes(request, largestAttachment);
      const kept = {
        process: params.id,
        party: bearerOf(hat),
        person: who.person,
        name: query.name,
        type: typeOf(bytes),
        bytes,
      };
      return new Response(JSON.stringify(await attachments.keep(kept)), {
        status: 201,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      });
    }),
    mount(getAttachment, async ({ params, query, request }) => {
      const asking = await standing.ask(request, params.id, query.hat ?? request.headers.get('rostrum-hat'));
      const kept = await attachments.get(params.id, params.attachment);
      // As with answers: those who manage a party have what it handed in, its members what they handed in themselves.
      const own = kept && speaksForParty(asking.hat) && kept.party === bearerOf(asking.hat);
      const mine = kept && kept.person !== null && kept.person === asking.who.person;
      if (!kept || !(isOffice(asking.hat) || own || mine)) throw nothingHere();
      return file(new Uint8Array(kept.bytes), kept.type, kept.name);
    }),
    mount(getListFile, async ({ params, query, request }) => {
      const { state, hat } = await standing.ask(
        request,
        params.id,
        query.hat ?? request.headers.get('rostrum-hat'),
      );
      const view = participationView(state, hat, now().toISOString());
      const list = view.lists.find(({ id }) => id === params.list);
      if (!list) throw nothingHere();
      const { format } = params;
      const bytes = await writeList(publishedList(list, state, query.language), format, query.language);
      return file(bytes, listFormats[format], `${params.list}.${format}`);
    }),
  ];
}

function doorRoutes({ standing, signer, names }: ParticipationParts): readonly Mounted[] {
  return [
    mount(getBadge, async ({ params, request }) => {
      const { state, hat } = await standing.ask(request, params.id);
      const badge = state.participation.badges[params.badge];
      const own = badge && (isOffice(hat) || badge.party === bearerOf(hat));
      if (!badge || !own) throw nothingHere();
      const holder = (await names([badge.holder])).get(badge.holder) ?? null;
      return sendJson({ badge: badge.id, holder, ...badgeCode(params.id, badge, signer) });
    }),
    mount(getDoor, async ({ params, request }) => {
      const asking = await standing.ask(request, params.id);
      requireOffice(asking);
      return sendJson(await doorOf(asking.state, signer));
    }),
  ];
}
