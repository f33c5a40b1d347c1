import type { DocumentSummary, KeptDocument, RecordPage } from '@rostrum/api';
import type { Correction, Resolution, Settlement } from '@rostrum/resolution';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedAct } from '../record/act.ts';
import { verifyRecord } from '../record/verify.ts';
import { problemIn, resolutionText, startTestServer, type TestServer } from '../test/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.clear());

const get = async <Body>(path: string) => (await (await server.ask(path)).json()) as Body;
const keep = (body: object) => server.send('POST', '/api/documents', body);

describe('documents', () => {
  it('begin with the samples, each with its source and its other languages', async () => {
    const { documents } = await get<{ documents: DocumentSummary[] }>('/api/documents');
    expect(documents.map(({ key }) => key)).toEqual([
      'A-RES-61-208.en',
      'A-RES-61-208.zh',
      'A-RES-67-219.zh',
      'A-RES-68-4.zh',
      'A-RES-71-280.zh',
    ]);
    expect(documents.every(({ sample, origin }) => sample && origin?.includes('United Nations'))).toBe(true);
    expect(documents[0]?.otherLanguages).toEqual(['A-RES-61-208.zh']);
    expect(documents[2]?.otherLanguages).toEqual([]);
  });

  it('are kept, shown, listed and removed', async () => {
    const kept = await keep({ text: resolutionText('99/1'), name: 'draft.txt' });
    expect(kept.status).toBe(201);
    const path = kept.headers.get('location') ?? '';
    const document = (await kept.json()) as KeptDocument;
    expect(path).toBe(`/api/documents/${document.summary.key}`);
    expect(document).toMatchObject({
      original: resolutionText('99/1'),
      summary: { sample: false, origin: 'draft.txt', revision: 1, language: 'en' },
      settlements: [],
      corrections: [],
    });
    expect(document.reading.blocks.length).toBeGreaterThan(3);
    expect(await get<KeptDocument>(path)).toEqual(document);
    expect((await server.ask(path, { method: 'DELETE' })).status).toBe(204);
    expect((await server.ask(path)).status).toBe(404);
    expect((await server.ask(path, { method: 'DELETE' })).status).toBe(404);
  });

  it('are kept once: the second is told under which key, and may replace it', async () => {
    const first = (await (await keep({ text: resolutionText('99/2') })).json()) as KeptDocument;
    const problem = await problemIn(await keep({ text: resolutionText('99/2', 'Notes the report;') }));
    expect(problem).toMatchObject({ status: 409, code: 'already-kept', key: first.summary.key });
    expect(problem.detail).toMatch(/"replace": true/);
    const replaced = await keep({ text: resolutionText('99/2', 'Notes the report;'), replace: true });
    expect(replaced.status).toBe(201);
    const document = (await replaced.json()) as KeptDocument;
    expect(document.summary.revision).toBe(2);
    expect(document.original).toMatch(/Notes the report/);
  });

  it('of one resolution, sent by many at once, are kept exactly once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => keep({ text: resolutionText('99/3') })),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 11 }, () => 409)]);
  });

  it('that are samples stay', async () => {
    const { original } = await get<KeptDocument>('/api/documents/A-RES-61-208.en');
    const removed = await problemIn(await server.ask('/api/documents/A-RES-61-208.en', { method: 'DELETE' }));
    expect(removed).toMatchObject({ status: 403, code: 'sample' });
    const replaced = await problemIn(await keep({ text: original, replace: true }));
    expect(replaced).toMatchObject({ status: 403, code: 'sample', key: 'A-RES-61-208.en' });
  });

  it('hold every character that a text may have', async () => {
    const text = `${resolutionText('99/4')}\u0000 \ud800 𝄞 \u202e العربية`;
    const document = (await (await keep({ text })).json()) as KeptDocument;
    expect(document.original).toBe(text.replace(/[\0\ud800](?!\udd1e)/g, '\uFFFD'));
    expect(document.original).toHaveLength(text.length);
  });

  it('are the same after the server was started again', async () => {
    const first = await startTestServer();
    await first.send('POST', '/api/documents', { text: resolutionText('99/5') });
    const before = await (await first.ask('/api/documents')).json();
    await first.stop();
    const second = await startTestServer({ data: first.data });
    expect(await (await second.ask('/api/documents')).json()).toEqual(before);
    await second.clear();
  });
});

