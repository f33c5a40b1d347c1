/** A running process: acts through its rules to the disk, views from its state, a start with many acts behind it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derivePlan, type Hat } from '@rostrum/procedure';
import { readResolution } from '@rostrum/resolution';
import {
  ActRecord,
  openDatabase,
  openLog,
  PostgresSnapshots,
  PostgresStore,
  Processes,
  postgresPersonalRecords,
  type RunningServer,
  serve,
} from '@rostrum/server';
import { answersPerSecond, perSecond, ratio, rowsPerSecond } from './beside.ts';
import { printTable } from './timing.ts';

const seconds = 4;
const submitters = 64;
const manyActs = 100_000;
const longProcesses = 10;

const secretariat: Hat = { category: 'secretariat', party: null, role: null };
const log = openLog('error', (line) => process.stderr.write(line));

const mandate = `General Assembly
A/RES/99/999
Resolution adopted by the General Assembly on 20 December 2016
99/999. A matter of importance
The General Assembly,
1. Requests the Secretary-General to submit a report to the General Assembly at its seventy-second session;
2. Decides to remain seized of the matter.
`;

const opening = (title: string) => ({
  title: { en: title, zh: title },
  plan: derivePlan(readResolution(mandate)),
  documents: ['A-RES-99-999.en'],
});

const note = (index: number) => ({ kind: 'note', title: { en: `Note ${index}`, zh: `说明${index}` } });

async function opened(data: string) {
  const database = await openDatabase({ data, databaseUrl: null }, log);
  const record = new ActRecord(new PostgresStore(database.query));
  const processes = await Processes.open({
    ...{ record, log, now: () => new Date() },
    personal: postgresPersonalRecords(database.query),
    snapshots: new PostgresSnapshots(database.query, 'bench'),
  });
  return { database, record, processes };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function performed(
  { processes }: Opened,
  process: string,
  act: string,
  request: unknown,
): Promise<void> {
  const done = await processes.perform({ process, act, request, hat: secretariat, person: null });
  if (done.kind !== 'recorded') throw new Error(`${act} came to ${JSON.stringify(done)}`);
}

/** Acts per second through the rules of a process, on the disk when they count. */
async function actsPerSecond(house: Opened, names: readonly string[]): Promise<number> {
  for (const name of names) await performed(house, name, 'openProcess', opening(name));
  const end = performance.now() + seconds * 1_000;
  let count = 0;
  const submit = async (submitter: number) => {
    const name = names[submitter % names.length]!;
    while (performance.now() < end) {
      await performed(house, name, 'publishDocument', note(count));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: submitters }, (_, submitter) => submit(submitter)));
  return count / seconds;
}

async function benchActs(data: string): Promise<void> {
  const house = await opened(data);
  await house.database.pool.query('CREATE TABLE single (id bigserial PRIMARY KEY, payload jsonb)');
  const rows = await rowsPerSecond(data, 40, seconds);
  const one = await actsPerSecond(house, ['trial-one']);
  const many = await actsPerSecond(
    house,
    Array.from({ length: submitters }, (_, index) => `trial-${index}`),
  );
  await house.processes.close();
  await house.database.close();
  const line = (name: string, acts: number) => [name, perSecond(acts), perSecond(rows), ratio(acts, rows)];
  printTable(
    `Acts decided by the rules of a process and on the disk, ${submitters} submitters, beside pgbench inserting single rows on 40 connections`,
    ['', 'acts', 'rows', 'acts / rows'],
    [line('on one process', one), line(`on ${submitters} processes`, many)],
  );
}

/** Node's own server with the same bytes. */
async function bareServer(bytes: Buffer): Promise<{ url: string; child: ChildProcess }> {
  const program = `
    const chunks = [];
    process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks);
      const server = require('node:http').createServer((_, answer) => {
        answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
        answer.end(body);
      });
      server.listen(0, '127.0.0.1', () => console.log(server.address().port));
    });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(bytes);
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${String(port).trim()}/`, child };
}

