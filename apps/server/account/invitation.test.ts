import type { HeldInvitation, Invitation, Problem, SignIn } from '@rostrum/api';
import type { Hat } from '@rostrum/procedure';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { openLog } from '../log.ts';
import { type AccountGround, accountGround, goodPassword } from '../test/account-ground.ts';
import { type TestDatabases, testDatabases } from '../test/test-database.ts';
import type { Visitor } from '../test/visitor.ts';
import { length } from './ground.ts';
import type { InvitationHooks } from './invitations.ts';
import { inviteAdministratorAt } from './set-up.ts';

const process = 'A-RES-71-280';
const secretariat: Hat = { category: 'secretariat', party: null, role: null };
const hat: Hat = { category: 'member-state', party: 'MX', role: 'member' };

let databases: TestDatabases;
let databaseUrl: string;
let database: Database;
let ground: AccountGround;
let hooks: { -readonly [Name in keyof InvitationHooks]: InvitationHooks[Name] };
let accepted: { process: string; hat: Hat; as: Hat; person: string }[];
let admin: Visitor;

beforeAll(async () => {
  databases = await testDatabases();
  databaseUrl = await databases.create();
  ground = await accountGround({ databaseUrl, mode: 'live' });
  database = await openDatabase(
    { data: '', databaseUrl },
    openLog('error', () => undefined),
  );
  accepted = [];
  hooks = {
    sender: async (who) => (who.account?.administrator ? secretariat : null),
    describe: async (_, language) =>
      language === 'zh' ? '全球契约进程' : 'the process of the global compact',
    onAccepted: async (invitation, person) => {
      accepted.push({
        process: invitation.process,
        hat: invitation.hat,
        as: invitation.invitedAs,
        person,
      });
    },
  };
  ground.server.server.invitations.follow(hooks);
  admin = ground.visitor();
});
afterAll(async () => {
  await database.close();
  await ground.close();
  await databases.close();
});

const problem = (answer: { body: unknown }) => (answer.body as Problem).code;
const tokenIn = (link: string) => link.split('#')[1] ?? '';
const acceptance = (who: Visitor, token: string, account?: object) =>
  who.ask<SignIn & { process: string | null }>('POST', '/api/account/invitation/acceptance', {
    token,
    account,
  });

async function invited(email: string, more: object = {}): Promise<string> {
  const asked = { email, process, hat, ...more };
  expect((await admin.ask('POST', '/api/invitations', asked)).status).toBe(201);
  return tokenIn(await ground.linkTo(email));
}

