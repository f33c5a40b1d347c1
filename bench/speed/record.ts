/** Durable acts per second, beside single-row inserts into the same server in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActRecord, openDatabase, openLog, PostgresStore, verifyRecordAt } from '@rostrum/server';
import { perSecond, rowsPerSecond } from './beside.ts';
import { printTable } from './timing.ts';

const seconds = 4;

/** One act like those of a list of speakers. */
const act = (submitter: number, index: number) => ({
  process: 'A/RES/71/280',
  matter: `speakers/${submitter}`,
  name: 'SpeakerInscribed',
  payload: { delegation: 'MX', index, statement: 'x'.repeat(100) },
  bearer: 'secretariat',
  authority: { symbol: 'A/RES/71/280', eId: 'op_1', quote: 'Decides' },
  happenedAt: new Date().toISOString(),
});

/** Acts per second with so many who submit one act after the other. */
async function actsPerSecond(record: ActRecord<never>, submitters: number): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let count = 0;
  const submit = async (submitter: number) => {
    for (let index = 0; performance.now() < end; index += 1) {
      await record.submit({ acts: [act(submitter, index)] });
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: submitters }, (_, submitter) => submit(submitter)));
  return count / seconds;
}

/** Prints how many acts are on the disk per second, and how fast they are verified. */
export async function benchRecord(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
  const log = openLog('error', (line) => process.stderr.write(line));
  const database = await openDatabase({ data, databaseUrl: null }, log);
  const record = new ActRecord(new PostgresStore(database.query)) as ActRecord<never>;
  await database.pool.query('CREATE TABLE single (id bigserial PRIMARY KEY, payload jsonb)');
  const rows: string[][] = [];
  for (const submitters of [1, 8, 64]) {
    const acts = await actsPerSecond(record, submitters);
    const inserts = await rowsPerSecond(data, Math.min(submitters, 40), seconds);
    rows.push([`${submitters} submitters`, perSecond(acts), perSecond(inserts)]);
  }
  const begun = performance.now();
  const verified = await verifyRecordAt({ data, databaseUrl: null });
  const rate = verified.sound ? (verified.acts / (performance.now() - begun)) * 1_000 : null;
  rows.push(['verification', rate === null ? 'broken' : perSecond(rate), '']);
  await database.close();
  await rm(data, { recursive: true, force: true });
  printTable(
    'Record: durable acts, beside pgbench inserting single rows (as many connections, at most 40)',
    ['', 'acts', 'rows'],
    rows,
  );
}