function start(data: string): Promise<RunningServer> {
  const rest = { origin: null, proxies: 0, signUp: null, singleSignOn: null };
  return serve({
    ...{ host: '127.0.0.1', port: 0, data, databaseUrl: null, logLevel: 'error', mode: 'sample' },
    ...rest,
  } as Parameters<typeof serve>[0]);
}

/** The yardstick and the view by turns, so that both have the same weather. */
async function benchView(server: RunningServer): Promise<void> {
  const url = `${server.address}/api/processes/A-RES-71-280`;
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  const bare = await bareServer(bytes);
  const found: [number | null, number | null][] = [];
  for (let turn = 0; turn < 3; turn += 1)
    found.push([await answersPerSecond(url, seconds), await answersPerSecond(bare.url, seconds)]);
  bare.child.kill();
  printTable(
    `A view of ${(bytes.length / 1_000).toFixed(0)} kB from state, beside the same bytes from Node's own HTTP server`,
    ['', 'views', 'bare', 'views / bare'],
    found.map(([view, other], turn) => [
      `turn ${turn + 1}`,
      perSecond(view),
      perSecond(other),
      ratio(view, other),
    ]),
  );
}

/** Puts acts into processes as if they had been performed. */
async function fill(house: Opened, names: readonly string[]): Promise<void> {
  for (const name of names) await performed(house, name, 'openProcess', opening(name));
  const act = (index: number) => ({
    process: names[index % names.length]!,
    matter: 'process',
    name: 'DocumentPublished',
    payload: {
      ...note(index),
      id: `n${index}`,
      symbol: null,
      link: null,
      document: null,
      languages: [],
      step: null,
      on: '2018-01-01',
      note: null,
      concludes: false,
    },
    bearer: 'secretariat',
    authority: {
      symbol: 'A/RES/99/999',
      eId: 'op_1',
      quote: 'Requests the Secretary-General to submit a report',
    },
    happenedAt: new Date().toISOString(),
  });
  const batches = Array.from({ length: manyActs / 50 }, (_, batch) =>
    house.record.submit({ acts: Array.from({ length: 50 }, (_, index) => act(batch * 50 + index)) }),
  );
  await Promise.all(batches);
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

/** One start on a folder: until it answers, the processor's time of that, and until a view of a long process. */
async function startRow(name: string, data: string, process: string): Promise<string[]> {
  const begun = performance.now();
  const processor = globalThis.process.cpuUsage();
  const server = await start(data);
  const { user, system } = globalThis.process.cpuUsage(processor);
  const ready = performance.now();
  const answer = await fetch(`${server.address}/api/processes/${process}`);
  if (answer.status !== 200) throw new Error(`The view came to ${answer.status}.`);
  await answer.arrayBuffer();
  const viewed = performance.now();
  await server.stop();
  return [
    name,
    milliseconds(ready - begun),
    milliseconds((user + system) / 1_000),
    milliseconds(viewed - ready),
  ];
}

/** A start with many acts behind it. */
export async function benchRestart(data: string): Promise<void> {
  const house = await opened(data);
  const names = Array.from({ length: longProcesses }, (_, index) => `trial-long-${index}`);
  await fill(house, names);
  await house.processes.close();
  await house.database.close();
  const rows: string[][] = [];
  for (const name of ['first, without snapshots', 'second', 'third'])
    rows.push(await startRow(name, data, names[rows.length % 2]!));
  printTable(
    `A start with ${manyActs} acts in ${longProcesses} processes: until the server answers, the processor's time of that, and until a first view`,
    ['start', 'answers', 'processor', 'first view'],
    rows,
  );
}

/** Prints how fast processes run. Compare on a machine that does nothing else: rates of several programs at once depend on who is given the processor. */
export async function benchProcess(): Promise<void> {
  const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'rostrum-bench-'))));
  const [acts = '', house = ''] = folders;
  try {
    await benchActs(acts);
    const server = await start(house);
    await benchView(server);
    await server.stop();
    await benchRestart(house);
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
