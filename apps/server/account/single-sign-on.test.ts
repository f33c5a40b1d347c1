import type { AccountKeys, Problem } from '@rostrum/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountGround, accountGround, goodPassword } from '../test/account-ground.ts';
import { type OidcPeer, startOidcPeer } from '../test/oidc-peer.ts';
import type { Visitor } from '../test/visitor.ts';
import { length } from './ground.ts';

let peer: OidcPeer;
let ground: AccountGround;

const settings = (issuer: string, admits: 'invited' | 'everybody' = 'invited') => ({
  issuer,
  clientId: peer.clientId,
  clientSecret: peer.clientSecret,
  name: 'Unite ID',
  admits,
});

beforeAll(async () => {
  peer = await startOidcPeer();
  // Tokens are judged by the clock of the machine, as the provider makes them.
  ground = await accountGround({ singleSignOn: settings(peer.issuer) });
  peer.trust(ground.server.server.address);
});
afterAll(async () => {
  await ground.close();
  await peer.close();
});

const person = (name: string, more = {}) => ({
  subject: `id-of-${name}`,
  email: `${name}@un.example`,
  verified: true,
  name: name.toUpperCase(),
  ...more,
});

async function begin(who: Visitor, body: object = {}): Promise<string> {
  const { body: answer } = await who.ask<{ address: string }>('POST', '/api/account/single-sign-on', body);
  return answer.address;
}

const pathOf = (address: string) => address.slice(ground.server.server.address.length);

/** There, through the other house, and back; gives where the browser ends up. */
async function go(who: Visitor, body: object = {}): Promise<string | null> {
  const back = await peer.walk(await begin(who, body));
  const answer = await who.ask('GET', pathOf(back));
  expect(answer.status).toBe(303);
  return answer.headers.get('location');
}

