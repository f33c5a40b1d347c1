import type { Problem, Token } from '@rostrum/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasScope, mayActIn, thePublic } from '../standing/who.ts';
import { type AccountGround, accountGround, goodPassword } from '../test/account-ground.ts';
import type { Visitor } from '../test/visitor.ts';
import { length } from './ground.ts';

let ground: AccountGround;
let chief: Visitor;
beforeAll(async () => {
  ground = await accountGround({ mode: 'live' });
  chief = ground.visitor();
  const token = ground.server.server.setUpLink?.split('#')[1];
  const account = { name: 'Chief', email: 'chief@un.example', password: goodPassword };
  await chief.ask('POST', '/api/account/invitation/acceptance', { token, account });
});
afterAll(() => ground.close());

type Made = Token & { readonly secret: string };

async function make(who: Visitor, asked: object): Promise<Made> {
  const { status, body } = await who.ask<Made>('POST', '/api/account/tokens', { name: 'feed', ...asked });
  expect(status).toBe(201);
  return body;
}

/** Whom the server takes a program for. */
const whoIs = (authorization: string) =>
  ground.server.server.who(new Request('http://localhost/', { headers: { authorization } }));

describe('tokens of programs', () => {
  it('are shown once, and say who asks and what they may do', async () => {
    const owner = await ground.newcomer('ada@mission.example');
    const made = await make(owner, { scopes: ['read', 'act:A-RES-71-280', 'read'], days: 30 });
    expect(made.secret).toMatch(/^rostrum_[\w-]{43}$/);
    const who = await whoIs(`Bearer ${made.secret}`);
    const { body } = await owner.ask<{ account: { id: string } }>('GET', '/api/account');
    expect(who).toEqual({
      person: body.account.id,
      account: { id: body.account.id, administrator: false },
      scopes: ['read', 'act:A-RES-71-280'],
      by: 'token',
    });
    expect([mayActIn(who, 'A-RES-71-280'), mayActIn(who, 'A-RES-67-219'), hasScope(who, 'admin')]).toEqual([
      true,
      false,
      false,
    ]);
    const { body: list } = await owner.ask<{ tokens: Token[] }>('GET', '/api/account/tokens');
    expect(list.tokens).toEqual(
      [{ ...made, secret: undefined, usedAt: ground.now().toISOString() }].map(
        ({ secret: _, ...rest }) => rest,
      ),
    );
  });

  it.each([
    ['Bearer rostrum_unknown', 'unknown'],
    ['Bearer ', 'empty'],
    ['Basic YTpi', 'another way'],
    ['Bearer x y', 'two words'],
  ])('that do not hold (%s) are not taken for the public', async (header) => {
    await expect(whoIs(header)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('end when their time is over, when they are revoked, and with their account', async () => {
    const owner = await ground.newcomer('ben@mission.example');
    const [short, long, revoked] = [
      await make(owner, { scopes: ['read'], days: 1 }),
      await make(owner, { scopes: ['read'], days: 2 }),
      await make(owner, { scopes: ['read'], days: 2 }),
    ];
    const stranger = await ground.newcomer('cora@mission.example');
    expect((await stranger.ask('DELETE', `/api/account/tokens/${revoked.id}`)).status).toBe(404);
    expect((await owner.ask('DELETE', `/api/account/tokens/${revoked.id}`)).status).toBe(204);
    await expect(whoIs(`Bearer ${revoked.secret}`)).rejects.toThrow(/revoked/);
    ground.pass(length.day);
    await expect(whoIs(`Bearer ${short.secret}`)).rejects.toThrow(/expired/);
    expect(await whoIs(`bearer  ${long.secret}`)).toMatchObject({ by: 'token' });
    await owner.signIn('ben@mission.example', goodPassword);
    expect((await owner.ask('DELETE', '/api/account')).status).toBe(204);
    await expect(whoIs(`Bearer ${long.secret}`)).rejects.toThrow(/unknown/);
  });

  it('cannot change the account that they belong to, nor administer without right', async () => {
    const owner = await ground.newcomer('dan@mission.example');
    const { secret } = await make(owner, { scopes: ['read', 'act:*'] });
    const program = ground.visitor({ authorization: `Bearer ${secret}` });
    for (const [method, path] of [
      ['GET', '/api/account/keys'],
      ['GET', '/api/account/tokens'],
      ['DELETE', '/api/account'],
    ])
      expect(((await program.ask(method ?? '', path ?? '')).body as Problem).code).toBe('forbidden');
    const refused = await owner.ask('POST', '/api/account/tokens', { name: 'x', scopes: ['admin'] });
    expect((refused.body as Problem).code).toBe('forbidden');
    const misfit = await owner.ask('POST', '/api/account/tokens', {
      name: 'x',
      scopes: ['act:', 'everything'],
    });
    expect((misfit.body as Problem).code).toBe('malformed');
  });

  it('administer for administrators, if they are made to', async () => {
    await chief.signIn('chief@un.example', goodPassword);
    const [plain, full] = [await make(chief, { scopes: ['read'] }), await make(chief, { scopes: ['admin'] })];
    expect((await whoIs(`Bearer ${plain.secret}`)).account?.administrator).toBe(false);
    const who = await whoIs(`Bearer ${full.secret}`);
    expect([who.account?.administrator, hasScope(who, 'admin'), hasScope(who, 'read')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('who asks', () => {
  it('is the public without cookie or token', async () => {
    const who = await ground.server.server.who(new Request('http://localhost/'));
    expect(who).toEqual(thePublic);
    expect([hasScope(who, 'read'), mayActIn(who, 'x')]).toEqual([true, false]);
  });

  it('is a person with a session, who may act wherever a hat lets them', async () => {
    const visitor = await ground.newcomer('eva@mission.example');
    const cookie = `rostrum-session=${visitor.cookies.get('rostrum-session')}`;
    const who = await ground.server.server.who(new Request('http://localhost/', { headers: { cookie } }));
    expect(who).toMatchObject({ by: 'session', scopes: ['read', 'act:*'] });
    expect(mayActIn(who, 'A-RES-71-280')).toBe(true);
  });
});
