/**
 * Trying to learn who objected, by every way out of a whole server, as every category but the confidants.
 *
 * Two worlds are alike in everything but one thing: in the one Ecuador objects to a name, in the other Fiji. Whoever can tell the two apart
 * by anything that the server gives out has learnt the objector; so nothing that it gives out may differ, not by one byte, one place in an
 * order, one status code or one letter sent.
 */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list, listed, participationGround } from '../test/participation-ground.ts';
import type { Visitor } from '../test/visitor.ts';
import { startReceiver, type WebhookReceiver } from '../test/webhook-receiver.ts';

const hats = [
  ['secretariat', 'prepares the list, and was not taken into confidence'],
  ['co-facilitator/EC', 'holds an office, and is of one of the States in question'],
  ['chair/stakeholder-list-preparatory-process', 'holds an office'],
  ['member-state/MX;head', 'had the list before it, as the objector'],
  ['member-state/MX;member', 'may see what Member States see'],
  ['observer-state/VA;head', 'is no Member State'],
  ['intergovernmental/IOM;focal-point', 'works with the process'],
  ['un-entity/UNHCR;focal-point', 'works with the process'],
  ['nhri/PH;focal-point', 'takes part'],
  ['ngo-ecosoc/n1;focal-point', 'takes part'],
  ['stakeholder/THEIRS;focal-point', 'is the organization that was objected to'],
  ['stakeholder/another;focal-point', 'is another organization'],
  ['media/m1;member', 'asks for a living'],
  ['public', 'is anybody'],
] as const;

/** Ways out under a hat. LIST, NAME and EC or FJ stand for what somebody who guesses would put there. */
const ways = [
  ['the view of the process', ''],
  ['the view of participation', '/participation'],
  ['the view of participation as of a day', '/participation?asOf=2018-03-01'],
  ['registrations', '/registrations'],
  ['own data', '/own-data'],
  ['the list of acts', '/acts'],
  ['acts of the matter of an objection of Ecuador', '/acts?matter=objection%2FLIST%2FNAME%2FEC'],
  ['acts of the matter of an objection of Fiji', '/acts?matter=objection%2FLIST%2FNAME%2FFJ'],
  ['the table of acts', '/acts.csv'],
  ['the Atom feed', '/feed.atom'],
  ['the calendar', '/calendar.ics'],
  ['the archive', '/archive'],
  ['the list as csv', '/lists/LIST/file.csv'],
  ['the list as JSON', '/lists/LIST/file.json?language=zh'],
  ['answers under the id of an objection', '/answers/objection'],
  ['a badge by the name of Ecuador', '/badges/EC'],
  ['the door', '/door'],
] as const;

const on = { list: 'LIST', name: 'NAME' };
const why = { en: 'To see what is said.' };

/** Requests that are made to hear what is answered, with the headers that could tell more. */
const tries = [
  ['to take back the objection of Ecuador', 'withdrawObjection', { ...on, state: 'EC' }, {}],
  ['to take back the objection of Fiji', 'withdrawObjection', { ...on, state: 'FJ' }, {}],
  ['to take back one’s own', 'withdrawObjection', on, {}],
  [
    'to object after a version that only the matter of an objection has',
    'makeObjection',
    on,
    { 'if-match': '"7"' },
  ],
  ['to record engagement', 'recordEngagement', { ...on, with: 'both', note: 'Who?' }, {}],
  ['to withhold the name', 'withholdName', on, {}],
  ['to restore the name', 'restoreName', on, {}],
  ['to take the name off the list', 'withdrawName', { ...on, reason: why }, {}],
  ['to make an objection personal data, and erase it', 'eraseParticipant', { subject: 'person/EC' }, {}],
  [
    'to repeat the request of the objector under its key',
    'makeObjection',
    { list: 'none', name: 'none' },
    { 'idempotency-key': 'objection-1' },
  ],
  ['to be told, and to be told now', 'discloseInformation', { list: 'LIST', disclosure: 'd' }, {}],
  ['to end the list too early', 'finalizeList', { list: 'LIST' }, {}],
  ['to correct an act that was sealed', 'correctAct', { corrects: 'SEALED', reason: why }, {}],
] as const;