describe('single sign-on', () => {
  it('brings whoever is invited to an account, and back to it the next time', async () => {
    peer.become(person('ada'));
    const who = ground.visitor();
    await who.ask('POST', '/api/account/sign-up', { email: 'ada@un.example' });
    const invitation = (await ground.linkTo('ada@un.example')).split('#')[1];
    expect(await go(who, { invitation, next: '/me' })).toBe('/me');
    expect(await who.whoAmI()).toBe('ada@un.example');
    const again = ground.visitor();
    expect(await go(again)).toBe('/');
    expect(await again.whoAmI()).toBe('ada@un.example');
    const { body } = await again.ask<AccountKeys>('GET', '/api/account/keys');
    expect(body).toMatchObject({ password: false, singleSignOn: true });
  });

  it('opens the account of an address that the other house has verified, and of no other', async () => {
    await ground.newcomer('ben@un.example');
    peer.become(person('ben', { verified: false }));
    const stranger = ground.visitor();
    expect(await go(stranger)).toBe('/sign-in?single-sign-on=unknown');
    expect(await stranger.whoAmI()).toBeNull();
    peer.become(person('ben'));
    const who = ground.visitor();
    await go(who);
    expect(await who.whoAmI()).toBe('ben@un.example');
  });

  it('admits nobody who is known there alone, unless the settings say so', async () => {
    peer.become(person('cora'));
    const who = ground.visitor();
    expect(await go(who)).toBe('/sign-in?single-sign-on=unknown');
    expect(await who.whoAmI()).toBeNull();
    const open = await accountGround({ singleSignOn: settings(peer.issuer, 'everybody') });
    peer.trust(open.server.server.address);
    const visitor = open.visitor();
    const back = await peer.walk(await begin(visitor));
    await visitor.ask('GET', back.slice(open.server.server.address.length));
    expect(await visitor.whoAmI()).toBe('cora@un.example');
    await open.close();
    peer.trust(ground.server.server.address);
  });

  it('still asks for the code of a device', async () => {
    const owner = await ground.newcomer('dan@un.example');
    const { body } = await owner.ask<{ secret: string }>('POST', '/api/account/codes');
    const { Secret, TOTP } = await import('otpauth');
    const totp = new TOTP({ secret: Secret.fromBase32(body.secret) });
    const show = () => totp.generate({ timestamp: ground.now().getTime() });
    await owner.ask('POST', '/api/account/codes/confirmation', { code: show() });
    ground.pass(30 * length.second);
    peer.become(person('dan'));
    const who = ground.visitor();
    expect(await go(who, { next: '/me' })).toBe('/sign-in?step=code&next=%2Fme');
    expect(await who.whoAmI()).toBeNull();
    await who.ask('POST', '/api/account/sign-in/code', { code: show() });
    expect(await who.whoAmI()).toBe('dan@un.example');
  });

  it('comes back only to the browser that went, once, and with what it was given', async () => {
    peer.become(person('ben'));
    const who = ground.visitor();
    const back = pathOf(await peer.walk(await begin(who)));
    const thief = ground.visitor();
    expect((await thief.ask('GET', back)).headers.get('location')).toBe('/sign-in?single-sign-on=over');
    expect((await who.ask('GET', back)).headers.get('location')).toBe('/');
    expect((await who.ask('GET', back)).headers.get('location')).toBe('/sign-in?single-sign-on=over');
    const other = ground.visitor();
    const [begun] = [await begin(other)];
    const bent = pathOf(await peer.walk(begun)).replace(/state=[^&]+/, 'state=bent');
    expect((await other.ask('GET', bent)).headers.get('location')).toBe('/sign-in?single-sign-on=failed');
    expect(await other.whoAmI()).toBeNull();
  });

  it.each(['https://evil.example/x', '//evil.example', '/\\evil.example'])(
    'leads nowhere else: %s',
    async (next) => {
      peer.become(person('ben'));
      expect(await go(ground.visitor(), { next })).toBe('/');
    },
  );

  it('is a proof that it is the same person, and no proof by another', async () => {
    peer.become(person('ada'));
    const who = ground.visitor();
    await go(who);
    ground.pass(10 * length.minute);
    const rename = () => who.ask('PUT', '/api/account/password', { password: 'now I have one as well' });
    expect(((await rename()).body as Problem).code).toBe('prove-again');
    peer.become(person('ben'));
    expect(await go(who, { purpose: 'proof', next: '/account' })).toBe(
      '/account?single-sign-on=other-account',
    );
    expect((await rename()).status).toBe(403);
    peer.become(person('ada'));
    expect(await go(who, { purpose: 'proof', next: '/account' })).toBe('/account');
    expect((await rename()).status).toBe(204);
    expect(await who.whoAmI()).toBe('ada@un.example');
  });

  it('can be tied to an account of another address by whoever is signed in', async () => {
    const who = await ground.newcomer('finn@home.example');
    peer.become(person('finn'));
    expect(await go(who, { purpose: 'link', next: '/account' })).toBe('/account');
    const again = ground.visitor();
    await go(again);
    expect(await again.whoAmI()).toBe('finn@home.example');
    // Who is tied to one account cannot be tied to another.
    const other = await ground.newcomer('greta@home.example');
    expect(await go(other, { purpose: 'link' })).toBe('/account?single-sign-on=other-account');
    const stranger = await ground.visitor().ask('POST', '/api/account/single-sign-on', { purpose: 'link' });
    expect(stranger.status).toBe(401);
  });

  it('that does not answer is a problem that says what to do, and works once it answers', async () => {
    const away = await accountGround({ singleSignOn: settings('http://127.0.0.1:9') });
    const answer = await away.visitor().ask('POST', '/api/account/single-sign-on', {});
    expect(answer.body).toMatchObject({ code: 'unavailable', detail: expect.stringMatching(/another way/) });
    await away.close();
    const without = await accountGround();
    expect((await without.visitor().ask('POST', '/api/account/single-sign-on', {})).status).toBe(404);
    await without.close();
  });

  it('leaves no name, address or secret in the log', () => {
    const log = ground.server.log.join('');
    expect(log).toMatch(/account\.single-sign-on-failed/);
    expect(log).not.toMatch(/@un\.example|@home|ADA|id-of|secret-of|code=|state=/);
    expect(log).not.toContain(goodPassword);
  });
});
