/** Every way to what is kept about who takes part, asked under every kind of hat: who gets what, and that hidden is as unknown. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Applied,
  list,
  type ParticipationGround,
  participationGround,
  pdf,
} from '../test/participation-ground.ts';

let ground: ParticipationGround;
let theirs: Applied;
let badge: string;

const person = '00000000-0000-4000-8000-00000000000a';

beforeAll(async () => {
  ground = await participationGround();
  theirs = await ground.apply('Diaspora Forum', 'Ana of the forum', 'PH');
  await ground.apply('Centre of Records', 'Ben of the centre', 'BR');
  await ground.perform('secretariat', 'approveApplication', { application: theirs.application });
  const delegate = { participant: person, function: 'representative', rank: null };
  await ground.perform(`${theirs.party};focal-point`, 'nameDelegate', delegate);
  const issued = await ground.perform('secretariat', 'issueBadge', {
    ...{ holder: person, party: theirs.party, zones: ['hall'], from: '2018-03-01', to: '2018-04-30' },
  });
  badge = String(issued.find(({ name }) => name === 'BadgeIssued')?.payload.badge);
  await ground.perform('secretariat', 'openRoom', { room: 'hall', seats: 10 });
  await ground.perform('president', 'drawUpList', { step: list });
  await ground.perform('president', 'proposeName', { list, application: theirs.application });
}, 240_000);

afterAll(() => ground?.close());

/** Hats, with OWN for the party that applied. */
const hats = [
  'secretariat',
  'president',
  'co-facilitator/MX',
  'OWN;focal-point',
  'OWN;head',
  'OWN;member',
  'stakeholder/another;focal-point',
  'member-state/MX;head',
  'media/m1;member',
  'public',
] as const;
type AskingHat = (typeof hats)[number];

const offices: readonly AskingHat[] = ['secretariat', 'president', 'co-facilitator/MX'];
const managers: readonly AskingHat[] = ['OWN;focal-point', 'OWN;head'];

/** What there is, where something like it would be that there is not, and who gets it. */
const things: readonly (readonly [
  thing: string,
  path: () => string,
  unknown: string,
  who: readonly AskingHat[],
])[] = [
  ['answers', () => `/answers/${theirs.answers}`, `/answers/${person}`, [...offices, ...managers]],
  [
    'a document',
    () => `/attachments/${theirs.document}`,
    `/attachments/${person}`,
    [...offices, ...managers],
  ],
  ['a badge', () => `/badges/${badge}`, '/badges/none', [...offices, ...managers, 'OWN;member']],
  ['a list in draft', () => `/lists/${list}/file.csv`, '/lists/none/file.csv', offices],
  ['the door', () => '/door', '/answers/none', offices],
];

const worn = (hat: AskingHat) => hat.replace('OWN', theirs.party);

describe.each(hats)('as %s', (hat) => {
  it.each(things)('%s', async (_, path, unknown, who) => {
    const found = await ground.look(worn(hat), path());
    expect(found.status, JSON.stringify(found.body)).toBe(who.includes(hat) ? 200 : 404);
    if (who.includes(hat)) return;
    const missing = await ground.look(worn(hat), unknown);
    expect(missing.status).toBe(404);
    const problem = (body: object) => ({ ...body, instance: '' });
    expect(problem(found.body), 'what is hidden is as what is not there').toEqual(problem(missing.body));
    const headers = (all: Headers) => [...all].filter(([name]) => name !== 'date');
    expect(headers(found.headers)).toEqual(headers(missing.headers));
  });

  it('own data are those of the party that is managed', async () => {
    const { status, body } = await ground.look<{ answers: Record<string, { contact: string }> }>(
      worn(hat),
      '/own-data',
    );
    const text = JSON.stringify(body);
    expect(text.includes('Ana of the forum')).toBe((managers as readonly string[]).includes(hat));
    expect(text).not.toContain('Ben of the centre');
    if (hat === 'public') expect(status).toBe(404);
  });

  it('applications are seen by offices, and their own by a party', async () => {
    const { body } = await ground.look<{ applications: { organization: { name: string } }[] }>(
      worn(hat),
      '/participation',
    );
    const seen = body.applications.map(({ organization }) => organization.name);
    const isOffice = offices.includes(hat);
    expect(seen).toEqual(
      isOffice ? ['Diaspora Forum', 'Centre of Records'] : hat.startsWith('OWN') ? ['Diaspora Forum'] : [],
    );
    const acts = await ground.look(worn(hat), '/acts?limit=500');
    expect(JSON.stringify(acts.body).includes('Centre of Records')).toBe(isOffice);
    expect(JSON.stringify(acts.body)).not.toMatch(/Ana of|Ben of/);
  });
});

