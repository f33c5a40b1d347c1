/** What leaves the house, over a whole server with people in it: nobody gets what is not theirs, by whatever way. */
import type { Whose } from '@rostrum/api';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountGround, accountGround } from './test/account-ground.ts';
import { type MailPeer, startMailPeer } from './test/mail-peer.ts';
import type { Visitor } from './test/visitor.ts';
import { startReceiver, type WebhookReceiver } from './test/webhook-receiver.ts';

const id = 'A-RES-71-280';
const secretariat = { 'rostrum-hat': 'secretariat' };
const mexican = { 'rostrum-hat': 'member-state/MX;focal-point' };
const chinese = { 'rostrum-hat': 'member-state/CN;focal-point' };

let ground: AccountGround;
let notices: MailPeer;
let receiver: WebhookReceiver;
let admin: Visitor;
let mexico: Visitor;
let china: Visitor;
let people: { mexico: string; china: string };

const personOf = async (visitor: Visitor) =>
  (await visitor.ask<Whose>('GET', '/api/account')).body.account?.id ?? '';

async function act(name: string, request: object, who = admin, hat: Record<string, string> = secretariat) {
  const answer = await who.ask<{ detail?: string }>(
    'POST',
    `/api/processes/${id}/acts/${name}`,
    request,
    hat,
  );
  if (answer.status !== 201) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
}

/** An act that Mexico and the offices may see, and nobody else. */
const mexicanSecret = () =>
  act('addMember', { person: '00000000-0000-4000-8000-0000000000aa' }, mexico, mexican);

beforeAll(async () => {
  notices = await startMailPeer();
  receiver = await startReceiver();
  const smtp = { url: notices.url, from: 'Rostrum <rostrum@example.org>' };
  ground = await accountGround({ mode: 'live', smtp, privateWebhooks: true });
  admin = ground.visitor();
  const token = ground.server.server.setUpLink?.split('#')[1];
  const account = { name: 'Chief', email: 'chief@example.org', password: 'the chief of nine lives' };
  const accepted = await admin.ask('POST', '/api/account/invitation/acceptance', { token, account });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200);
  mexico = await ground.newcomer('mexico@example.org');
  china = await ground.newcomer('china@example.org');
  people = { mexico: await personOf(mexico), china: await personOf(china) };
  const opened = await admin.ask('POST', '/api/processes', { documents: ['A-RES-71-280.zh'] });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  for (const party of ['MX', 'CN']) await act('admitParty', { category: 'member-state', party });
  await act('startProcess', {});
  const party = (code: string) => ({ category: 'member-state', party: code, role: null });
  await act('nameFocalPoint', { person: people.mexico, party: party('MX') });
  await act('nameFocalPoint', { person: people.china, party: party('CN') });
}, 240_000);

afterAll(async () => {
  await ground.close();
  await receiver.close();
  await notices.close();
});