describe('the first administrator', () => {
  it('comes in by the link that the server prints, once, and a server that has accounts prints none', async () => {
    const link = ground.server.server.setUpLink ?? '';
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation#[\w-]{43}$/);
    expect(ground.server.log.join('')).not.toContain(tokenIn(link));
    const joined = { name: 'Chief', email: 'chief@un.example', password: goodPassword };
    expect((await acceptance(admin, tokenIn(link), joined)).body.account).toMatchObject({
      administrator: true,
    });
    const late = { ...joined, email: 'late@un.example' };
    expect(problem(await acceptance(ground.visitor(), tokenIn(link), late))).toBe('expired');
    const second = await accountGround({ databaseUrl, mode: 'live' });
    expect(second.server.server.setUpLink).toBeNull();
    await second.close();
  });

  it('may be another, whom the command line invites beside the server', async () => {
    const link = await inviteAdministratorAt(
      { data: '', databaseUrl },
      'Second@un.example',
      'https://r.example',
    );
    expect(link).toMatch(/^https:\/\/r\.example\/invitation#/);
    // The clock of this server stands in the past; the link was made by that of the machine.
    const who = ground.visitor();
    const joined = await acceptance(who, tokenIn(link), { name: 'Second', password: goodPassword });
    expect(joined.body.account).toMatchObject({ email: 'second@un.example', administrator: true });
  });
});

describe('an invitation', () => {
  it('brings somebody to an account and a hat, and is used up by it', async () => {
    const token = await invited('ana@mission.example', { language: 'zh' });
    const letter = ground.mail.all().find(({ to }) => to.includes('ana@mission.example'));
    expect(letter?.subject).toBe('Rostrum：邀请您参加全球契约进程');
    const who = ground.visitor();
    const { body } = await who.ask<HeldInvitation>('POST', '/api/account/invitation', { token });
    expect(body).toMatchObject({ email: 'ana@mission.example', process, hat, hasAccount: false });
    const joined = await acceptance(who, token, { name: 'Ana', password: goodPassword, language: 'zh' });
    expect(joined.body).toMatchObject({
      next: null,
      process,
      account: { email: 'ana@mission.example', language: 'zh' },
    });
    expect(accepted.at(-1)).toEqual({ process, hat, as: secretariat, person: joined.body.account?.id });
    expect(await who.whoAmI()).toBe('ana@mission.example');
    expect(problem(await acceptance(ground.visitor(), token, { name: 'Eve', password: goodPassword }))).toBe(
      'expired',
    );
    const { body: list } = await admin.ask<{ invitations: Invitation[] }>(
      'GET',
      `/api/invitations?process=${process}`,
    );
    expect(list.invitations[0]).toMatchObject({
      email: 'ana@mission.example',
      person: joined.body.account?.id,
    });
  });

  it('is accepted by whoever is signed in, whatever the address', async () => {
    const who = await ground.newcomer('bo@home.example');
    const token = await invited('bo@work.example');
    const answer = await acceptance(who, token);
    expect(answer.body).toMatchObject({ account: { email: 'bo@home.example' }, process });
  });

  it('of an address that has an account asks to sign in first', async () => {
    await ground.newcomer('cem@mission.example');
    await admin.ask('POST', '/api/invitations', { email: 'cem@mission.example', process, hat });
    const token = tokenIn(await ground.linkTo('cem@mission.example', 2));
    const who = ground.visitor();
    const held = await who.ask<HeldInvitation>('POST', '/api/account/invitation', { token });
    expect(held.body.hasAccount).toBe(true);
    expect(problem(await acceptance(who, token, { name: 'Cem', password: goodPassword }))).toBe(
      'unauthenticated',
    );
    await who.signIn('cem@mission.example', goodPassword);
    expect((await acceptance(who, token)).status).toBe(200);
  });

  it('stays open for the same person if the hat could not be recorded, and for nobody else', async () => {
    const token = await invited('dia@mission.example');
    const who = ground.visitor();
    const record = hooks.onAccepted;
    hooks.onAccepted = async () => {
      throw new Error('the record is away');
    };
    expect((await acceptance(who, token, { name: 'Dia', password: goodPassword })).status).toBe(500);
    hooks.onAccepted = record;
    const before = accepted.length;
    const other = await ground.newcomer('other@mission.example');
    expect(problem(await acceptance(other, token))).toBe('expired');
    await who.signIn('dia@mission.example', goodPassword);
    expect((await acceptance(who, token)).status).toBe(200);
    expect(accepted.length).toBe(before + 1);
  });

  it('used twice at the same time brings one person in', async () => {
    const token = await invited('fay@mission.example');
    const [one, two] = await Promise.all([
      ground.newcomer('fay1@mission.example'),
      ground.newcomer('fay2@mission.example'),
    ]);
    const statuses = (await Promise.all([acceptance(one, token), acceptance(two, token)])).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted()).toEqual([200, 410]);
  });

  it('ends after fourteen days, and when it is withdrawn', async () => {
    const [late, withdrawn] = [await invited('gil@mission.example'), await invited('hal@mission.example')];
    const { body } = await admin.ask<{ invitations: Invitation[] }>('GET', '/api/invitations');
    const id = body.invitations.find(({ email }) => email === 'hal@mission.example')?.id;
    expect((await admin.ask('DELETE', `/api/invitations/${id}`)).status).toBe(204);
    expect(problem(await ground.visitor().ask('POST', '/api/account/invitation', { token: withdrawn }))).toBe(
      'expired',
    );
    ground.pass(14 * length.day);
    expect(problem(await ground.visitor().ask('POST', '/api/account/invitation', { token: late }))).toBe(
      'expired',
    );
    await admin.signIn('chief@un.example', goodPassword);
  });

  it('is sent by those alone whom the process lets', async () => {
    const who = await ground.newcomer('focal@mission.example');
    const asked = { email: 'ivo@mission.example', process, hat };
    expect(problem(await who.ask('POST', '/api/invitations', asked))).toBe('forbidden');
    expect(problem(await ground.visitor().ask('POST', '/api/invitations', asked))).toBe('unauthenticated');
    const focalPoint: Hat = { ...hat, role: 'focal-point' };
    hooks.sender = async (_, inProcess, to) =>
      inProcess === process && to.party === 'MX' ? focalPoint : null;
    expect((await who.ask('POST', '/api/invitations', asked)).status).toBe(201);
    const toOther = { ...asked, hat: { ...hat, party: 'CH' } };
    expect(problem(await who.ask('POST', '/api/invitations', toOther))).toBe('forbidden');
    const toAdminister = { email: 'ivo@mission.example', administrator: true };
    expect(problem(await who.ask('POST', '/api/invitations', toAdminister))).toBe('forbidden');
    // Nobody sees or withdraws what others have sent.
    const { body } = await who.ask<{ invitations: Invitation[] }>('GET', '/api/invitations');
    expect(body.invitations.map(({ email }) => email)).toEqual(['ivo@mission.example']);
    const { body: all } = await admin.ask<{ invitations: Invitation[] }>('GET', '/api/invitations');
    const open = all.invitations.find(({ acceptedAt, person }) => !acceptedAt && !person);
    const stranger = await ground.newcomer('jan@mission.example');
    expect(problem(await stranger.ask('DELETE', `/api/invitations/${open?.id}`))).toBe('not-found');
  });

  it.each([
    ['short', 'eleven char', 'fewer than twelve characters'],
    ['counting', '123456789012', 'counts up'],
    ['one letter', 'aaaaaaaaaaaaaaaa', 'repeats itself'],
    ['own name', 'kay.mission.example', 'made of the address'],
  ])('is not accepted with a password that is %s', async (_, password) => {
    const token = await invited(`kay${password.length}${password[0]}@mission.example`);
    const answer = await acceptance(ground.visitor(), token, { name: 'Kay', password });
    expect(problem(answer)).toBe('weak-password');
    expect((answer.body as unknown as Problem).detail).toMatch(/Take/);
  });
});

