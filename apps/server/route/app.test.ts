import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApiDocument } from '@rostrum/api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemIn, resolutionText, startTestServer, type TestServer } from '../test/test-server.ts';

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

const get = async <Body>(path: string) => (await (await server.ask(path)).json()) as Body;
const keep = (body: object) => server.send('POST', '/api/documents', body);

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
