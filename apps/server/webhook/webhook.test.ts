import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openLog } from '../log.ts';
import { openTestDatabase, type TestDatabases, testDatabases } from '../test/test-database.ts';
import { startReceiver, type WebhookReceiver } from '../test/webhook-receiver.ts';
import { addressFault, isPublicAddress, publicLookup } from './addresses.ts';
import { Deliveries } from './deliveries.ts';
import { postDelivery } from './post-delivery.ts';
import { isGenuine, signatureUnder } from './signature.ts';
import { type HookRow, Webhooks } from './webhooks.ts';

describe('addresses', () => {
  it.each([
    ['8.8.8.8', true, 'the public internet'],
    ['127.0.0.1', false, 'the machine itself'],
    ['10.1.2.3', false, 'a private network'],
    ['172.31.255.255', false, 'a private network'],
    ['172.32.0.1', true, 'just beside a private network'],
    ['192.168.0.1', false, 'a private network'],
    ['169.254.169.254', false, 'the metadata of a cloud'],
    ['100.64.1.1', false, 'carrier-grade translation'],
    ['0.0.0.0', false, 'this machine'],
    ['224.0.0.1', false, 'multicast'],
    ['255.255.255.255', false, 'broadcast'],
    ['::1', false, 'the machine itself'],
    ['fe80::1', false, 'the link'],
    ['fd00::1', false, 'a private network'],
    ['::ffff:127.0.0.1', false, 'IPv4 in IPv6'],
    ['64:ff9b::7f00:1', false, 'translated IPv4'],
    ['2002:7f00:1::', false, '6to4 into IPv4'],
    ['2001:4860:4860::8888', true, 'the public internet'],
    ['no address', false, 'no address'],
  ])('%s → %s: %s', (address, open) => {
    expect(isPublicAddress(address)).toBe(open);
  });

  it.each<[string, RegExp | null, string]>([
    ['https://example.org/hook', null, 'an address of the web'],
    ['http://example.org/hook', /https/, 'can be listened to'],
    ['https://user:secret@example.org/', /name and password/, 'a password in the address'],
    ['https://127.0.0.1/', /closed network/, 'the machine itself'],
    ['https://[::1]/', /closed network/, 'the machine itself'],
    ['https://2130706433/', /closed network/, 'the machine itself as a number'],
    ['https://0x7f.1/', /closed network/, 'the machine itself in another writing'],
    ['https://localhost:8080/', /closed network/, 'the machine itself by name'],
    ['https://db.internal/', /closed network/, 'a name of a closed network'],
    ['file:///etc/passwd', /https/, 'no address of the web'],
    ['hook', /no address/, 'no address'],
  ])('%s is refused with %s: %s', (url, says) => {
    const fault = addressFault(url, false);
    if (says) expect(fault).toMatch(says);
    else expect(fault).toBeNull();
  });

  it('are looked up anew at the connection, so that a name cannot lead inside afterwards', async () => {
    const found = await new Promise((resolve) => publicLookup('localhost', {}, (error) => resolve(error)));
    expect(found).toMatchObject({ code: 'ECLOSED' });
    const posting = { url: 'http://localhost:1/', headers: {}, body: '', allowPrivate: false };
    expect(await postDelivery(posting)).toEqual({ status: null, error: 'ECLOSED' });
  });
});

