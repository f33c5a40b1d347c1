/** Processes over HTTP: nobody reads or does what is not theirs, two at once, resume without a gap. */
import { actDefinitions, type HatCategory, hatCategories, isEntitled, publicHat } from '@rostrum/procedure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { events } from '../test/event-source.ts';
import { problemIn, startTestServer, type TestServer } from '../test/test-server.ts';

const id = 'A-RES-71-280';
let house: TestServer;

beforeAll(async () => {
  // The samples lie in the past of this server, so that nothing in them is still to come.
  house = await startTestServer({ now: () => new Date() });
}, 120_000);
afterAll(() => house.clear(), 60_000);

/** A hat of each category, in a role where the category has roles. */
function lineOf(category: HatCategory): string {
  const parties: Partial<Record<HatCategory, string>> = {
    'co-facilitator': 'co-facilitator/MX',
    'member-state': 'member-state/MX;focal-point',
    'observer-state': 'observer-state/PS;focal-point',
    intergovernmental: 'intergovernmental/EU;focal-point',
    'un-entity': 'un-entity/iom;focal-point',
    nhri: 'nhri/somewhere;focal-point',
    'ngo-ecosoc': 'ngo-ecosoc/some-ngo;focal-point',
    stakeholder: 'stakeholder/some-group;focal-point',
    media: 'media/some-paper;focal-point',
  };
  return parties[category] ?? category;
}

const as = (hat: string): Record<string, string> => (hat === 'public' ? {} : { 'Rostrum-Hat': hat });

const perform = (act: string, hat: string, body: unknown, more: Record<string, string> = {}, process = id) =>
  house.send('POST', `/api/processes/${process}/acts/${act}`, body, { ...as(hat), ...more });

const headOf = async () =>
  ((await (await house.ask('/api/record?limit=1')).json()) as { head: { position: number } }).head.position;

async function rehearsal(): Promise<string> {
  const answer = await house.send('POST', '/api/processes', { documents: ['A-RES-71-280.zh'] });
  expect(answer.status).toBe(201);
  const { process } = (await answer.json()) as { process: { id: string; rehearsal: boolean } };
  expect(process.rehearsal).toBe(true);
  await perform('startProcess', 'secretariat', {}, {}, process.id);
  return process.id;
}

describe('the standing matrix over HTTP', () => {
  const rows = actDefinitions.flatMap((definition) =>
    hatCategories.map((category) => ({ definition, category, name: definition.name })),
  );

  it.each(rows)('[PROC-2] $name as $category', async ({ definition, category }) => {
    const hat = {
      ...publicHat,
      category,
      role: /;/.test(lineOf(category)) ? ('focal-point' as const) : null,
    };
    const before = await headOf();
    const answer = await perform(definition.name, lineOf(category), {});
    const { code, refusal } = await problemIn(answer);
    if (isEntitled(hat, definition.entitled)) {
      // An empty request of somebody who is entitled is judged by its form, or by the stage of the process.
      expect(['malformed', 'refused']).toContain(code);
      expect(refusal?.code).not.toBe('no-standing');
    } else expect([code, refusal?.code]).toEqual(['refused', 'no-standing']);
    expect(await headOf()).toBe(before);
  });
});

