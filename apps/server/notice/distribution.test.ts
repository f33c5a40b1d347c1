import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openLog } from '../log.ts';
import { MailQueue } from '../mail/mail-queue.ts';
import type { Processes } from '../process/processes.ts';
import { PostgresStore } from '../record/postgres-store.ts';
import { hat, openNode, smallPlan, trial } from '../test/process-ground.ts';
import { openTestDatabase, type TestDatabases, testDatabases } from '../test/test-database.ts';
import { Digests } from './digests.ts';
import { Distribution } from './distribution.ts';
import { NoticeSettings } from './notice-settings.ts';

const log = openLog('error', (line) => process.stderr.write(line));
let ground: TestDatabases;
let database: Database;
let time: number;
const now = () => new Date(time);

beforeAll(async () => {
  ground = await testDatabases();
});
afterAll(() => ground.close());
beforeEach(async () => {
  database = await openTestDatabase(ground);
  time = Date.now();
});
afterEach(() => database.close());

const newNode = () => openNode(new PostgresStore(database.query) as never);

function distributionOf(processes: Processes<unknown>, onNoted = () => undefined): Distribution {
  const store = new PostgresStore(database.query);
  const settings = new NoticeSettings(database.query, now);
  return new Distribution({
    query: database.query,
    store,
    processes,
    settings,
    isFree: () => true,
    now,
    log,
    onNoted,
  });
}

