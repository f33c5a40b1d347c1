import type { Problem, Session, SignIn } from '@rostrum/api';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountGround, accountGround, goodPassword } from '../test/account-ground.ts';
import type { Visitor } from '../test/visitor.ts';
import { length } from './ground.ts';

let ground: AccountGround;
beforeAll(async () => {
  // Passkeys need a name.
  ground = await accountGround({ origin: 'http://localhost:8080' });
});
afterAll(() => ground.close());

const problem = (answer: { body: unknown }) => (answer.body as Problem).code;

/** What an authenticator app shows. */
function device(secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return () => totp.generate({ timestamp: ground.now().getTime() });
}

/** Somebody with a device for codes. */
async function withDevice(email: string) {
  const who = await ground.newcomer(email);
  const { body } = await who.ask<{ secret: string; address: string }>('POST', '/api/account/codes');
  const show = device(body.secret);
  const confirmed = await who.ask<{ recoveryCodes: string[] }>('POST', '/api/account/codes/confirmation', {
    code: show(),
  });
  ground.pass(30 * length.second);
  return { who, show, recoveryCodes: confirmed.body.recoveryCodes, address: body.address };
}

describe('signing in by password', () => {
  it('opens a session that nothing but the cookie opens, and signing out ends it', async () => {
    await ground.newcomer('amina@mission.example');
    const who = ground.visitor();
    const answer = await who.signIn(' Amina@Mission.example ', goodPassword);
    expect(answer.body).toMatchObject({ next: null, account: { name: 'amina', administrator: false } });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^rostrum-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
    expect(await who.whoAmI()).toBe('amina@mission.example');
    const held = new Map(who.cookies);
    await who.ask('POST', '/api/account/sign-out', {});
    expect(who.cookies.size).toBe(0);
    for (const [name, value] of held) who.cookies.set(name, value);
    expect(await who.whoAmI()).toBeNull();
  });

  it('says the same of an unknown address, a wrong password and an account without one', async () => {
    await ground.newcomer('bao@mission.example');
    const keyless = ground.visitor();
    await keyless.ask('POST', '/api/account/sign-up', { email: 'keyless@mission.example' });
    const token = (await ground.linkTo('keyless@mission.example')).split('#')[1];
    await keyless.ask('POST', '/api/account/invitation/acceptance', { token, account: { name: 'K' } });
    const answers = await Promise.all(
      ['bao@mission.example', 'nobody@mission.example', 'keyless@mission.example'].map((email) =>
        ground.visitor().signIn(email, 'not the right password'),
      ),
    );
    for (const { status, body, headers } of answers) {
      expect({ status, body }).toEqual({ status: 401, body: answers[0]?.body });
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  it('takes as long for an unknown address as for a known one', async () => {
    await ground.newcomer('chidi@mission.example');
    const time = async (email: string) => {
      const begun = performance.now();
      await ground.visitor().signIn(email, 'not the right password');
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      known.push(await time('chidi@mission.example'));
      unknown.push(await time(`nobody-${round}@mission.example`));
    }
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[2] ?? 0;
    expect(middle(unknown)).toBeGreaterThan(middle(known) / 2);
    expect(middle(known)).toBeGreaterThan(middle(unknown) / 2);
  });

  it('never takes a session that a browser brings along', async () => {
    await ground.newcomer('dora@mission.example');
    const who = ground.visitor();
    const planted = 'x'.repeat(43);
    who.cookies.set('rostrum-session', planted);
    await who.signIn('dora@mission.example', goodPassword);
    const first = who.cookies.get('rostrum-session');
    expect(first).not.toBe(planted);
    // Signing in again ends the session before.
    await who.signIn('dora@mission.example', goodPassword);
    const stranger = ground.visitor();
    stranger.cookies.set('rostrum-session', first ?? '');
    expect(await stranger.whoAmI()).toBeNull();
    expect(await who.whoAmI()).toBe('dora@mission.example');
  });

  it('ends after twelve hours without use, and after seven days at all', async () => {
    const idle = await ground.newcomer('eve@mission.example');
    const busy = ground.visitor();
    await busy.signIn('eve@mission.example', goodPassword);
    ground.pass(11 * length.hour);
    expect(await busy.whoAmI()).toBe('eve@mission.example');
    ground.pass(2 * length.hour);
    expect(await idle.whoAmI()).toBeNull();
    for (let hours = 13; hours < 7 * 24 - 11; hours += 11) {
      expect(await busy.whoAmI()).toBe('eve@mission.example');
      ground.pass(11 * length.hour);
    }
    expect(await busy.whoAmI()).toBe('eve@mission.example');
    ground.pass(length.hour);
    expect(await busy.whoAmI()).toBeNull();
  });
});

describe('attempts', () => {
  it('are limited for each account, with the time after which to try again', async () => {
    await ground.newcomer('farid@mission.example');
    // Each from an address of its own: whoever guesses may have many.
    for (let round = 0; round < 10; round += 1)
      expect((await ground.visitor().signIn('farid@mission.example', 'a wrong password')).status).toBe(401);
    const refused = await ground.visitor().signIn('FARID@mission.example', goodPassword);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('900');
    expect(refused.body).toMatchObject({ code: 'too-many', retryAfter: 900 });
    ground.pass(15 * length.minute);
    expect((await ground.visitor().signIn('farid@mission.example', goodPassword)).status).toBe(200);
  });

  it('are limited in the same way where there is no account', async () => {
    const statuses = [];
    for (let round = 0; round < 11; round += 1)
      statuses.push((await ground.visitor().signIn('nobody@mission.example', 'a wrong password')).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    ground.pass(15 * length.minute);
  });

  it('are limited for each address of the network, however many accounts are tried', async () => {
    const from = { 'x-forwarded-for': '2001:db8:1:2::1' };
    const neighbour = { 'x-forwarded-for': '2001:db8:1:2:ffff::9' };
    const guess = (headers: Record<string, string>, email: string) =>
      ground.visitor(headers).ask('POST', '/api/account/recovery/link', { token: email });
    for (let round = 0; round < 100; round += 1)
      expect((await guess(round % 2 ? from : neighbour, `g${round}`)).status).toBe(410);
    expect((await guess(neighbour, 'g')).status).toBe(429);
    expect((await guess({ 'x-forwarded-for': '2001:db8:1:3::1' }, 'g')).status).toBe(410);
  });

  it('cannot slip through all at once', async () => {
    await ground.newcomer('gita@mission.example');
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const answer = await ground.visitor().signIn('gita@mission.example', 'a wrong password');
        return answer.status;
      }),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    ground.pass(15 * length.minute);
  });

  it('are counted when a challenge is given as well, so that nobody fills the tables with them', async () => {
    const who = ground.visitor();
    const statuses = [];
    for (let round = 0; round < 101; round += 1)
      statuses.push((await who.ask('POST', '/api/account/sign-in/passkey/challenge', {})).status);
    expect([statuses[0], statuses.at(-2), statuses.at(-1)]).toEqual([200, 200, 429]);
  });

  it('that are in order do not count', async () => {
    await ground.newcomer('hugo@mission.example');
    for (let round = 0; round < 12; round += 1)
      expect((await ground.visitor().signIn('hugo@mission.example', goodPassword)).status).toBe(200);
  });
});

describe('codes of a device', () => {
  it('are asked for after the password, and no code is taken twice', async () => {
    const { show, address } = await withDevice('ines@mission.example');
    expect(address).toMatch(/^otpauth:\/\/totp\/Rostrum:ines%40mission\.example\?issuer=Rostrum&secret=/);
    const who = ground.visitor();
    const owed = await who.signIn('ines@mission.example', goodPassword);
    expect(owed.body).toEqual({ next: 'code', account: null });
    expect(await who.whoAmI()).toBeNull();
    expect(problem(await who.ask('POST', '/api/account/sign-in/code', { code: '000000' }))).toBe(
      'not-recognised',
    );
    const code = show();
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(
      (await who.ask<SignIn>('POST', '/api/account/sign-in/code', { code: spaced })).body.account?.email,
    ).toBe('ines@mission.example');
    const again = ground.visitor();
    await again.signIn('ines@mission.example', goodPassword);
    expect((await again.ask('POST', '/api/account/sign-in/code', { code })).status).toBe(401);
  });

  it('need a password before them, and wait ten minutes', async () => {
    const { show } = await withDevice('jonas@mission.example');
    expect(problem(await ground.visitor().ask('POST', '/api/account/sign-in/code', { code: show() }))).toBe(
      'expired',
    );
    const slow = ground.visitor();
    await slow.signIn('jonas@mission.example', goodPassword);
    ground.pass(10 * length.minute);
    expect(problem(await slow.ask('POST', '/api/account/sign-in/code', { code: show() }))).toBe('expired');
  });

  it('that are lost have recovery codes in their place, each for once, however it is written', async () => {
    const { recoveryCodes } = await withDevice('kofi@mission.example');
    expect(new Set(recoveryCodes).size).toBe(10);
    const code = (recoveryCodes[3] ?? '').toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O');
    const enter = async () => {
      const who = ground.visitor();
      await who.signIn('kofi@mission.example', goodPassword);
      return (await who.ask('POST', '/api/account/sign-in/code', { code })).status;
    };
    expect([await enter(), await enter()]).toEqual([200, 401]);
  });

  it('are limited as passwords are', async () => {
    await withDevice('lena@mission.example');
    const who = ground.visitor();
    await who.signIn('lena@mission.example', goodPassword);
    const statuses = [];
    for (let round = 0; round < 11; round += 1)
      statuses.push(
        (await who.ask('POST', '/api/account/sign-in/code', { code: `00000${round % 10}` })).status,
      );
    expect(statuses.at(-1)).toBe(429);
  });

  it('are asked for no longer once they are removed', async () => {
    const { who } = await withDevice('mei@mission.example');
    expect((await who.ask('DELETE', '/api/account/codes')).status).toBe(204);
    expect((await ground.visitor().signIn('mei@mission.example', goodPassword)).body.next).toBeNull();
  });
});

describe('what matters', () => {
  const matters: [method: string, path: string, body?: unknown][] = [
    ['PUT', '/api/account/password', { password: 'quite another sentence' }],
    ['POST', '/api/account/passkeys/challenge'],
    ['DELETE', '/api/account/passkeys/x'],
    ['POST', '/api/account/codes'],
    ['DELETE', '/api/account/codes'],
    ['POST', '/api/account/recovery-codes'],
    ['POST', '/api/account/tokens', { name: 'x', scopes: ['read'] }],
    ['DELETE', '/api/account'],
  ];

  it.each(matters)(
    '%s %s asks for a proof after ten minutes, and for a sign-in of strangers',
    async (method, path, body) => {
      const email = `m${matters.findIndex((one) => one[0] === method && one[1] === path)}@mission.example`;
      const who = await ground.newcomer(email);
      ground.pass(10 * length.minute);
      expect(problem(await who.ask(method, path, body))).toBe('prove-again');
      expect(problem(await ground.visitor().ask(method, path, body))).toBe('unauthenticated');
      expect((await who.ask('POST', '/api/account/proof', { password: 'a wrong password' })).status).toBe(
        401,
      );
      expect(problem(await who.ask(method, path, body))).toBe('prove-again');
      expect((await who.ask('POST', '/api/account/proof', { password: goodPassword })).status).toBe(204);
      expect([200, 201, 204, 404]).toContain((await who.ask(method, path, body)).status);
    },
  );

  it('with a device asks for its code as well', async () => {
    const { who, show } = await withDevice('nils@mission.example');
    const prove = async (code?: string) =>
      (await who.ask('POST', '/api/account/proof', { password: goodPassword, code })).status;
    expect([await prove(), await prove('123456'), await prove(show())]).toEqual([401, 401, 204]);
  });
});

describe('a password that is changed', () => {
  it('ends every other session, and whoever has the address is told', async () => {
    const who = await ground.newcomer('olga@mission.example');
    const elsewhere = ground.visitor({
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    });
    await elsewhere.signIn('olga@mission.example', goodPassword);
    const { body } = await who.ask<{ sessions: Session[] }>('GET', '/api/account/sessions');
    expect(body.sessions.map(({ way, agent, present }) => ({ way, agent, present }))).toEqual(
      expect.arrayContaining([
        { way: 'invitation', agent: null, present: true },
        { way: 'password', agent: 'Firefox, Linux', present: false },
      ]),
    );
    const password = 'quite another sentence';
    expect((await who.ask('PUT', '/api/account/password', { password })).status).toBe(204);
    expect([await who.whoAmI(), await elsewhere.whoAmI()]).toEqual(['olga@mission.example', null]);
    expect((await ground.visitor().signIn('olga@mission.example', goodPassword)).status).toBe(401);
    expect((await ground.visitor().signIn('olga@mission.example', password)).status).toBe(200);
    expect(await ground.linkTo('olga@mission.example', 2)).toMatch(/\/sign-in$/);
  });
});

describe('sessions', () => {
  async function two(email: string): Promise<readonly [Visitor, Visitor, readonly Session[]]> {
    const one = await ground.newcomer(email);
    const other = ground.visitor();
    await other.signIn(email, goodPassword);
    const { body } = await one.ask<{ sessions: Session[] }>('GET', '/api/account/sessions');
    return [one, other, body.sessions];
  }

  it('are ended one by one, by their owner alone', async () => {
    const [one, other, sessions] = await two('pia@mission.example');
    const id = sessions.find(({ present }) => !present)?.id;
    const stranger = await ground.newcomer('quentin@mission.example');
    const ofNobody = '00000000-0000-4000-8000-000000000000';
    const answers = await Promise.all(
      [id, ofNobody, 'x'].map((each) => stranger.ask('DELETE', `/api/account/sessions/${each}`)),
    );
    const told = answers.map(({ status, body }) => ({ status, detail: (body as Problem).detail }));
    expect(told).toEqual([told[0], told[0], told[0]]);
    expect(told[0]?.status).toBe(404);
    expect(await other.whoAmI()).toBe('pia@mission.example');
    expect((await one.ask('DELETE', `/api/account/sessions/${id}`)).status).toBe(204);
    expect([await one.whoAmI(), await other.whoAmI()]).toEqual(['pia@mission.example', null]);
  });

  it('are ended all but the present one', async () => {
    const [one, other] = await two('rosa@mission.example');
    expect((await one.ask('DELETE', '/api/account/sessions')).status).toBe(204);
    expect([await one.whoAmI(), await other.whoAmI()]).toEqual(['rosa@mission.example', null]);
  });
});

describe('changes sent by pages of other sites', () => {
  it.each<[Record<string, string>, number, string]>([
    [{ origin: 'https://evil.example' }, 403, 'a page of another site'],
    [{ origin: 'null' }, 403, 'a page that hides where it is from'],
    [{ 'sec-fetch-site': 'cross-site' }, 403, 'what the browser says of the page'],
    [{ 'sec-fetch-site': 'same-site' }, 403, 'a page of a sister host'],
    [{ 'sec-fetch-site': 'same-origin' }, 204, 'our own page'],
    [{}, 204, 'no browser at all'],
  ])('with %j → %i: %s', async (headers: Record<string, string>, status: number) => {
    const who = await ground.newcomer(`site${JSON.stringify(headers).length}${status}@mission.example`);
    expect((await who.ask('POST', '/api/account/sign-out', {}, headers)).status).toBe(status);
    expect((await who.whoAmI()) === null).toBe(status === 204);
  });

  it('cannot be forms either: nothing but JSON is taken', async () => {
    const answer = await ground.visitor().ask(
      'POST',
      '/api/account/sign-in',
      { email: 'a', password: 'b' },
      {
        'content-type': 'text/plain',
      },
    );
    expect(answer.status).toBe(415);
  });
});
