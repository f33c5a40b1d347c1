import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../test/test-server.ts';
import { verifyRecordAt } from './open-record.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.clear());

async function tamper(sql: string): Promise<void> {
  const client = new pg.Client({ host: join(server.data, 'run'), user: 'rostrum', database: 'postgres' });
  await client.connect();
  await client.query('ALTER TABLE act DISABLE TRIGGER act_is_append_only');
  await client.query(sql);
  await client.query('ALTER TABLE act ENABLE TRIGGER act_is_append_only');
  await client.end();
}

describe('verifying a record from beside', () => {
  const place = () => ({ data: server.data, databaseUrl: null });

  it('is done while the server runs, and after it was stopped', async () => {
    const running = await verifyRecordAt(place());
    expect(running).toMatchObject({ sound: true });
    await server.stop();
    expect(await verifyRecordAt(place())).toEqual(running);
    server = await startTestServer({ data: server.data });
    expect(await verifyRecordAt(place())).toEqual(running);
  });

  it('names the first position that somebody with all rights has changed', async () => {
    await tamper(`UPDATE act SET payload = payload || '{"origin": "elsewhere"}' WHERE position = 3`);
    expect(await verifyRecordAt(place())).toMatchObject({ sound: false, position: 3 });
  });

  it('says so where there is no record', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'rostrum-empty-'));
    await expect(verifyRecordAt({ data: empty, databaseUrl: null })).rejects.toThrow(
      /no record in .*ROSTRUM_DATA/,
    );
    await rm(empty, { recursive: true });
  });
});