describe('what is not there, and what is hidden', () => {
  it.each([
    ['/api/processes/A-RES-99-999', 'never opened'],
    ['/api/processes/library', 'acts of the house are no process'],
    ['/api/processes/server', 'the same'],
    ['/api/processes/A-RES-71-280~77', 'a run that there is not'],
    ['/api/processes/A-RES-99-999/acts', 'its acts'],
    ['/api/processes/library/acts', 'the acts of the library by another way'],
    ['/api/processes/library/live', 'the stream of the library'],
    ['/api/processes/A-RES-71-280?asOf=1999-01-01', 'before it was opened'],
  ])('GET %s gives the same answer: %s', async (path) => {
    const { instance: _where, ...problem } = await problemIn(await house.ask(path));
    expect(problem).toEqual({
      type: '/problems/not-found',
      code: 'not-found',
      title: 'Nothing is kept here',
      status: 404,
      detail: 'There is nothing here that you may see. GET /api/processes lists the processes.',
    });
  });

  it('[RECORD-7] shows of acts for others their place in the record, by every way out', async () => {
    const process = await rehearsal();
    const ruling = {
      act: 'admitParty',
      departsFrom: ['PEOPLE-3'],
      for: 'member-state/MX',
      until: '2099-01-01',
      reason: { en: 'Whispered', zh: '' },
    };
    const made = await perform('makeRuling', 'president', ruling, {}, process);
    const { acts } = (await made.json()) as { acts: [{ position: number; payload: { salt: string } }] };
    const [{ position, payload }] = acts;
    const ways = [
      `/api/record?after=${position - 1}&limit=1`,
      `/api/processes/${process}/acts?after=0&limit=1000`,
      `/api/processes/${process}`,
    ];
    for (const [hat, sees] of [
      ['member-state/MX;member', true],
      ['secretariat', true],
      ['member-state/CH;head', false],
      ['public', false],
    ] as const)
      for (const path of ways.slice(0, sees ? 2 : 3)) {
        const text = await (await house.ask(path, { headers: as(hat) })).text();
        expect([hat, path, text.includes(payload.salt)]).toEqual([hat, path, sees]);
        if (!sees) expect(text).not.toContain('Whispered');
      }
    const sealed = (await (await house.ask(ways[0]!)).json()) as { acts: unknown[] };
    expect(Object.keys(sealed.acts[0] as object).toSorted()).toEqual([
      'hash',
      'position',
      'previousHash',
      'sealed',
    ]);
  });
});

describe('two people at once', () => {
  it('[RECORD-3] one succeeds, the other is told what happened meanwhile', async () => {
    const process = await rehearsal();
    const asked = (title: string) =>
      perform(
        'publishDocument',
        'secretariat',
        { kind: 'note', title: { en: title } },
        { 'If-Match': '"2"' },
        process,
      );
    const answers = await Promise.all([asked('One'), asked('Other')]);
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    expect([won?.status, won?.headers.get('etag'), lost?.status]).toEqual([201, 'W/"3"', 412]);
    expect(await problemIn(lost!)).toMatchObject({ version: 3, since: [{ name: 'DocumentPublished' }] });
  });

  it('[RECORD-2] a request that is sent again under its key is answered as before', async () => {
    const process = await rehearsal();
    const body = { kind: 'note', title: { en: 'Once' } };
    const key = { 'Idempotency-Key': 'attempt-1' };
    const ask = (sent: unknown) => perform('publishDocument', 'secretariat', sent, key, process);
    const [one, two] = [await (await ask(body)).json(), await (await ask(body)).json()];
    expect(two).toEqual(one);
    expect(await problemIn(await ask({ ...body, kind: 'report' }))).toMatchObject({
      code: 'key-reused',
      status: 422,
    });
  });
});

