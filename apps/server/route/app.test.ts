import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AlignmentAnswer,
  type CheckReport,
  type DocumentSummary,
  type KeptDocument,
  openApiDocument,
  type ReadPreview,
  type RecordPage,
} from '@rostrum/api';
import type { Correction, Resolution, Settlement } from '@rostrum/resolution';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedAct } from '../record/act.ts';
import { verifyRecord } from '../record/verify.ts';
import { problemIn, startTestServer, type TestServer } from '../test/test-server.ts';

let server: TestServer;
let webFolder: string;

beforeAll(async () => {
  webFolder = await mkdtemp(join(tmpdir(), 'rostrum-web-'));
  await mkdir(join(webFolder, 'assets'));
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Rostrum</title>');
  await writeFile(join(webFolder, 'assets/main-0a1b.js'), `// ${'x'.repeat(4_000)}`);
  await writeFile(join(webFolder, '.secret'), 'secret');
  server = await startTestServer({ webFolder });
});

afterAll(async () => {
  await server.clear();
  await rm(webFolder, { recursive: true, force: true });
});

const resolutionText = (
  number: string,
  words = 'Requests the Secretary-General to submit a report;',
) => `United Nations
A/RES/${number}

General Assembly

Resolution adopted by the General Assembly on 20 December 2016

${number}. A matter of importance

The General Assembly,

Recalling its resolution 61/208 of 20 December 2006,

1. ${words}

2. Decides to remain seized of the matter.
`;

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