interface World {
  readonly ground: Awaited<ReturnType<typeof participationGround>>;
  readonly receiver: WebhookReceiver;
  readonly name: string;
  readonly party: string;
  readonly mexico: Visitor;
  /** The position of the objection. */
  readonly sealed: number;
  readonly live: () => string;
  readonly objectors: Readonly<Record<'EC' | 'FJ', Visitor>>;
}

const basis = 'Unmistakable words of a basis.';

/** Reads a live stream into a text until the server ends. */
async function watch(world: Pick<World, 'ground'>, hat: string): Promise<() => string> {
  const { ground } = world;
  const answer = await ground.server.ask(`/api/processes/${ground.process}/live?after=0`, {
    headers: { 'rostrum-hat': hat },
  });
  let text = '';
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? [])
      text += decoder.decode(chunk as Uint8Array, { stream: true });
  })().catch(() => undefined);
  return () => text;
}

/** A world in which a State objects. */
async function worldOf(objector: 'EC' | 'FJ'): Promise<World> {
  const ground = await participationGround();
  const receiver = await startReceiver();
  const people = { MX: '', EC: '', FJ: '' };
  const visitors = new Map<string, Visitor>();
  for (const code of ['MX', 'EC', 'FJ'] as const) {
    const visitor = await ground.newcomer(`${code.toLowerCase()}@example.org`);
    const { body } = await visitor.ask<{ account: { id: string } }>('GET', '/api/account');
    people[code] = body.account.id;
    visitors.set(code, visitor);
    await ground.perform('secretariat', 'admitParty', { category: 'member-state', party: code });
    const party = { category: 'member-state', party: code, role: null };
    await ground.perform('secretariat', 'nameFocalPoint', { person: people[code], party });
    await visitor.ask('PUT', '/api/me/notices', { rhythm: 'at-once', timeZone: 'UTC' });
  }
  const mexico = visitors.get('MX')!;
  await mexico.ask(
    'POST',
    `/api/processes/${ground.process}/webhooks`,
    { url: receiver.url },
    { 'rostrum-hat': 'member-state/MX;focal-point' },
  );
  const applied = await ground.apply('Diaspora Forum', 'Ana', 'PH');
  const other = await ground.apply('Centre of Records', 'Ben', 'BR');
  await ground.perform('president', 'drawUpList', { step: list });
  for (const { application } of [applied, other]) {
    await ground.perform('secretariat', 'approveApplication', { application });
    await ground.perform('president', 'proposeName', { list, application });
  }
  await ground.perform('president', 'circulateList', { list, days: 28 });
  const live = await watch({ ground }, 'member-state/MX;focal-point');
  ground.pass(3_600_000);
  const visitor = visitors.get(objector)!;
  const name = applied.application;
  const objected = await visitor.ask<{ acts: { position: number }[] }>(
    'POST',
    `/api/processes/${ground.process}/acts/makeObjection`,
    { list, name, basis, named: false },
    { 'rostrum-hat': `member-state/${objector};focal-point`, 'idempotency-key': 'objection-1' },
  );
  expect(objected.status, JSON.stringify(objected.body)).toBe(201);
  await ground.perform('president', 'recordEngagement', {
    list,
    name,
    with: 'objector',
    note: `${objector} was called.`,
  });
  // Something that everybody may see, so that feeds, letters and streams have moved on.
  ground.pass(3_600_000);
  await ground.perform('secretariat', 'admitParty', { category: 'member-state', party: 'JP' });
  const objectors = { EC: visitors.get('EC')!, FJ: visitors.get('FJ')! };
  return {
    ...{ ground, receiver, name, mexico, live, objectors },
    party: applied.party,
    sealed: objected.body.acts[0]!.position,
  };
}

/** Members of objects in one order: what was read from the disk again has the database's, what was folded at once its own. */
function inOrder(text: string): string {
  // Ids are drawn at random: what stands under them gives their order.
  const place = ([key, value]: [string, unknown]) => drawn(`"${key}" `) + JSON.stringify(value);
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted((one, other) => (place(one) < place(other) ? -1 : 1)),
        )
      : value;
  try {
    return JSON.stringify(JSON.parse(text), sorted);
  } catch {
    return text;
  }
}

