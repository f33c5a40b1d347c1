import type { Invitation, Problem, SignIn } from '@rostrum/api';
import type { Hat } from '@rostrum/procedure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountGround, accountGround, goodPassword } from '../test/account-ground.ts';
import type { Visitor } from '../test/visitor.ts';

/** A server on which people are who they have signed in as, from the first administrator to the members of a delegation. */
let ground: AccountGround;
let chief: Visitor;
let process: string;

beforeAll(async () => {
  ground = await accountGround({ mode: 'live' });
  chief = ground.visitor();
  const token = ground.server.server.setUpLink?.split('#')[1];
  const account = { name: 'Chief', email: 'chief@un.example', password: goodPassword };
  await chief.ask('POST', '/api/account/invitation/acceptance', { token, account });
  const opened = await chief.ask<{ process: { id: string } }>('POST', '/api/processes', {
    documents: ['A-RES-71-280.zh'],
  });
  expect(opened.status).toBe(201);
  process = opened.body.process.id;
});
afterAll(() => ground.close());

const secretariat: Hat = { category: 'secretariat', party: null, role: null };
const mexico = (role: Hat['role']): Hat => ({ category: 'member-state', party: 'MX', role });

const invite = (who: Visitor, email: string, hat: Hat, worn?: string) =>
  who.ask<Invitation>(
    'POST',
    '/api/invitations',
    { email, process, hat },
    worn ? { 'rostrum-hat': worn } : {},
  );

/** Whoever is invited comes in with a new account. */
async function comeIn(email: string): Promise<Visitor> {
  const who = ground.visitor();
  const token = (await ground.linkTo(email)).split('#')[1];
  const account = { name: email.split('@')[0], password: goodPassword };
  const joined = await who.ask<SignIn>('POST', '/api/account/invitation/acceptance', { token, account });
  expect(joined.status).toBe(200);
  return who;
}

async function hatsOf(who: Visitor): Promise<readonly Hat[]> {
  const { body } = await who.ask<{ hats: Hat[] }>('GET', `/api/processes/${process}`);
  return body.hats.filter(({ category }) => category !== 'public');
}

const act = (who: Visitor, name: string, request: unknown, worn: string) =>
  who.ask('POST', `/api/processes/${process}/acts/${name}`, request, { 'rostrum-hat': worn });

describe('invitations to a process', () => {
  it('lead from the first administrator to the secretariat, to a delegation and its members', async () => {
    // Whoever opens a process is its first secretariat.
    expect(await hatsOf(chief)).toEqual([secretariat]);
    expect((await invite(chief, 'officer@un.example', secretariat)).status).toBe(201);
    const officer = await comeIn('officer@un.example');
    expect(await hatsOf(officer)).toEqual([secretariat]);
    const focal = mexico('focal-point');
    const early = await invite(officer, 'focal@sre.example', focal, 'secretariat');
    expect((early.body as unknown as Problem).detail).toMatch(/no such party/);
    for (const party of ['MX', 'CH'])
      await act(officer, 'admitParty', { category: 'member-state', party }, 'secretariat');
    expect((await invite(officer, 'focal@sre.example', focal, 'secretariat')).status).toBe(201);
    const focalPoint = await comeIn('focal@sre.example');
    expect(await hatsOf(focalPoint)).toEqual([focal]);
    const worn = 'member-state/MX;focal-point';
    expect((await invite(focalPoint, 'head@sre.example', mexico('head'), worn)).status).toBe(201);
    expect((await invite(focalPoint, 'member@sre.example', mexico('member'), worn)).status).toBe(201);
    expect(await hatsOf(await comeIn('head@sre.example'))).toEqual([mexico('head')]);
    expect(await hatsOf(await comeIn('member@sre.example'))).toEqual([mexico('member')]);
  });

  it('are not for those whom the rules do not let', async () => {
    const worn = 'member-state/MX;focal-point';
    const focalPoint = ground.visitor();
    await focalPoint.signIn('focal@sre.example', goodPassword);
    const member = ground.visitor();
    await member.signIn('member@sre.example', goodPassword);
    const other: Hat = { category: 'member-state', party: 'CH', role: 'member' };
    const codes = [
      await invite(focalPoint, 'x@eda.example', other, worn),
      await invite(focalPoint, 'x@sre.example', secretariat, worn),
      await invite(member, 'x@sre.example', mexico('member'), 'member-state/MX;member'),
      // A hat that is not theirs, and none at all.
      await invite(member, 'x@sre.example', mexico('member'), worn),
      await invite(member, 'x@sre.example', mexico('member')),
    ].map(({ body }) => (body as unknown as Problem).code);
    expect(codes).toEqual(Array(5).fill('forbidden'));
    expect(ground.mail.all().filter(({ to }) => to[0]?.startsWith('x@'))).toEqual([]);
  });

  it('of an office stand whoever holds it, those of a party only while their sender is in it', async () => {
    const officer = ground.visitor();
    await officer.signIn('officer@un.example', goodPassword);
    const { body } = await officer.ask<{ account: { id: string } }>('GET', '/api/account');
    await invite(chief, 'second@un.example', secretariat);
    const second = await comeIn('second@un.example');
    expect((await invite(officer, 'late@sre.example', mexico('focal-point'), 'secretariat')).status).toBe(
      201,
    );
    const ended = await act(
      second,
      'endOffice',
      { person: body.account.id, hat: secretariat, reason: { en: 'Another post.', zh: '另有任用。' } },
      'secretariat',
    );
    expect(ended).toMatchObject({ status: 201 });
    // It was the office that invited: its invitation stands, whoever holds it now.
    const late = await comeIn('late@sre.example');
    expect(await hatsOf(late)).toEqual([mexico('focal-point')]);
    const focalPoint = ground.visitor();
    await focalPoint.signIn('focal@sre.example', goodPassword);
    const worn = 'member-state/MX;focal-point';
    await invite(focalPoint, 'too-late@sre.example', mexico('member'), worn);
    const me = await focalPoint.ask<{ account: { id: string } }>('GET', '/api/account');
    const removed = await act(
      late,
      'removeMember',
      { person: me.body.account.id, role: 'focal-point' },
      worn,
    );
    expect(removed).toMatchObject({ status: 201 });
    const token = (await ground.linkTo('too-late@sre.example')).split('#')[1];
    const account = { name: 'Late', password: goodPassword };
    const refused = await ground
      .visitor()
      .ask('POST', '/api/account/invitation/acceptance', { token, account });
    expect((refused.body as Problem).detail).toMatch(/no longer holds/);
  });

  it('to what does not exist are refused as what is hidden is', async () => {
    const answer = await chief.ask('POST', '/api/invitations', {
      email: 'x@un.example',
      process: 'A-RES-1-1',
      hat: secretariat,
    });
    expect((answer.body as Problem).code).toBe('not-found');
  });
});
