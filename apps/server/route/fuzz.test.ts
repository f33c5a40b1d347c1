/** Malformed requests, made from the description of the interface: answered with a problem that says what to do, never with a fault, never not at all. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { junk, nearly, type Schema } from '../test/from-schema.ts';
import { startTestServer, type TestServer } from '../test/test-server.ts';

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly body: Schema | null;
}

let house: TestServer;
let schemas: Record<string, Schema> = {};
let operations: readonly Operation[] = [];
let acts: readonly { name: string; request: Schema }[] = [];

interface Described {
  readonly parameters?: Operation['parameters'];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

beforeAll(async () => {
  house = await startTestServer({ now: () => new Date() });
  const document = (await (await house.ask('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, Described>>;
    components: { schemas: Record<string, Schema> };
  };
  schemas = document.components.schemas;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      ...{ path, method, parameters },
      body: requestBody ? (requestBody.content?.['application/json']?.schema ?? {}) : null,
    })),
  );
  acts = ((await (await house.ask('/api/acts')).json()) as { acts: typeof acts }).acts;
}, 120_000);
afterAll(() => house.clear(), 60_000);

/** How long an answer may take, in milliseconds. */
const patience = 20_000;

async function expectAnswer(path: string, init: RequestInit): Promise<void> {
  const what = `${init.method} ${path.slice(0, 200)} ${String(init.body ?? '').slice(0, 300)}`;
  const answer = await house.ask(path, {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  // A stream that was opened is closed again; it has no end of its own.
  if (answer.status < 400) return void (await answer.body?.cancel());
  const problem = (await answer.json()) as { code: string; detail: string };
  expect([what, answer.status < 500 || answer.status === 503]).toEqual([what, true]);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(problem.detail.length).toBeGreaterThan(20);
}

/** Halves of characters cannot stand in an address. */
const wellFormed = (text: string) => Buffer.from(text).toString();

const segment = fc.oneof(
  fc.constantFrom(
    'A-RES-71-280',
    'A-RES-71-280.zh',
    'library',
    'startProcess',
    '0',
    'en',
    'json',
    '%',
    '..',
    '%00',
    '%ff%fe',
  ),
  fc.uuid(),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((text) => encodeURIComponent(wellFormed(text))),
  fc.integer({ min: 100, max: 5_000 }).map((length) => 'a'.repeat(length)),
);

/** A path with its parameters filled in, and a query of those that are known and others. */
function pathOf({ path, parameters }: Operation): fc.Arbitrary<string> {
  const holes = [...path.matchAll(/\{\w+\}/g)].length;
  const names = [...parameters.filter((one) => one.in === 'query').map(({ name }) => name), 'unknown'];
  const query = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.string({ unit: 'binary' }), fc.nat().map(String)),
    {
      maxKeys: 3,
    },
  );
  return fc.tuple(fc.array(segment, { minLength: holes, maxLength: holes }), query).map(([filled, asked]) => {
    const left = [...filled];
    const whole = path.replace(/\{\w+\}/g, () => left.shift() ?? 'x');
    const search = new URLSearchParams(
      Object.entries(asked).map(([key, value]) => [key, wellFormed(value)] as [string, string]),
    );
    return `${whole}?${search}`;
  });
}

const visible = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());

const oddHeaders = fc.record(
  {
    'Rostrum-Hat': fc.oneof(
      fc.constantFrom('secretariat', 'member-state/MX;head', 'emperor', ';;', '/'),
      visible,
    ),
    'If-Match': fc.oneof(fc.constantFrom('"0"', '*', 'W/"1"', '"99999999999999999999"'), visible),
    'If-None-Match': visible,
    'Idempotency-Key': visible,
    'Last-Event-ID': fc.oneof(fc.constantFrom('-1', '1e9', '99999999999999999999'), visible),
    Authorization: fc.oneof(fc.constantFrom('Bearer x', 'Bearer ', 'Basic Og=='), visible),
    Cookie: visible,
    'Accept-Encoding': fc.constantFrom('gzip', 'br;q=0', '*', 'identity;q=0'),
    'Content-Type': fc.constantFrom(
      'application/json',
      'text/plain',
      'application/problem+json',
      'multipart/form-data',
      'x',
    ),
    'X-Forwarded-For': visible,
  },
  { requiredKeys: [] },
);

