/** Thousands who register and apply within a minute, through the rules to the disk, beside the bare store at the same pace; a register brought in. */
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
} from '@rostrum/server';
import { seedText } from '../../corpus/shared.ts';
import { ratio } from './beside.ts';
import { printTable } from './timing.ts';

const minute = 60_000;
const registrants = 6_000;
const applicants = 1_000;
const all = registrants + applicants;
const registerRows = 5_000;
const batch = 200;

const process = 'arrival';
const event = 'thematic-session-1';
const listed = 'op_6__point_b.stakeholder-listed';
const states = ['MX', 'PH', 'CH', 'EG', 'FJ', 'SE', 'NG', 'IN', 'CN', 'BR'];
const log = openLog('error', (line) => globalThis.process.stderr.write(line));

const secretariat: Hat = { category: 'secretariat', party: null, role: null };
const anybody: Hat = { category: 'public', party: null, role: null };
const mission = (index: number): Hat => ({
  category: 'member-state',
  party: states[index % states.length]!,
  role: 'focal-point',
});

async function opened(data: string) {
  const database = await openDatabase({ data, databaseUrl: null }, log);
  const record = new ActRecord(new PostgresStore(database.query));
  const processes = await Processes.open({
    ...{ record, log, now: () => new Date('2017-05-02T12:00:00.000Z') },
    personal: postgresPersonalRecords(database.query),
    snapshots: new PostgresSnapshots(database.query, 'bench'),
  });
  return { database, record, processes };
}

type House = Awaited<ReturnType<typeof opened>>;

async function ask({ processes }: House, hat: Hat, act: string, request: object): Promise<void> {
  const done = await processes.perform({ process, act, request, hat, person: null });
  if (done.kind !== 'recorded') throw new Error(`${act} came to ${JSON.stringify(done).slice(0, 300)}`);
}

/** One in seven applies, with a page of answers; the others are registered by their missions. */
function arrive(house: House, index: number): Promise<void> {
  if (index % 7 !== 0)
    return ask(house, mission(index), 'registerForEvent', { event, participant: `p${index}` });
  const organization = {
    ...{ name: `Forum ${index} of ${states[index % 10]}`, otherNames: [], kind: 'ngo' },
    ...{ country: states[index % 10], website: null, leadership: 'shared' },
  };
  return ask(house, anybody, 'submitApplication', {
    admission: listed,
    organization,
    form: null,
    answers: {},
  });
}

const storeMessage = (index: number) => ({
  process: 'bare',
  matter: `matter/${index}`,
  name: 'ParticipantRegistered',
  payload: {
    registration: `r${index}`,
    event,
    party: 'member-state/MX',
    participant: `p${index}`,
    answers: null,
  },
  bearer: 'member-state/MX',
  authority: { symbol: 'A/RES/71/280', eId: 'op_2', quote: 'Decides' },
  happenedAt: '2017-05-02T12:00:00.000Z',
});

/** Lets all arrive at an even pace, whether or not those before are answered; gives how long each waited, from when it was to arrive. */
async function paced(work: (index: number) => Promise<unknown>): Promise<number[]> {
  const begun = performance.now();
  const waits: Promise<number>[] = [];
  for (let index = 0; index < all; index += 1) {
    const due = begun + (index * minute) / all;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    waits.push(work(index).then(() => performance.now() - due));
  }
  return (await Promise.all(waits)).sort((one, other) => one - other);
}

const part = (waits: readonly number[], share: number) => waits[Math.floor((waits.length - 1) * share)] ?? 0;
const inMs = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;

async function benchArriving(house: House): Promise<void> {
  const bare = await paced((index) => house.record.submit({ acts: [storeMessage(index)] }));
  const ours = await paced((index) => arrive(house, index));
  printTable(
    `${registrants.toLocaleString('en')} registrants and ${applicants.toLocaleString('en')} applications arriving within a minute, on the disk when they count`,
    ['', 'through the rules', 'bare store', 'ratio'],
    [
      ['median', 0.5],
      ['p99', 0.99],
      ['slowest', 1],
    ].map(([name, share]) => {
      const [one, other] = [part(ours, share as number), part(bare, share as number)];
      return [String(name), inMs(one), inMs(other), ratio(one, other)];
    }),
  );
}

const rowsOf = (from: number) =>
  Array.from({ length: batch }, (_, index) => ({
    name: `Institute ${from + index} for Migration`,
    otherNames: [],
    country: states[(from + index) % 10],
    status: 'special',
    since: 1996,
  }));

/** A register in batches, as the screen sends them: what is done is known after each. */
async function benchImport(house: House): Promise<void> {
  const waits: number[] = [];
  const begun = performance.now();
  let id: string | null = null;
  for (let from = 0; from < registerRows; from += batch) {
    const started = performance.now();
    const request = {
      import: id,
      from,
      register: 'consultative-status',
      file: 'register.csv',
      rows: rowsOf(from),
    };
    const done = await house.processes.perform({
      process,
      act: 'importRegister',
      request,
      hat: secretariat,
      person: null,
    });
    if (done.kind !== 'recorded')
      throw new Error(`importRegister came to ${JSON.stringify(done).slice(0, 300)}`);
    id ??= (done.acts[0]?.payload as { import?: string } | undefined)?.import ?? null;
    waits.push(performance.now() - started);
  }
  const seconds = ((performance.now() - begun) / 1_000).toFixed(2);
  printTable(
    'A register brought in, in batches of 200',
    ['rows', 'time', 'slowest batch'],
    [[String(registerRows), `${seconds} s`, inMs(Math.max(...waits))]],
  );
}

/** Prints how long people wait when thousands come at once, and how long a register takes. */
export async function benchArrival(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
  const house = await opened(data);
  const plan = derivePlan(readResolution(seedText('A-RES-71-280.zh')));
  await ask(house, secretariat, 'openProcess', {
    title: { en: 'Bench', zh: '测试' },
    plan,
    documents: ['x'],
  });
  await ask(house, secretariat, 'startProcess', {});
  await ask(house, secretariat, 'setEventLimits', { event, total: 5_000 });
  await benchArriving(house);
  await benchImport(house);
  await house.processes.close();
  await house.database.close();
  await rm(data, { recursive: true, force: true });
}
