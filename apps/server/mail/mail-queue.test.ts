import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openLog } from '../log.ts';
import { type MailPeer, startMailPeer } from '../test/mail-peer.ts';
import { openTestDatabase, type TestDatabases, testDatabases } from '../test/test-database.ts';
import { MailQueue } from './mail-queue.ts';
import { smtpCarrier } from './smtp.ts';

let ground: TestDatabases;
let database: Database;
let peer: MailPeer;
let log: string[];
const queues: MailQueue[] = [];

beforeAll(async () => {
  ground = await testDatabases();
});
afterAll(() => ground.close());

beforeEach(async () => {
  database = await openTestDatabase(ground);
  peer = await startMailPeer();
  log = [];
});
afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.stop();
  await peer.close();
  await database.close();
});

function newQueue(options: { now?: () => Date; url?: string | null } = {}): MailQueue {
  const url = options.url === undefined ? peer.url : options.url;
  const queue = new MailQueue({
    database: database.query,
    carrier: url === null ? null : smtpCarrier({ url, from: 'Rostrum <rostrum@example.org>' }),
    log: openLog('debug', (line) => log.push(line)),
    ...(options.now && { now: options.now }),
  });
  queues.push(queue);
  return queue;
}

const letter = (more = {}) => ({
  to: 'delegate@mission.example',
  language: 'zh' as const,
  subject: '零草案的日期已更改',
  text: '您好：\n零草案的日期已更改。\n',
  html: '<p>零草案的日期已更改。</p>',
  ...more,
});

const rows = () => database.query.selectFrom('mail').selectAll().orderBy('created_at').execute();

describe('a queue of mails', () => {
  it('sends what is put into it, whole and in its language, and forgets to whom', async () => {
    const queue = newQueue();
    queue.start();
    await queue.send(letter({ headers: { 'List-Unsubscribe': '<https://rostrum.test/x>' } }));
    const [mail] = await peer.received(1);
    expect(mail?.to).toEqual(['delegate@mission.example']);
    expect(mail?.subject).toBe('零草案的日期已更改');
    expect(mail?.parts['text/plain']).toMatch(/您好/);
    expect(mail?.parts['text/html']).toMatch(/<p>零草案/);
    expect(mail?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'content-language': 'zh',
      'list-unsubscribe': '<https://rostrum.test/x>',
      from: 'Rostrum <rostrum@example.org>',
    });
    await expect.poll(rows).toMatchObject([{ recipient: null, body: null, html: null, next_at: null }]);
    expect(log.join()).not.toMatch(/delegate|草案/);
  });

  it('tries again later where the next server asks for it', async () => {
    let time = Date.parse('2026-11-21T12:00:00Z');
    const queue = newQueue({ now: () => new Date(time) });
    peer.answerNext(451);
    await queue.send(letter());
    expect(await queue.next()).toBe(true);
    expect(await queue.next()).toBe(false);
    expect(await rows()).toMatchObject([{ attempts: 1, error: expect.stringMatching(/451/), sent_at: null }]);
    time += 61_000;
    expect(await queue.next()).toBe(true);
    expect(peer.all()).toHaveLength(1);
  });

  it('gives up an address that is refused, and a mail that has become old', async () => {
    let time = Date.parse('2026-11-21T12:00:00Z');
    const queue = newQueue({ now: () => new Date(time) });
    peer.answerNext(550);
    await queue.send(letter());
    await queue.next();
    expect(await rows()).toMatchObject([{ failed_at: expect.any(Date), next_at: null, body: null }]);
    await queue.send(letter({ subject: 'old' }));
    time += 5 * 24 * 3_600_000;
    await queue.next();
    expect(peer.all()).toHaveLength(0);
    expect((await rows()).find(({ subject }) => subject === 'old')).toMatchObject({ error: 'EXPIRED' });
  });

  it('keeps mails where no server is set, and says so', async () => {
    const queue = newQueue({ url: null });
    queue.start();
    await queue.send(letter());
    expect(await rows()).toMatchObject([
      { subject: '零草案的日期已更改', recipient: 'delegate@mission.example' },
    ]);
    expect(log.join()).toMatch(/SMTP_URL is not set/);
  });

  it('waits while the next server is away, and sends then', async () => {
    const { url } = peer;
    await peer.close();
    let time = Date.parse('2026-11-21T12:00:00Z');
    const queue = newQueue({ url, now: () => new Date(time) });
    await queue.send(letter());
    await queue.next();
    expect(await rows()).toMatchObject([{ error: expect.stringMatching(/ESOCKET|ECONN/) }]);
    peer = await startMailPeer(Number(new URL(url).port));
    time += 61_000;
    await queue.next();
    expect(peer.all()).toHaveLength(1);
  });

  it('sends each mail once, however many nodes are at it', async () => {
    const nodes = Array.from({ length: 4 }, () => newQueue());
    for (let number = 0; number < 40; number += 1)
      await nodes[0]!.send(letter({ subject: `mail ${number}` }));
    for (const node of nodes) node.start();
    await peer.received(40);
    await Promise.all(nodes.map((node) => node.stop()));
    expect(
      peer
        .all()
        .map(({ subject }) => subject)
        .toSorted(),
    ).toEqual(Array.from({ length: 40 }, (_, number) => `mail ${number}`).toSorted());
  });

  it('does not let a name pass for several addresses, nor a subject for headers', async () => {
    const queue = newQueue();
    await queue.send(letter({ to: 'a@example.org, b@example.org', subject: 'x\r\nBcc: c@example.org' }));
    await queue.next();
    for (const { to, headers } of peer.all()) {
      expect(to).toHaveLength(1);
      expect(to).not.toContain('b@example.org');
      expect(headers.bcc).toBeUndefined();
    }
  });

  it('loses no mail of a node that is killed while it sends, and sends none twice', async () => {
    const program = fileURLToPath(new URL('../test/hold-mail-queue.ts', import.meta.url));
    const queue = newQueue();
    for (let number = 0; number < 30; number += 1) await queue.send(letter({ subject: `mail ${number}` }));
    for (let kill = 0; kill < 3; kill += 1) {
      const before = peer.all().length;
      const node = spawn(process.execPath, ['--import', 'tsx', program, ground.urlOf(database), peer.url]);
      // Before the other server has said 250, so that the mail under way is neither there nor done.
      peer.stallAfter(3);
      await peer.stalled();
      node.kill('SIGKILL');
      await once(node, 'exit');
      peer.resume();
      expect(peer.all().length).toBeGreaterThan(before);
    }
    queue.start();
    await peer.received(30);
    await queue.stop();
    const subjects = peer.all().map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual(
      Array.from({ length: 30 }, (_, number) => `mail ${number}`).toSorted(),
    );
  }, 120_000);
});