describe('signatures', () => {
  // The example of the specification of Standard Webhooks.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const body = '{"test": 2432232314}';

  it('are those of Standard Webhooks', () => {
    expect(signatureUnder(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, body)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('hold for what was signed, in its time', () => {
    const signed = { id: 'a', timestamp: 1_000, body };
    const signature = `v1,AAAA ${signatureUnder(secret, 'a', 1_000, body)}`;
    expect(isGenuine(signed, signature, secret, 1_010)).toBe(true);
    expect(isGenuine(signed, signature, secret, 1_400)).toBe(false);
    expect(isGenuine({ ...signed, body: `${body} ` }, signature, secret, 1_010)).toBe(false);
    expect(isGenuine({ ...signed, id: 'b' }, signature, secret, 1_010)).toBe(false);
    expect(isGenuine(signed, 'v1,AAAA', secret, 1_010)).toBe(false);
  });
});

describe('deliveries', () => {
  let ground: TestDatabases;
  let database: Database;
  let receiver: WebhookReceiver;
  let time: number;
  let disabled: string[];
  let log: string[];
  let deliveries: Deliveries;
  let hooks: Webhooks;
  const hat = { category: 'member-state', party: 'MX', role: 'focal-point' } as const;

  beforeAll(async () => {
    ground = await testDatabases();
  });
  afterAll(() => ground.close());

  function node(allowPrivate = true): Deliveries {
    return new Deliveries({
      query: database.query,
      log: openLog('debug', (line) => log.push(line)),
      now: () => new Date(time),
      allowPrivate,
      onDisabled: async ({ id }) => void disabled.push(id),
    });
  }

  beforeEach(async () => {
    database = await openTestDatabase(ground);
    receiver = await startReceiver();
    time = Date.parse('2026-11-21T12:00:00Z');
    [disabled, log] = [[], []];
    deliveries = node();
    hooks = new Webhooks({
      query: database.query,
      deliveries,
      now: () => new Date(time),
      allowPrivate: true,
    });
  });
  afterEach(async () => {
    await deliveries.stop();
    await receiver.close();
    await database.close();
  });

  const newHook = () =>
    hooks.make({ process: 'A-RES-97-1', hat, person: null, url: receiver.url, acts: null, after: 0 });

  async function enter(webhook: string, position: number): Promise<void> {
    const at = new Date(time);
    await database.query
      .insertInto('webhook_delivery')
      .values({
        webhook,
        position,
        body: `{"position":${position}}`,
        created_at: at,
        next_at: at,
        delivered_at: null,
        status: null,
        error: null,
      })
      .execute();
  }
  const rowOf = (id: string): Promise<HookRow> => hooks.row(id);

  it('arrive signed, and are noted', async () => {
    const { id, secret } = await newHook();
    await enter(id, 7);
    await deliveries.next();
    const [arrived] = receiver.deliveries;
    const signed = {
      id: arrived?.headers['webhook-id'] ?? '',
      timestamp: Number(arrived?.headers['webhook-timestamp']),
      body: arrived?.body ?? '',
    };
    expect(isGenuine(signed, arrived?.headers['webhook-signature'] ?? '', secret, time / 1_000)).toBe(true);
    expect(await hooks.deliveries(await rowOf(id))).toMatchObject([
      { position: 7, attempts: 1, status: 204, nextAt: null, deliveredAt: expect.any(String) },
    ]);
    expect(await deliveries.next()).toBe(false);
    expect(JSON.stringify(await hooks.list('A-RES-97-1', hat, null))).not.toContain('whsec_');
  });

  it('are tried again under the same id, later and later, until they arrive', async () => {
    const { id } = await newHook();
    await enter(id, 1);
    receiver.answer(500);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      expect(await deliveries.next()).toBe(true);
      expect(await deliveries.next()).toBe(false);
      const due = (await deliveries.dueAt())!.getTime();
      waits.push(due - time);
      time = due;
    }
    expect(waits).toEqual([5_000, 60_000, 300_000, 1_800_000]);
    expect((await rowOf(id)).failing_since).not.toBeNull();
    receiver.answer(200);
    await deliveries.next();
    expect(new Set(receiver.deliveries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await rowOf(id)).failing_since).toBeNull();
    expect(await deliveries.dueAt()).toBeNull();
  });

  it('end after long failure, with word of it; and go on when switched on again', async () => {
    const { id } = await newHook();
    receiver.answer(503);
    for (let day = 0; day < 7 && disabled.length === 0; day += 1) {
      await enter(id, day + 1);
      await deliveries.next();
      time += 24 * 3_600_000;
    }
    expect(disabled).toEqual([id]);
    expect(await rowOf(id)).toMatchObject({ disabled_why: 'failing' });
    while (await deliveries.next());
    const before = receiver.deliveries.length;
    receiver.answer(200);
    await hooks.enable(await rowOf(id));
    while (await deliveries.next());
    expect(receiver.deliveries.length).toBeGreaterThan(before);
    expect(await deliveries.dueAt()).toBeNull();
  });

  it('end at once where the receiver says that it is gone for good', async () => {
    const { id } = await newHook();
    await enter(id, 1);
    receiver.answer(410);
    await deliveries.next();
    expect(await rowOf(id)).toMatchObject({ disabled_why: 'gone' });
  });

  it('follow no redirect', async () => {
    const { id } = await newHook();
    await enter(id, 1);
    receiver.answer(307, { location: `${receiver.url}/elsewhere` });
    await deliveries.next();
    expect(receiver.deliveries.map(({ path }) => path)).toEqual(['/hook']);
    expect(await hooks.deliveries(await rowOf(id))).toMatchObject([{ status: 307, deliveredAt: null }]);
  });

  it('go nowhere inside where that is not allowed, whenever the webhook was made', async () => {
    const { id } = await newHook();
    await enter(id, 1);
    await node(false).next();
    expect(receiver.deliveries).toHaveLength(0);
    expect(await hooks.deliveries(await rowOf(id))).toMatchObject([{ error: 'ECLOSED' }]);
  });

  it('are sent once each by several nodes', async () => {
    const { id } = await newHook();
    for (let position = 1; position <= 40; position += 1) await enter(id, position);
    const nodes = [node(), node(), node()];
    for (const one of nodes) one.start();
    await expect.poll(() => receiver.deliveries.length, { timeout: 10_000 }).toBe(40);
    await Promise.all(nodes.map((one) => one.stop()));
    expect(new Set(receiver.deliveries.map(({ body }) => body)).size).toBe(40);
  });

  it('that a dead node took are sent by another after a minute', async () => {
    const { id } = await newHook();
    await enter(id, 1);
    receiver.answer('hang');
    const dying = node();
    // It ends with the test, when its database is gone.
    dying.next().catch(() => undefined);
    await expect.poll(() => receiver.deliveries.length).toBe(1);
    expect(await deliveries.next()).toBe(false);
    time += 61_000;
    receiver.answer(204);
    expect(await deliveries.next()).toBe(true);
    expect(receiver.deliveries).toHaveLength(2);
  });

  it('are signed with the old secret as well for a day', async () => {
    const { id, secret: old } = await newHook();
    const { secret } = await hooks.rotate(await rowOf(id));
    await hooks.test(await rowOf(id));
    time += 25 * 3_600_000;
    await hooks.test(await rowOf(id));
    const holds = (index: number, under: string) => {
      const { headers, body } = receiver.deliveries[index]!;
      const timestamp = Number(headers['webhook-timestamp']);
      const signed = { id: headers['webhook-id'] ?? '', timestamp, body };
      return isGenuine(signed, headers['webhook-signature'] ?? '', under, timestamp);
    };
    expect([holds(0, old), holds(0, secret), holds(1, old), holds(1, secret)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('of tests are tried once, and do not count as failure', async () => {
    const { id } = await newHook();
    receiver.answer(500);
    expect(await hooks.test(await rowOf(id))).toMatchObject({ status: 500, nextAt: null, position: null });
    expect((await rowOf(id)).failing_since).toBeNull();
    expect(log.join()).not.toContain('whsec_');
  });
});