/** What is drawn at random or made of it, by what it is; the length stays what it was. */
const drawn = (text: string) =>
  text
    // Long lines of calendars are folded, and the port is of five digits wherever it is cut.
    .replace(/\r\n /g, '')
    .replace(/"[\da-f]{16}"/g, '"kkkkkkkkkkkkkkkk"')
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => 'u'.repeat(id.length))
    .replace(/(?<![\da-f])(?:[\da-f]{64}|[\da-f]{32})(?![\da-f])/g, (hash) => 'h'.repeat(hash.length))
    .replace(/127\.0\.0\.1:\d+/g, 'host')
    .replace(/(?<=")[\w+/=-]{43,120}(?=")/g, (key) => 'k'.repeat(key.length));

interface Heard {
  readonly status: number;
  readonly headers: readonly string[];
  readonly text: string;
}

async function hear(response: Response): Promise<Heard> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isZip = /zip/.test(response.headers.get('content-type') ?? '');
  const parts = isZip
    ? Object.entries(unzipSync(bytes)).map(([file, part]) =>
        file.endsWith('.bin') ? `${file}\n${part.length} bytes of hashes` : `${file}\n${strFromU8(part)}`,
      )
    : [];
  const text = isZip ? parts.join('\n\n') : new TextDecoder().decode(bytes);
  const kept = [...response.headers].filter(
    ([name]) => !['date', 'etag', 'content-length', 'keep-alive'].includes(name),
  );
  return {
    status: response.status,
    headers: kept.map((pair) => drawn(pair.join(': '))),
    text: drawn(inOrder(text)),
  };
}

const filled = ({ party, name, sealed }: World, text: string) =>
  text
    .replaceAll('"SEALED"', String(sealed))
    .replaceAll('THEIRS', party.split('/')[1] ?? '')
    .replaceAll('LIST', list)
    .replaceAll('NAME', name);

const look = async (world: World, hat: string, path: string): Promise<Heard> =>
  hear(
    await world.ground.server.ask(filled(world, path), { headers: { 'rostrum-hat': filled(world, hat) } }),
  );

const below = ({ ground }: World, path: string) => `/api/processes/${ground.process}${path}`;

const attempt = async (
  world: World,
  hat: string,
  act: string,
  request: object,
  more: object,
): Promise<Heard> =>
  hear(
    await world.ground.server.ask(below(world, `/acts/${act}`), {
      method: 'POST',
      body: filled(world, JSON.stringify(request)),
      headers: { 'content-type': 'application/json', 'rostrum-hat': filled(world, hat), ...more },
    }),
  );

let ecuador: World;
let fiji: World;

beforeAll(async () => {
  [ecuador, fiji] = await Promise.all([worldOf('EC'), worldOf('FJ')]);
}, 240_000);

afterAll(async () => {
  for (const world of [ecuador, fiji]) {
    await world?.ground.close();
    await world?.receiver.close();
  }
});