/** JSON that is whole, cut off, or none at all. */
function bodyOf(schema: Schema): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const text = nearly(schema, schemas).map((value) => JSON.stringify(value) ?? 'null');
  const cut = fc.tuple(text, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1)));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));
  return fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: bytes },
  );
}

describe('malformed requests', () => {
  it('to every route, made from its description, are answered', { timeout: 400_000 }, async () => {
    expect(operations.length).toBeGreaterThan(40);
    for (const operation of operations) {
      const request = fc.tuple(
        pathOf(operation),
        oddHeaders,
        operation.body ? bodyOf(operation.body) : fc.constant(null),
      );
      await fc.assert(
        fc.asyncProperty(request, async ([path, odd, body]) => {
          const method = operation.method.toUpperCase();
          const isJson = { 'Content-Type': 'application/json' };
          const headers = { ...(body === null ? {} : isJson), ...odd };
          await expectAnswer(path, { method, headers, ...(body === null ? {} : { body }) });
        }),
        { numRuns: 14, endOnFailure: true },
      );
    }
  });

  it('for every act, from its form, are recorded or refused', { timeout: 300_000 }, async () => {
    const hats = fc.constantFrom(
      'secretariat',
      'president',
      'co-facilitator/MX',
      'member-state/MX;focal-point',
      'public',
    );
    for (const { name, request } of acts)
      await fc.assert(
        fc.asyncProperty(hats, nearly(request, {}), async (hat, body) => {
          const headers = { 'Content-Type': 'application/json', 'Rostrum-Hat': hat };
          await expectAnswer(`/api/processes/A-RES-67-219/acts/${name}`, {
            ...{ method: 'POST', headers },
            body: JSON.stringify(body) ?? 'null',
          });
        }),
        { numRuns: 14, endOnFailure: true },
      );
    const view = await house.ask('/api/processes/A-RES-67-219', {
      headers: { 'Rostrum-Hat': 'secretariat' },
    });
    expect(view.status).toBe(200);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'POST', 'HEAD'])(
    '%s wherever it is not done',
    async (method) => {
      for (const path of [
        '/api/processes',
        '/api/processes/A-RES-71-280',
        '/api/acts',
        '/api/record',
        '/api/nothing',
      ]) {
        const answer = await house.ask(path, { method });
        expect(answer.status < 500, `${method} ${path}: ${answer.status}`).toBe(true);
      }
    },
  );

  /** Sends bytes as they are, and reads the line of the status. */
  const raw = (bytes: string | Buffer) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(house.server.address);
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      const late = setTimeout(() => socket.destroy(new Error('No answer came.')), patience);
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString('latin1');
      });
      socket.on('error', reject);
      socket.on('close', () => {
        clearTimeout(late);
        resolve(text.split('\r\n')[0] ?? '');
      });
    });

  it.each([
    [
      'GET /api/processes/\xff\xfe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'bytes that are no UTF-8',
    ],
    [
      'GET /api/processes HTTP/1.1\r\nHost: x\r\nRostrum-Hat: \xe4\xb8\xad\r\nConnection: close\r\n\r\n',
      'a header in UTF-8',
    ],
    ['GET //api//processes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'slashes'],
    ['GET /api/processes HTTP/1.1\r\nConnection: close\r\n\r\n', 'no host'],
    ['GET /api/processes HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n', 'half a host'],
    [
      'POST /api/processes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\nConnection: close\r\n\r\n{}',
      'a length below nothing',
    ],
    ['NONSENSE\r\n\r\n', 'no request'],
  ])('%j is answered: %s', async (bytes) => {
    expect(await raw(Buffer.from(bytes, 'latin1'))).toMatch(/^HTTP\/1\.1 [24]\d\d/);
  });

  it('are spoilt in every way', () => {
    // The source of junk must not dry up: halves of characters, depth and length are in it.
    const sample = fc.sample(junk, 300);
    expect(sample.some((one) => typeof one === 'string' && one.length > 10_000)).toBe(true);
    expect(sample.some((one) => typeof one === 'string' && one !== wellFormed(one))).toBe(true);
  });
});