describe('settlements and corrections', () => {
  const at = '2026-01-01T00:00:00Z';
  const finding = async (key: string) =>
    (await get<KeptDocument>(`/api/documents/${key}`)).reading.findings[0]!;

  it('settle a finding', async () => {
    const { code, eId, quote } = await finding('A-RES-67-219.zh');
    const settlements: Settlement[] = [{ code, eId, quote, resolution: 'accepted', note: 'checked', at }];
    const answer = await server.send('PUT', '/api/documents/A-RES-67-219.zh/settlements', { settlements });
    const document = (await answer.json()) as KeptDocument;
    expect(document.settlements).toEqual(settlements);
    const { findings, unsettled } = document.summary.counts;
    expect(unsettled).toBeLessThan(findings);
    expect(await get<KeptDocument>('/api/documents/A-RES-67-219.zh')).toEqual(document);
  });

  it('list a correction whose act is not there among the findings', async () => {
    const corrections: Correction[] = [
      {
        eId: 'op_1',
        provision: { ordinal: 1, quote: 'words that stand nowhere' },
        field: 'place',
        was: null,
        value: 'Geneva',
        note: '',
        at,
      },
    ];
    const answer = await server.send('PUT', '/api/documents/A-RES-68-4.zh/corrections', { corrections });
    const { reading, summary } = (await answer.json()) as KeptDocument;
    expect(reading.findings.map(({ code }) => code)).toContain('correction.orphan');
    expect(summary.counts.corrections).toBe(1);
    const exported = await get<Resolution>('/api/documents/A-RES-68-4.zh/reading.json');
    expect(exported).toEqual(reading);
  });

  it('refuse a change to what somebody else changed meanwhile', async () => {
    const path = '/api/documents/A-RES-71-280.zh';
    const etag = (await server.ask(path)).headers.get('etag') ?? '';
    const put = (held: string) =>
      server.send('PUT', `${path}/settlements`, { settlements: [] }, { 'if-match': held });
    expect((await put(etag)).status).toBe(200);
    const problem = await problemIn(await put(etag));
    expect(problem).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    expect((await put('"nonsense"')).status).toBe(412);
    expect((await put('*')).status).toBe(200);
  });

  it('of many at once are all taken, one after the other', async () => {
    const path = '/api/documents/A-RES-61-208.zh';
    const before = (await get<KeptDocument>(path)).summary.revision;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => server.send('PUT', `${path}/settlements`, { settlements: [] })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await get<KeptDocument>(path)).summary.revision).toBe(before + 6);
  });
});

describe('the record', () => {
  const actsOn = async (key: string) =>
    (await get<RecordPage>(`/api/documents/${key}/record`)).acts.map(({ name, authority }) => [
      name,
      authority?.eId,
    ]);

  it('tells what happened to a document, also when it is gone, and holds none of its text', async () => {
    const { summary } = (await (await keep({ text: resolutionText('98/1') })).json()) as KeptDocument;
    const path = `/api/documents/${summary.key}`;
    const at = '2026-01-01T00:00:00Z';
    const settlement = { code: 'a.b', eId: 'op_1', quote: 'q', resolution: 'accepted', note: '', at };
    await server.send('PUT', `${path}/settlements`, { settlements: [settlement] });
    await keep({ text: resolutionText('98/1', 'Notes the report;'), replace: true });
    await keep({ text: resolutionText('98/1') });
    await server.ask(path, { method: 'DELETE' });
    expect(await actsOn(summary.key)).toEqual([
      ['DocumentKept', ''],
      ['FindingsSettled', 'op_1'],
      ['DocumentReplaced', ''],
      ['DocumentRemoved', ''],
    ]);
    expect(JSON.stringify(await get(`${path}/record`))).not.toMatch(/Notes the report|Requests the/);
  });

  it('holds one act for each change that took place, and none for those refused', async () => {
    const before = (await get<RecordPage>('/api/record')).head.position;
    await Promise.all(Array.from({ length: 5 }, () => keep({ text: resolutionText('98/2') })));
    await keep({ text: '' });
    await server.ask('/api/documents/A-RES-61-208.en', { method: 'DELETE' });
    expect((await get<RecordPage>('/api/record')).head.position).toBe(before + 1);
  });

  it('is given in pages, begins with the samples, and is sound', async () => {
    const { head, acts } = await get<RecordPage>('/api/record?limit=1000');
    expect(acts.slice(0, 5).map(({ name }) => name)).toEqual(Array.from({ length: 5 }, () => 'SampleLoaded'));
    expect(acts.at(-1)?.position).toBe(head.position);
    const verified = await verifyRecord(acts as unknown as RecordedAct[], head);
    expect(verified).toEqual({ sound: true, acts: head.position, head });
    const page = await get<RecordPage>('/api/record?after=2&limit=3');
    expect(page.acts).toEqual(acts.slice(2, 5));
  });
});