async function newHook(line: string, acts: readonly string[] | null = null): Promise<string> {
  const { id } = await database.query
    .insertInto('webhook')
    .values({
      ...{
        process: trial,
        person: null,
        url: 'https://example.org',
        secret: 'whsec_AAAA',
        created_at: now(),
      },
      hat: JSON.stringify(hat(line)),
      acts: acts && JSON.stringify(acts),
      after_position: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function newAccount(email: string, language = 'en'): Promise<string> {
  const { id } = await database.query
    .insertInto('person')
    .values({ data: JSON.stringify({ name: email }) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const account = {
    id,
    email,
    email_key: email,
    language,
    administrator: false,
    password: null,
    created_at: now(),
  };
  await database.query.insertInto('account').values(account).execute();
  return id;
}

const deliveredTo = async (webhook: string) =>
  (
    await database.query.selectFrom('webhook_delivery').selectAll().where('webhook', '=', webhook).execute()
  ).map(({ position }) => Number(position));

const opening = { title: { en: 'A', zh: '甲' }, plan: smallPlan(), documents: ['A-RES-71-999.en'] };

describe('distribution', () => {
  it('notes every act once for every webhook whose hat may see it, however many nodes are at it', async () => {
    const nodes = [await newNode(), await newNode(), await newNode()];
    const [office, all, chosen] = [
      await newHook('secretariat'),
      await newHook('member-state/CN;head'),
      await newHook('secretariat', ['OfficeAssigned']),
    ];
    const distributions = nodes.map(({ processes }) => distributionOf(processes));
    for (const one of distributions) one.start();
    const [first] = nodes;
    await first!.recorded({ act: 'openProcess', request: opening });
    for (let number = 0; number < 30; number += 1)
      await nodes[number % 3]!.recorded({
        act: 'assignOffice',
        request: { person: `p${number}`, hat: hat('co-facilitator/MX') },
      });
    const { position } = await first!.record.store.head();
    const reached = async () =>
      Number(
        (await database.query.selectFrom('distribution').select('position').executeTakeFirstOrThrow())
          .position,
      );
    for (const one of distributions) one.wake();
    await expect.poll(reached, { timeout: 20_000 }).toBe(position);
    await Promise.all(distributions.map((one) => one.stop()));
    const every = Array.from({ length: position }, (_, index) => index + 1);
    expect((await deliveredTo(office)).toSorted((one, other) => one - other)).toEqual(every);
    expect(await deliveredTo(all)).toHaveLength(position);
    expect(await deliveredTo(chosen)).toHaveLength(31);
  }, 60_000);

  it('leaves nothing half noted when a node dies in the middle', async () => {
    const node = await newNode();
    const office = await newHook('secretariat');
    await node.recorded({ act: 'openProcess', request: opening });
    const dying = distributionOf({
      ...{ position: 0, subscribe: () => () => undefined, nudge: () => undefined },
      state: () => Promise.reject(new Error('killed')),
    } as never);
    await expect(dying.step()).rejects.toThrow('killed');
    expect(await deliveredTo(office)).toEqual([]);
    const living = distributionOf(node.processes);
    while (await living.step());
    expect(await deliveredTo(office)).toHaveLength(2);
  }, 60_000);
});

describe('digests', () => {
  const mails = () => database.query.selectFrom('mail').selectAll().orderBy('created_at').execute();

  async function house() {
    const node = await newNode();
    const chief = await newAccount('chief@example.org', 'zh');
    const settings = new NoticeSettings(database.query, now);
    const distribution = distributionOf(node.processes);
    const digests = () =>
      new Digests({
        ...{ query: database.query, processes: node.processes, now, log, origin: 'https://rostrum.test' },
        mails: new MailQueue({ database: database.query, carrier: null, log, now }),
      });
    await node.recorded({ act: 'openProcess', request: opening });
    await node.recorded({ act: 'assignOffice', request: { person: chief, hat: hat('secretariat') } });
    return { node, chief, settings, distribution, digests };
  }

  it('go out once a day, once, with all that was noted, in the language of the reader', async () => {
    const { node, chief, distribution, digests } = await house();
    await node.recorded({ act: 'startProcess' });
    while (await distribution.step());
    expect(await digests().next()).toBe(false);
    time += 24 * 3_600_000;
    const nodes = [digests(), digests(), digests()];
    expect((await Promise.all(nodes.map((one) => one.next()))).filter(Boolean)).toHaveLength(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      person: chief,
      recipient: 'chief@example.org',
      kind: 'digest',
      language: 'zh',
    });
    expect(mail?.body).toMatch(/进程已启动/);
    time += 24 * 3_600_000;
    expect(await digests().next()).toBe(true);
    expect(await mails()).toHaveLength(1);
  }, 60_000);

  it('remind of what falls due, on the days that were set and not on others', async () => {
    const { node, settings, chief, distribution, digests } = await house();
    await settings.put(chief, { rhythm: 'daily', timeZone: 'UTC' });
    await node.recorded({ act: 'startProcess' });
    while (await distribution.step());
    const step = smallPlan().steps[0]!.id;
    const due = new Date(time + 10 * 24 * 3_600_000).toISOString().slice(0, 10);
    const changes = { days: { from: due, to: due } };
    await node.recorded({ act: 'editStep', request: { step, changes, reason: { en: 'Set.' } } });
    const days: number[] = [];
    for (let day = 1; day <= 11; day += 1) {
      time += 24 * 3_600_000;
      const before = (await mails()).length;
      while (await digests().next());
      if ((await mails()).length > before) days.push(day);
    }
    expect(days).toEqual([1, 3, 7, 9, 10]);
    expect((await mails()).at(-1)?.body).toContain(due);
  }, 60_000);

  it('tell nobody who has ended them, and go with the account', async () => {
    const { node, settings, chief, distribution, digests } = await house();
    await settings.put(chief, { rhythm: 'off', timeZone: 'UTC' });
    await node.recorded({ act: 'startProcess' });
    while (await distribution.step());
    time += 48 * 3_600_000;
    expect(await digests().next()).toBe(false);
    await settings.put(chief, { rhythm: 'daily', timeZone: 'UTC' });
    await node.recorded({ act: 'concludeProcess', request: { reason: { en: 'Done.' } } });
    while (await distribution.step());
    await database.query.deleteFrom('account').where('id', '=', chief).execute();
    expect(await database.query.selectFrom('notice').selectAll().execute()).toEqual([]);
    expect(await database.query.selectFrom('notice_setting').selectAll().execute()).toEqual([]);
  }, 60_000);
});