describe('[LIST-6] whoever objected is not to be learnt', () => {
  describe.each(hats)('as %s, who %s', (hat) => {
    it.each(ways)('from %s', async (_, path) => {
      const [one, other] = await Promise.all(
        [ecuador, fiji].map((world) => look(world, hat, below(world, path))),
      );
      expect(one).toEqual(other);
      expect(one!.text).not.toMatch(/ObjectionMade|EngagementRecorded|Unmistakable|was called/);
    });

    it.each([
      ['from the whole record, in which it is sealed', '/api/record?limit=1000'],
      ['from the list of processes', '/api/processes'],
      ['from the checkpoint', '/api/checkpoint'],
    ])('%s', async (_, path) => {
      const [one, other] = await Promise.all([ecuador, fiji].map((world) => look(world, hat, path)));
      expect(one).toEqual(other);
      expect(one!.status).toBe(200);
      expect(one!.text).not.toMatch(/ObjectionMade|Unmistakable|was called|objection\//);
    });

    it.each(tries)('by asking %s', async (_, act, request, more) => {
      const [one, other] = await Promise.all(
        [ecuador, fiji].map((world) => attempt(world, hat, act, request, more)),
      );
      expect(one).toEqual(other);
      expect(one!.text).not.toMatch(/ObjectionMade|Unmistakable|was called/);
    });
  });

  it('from what is sent: letters, webhooks and the live stream', async () => {
    const mexican = 'mx@example.org';
    const lettersTo = ({ ground }: World) => ground.notices.all().filter(({ to }) => to.includes(mexican));
    for (const world of [ecuador, fiji]) {
      const { ground, receiver, live } = world;
      const earlier = lettersTo(world).length;
      const party = { category: 'member-state', party: 'MX', role: null };
      await ground.perform('secretariat', 'nameFocalPoint', { person: 'somebody', party });
      // A digest waits a minute for what comes with it; the clock of this server goes on when it is told to.
      const told = () =>
        lettersTo(world)
          .slice(earlier)
          .filter(({ parts }) => /focal point/.test(parts['text/plain'] ?? ''));
      for (let turn = 0; turn < 40 && told().length === 0; turn++) {
        ground.pass(61_000);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await ground.perform('secretariat', 'setAdmissionQuota', { admission: listed, limit: 90 + turn });
      }
      expect(told().length).toBeGreaterThan(0);
      await expect.poll(() => receiver.deliveries.length, { timeout: 20_000 }).toBeGreaterThan(2);
      await expect.poll(live, { timeout: 20_000 }).toContain('"somebody"');
    }
    const lines = (world: World) =>
      lettersTo(world).flatMap(({ parts }) => (parts['text/plain'] ?? '').split('\n'));
    // What came before the objection may have gone out in a letter of its own, or not yet.
    const before = /quota|was admitted/i;
    const sent = (world: World) => ({
      letters: new Set(lines(world).filter((line) => line.startsWith('- ') && !before.test(line))),
      deliveries: new Set(
        world.receiver.deliveries.map(({ body }) => (JSON.parse(body) as { type: string }).type),
      ),
      live: new Set(
        world
          .live()
          .split('\n')
          .filter((line) => /^(?:id|event)/.test(line))
          .slice(0, 20),
      ),
    });
    expect(sent(ecuador)).toEqual(sent(fiji));
    for (const world of [ecuador, fiji]) {
      const all = [...lines(world), ...world.receiver.deliveries.map(({ body }) => body), world.live()].join(
        '\n',
      );
      expect(all).not.toMatch(/Objection(?:Made)|EngagementRecorded|Unmistakable|was called/);
    }
  });

  it('from what the server writes to its log', () => {
    for (const { ground } of [ecuador, fiji]) {
      const all = ground.server.log.join('');
      expect(all).not.toMatch(/Unmistakable|was called|;?objection\/stakeholder/);
    }
  });

  it('from how long an answer takes', async () => {
    const took = async (world: World, path: string) => {
      const started = performance.now();
      await look(world, 'member-state/MX;head', below(world, path));
      return performance.now() - started;
    };
    for (const path of ['/participation', '/acts', '/acts?matter=objection%2FLIST%2FNAME%2FEC']) {
      const times: [number[], number[]] = [[], []];
      // Turn by turn, so that whatever else the machine does meets both.
      for (let turn = 0; turn < 40; turn++)
        for (const [at, world] of [ecuador, fiji].entries()) times[at]!.push(await took(world, path));
      const [one, other] = times.map((all) => all.toSorted((a, b) => a - b)[20]!) as [number, number];
      expect(Math.max(one, other), path).toBeLessThan(2 * Math.min(one, other) + 5);
    }
  });
});

describe('[LIST-6] whoever may know does know', () => {
  it('the President who objected and why, the objector what it said, another objector nothing of it', async () => {
    for (const [world, state, not] of [
      [ecuador, 'EC', 'FJ'],
      [fiji, 'FJ', 'EC'],
    ] as const) {
      const seen = async (hat: string) => (await look(world, hat, below(world, '/participation'))).text;
      expect(await seen('president')).toMatch(new RegExp(`"state":"${state}"`));
      expect(await seen('president')).toContain(basis);
      expect(await seen(`member-state/${state};head`)).toContain(basis);
      expect(await seen(`member-state/${not};head`)).not.toContain(basis);
    }
  });
});