describe('requests', () => {
  it.each<[Record<string, string>, number, string]>([
    [{ 'Rostrum-Hat': 'emperor' }, 400, 'a hat that there is not'],
    [{ 'If-Match': 'three' }, 400, 'no version of a matter'],
    [{ 'Idempotency-Key': 'with space' }, 400, 'a key with a space'],
  ])('with %j are answered %i: %s', async (headers, status) => {
    const answer = await house.send('POST', `/api/processes/${id}/acts/startProcess`, {}, headers);
    expect(answer.status).toBe(status);
  });

  it.each([
    ['secretariat', '2999-01-01T00:00:00Z', 400, 'nothing is recorded before it has happened'],
    ['secretariat', '2018-12-18T00:00:00Z', 409, 'entered afterwards: judged by the rules'],
  ])('as %s happenedAt %s → %i: %s', async (hat, happenedAt, status) => {
    const path = `/api/processes/${id}/acts/startProcess?happenedAt=${encodeURIComponent(happenedAt)}`;
    expect((await house.send('POST', path, {}, as(hat))).status).toBe(status);
  });

  it('are not answered anew for whoever has the view already, each hat for itself', async () => {
    const view = await house.ask(`/api/processes/${id}`, { headers: as('secretariat') });
    const etag = view.headers.get('etag') ?? '';
    const again = { headers: { ...as('secretariat'), 'If-None-Match': etag } };
    expect((await house.ask(`/api/processes/${id}`, again)).status).toBe(304);
    expect((await house.ask(`/api/processes/${id}`, { headers: { 'If-None-Match': etag } })).status).toBe(
      200,
    );
  });

  it('for any day show the process as it was', async () => {
    const on = async (day: string) =>
      (await (await house.ask(`/api/processes/${id}?asOf=${day}`)).json()) as {
        process: { stage: string };
        steps: { id: string; standing: { answer: string } }[];
      };
    const zeroDraft = async (day: string) =>
      (await on(day)).steps.find((step) => step.id === 'zero-draft')?.standing.answer;
    expect((await on('2017-04-06')).process.stage).toBe('prepared');
    expect([await zeroDraft('2018-02-04'), await zeroDraft('2018-02-05')]).toEqual(['must', 'done']);
  });
});

describe('the live stream', () => {
  const publish = (process: string, title: string) =>
    perform('publishDocument', 'secretariat', { kind: 'note', title: { en: title } }, {}, process);

  it('brings acts as they happen, and resumes from any position without a gap', async () => {
    const process = await rehearsal();
    const watching = await events(`${house.server.address}/api/processes/${process}/live`);
    for (const title of ['A', 'B', 'C']) await publish(process, title);
    const seen = await watching.next(3);
    watching.close();
    expect(seen.map(({ data }) => (data as { payload: { title: { en: string } } }).payload.title.en)).toEqual(
      ['A', 'B', 'C'],
    );
    await publish(process, 'D');
    const resumed = await events(`${house.server.address}/api/processes/${process}/live`, {
      'Last-Event-ID': seen[0]!.id,
    });
    await publish(process, 'E');
    const rest = await resumed.next(4);
    resumed.close();
    expect(rest.map(({ data }) => (data as { payload: { title: { en: string } } }).payload.title.en)).toEqual(
      ['B', 'C', 'D', 'E'],
    );
  });

  it('[RECORD-7] brings to each hat what it may see', async () => {
    const process = await rehearsal();
    const open = (hat: string) =>
      events(`${house.server.address}/api/processes/${process}/live?hat=${encodeURIComponent(hat)}`);
    const [theirs, others] = [await open('member-state/MX;head'), await open('member-state/CH;head')];
    const ruling = {
      act: 'admitParty',
      departsFrom: ['PEOPLE-3'],
      for: 'member-state/MX',
      until: '2099-01-01',
      reason: { en: 'x' },
    };
    await perform('makeRuling', 'president', ruling, {}, process);
    await publish(process, 'For all');
    const names = (found: readonly { data: unknown }[]) =>
      found.map(({ data }) => (data as { name: string }).name);
    expect(names(await theirs.next(2))).toEqual(['RulingMade', 'DocumentPublished']);
    expect(names(await others.next(1))).toEqual(['DocumentPublished']);
    theirs.close();
    others.close();
  });

  it('says that what was seen is to be asked for anew when something was corrected', async () => {
    const process = await rehearsal();
    const published = (await (await publish(process, 'Slip')).json()) as { acts: [{ position: number }] };
    const watching = await events(`${house.server.address}/api/processes/${process}/live`);
    const request = { corrects: published.acts[0].position, replace: null, reason: { en: 'Not ours' } };
    expect((await perform('correctAct', 'secretariat', request, {}, process)).status).toBe(201);
    expect((await watching.next(2)).map(({ event }) => event)).toEqual(['act', 'changed']);
    watching.close();
  });
});