describe('documents of applicants', () => {
  const taken = (bytes: Uint8Array<ArrayBuffer>, name: string) => ground.handIn('public', bytes, name);
  const text = (words: string) => new TextEncoder().encode(words);

  it.each([
    ['a page that could run in a browser', text('<!doctype html><script>alert(1)</script>'), 'statutes.pdf'],
    [
      'a program by the name of a document',
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]),
      'statutes.pdf',
    ],
    ['plain text', text('We are an organization.'), 'statutes.txt'],
    ['nothing at all', new Uint8Array(), 'statutes.pdf'],
    ['an archive', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), 'statutes.docx'],
  ])('%s is refused, whatever its name', async (_, bytes, name) => {
    const answer = await taken(bytes, name);
    expect(answer.status, await answer.text()).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('one byte more than 15 MB is refused', async () => {
    const large = new Uint8Array(15 * 1024 * 1024 + 1);
    large.set(pdf('large'));
    expect((await taken(large, 'large.pdf')).status).toBe(413);
  });

  it('is saved, never shown in place, and kept by no cache', async () => {
    const { status, headers } = await ground.look('secretariat', `/attachments/${theirs.document}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''Diaspora%20Forum\.pdf$/,
    );
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('a name of a file cannot put lines into the answer', async () => {
    const name = 'a"\r\nSet-Cookie: x=y.pdf';
    const { id } = (await (await taken(pdf('name'), name)).json()) as { id: string };
    const { headers } = await ground.look('secretariat', `/attachments/${id}`);
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get('content-disposition')).not.toMatch(/[\r\n"]/);
  });

  it('belongs to the party that came of the application', async () => {
    expect((await ground.look(`${theirs.party};focal-point`, `/attachments/${theirs.document}`)).status).toBe(
      200,
    );
  });
});

describe('a list as a file', () => {
  it.each([
    ['docx', 'en'],
    ['docx', 'zh'],
    ['csv', 'en'],
    ['csv', 'zh'],
    ['json', 'en'],
    ['json', 'zh'],
  ])('as %s in %s has the name and what it is', async (format, language) => {
    const path = `/api/processes/${ground.process}/lists/${list}/file.${format}?language=${language}`;
    const answer = await ground.server.ask(path, { headers: { 'rostrum-hat': 'president' } });
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text =
      format === 'docx'
        ? new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
        : new TextDecoder().decode(bytes);
    expect(text).toContain('Diaspora Forum');
    expect(text).toMatch(language === 'zh' ? /菲律宾/ : /Philippines/);
    expect(text).not.toMatch(/confidential|objection\//);
  });

  it('goes to Member States when it is circulated, and to the public when it is published', async () => {
    const file = (hat: string) => ground.look(hat, `/lists/${list}/file.json`).then(({ status }) => status);
    await ground.perform('president', 'circulateList', { list, days: 28 });
    expect(await Promise.all(['member-state/MX;head', 'observer-state/VA;head', 'public'].map(file))).toEqual(
      [200, 404, 404],
    );
    ground.pass(29 * 86_400_000);
    await ground.perform('president', 'finalizeList', { list, decision: null });
    expect(await Promise.all(['member-state/MX;head', 'public'].map(file))).toEqual([200, 404]);
    await ground.perform('president', 'publishList', { list });
    expect(await Promise.all(['member-state/MX;head', 'public'].map(file))).toEqual([200, 200]);
  });
});

describe('the door', () => {
  it('knows the key, the rooms, and which badges were revoked; an entry counts once', async () => {
    const door = async () =>
      (
        await ground.look<{ keys: string[]; revoked: string[]; rooms: { room: string; inside: number }[] }>(
          'secretariat',
          '/door',
        )
      ).body;
    expect(await door()).toMatchObject({ revoked: [], rooms: [{ room: 'hall', inside: 0 }] });
    expect((await door()).keys.length).toBeGreaterThan(0);
    const entry = { scan: 'scan-1', badge, room: 'hall', direction: 'in', offline: false };
    await ground.perform('secretariat', 'recordEntry', entry);
    await ground.perform('secretariat', 'recordEntry', entry).catch(() => undefined);
    expect((await door()).rooms).toMatchObject([{ inside: 1 }]);
    await ground.perform('secretariat', 'revokeBadge', { badge, reason: { en: 'It was lost.' } });
    expect((await door()).revoked).toEqual([badge]);
  });
});

describe('registers from files', () => {
  const read = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
    ground.server.ask(`/api/tables?name=${name}`, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    });

  it('are read as tables and not kept', async () => {
    const answer = await read(new TextEncoder().encode('name;country\nForum;PH\n'), 'register.csv');
    expect(await answer.json()).toMatchObject({
      format: 'csv',
      columns: ['name', 'country'],
      rows: [{ line: 2, cells: ['Forum', 'PH'] }],
    });
  });

  it.each([
    ['a PDF', pdf('table')],
    ['nothing', new Uint8Array()],
  ])('%s is no table, and the answer says so', async (_, bytes) => {
    const answer = await read(bytes, 'register.csv');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(((await answer.json()) as { detail: string }).detail.length).toBeGreaterThan(20);
  });
});
