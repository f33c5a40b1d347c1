import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { end, type Started, startProduct } from './started.ts';

let folders: string;
const started: Started[] = [];

beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'rostrum-start-'));
});

afterAll(() => rm(folders, { recursive: true, force: true }));

afterEach(async () => {
  for (const product of started.splice(0)) await end(product, 'SIGKILL');
});

async function start(data: string, settings: Record<string, string> = {}): Promise<Started> {
  const product = await startProduct({ ROSTRUM_DATA: join(folders, data), ...settings });
  started.push(product);
  return product;
}

const textOf = (number: number) =>
  `A/RES/97/${number}\n\nThe General Assembly,\n\n1. Decides to meet ${number} times.\n`;

/** Keeps documents one after the other until the server is gone; notes the paths that it acknowledged. */
async function keepUntilGone(address: string, first: number, acknowledged: string[]): Promise<void> {
  for (let number = first; ; number += 1) {
    try {
      const answer = await fetch(`${address}/api/documents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: textOf(number) }),
      });
      if (answer.status === 201) acknowledged.push(answer.headers.get('location') ?? '');
    } catch {
      return;
    }
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('npm start', () => {
  it('answers with screens and samples, and ends cleanly on SIGTERM', async () => {
    const product = await start('first');
    const page = await fetch(`${product.address}/`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<script type="module"/);
    const health = await fetch(`${product.address}/api/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', documents: 5 });
    const { code, milliseconds } = await end(product, 'SIGTERM');
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(3_000);
    const again = await start('first');
    expect(again.address).not.toBeNull();
    expect((await end(again, 'SIGINT')).code).toBe(0);
  }, 180_000);

  it('says in a sentence what is in its way', async () => {
    const product = await start('taken');
    const port = new URL(product.address ?? '').port;
    const cases: readonly [Record<string, string>, string, RegExp][] = [
      [{ PORT: port }, 'other', /Port \d+ on 127\.0\.0\.1 is taken\. .*PORT/],
      [{}, 'taken', /Another Rostrum \(process \d+.*ROSTRUM_DATA/],
      [{ PORT: 'http' }, 'other', /PORT is "http"/],
      [{ HOST: '192.0.2.1' }, 'other', /no address 192\.0\.2\.1.*HOST/],
      [{ DATABASE_URL: 'mysql://x' }, 'other', /postgresql:\/\//],
    ];
    for (const [settings, data, says] of cases) {
      const refused = await start(data, settings);
      expect(refused.address, refused.said()).toBeNull();
      expect(refused.said()).toMatch(says);
      expect(refused.said()).not.toMatch(/\n\s+at /);
      expect(refused.child.exitCode).toBe(1);
    }
    expect((await fetch(`${product.address}/api/health`)).status).toBe(200);
  }, 180_000);

  it('killed in the middle of keeping, has every document that it acknowledged', async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 4; kill += 1) {
      const product = await start('killed');
      const before = acknowledged.length;
      const keeping = keepUntilGone(product.address ?? '', kill * 10_000, acknowledged);
      while (acknowledged.length < before + 6) await pause(10);
      await pause(kill * 23);
      await end(product, 'SIGKILL');
      await keeping;
    }
    const product = await start('killed');
    const { documents } = (await (await fetch(`${product.address}/api/documents`)).json()) as {
      documents: { key: string }[];
    };
    const keys = new Set(documents.map(({ key }) => `/api/documents/${key}`));
    expect(acknowledged.filter((path) => !keys.has(path))).toEqual([]);
  }, 180_000);
});