const text = async (visitor: Visitor, path: string, hat: Record<string, string> = {}) => {
  const { status, body } = await visitor.ask<unknown>('GET', path, undefined, hat);
  return { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
};

describe('acts of one delegation', () => {
  it('are in no feed, table or archive of others', async () => {
    await mexicanSecret();
    const shown = async (visitor: Visitor, hat?: Record<string, string>) =>
      (await text(visitor, `/api/processes/${id}/acts.csv`, hat)).body.includes('MemberAdded');
    expect(await shown(mexico, mexican)).toBe(true);
    expect(await shown(admin, secretariat)).toBe(true);
    expect(await shown(china, chinese)).toBe(false);
    expect(await shown(ground.visitor())).toBe(false);
    const feed = await text(mexico, `/api/processes/${id}/feed.atom`, mexican);
    expect(feed.body).toContain('ProcessStarted');
    expect(feed.body).not.toContain('MemberAdded');
    const archive = async (visitor: Visitor, hat: Record<string, string>) => {
      const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await ground.server.ask(`/api/processes/${id}/archive`, { headers: { cookie, ...hat } });
      return strFromU8(unzipSync(new Uint8Array(await answer.arrayBuffer()))['acts.jsonl']!);
    };
    expect(await archive(mexico, mexican)).toContain('MemberAdded');
    expect(await archive(china, chinese)).not.toContain('MemberAdded');
    expect(await archive(ground.visitor(), {})).not.toContain('MemberAdded');
  });

  it('are not to be had under the hat of somebody else, nor by guessing', async () => {
    const missing = await text(china, '/api/processes/A-RES-71-281/acts.csv', chinese);
    expect(missing.status).toBe(404);
    expect((await text(china, `/api/processes/${id}/acts.csv`, mexican)).status).toBe(403);
    expect((await text(china, `/api/processes/${id}/archive`, mexican)).status).toBe(403);
    const made = await mexico.ask<{ id: string }>(
      'POST',
      `/api/processes/${id}/webhooks`,
      { url: receiver.url },
      mexican,
    );
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const [method, tail] of [
      ['GET', '/deliveries'],
      ['POST', '/test'],
      ['POST', '/secret'],
      ['DELETE', ''],
    ] as const) {
      const theirs = await china.ask<object>(
        method,
        `/api/webhooks/${made.body.id}${tail}`,
        undefined,
        mexican,
      );
      const nobodys = await china.ask<object>(method, `/api/webhooks/${unknown}${tail}`, undefined, mexican);
      expect(theirs.status).toBe(404);
      expect({ ...theirs.body, instance: '' }).toEqual({ ...nobodys.body, instance: '' });
    }
    expect((await mexico.ask('DELETE', `/api/webhooks/${made.body.id}`, undefined, mexican)).status).toBe(
      204,
    );
  });

  it('are sent by webhooks to that delegation alone', async () => {
    const hook = (visitor: Visitor, hat: Record<string, string>, path: string) =>
      visitor.ask('POST', `/api/processes/${id}/webhooks`, { url: `${receiver.url}/${path}` }, hat);
    expect((await hook(mexico, mexican, 'mexico')).status).toBe(201);
    expect((await hook(china, chinese, 'china')).status).toBe(201);
    expect((await hook(ground.visitor(), {}, 'public')).status).toBe(401);
    await act('addMember', { person: '00000000-0000-4000-8000-0000000000bb' }, mexico, mexican);
    await act('makeRuling', {
      act: null,
      departsFrom: [],
      reason: { en: 'So ruled.' },
      for: null,
      until: null,
    }).catch(() => act('admitParty', { category: 'member-state', party: 'BR' }));
    const to = (party: string) =>
      receiver.deliveries
        .filter(({ path }) => path.endsWith(party))
        .map(({ body }) => (JSON.parse(body) as { type: string }).type);
    await expect.poll(() => to('mexico').length, { timeout: 20_000 }).toBe(2);
    await expect.poll(() => to('china').length, { timeout: 20_000 }).toBe(1);
    expect(to('mexico')).toContain('MemberAdded');
    expect(to('china')).not.toContain('MemberAdded');
  });
});