describe('a forgotten password', () => {
  const forget = (email: string) => ground.visitor().ask('POST', '/api/account/recovery', { email });

  it('is set anew by the link of a letter, once; every session ends', async () => {
    const before = await ground.newcomer('lou@mission.example');
    expect((await forget('LOU@mission.example')).status).toBe(202);
    const token = tokenIn(await ground.linkTo('lou@mission.example', 2));
    const who = ground.visitor();
    expect((await who.ask('POST', '/api/account/recovery/link', { token })).status).toBe(204);
    const set = (password: string) =>
      who.ask<SignIn>('POST', '/api/account/recovery/password', { token, password });
    expect(problem(await set('lou'))).toBe('weak-password');
    expect((await set('a sentence that is new')).body.account?.email).toBe('lou@mission.example');
    expect([await who.whoAmI(), await before.whoAmI()]).toEqual(['lou@mission.example', null]);
    expect(problem(await set('a sentence that is newer'))).toBe('expired');
    expect((await ground.visitor().signIn('lou@mission.example', 'a sentence that is new')).status).toBe(200);
  });

  it('is answered the same for an address without an account, to which no letter goes', async () => {
    const [known, unknown] = [await forget('lou@mission.example'), await forget('nobody@mission.example')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    await ground.linkTo('lou@mission.example', 4);
    expect(ground.mail.all().filter(({ to }) => to.includes('nobody@mission.example'))).toEqual([]);
  });

  it('has a link that ends after an hour, and with the next one', async () => {
    await ground.newcomer('mia@mission.example');
    await forget('mia@mission.example');
    const first = tokenIn(await ground.linkTo('mia@mission.example', 2));
    await forget('mia@mission.example');
    const second = tokenIn(await ground.linkTo('mia@mission.example', 3));
    const look = async (token: string) =>
      (await ground.visitor().ask('POST', '/api/account/recovery/link', { token })).status;
    expect([await look(first), await look(second)]).toEqual([410, 204]);
    ground.pass(length.hour);
    expect(await look(second)).toBe(410);
  });

  it('brings five letters an hour at most', async () => {
    await ground.newcomer('noa@mission.example');
    const statuses = [];
    for (let round = 0; round < 5; round += 1) statuses.push((await forget('noa@mission.example')).status);
    // One letter was that of the sign-up.
    expect(statuses).toEqual([202, 202, 202, 202, 429]);
  });
});

describe('asking for an account', () => {
  it('of an address that has one brings a letter that says so, and the same answer', async () => {
    await ground.newcomer('oda@mission.example');
    const again = await ground
      .visitor()
      .ask('POST', '/api/account/sign-up', { email: 'oda@mission.example' });
    expect(again.status).toBe(202);
    expect(await ground.linkTo('oda@mission.example', 2)).toMatch(/\/sign-in$/);
  });

  it('is refused where the house is closed', async () => {
    const closed = await accountGround({ signUp: false });
    const answer = await closed
      .visitor()
      .ask('POST', '/api/account/sign-up', { email: 'oda@mission.example' });
    expect(problem(answer)).toBe('forbidden');
    await closed.close();
  });
});

describe('an account that is removed', () => {
  it('leaves nothing of the person behind but an id that names nobody', async () => {
    const token = await invited('pablo.unforgettable@mission.example');
    const who = ground.visitor();
    const joined = await acceptance(who, token, { name: 'Pablo Unforgettable', password: goodPassword });
    const id = joined.body.account?.id ?? '';
    await who.ask('POST', '/api/account/codes');
    await who.ask('POST', '/api/account/tokens', { name: 'feed', scopes: ['read'] });
    await ground
      .visitor()
      .ask('POST', '/api/account/recovery', { email: 'pablo.unforgettable@mission.example' });
    await ground.linkTo('pablo.unforgettable@mission.example', 2);
    expect((await who.ask('DELETE', '/api/account')).status).toBe(204);
    expect(await who.whoAmI()).toBeNull();
    expect((await ground.visitor().signIn('pablo.unforgettable@mission.example', goodPassword)).status).toBe(
      401,
    );
    const tables = await database.query.introspection.getTables();
    const left: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.table(name)} t`.execute(
        database.query,
      );
      for (const { row } of rows)
        if (/unforgettable/i.test(row) || (name.startsWith('account') && row.includes(id)))
          left.push(`${name}: ${row}`);
    }
    expect(left).toEqual([]);
    const person = await database.query
      .selectFrom('person')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    expect(person).toMatchObject({ data: null, erased_at: ground.now() });
  });
});

describe('the log', () => {
  it('holds no secret, no address and no name, whatever was done', () => {
    const log = ground.server.log.join('');
    expect(log).toMatch(/account\.signed-in/);
    expect(log).not.toMatch(/@|mission\.example|unforgettable|#[\w-]{20}|delegation of nine lives|argon2/i);
    for (const { parts } of ground.mail.all()) {
      const secret = /#([\w-]{43})/.exec(parts['text/plain'] ?? '')?.[1];
      if (secret) expect(log).not.toContain(secret);
    }
  });
});
