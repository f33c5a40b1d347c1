/** What is personal is kept beside the record, and is gone for good when an act says so or its time is over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ParticipationGround, participationGround, pdf } from '../test/participation-ground.ts';

let ground: ParticipationGround;

beforeAll(async () => {
  ground = await participationGround();
}, 240_000);

afterAll(() => ground?.close());

const answersOf = (answers: string, hat = 'secretariat') =>
  ground.look<{ answers: { contact: string } | null }>(hat, `/answers/${answers}`);
const documentOf = async (document: string) =>
  (await ground.look('secretariat', `/attachments/${document}`)).status;

describe('erasure', () => {
  it('takes answers and documents away from everybody, and leaves the record whole', async () => {
    const { application, party, answers, document } = await ground.apply(
      'Erased Forum',
      'Ana to be erased',
      'PH',
    );
    const manager = `${party};focal-point`;
    expect((await answersOf(answers, manager)).body.answers?.contact).toBe('Ana to be erased');
    const before = await ground.server.ask('/api/record?limit=1000').then((answer) => answer.json());
    await ground.perform(manager, 'eraseParticipant', { subject: `application/${application}` });
    await expect.poll(() => documentOf(document)).toBe(404);
    expect((await answersOf(answers)).body.answers ?? null).toBeNull();
    const own = await ground.look<{ documents: unknown[] }>(manager, '/own-data');
    expect(own.body.documents).toEqual([]);
    for (const path of ['/participation', '/own-data', '/acts?limit=1000', '/archive'])
      expect(JSON.stringify((await ground.look(manager, path)).body)).not.toContain('Ana to be');
    const after = (await ground.server
      .ask('/api/record?limit=1000')
      .then((answer) => answer.json())) as typeof before;
    expect((after as { acts: object[] }).acts.slice(0, -1)).toEqual((before as { acts: object[] }).acts);
  });

  it('is nobody’s to ask for but the party’s and the Secretariat’s', async () => {
    const { application, party } = await ground.apply('Kept Forum', 'Cy', 'PH');
    const request = { subject: `application/${application}` };
    for (const hat of [
      'public',
      'stakeholder/another;focal-point',
      `${party};member`,
      'member-state/MX;head',
      'president',
    ])
      await expect(ground.perform(hat, 'eraseParticipant', request), hat).rejects.toThrow();
    await ground.perform('secretariat', 'eraseParticipant', request);
  });
});

describe('a changed application', () => {
  it('keeps the documents that it still names, and erases those that it names no more', async () => {
    const { application, party, answers, document } = await ground.apply('Changing Forum', 'Di', 'PH');
    const manager = `${party};focal-point`;
    await ground.perform(manager, 'changeApplication', {
      application,
      answers: { contact: 'Dora', statutes: document },
    });
    await expect.poll(async () => (await answersOf(answers)).body.answers ?? null).toBeNull();
    expect(await documentOf(document), 'named again').toBe(200);
    const { id } = (await (await ground.handIn(manager, pdf('new'), 'new.pdf')).json()) as { id: string };
    await ground.perform(manager, 'changeApplication', {
      application,
      answers: { contact: 'Dora', statutes: id },
    });
    await expect.poll(() => documentOf(document)).toBe(404);
    expect(await documentOf(id)).toBe(200);
  });
});

describe('what was handed in with nothing after it', () => {
  it('is for whoever handed it in, when they are signed in, and for nobody else', async () => {
    const [ana, ben] = [await ground.newcomer('ana@example.org'), await ground.newcomer('ben@example.org')];
    const { id } = (await (await ground.handIn('public', pdf('alone'), 'alone.pdf', ana)).json()) as {
      id: string;
    };
    const seen = async (who: typeof ana) => (await ground.look('public', `/attachments/${id}`, who)).status;
    expect([await seen(ana), await seen(ben), await seen(ground.anybody)]).toEqual([200, 404, 404]);
  });
});