describe('a secret calendar', () => {
  it('shows what the party may see, until it is revoked', async () => {
    const made = await mexico.ask<{ id: string; address: string }>(
      'POST',
      '/api/feeds',
      { process: id },
      mexican,
    );
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const path = new URL(made.body.address).pathname;
    const calendar = await ground.server.ask(path);
    expect(calendar.headers.get('content-type')).toMatch(/text\/calendar/);
    expect(calendar.headers.get('cache-control')).toMatch(/private/);
    expect(await calendar.text()).toMatch(/BEGIN:VALARM/);
    const again = await ground.server.ask(path, {
      headers: { 'if-none-match': calendar.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect((await china.ask('DELETE', `/api/feeds/${made.body.id}`)).status).toBe(404);
    expect((await mexico.ask('DELETE', `/api/feeds/${made.body.id}`)).status).toBe(204);
    expect((await ground.server.ask(path)).status).toBe(404);
    expect((await ground.server.ask(`/api/calendar/${'x'.repeat(43)}.ics`)).status).toBe(404);
  });

  it('of a person needs a person, and of the public no secret', async () => {
    expect((await ground.visitor().ask('POST', '/api/feeds', {})).status).toBe(401);
    expect((await mexico.ask('POST', '/api/feeds', { process: id })).status).toBe(403);
    expect((await china.ask('POST', '/api/feeds', { process: id }, mexican)).status).toBe(403);
    const own = await mexico.ask<{ address: string }>('POST', '/api/feeds', {});
    const answer = await ground.server.ask(new URL(own.body.address).pathname);
    expect(await answer.text()).toMatch(/BEGIN:VEVENT/);
  });

  it('ends with the hat under which it was made', async () => {
    const made = await china.ask<{ address: string }>('POST', '/api/feeds', { process: id }, chinese);
    const path = new URL(made.body.address).pathname;
    expect((await ground.server.ask(path)).status).toBe(200);
    await act('leave', {}, china, chinese);
    expect((await ground.server.ask(path)).status).toBe(404);
    await act('nameFocalPoint', {
      person: people.china,
      party: { category: 'member-state', party: 'CN', role: null },
    });
  });
});

describe('notices by mail', () => {
  const digestsTo = (email: string) => notices.all().filter(({ to }) => to.includes(email));

  it('tell a delegation of its own matters, and no other', async () => {
    for (const visitor of [mexico, china])
      expect(
        (await visitor.ask('PUT', '/api/me/notices', { rhythm: 'at-once', timeZone: 'Asia/Shanghai' }))
          .status,
      ).toBe(200);
    // Done by the secretariat, for nobody is told of what they did themselves.
    await act('nameFocalPoint', {
      person: '00000000-0000-4000-8000-0000000000cc',
      party: { category: 'member-state', party: 'MX', role: null },
    });
    // A digest waits a minute for what comes with it; the clock of this server goes on when it is told to.
    for (const party of ['IN', 'JP', 'KE', 'FR', 'PH', 'EG']) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (digestsTo('mexico@example.org').length > 0) break;
      ground.pass(61_000);
      await act('admitParty', { category: 'member-state', party });
    }
    await expect.poll(() => digestsTo('mexico@example.org').length, { timeout: 20_000 }).toBeGreaterThan(0);
    const mail = digestsTo('mexico@example.org').at(-1)!;
    expect(mail.parts['text/plain']).toMatch(/A focal point was named/);
    expect(mail.parts['text/html']).toMatch(/<html lang="en" dir="ltr">/);
    expect(JSON.stringify(digestsTo('china@example.org'))).not.toMatch(/focal point was named.*cc/);
    expect(
      digestsTo('china@example.org')
        .flatMap(({ parts }) => parts['text/plain'] ?? '')
        .join(),
    ).not.toMatch(/0000cc/);
  });

  it('can be ended with one click, as RFC 8058 has it', async () => {
    const mail = digestsTo('mexico@example.org').at(-1)!;
    const link = /<(.+)>/.exec(mail.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const path = new URL(link).pathname;
    const page = await ground.server.ask(path);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    const settings = () => mexico.ask<{ rhythm: string }>('GET', '/api/me/notices');
    expect((await settings()).body.rhythm).toBe('at-once');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const ended = await ground.server.ask(path, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: form,
    });
    expect(ended.status).toBe(200);
    expect((await settings()).body.rhythm).toBe('off');
    expect((await ground.server.ask(`/api/unsubscribe/${'x'.repeat(43)}`, { method: 'POST' })).status).toBe(
      404,
    );
  });

  it('are for administrators to look after, without their texts', async () => {
    expect((await text(mexico, '/api/mails')).status).toBe(403);
    const all = await text(admin, '/api/mails');
    expect(all.status).toBe(200);
    expect(all.body).toContain('"kind":"digest"');
    expect(all.body).not.toMatch(/focal point was named|mexico@/);
  });

  it('and the log tell nothing of what they hold', () => {
    expect(ground.server.log.join('')).not.toMatch(/@example\.org|whsec_|focal point was/);
  });
});

describe('checkpoints and imports', () => {
  it('are for everybody, but for what changes the server', async () => {
    const anybody = ground.visitor();
    expect((await text(anybody, '/api/checkpoint')).status).toBe(200);
    expect((await anybody.ask('POST', '/api/checkpoint-key')).status).toBe(401);
    expect((await mexico.ask('POST', '/api/checkpoint-key')).status).toBe(403);
    expect((await admin.ask('POST', '/api/checkpoint-key')).status).toBe(201);
    const zip = { 'content-type': 'application/zip' };
    const send = (headers: Record<string, string>) =>
      ground.server.ask('/api/archives', { method: 'POST', body: 'no zip', headers: { ...zip, ...headers } });
    expect((await send({})).status).toBe(401);
    const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await send({ cookie })).status).toBe(422);
    expect((await text(anybody, '/api/checkpoint/growth?from=9&to=3')).status).toBe(404);
    expect((await text(anybody, '/api/checkpoint/receipt?position=999999')).status).toBe(404);
  });
});