describe('files out', () => {
  it.each([
    ['reading.json', 'application/json', /^\{"symbol"/, 'the contract of rostrum read'],
    ['reading.xml', 'application/akn+xml; charset=utf-8', /^<\?xml/, 'Akoma Ntoso'],
    ['reading.html', 'text/html; charset=utf-8', /<html/, 'for the browser'],
    ['reading.txt', 'text/plain; charset=utf-8', /61\/208/, 'plain text'],
  ])('%s is %s', async (file, type, content) => {
    const answer = await server.ask(`/api/documents/A-RES-61-208.en/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(await answer.text()).toMatch(content);
  });

  it.each([
    ['plan', 'application/json', /^\{"mandate":"A\/RES\/61\/208"/],
    ['plan?asOf=2008-01-01', 'application/json', /"steps":\[/],
    ['plan.ics?asOf=2008-01-01', 'text/calendar; charset=utf-8', /^BEGIN:VCALENDAR\r\n/],
    ['plan.csv', 'text/csv; charset=utf-8; header=present', /\r\n$/],
  ])('%s is %s', async (file, type, content) => {
    const answer = await server.ask(`/api/documents/A-RES-61-208.en/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(await answer.text()).toMatch(content);
  });

  it('of two languages side by side pair every operative paragraph', async () => {
    const path = '/api/documents/A-RES-61-208.en/alignment/A-RES-61-208.zh';
    const { left, right, alignment } = await get<AlignmentAnswer>(path);
    expect([left, right]).toEqual(['A-RES-61-208.en', 'A-RES-61-208.zh']);
    const pairs = alignment.pairs.filter((pair) => pair.left?.startsWith('op_'));
    expect(pairs.length).toBeGreaterThan(9);
    expect(pairs.every((pair) => pair.left === pair.right)).toBe(true);
  });

  it('of the checker hold findings of this document alone', async () => {
    const { findings } = await get<CheckReport>('/api/documents/A-RES-67-219.zh/check');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ language }) => language === 'zh')).toBe(true);
  });

  it('are sent once: whoever holds them is told so', async () => {
    const path = '/api/documents/A-RES-61-208.en/reading.xml';
    const etag = (await server.ask(path)).headers.get('etag') ?? '';
    const again = await server.ask(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('of unknown formats do not exist', async () => {
    const answer = await server.ask('/api/documents/A-RES-61-208.en/reading.docm');
    expect(await problemIn(answer)).toMatchObject({ status: 400, code: 'malformed' });
  });
});

describe('reading a file', () => {
  it('sent as it is or in a form gives text, reading and key, and keeps nothing', async () => {
    const text = resolutionText('99/6');
    const raw = await server.ask('/api/read?name=draft.txt', { method: 'POST', body: text });
    const preview = (await raw.json()) as ReadPreview;
    expect(preview).toMatchObject({ text, keptAs: null });
    const form = new FormData();
    form.set('file', new Blob([text]), 'draft.txt');
    const sent = await server.ask('/api/read', { method: 'POST', body: form });
    expect(await sent.json()).toEqual(preview);
    expect((await server.ask(`/api/documents/${preview.key}`)).status).toBe(404);
  });

  it('that is kept says so', async () => {
    const { original } = await get<KeptDocument>('/api/documents/A-RES-61-208.en');
    const answer = await server.ask('/api/read', { method: 'POST', body: original });
    expect(((await answer.json()) as ReadPreview).keptAs).toBe('A-RES-61-208.en');
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number]>([
    ['an empty body is no document', '', {}, 400],
    ['noise holds no text', new Uint8Array(4_096).map((_, index) => (index * 151) % 256), {}, 422],
    ['a form that is cut off', '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['a form without boundary', 'x', { 'content-type': 'multipart/form-data' }, 400],
  ])('refuses: %s', async (_, body, headers, status) => {
    const problem = await problemIn(await server.ask('/api/read', { method: 'POST', body, headers }));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(/\.$/);
  });

  it('larger than 60 MB is refused, announced or not', async () => {
    const path = `${server.server.address}/api/read`;
    const announced = await new Promise<number | undefined>((resolve, reject) => {
      const sending = rawRequest(
        path,
        { method: 'POST', headers: { 'content-length': 70_000_000 } },
        (answer) => {
          resolve(answer.statusCode);
          sending.destroy();
        },
      );
      sending.on('error', reject);
      sending.write('x');
    });
    expect(announced).toBe(413);
    const streamed = await new Promise<number | undefined>((resolve, reject) => {
      const sending = rawRequest(path, { method: 'POST' }, (answer) => {
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on('error', (error: NodeJS.ErrnoException) => error.code !== 'EPIPE' && reject(error));
      for (let megabyte = 0; megabyte < 62; megabyte += 1) sending.write(Buffer.alloc(1024 * 1024, 'x'));
      sending.end();
    });
    expect(streamed).toBe(413);
  });

  it('that takes long does not hold up anybody else', async () => {
    const long = resolutionText('99/7', 'Requests the Secretary-General to submit a report; '.repeat(20_000));
    const reading = server.ask('/api/read', { method: 'POST', body: long });
    const waits: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const begun = performance.now();
      await (await server.ask('/api/health')).json();
      waits.push(performance.now() - begun);
    }
    expect(Math.max(...waits)).toBeLessThan(1_000);
    expect((await reading).status).toBe(200);
  });
});

interface OutOfOrder {
  readonly ask: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly status: number;
  readonly says: RegExp;
  readonly because: string;
}

describe('what is out of order', () => {
  const documents = 'POST /api/documents';
  const sample = '/api/documents/A-RES-61-208.en';
  it.each<OutOfOrder>([
    { ask: 'GET /api/nothing', status: 404, says: /openapi\.json/, because: 'no such address' },
    {
      ask: 'GET /api/documents/A-RES-1-1.en',
      status: 404,
      says: /GET \/api\/documents/,
      because: 'not kept',
    },
    { ask: 'GET /api/documents/A-RES-1-1', status: 400, says: /A-RES-61-208\.en/, because: 'no language' },
    { ask: 'GET /api/documents/..%2f..%2fsecret.en', status: 400, says: /key/, because: 'a way out' },
    { ask: 'GET /api/documents/%zz.en', status: 400, says: /%25/, because: 'a broken escape' },
    { ask: 'PATCH /api/documents', body: '{}', status: 405, says: /GET, POST/, because: 'not done here' },
    { ask: 'DELETE /api/health', status: 405, says: /HEAD, GET/, because: 'not done here' },
    { ask: documents, body: '{}', status: 400, says: /body\.text/, because: 'the text is missing' },
    { ask: documents, body: '{"text":""}', status: 400, says: /body\.text/, because: 'the text is empty' },
    {
      ask: documents,
      body: '{"text":"x","language":"de"}',
      status: 400,
      says: /body\.language/,
      because: 'not official',
    },
    {
      ask: documents,
      body: '{"text":"x","colour":1}',
      status: 400,
      says: /colour/,
      because: 'unknown field',
    },
    { ask: documents, body: '{"text":', status: 400, says: /not JSON/, because: 'cut off' },
    { ask: documents, body: '[]', status: 400, says: /body/, because: 'not an object' },
    {
      ask: documents,
      body: 'text',
      headers: { 'content-type': 'text/plain' },
      status: 415,
      says: /application\/json/,
      because: 'no JSON',
    },
    {
      ask: documents,
      body: '{"text":"x"}',
      headers: { origin: 'https://evil.example' },
      status: 403,
      says: /another site/,
      because: "a stranger's page",
    },
    {
      ask: documents,
      body: '{"text":"x"}',
      headers: { origin: 'null' },
      status: 403,
      says: /another site/,
      because: 'a page that hides where it is from',
    },
    {
      ask: `PUT ${sample}/settlements`,
      body: '{"settlements":[{}]}',
      status: 400,
      says: /settlements\.0/,
      because: 'an empty settlement',
    },
    {
      ask: `PUT ${sample}/corrections`,
      body: '{"corrections":[{"field":"x"}]}',
      status: 400,
      says: /field/,
      because: 'a field that no correction may touch',
    },
    { ask: `GET ${sample}/plan?asOf=2013-02-30`, status: 400, says: /asOf/, because: 'no such day' },
    { ask: 'GET /api/record?limit=0', status: 400, says: /limit/, because: 'a page of nothing' },
    { ask: 'GET /api/record?after=x', status: 400, says: /after/, because: 'no number' },
    { ask: 'GET /api/documents/A-RES-1-1.en/record', status: 404, says: /A-RES-1-1/, because: 'no acts' },
    { ask: `GET ${sample}/plan?asOf=yesterday`, status: 400, says: /asOf/, because: 'no date' },
    {
      ask: `GET ${sample}/alignment/A-RES-1-1.fr`,
      status: 404,
      says: /A-RES-1-1/,
      because: 'one is not kept',
    },
  ])('$ask → $status: $because', async ({ ask, body, headers, status, says }) => {
    const [method = '', path = ''] = ask.split(' ');
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const init: RequestInit = { method, headers: { ...type, ...headers } };
    const problem = await problemIn(await server.ask(path, body === undefined ? init : { ...init, body }));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(says);
    expect(problem.detail).toMatch(/\.$/);
    expect(problem.type).toBe(`/problems/${problem.code}`);
  });

  it('never brings the server into trouble, whatever is sent', async () => {
    const paths = Object.keys(openApiDocument('0').paths ?? {});
    const path = fc
      .tuple(fc.constantFrom(...paths), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([pattern, value]) =>
        pattern.replace(/\{\w+\}/g, encodeURIComponent(value.replace(/\p{Surrogate}/gu, '')) || 'x'),
      );
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH');
    const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));
    const asked = fc.asyncProperty(path, method, body, async (where, how, what) => {
      const init = how === 'GET' ? {} : { body: what, headers: { 'content-type': 'application/json' } };
      const answer = await server.ask(where, { method: how, ...init });
      if (answer.status >= 400 && where !== '/api/read') await problemIn(answer);
      expect(answer.status).toBeLessThan(500);
    });
    await fc.assert(asked, { numRuns: 150 });
  });
});

describe('the screens', () => {
  it('are the first page for every address of a screen', async () => {
    for (const path of ['/', '/documents/A-RES-61-208.en/plan', '/somewhere']) {
      const answer = await server.ask(path, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toMatch(/<title>Rostrum/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('have files that are compressed and held for ever under their hashed names', async () => {
    const path = '/assets/main-0a1b.js';
    const answer = await server.ask(path, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toMatch(/immutable/);
    expect((await answer.text()).length).toBeGreaterThan(4_000);
    const plain = await server.ask(path, { headers: { 'accept-encoding': 'br;q=0, identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const etag = answer.headers.get('etag') ?? '';
    const held = { 'accept-encoding': 'br', 'if-none-match': etag };
    expect((await server.ask(path, { headers: held })).status).toBe(304);
  });

  it.each([
    ['/assets/gone.js', 'an old page asks for a file that was replaced'],
    ['/.secret', 'a hidden file'],
    ['/..%2f..%2f..%2fetc/passwd', 'a way out of the folder'],
    ['/a%00b', 'a NUL'],
  ])('%s does not exist: %s', async (path) => {
    expect(await problemIn(await server.ask(path))).toMatchObject({ status: 404 });
  });
});

describe('every answer', () => {
  it('is guarded', async () => {
    for (const path of ['/', '/api/health', '/api/nothing', '/assets/main-0a1b.js']) {
      const { headers } = await server.ask(path);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('leaves nothing of a text, a key or an address in the log', async () => {
    await keep({ text: resolutionText('99/8', 'Requests xylophones;') });
    const log = server.log.join('');
    expect(log).toMatch(/"route":"\/api\/documents"/);
    expect(log).not.toMatch(/xylophones|A-RES|99\/8/);
  });

  it('describes itself', async () => {
    const description = await get<{ openapi: string; paths: object }>('/api/openapi.json');
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/api/documents/{key}/plan');
    const health = await get('/api/health');
    expect(health).toMatchObject({ status: 'ok', store: 'embedded' });
  });
});
