import { request as rawRequest } from 'node:http';
import type { AlignmentAnswer, CheckReport, KeptDocument, ReadPreview } from '@rostrum/api';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemIn, resolutionText, startTestServer, type TestServer } from '../test/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.clear());

const get = async <Body>(path: string) => (await (await server.ask(path)).json()) as Body;

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

const trackedChanges = {
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">Requests the Secretary-General to report by </w:t></w:r><w:del w:author="x"><w:r><w:delText>March</w:delText></w:r></w:del><w:ins w:author="x"><w:r><w:t>April</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> 2017.</w:t></w:r></w:p></w:body></w:document>',
  ),
};

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

  it.each([
    ['', 'by April 2017'],
    ['&changes=final', 'by April 2017'],
    ['&changes=original', 'by March 2017'],
    ['&changes=marked', 'by [-March-]{+April+} 2017'],
  ])('with tracked changes reads them as asked (%s)', async (asked, words) => {
    const body = new Uint8Array(zipSync(trackedChanges));
    const answer = await server.ask(`/api/read?name=draft.docx${asked}`, { method: 'POST', body });
    const preview = (await answer.json()) as ReadPreview;
    expect(preview.text).toContain(words);
    expect(preview.reading.findings.map(({ code }) => code)).toContain('file.tracked-changes');
  });

  it('refuses a view of tracked changes that does not exist', async () => {
    const answer = await server.ask('/api/read?changes=all', { method: 'POST', body: 'x' });
    expect(await problemIn(answer)).toMatchObject({ status: 400, code: 'malformed' });
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
    const paragraph = (number: number) => `${number}. Requests the Secretary-General to submit a report;\n\n`;
    const long =
      resolutionText('99/7') + Array.from({ length: 8_000 }, (_, at) => paragraph(at + 3)).join('');
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
