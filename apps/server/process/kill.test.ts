/** Killed in the middle: no acknowledged act is lost, none doubled, the chain is whole, and whoever watches misses nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { verifyRecordAt } from '../record/open-record.ts';
import { events, type SentEvent } from '../test/event-source.ts';
import { Burst, type Killable, startKillable } from '../test/killable.ts';
import { inPostgres, systemBinaries } from '../test/record-ground.ts';

const process = 'A-RES-67-219';

interface Published {
  readonly name: string;
  readonly position: number;
  readonly payload: { readonly title?: { readonly en: string } };
}

async function published(address: string): Promise<readonly Published[]> {
  const answer = await fetch(`${address}/api/processes/${process}/acts?limit=1000`);
  const all = ((await answer.json()) as { acts: Published[] }).acts;
  for (let page = all; page.length === 1_000; ) {
    const more = await fetch(
      `${address}/api/processes/${process}/acts?limit=1000&after=${all.at(-1)?.position}`,
    );
    page = ((await more.json()) as { acts: Published[] }).acts;
    all.push(...page);
  }
  return all.filter(
    ({ name, payload }) => name === 'DocumentPublished' && /^k\d+$/.test(payload.title?.en ?? ''),
  );
}

/** Everything that was acknowledged is there, in its place, once. */
async function expectWhole(address: string, burst: Burst): Promise<void> {
  const found = await published(address);
  const places = new Map(found.map(({ payload, position }) => [payload.title?.en, position]));
  expect(places.size).toBe(found.length);
  expect(burst.open.size).toBe(0);
  for (const [key, position] of burst.acknowledged) expect([key, places.get(key)]).toEqual([key, position]);
  expect(found.length).toBe(burst.acknowledged.size);
}

async function killInBursts(start: () => Promise<Killable>, rounds: number): Promise<Burst> {
  const burst = new Burst(process);
  let server = await start();
  for (let round = 0; round < rounds; round += 1) {
    const running = burst.run(server.address);
    await pause(250 + 230 * round);
    await server.kill();
    await running;
    server = await start();
    await burst.settle(server.address);
    await expectWhole(server.address, burst);
  }
  await server.kill();
  return burst;
}

describe('a server killed in the middle of a burst, many times', () => {
  it('has every acknowledged act once, in the embedded PostgreSQL', { timeout: 400_000 }, async () => {
    const data = await mkdtemp(join(tmpdir(), 'rostrum-kill-'));
    try {
      const burst = await killInBursts(() => startKillable({ data }), 5);
      expect(burst.acknowledged.size).toBeGreaterThan(50);
      await pause(500);
      expect(await verifyRecordAt({ data, databaseUrl: null })).toMatchObject({ sound: true });
    } finally {
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it.runIf(systemBinaries)(
    `has every acknowledged act once, in ${systemBinaries ?? 'PostgreSQL of the system (SKIPPED: absent)'}`,
    { timeout: 400_000 },
    async () => {
      const ground = inPostgres(systemBinaries);
      await ground.open();
      const data = await mkdtemp(join(tmpdir(), 'rostrum-kill-'));
      try {
        const databaseUrl = await ground.newDatabase();
        await killInBursts(() => startKillable({ data, databaseUrl }), 4);
        expect(await verifyRecordAt({ data, databaseUrl })).toMatchObject({ sound: true });
      } finally {
        await ground.close();
        await rm(data, { recursive: true, force: true });
      }
    },
  );
});

describe.each([
  ['the embedded PostgreSQL', null, true],
  [systemBinaries ?? 'PostgreSQL of the system (SKIPPED: absent)', systemBinaries, systemBinaries !== null],
] as const)('two nodes on %s', (_name, binaries, isThere) => {
  it.runIf(isThere)(
    'lose nothing when the database is killed, and watchers resume when a node is',
    { timeout: 400_000 },
    async () => {
      const ground = inPostgres(binaries);
      await ground.open();
      const data = await mkdtemp(join(tmpdir(), 'rostrum-kill-'));
      try {
        const databaseUrl = await ground.newDatabase();
        const one = await startKillable({ data, databaseUrl });
        const other = await startKillable({ data, databaseUrl });
        const live = `/api/processes/${process}/live`;
        const [first, witness] = [await events(one.address + live), await events(other.address + live)];
        const burst = new Burst(process);
        const running = Promise.all([burst.run(one.address, 6), burst.run(other.address, 6)]);
        await pause(700);
        globalThis.process.kill(ground.postgres().pid, 'SIGKILL');
        await pause(2_500);
        await one.kill();
        await pause(700);
        const last = first.all.at(-1)?.id ?? '0';
        const resumed = await events(other.address + live, { 'Last-Event-ID': last });
        await pause(300);
        await other.kill();
        await running;
        const third = await startKillable({ data, databaseUrl });
        await burst.settle(third.address);
        await expectWhole(third.address, burst);
        const rest = await events(third.address + live, { 'Last-Event-ID': resumed.all.at(-1)?.id ?? last });
        await pause(1_500);
        rest.close();
        const positions = (seen: readonly SentEvent[]) => seen.map(({ id }) => Number(id));
        const all = (await published(third.address)).map(({ position }) => position);
        const watched = [...positions(first.all), ...positions(resumed.all), ...positions(rest.all)];
        expect(watched.filter((position) => position >= all[0]!)).toEqual(all);
        const witnessed = positions(witness.all);
        expect(witnessed).toEqual(all.slice(0, witnessed.length));
        expect(witnessed.length).toBeGreaterThan(10);
        await third.kill();
        expect(await verifyRecordAt({ data, databaseUrl })).toMatchObject({ sound: true });
      } finally {
        await ground.close();
        await rm(data, { recursive: true, force: true });
      }
    },
  );
});
