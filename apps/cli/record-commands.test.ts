/** The commands that keep a server honest, against a real one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, serve } from '@rostrum/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('bin/rostrum.mjs', import.meta.url));
let folder: string;
let server: RunningServer;
let other: RunningServer;

const start = (data: string) =>
  serve({
    ...{
      host: '127.0.0.1',
      port: 0,
      data: join(folder, data),
      databaseUrl: null,
      logLevel: 'error',
      mode: 'sample',
    },
    ...{ origin: null, proxies: 0, signUp: null, singleSignOn: null, writeLog: () => undefined },
  });

async function rostrum(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const [status] = (await once(child, 'close')) as [number];
  return { status, stdout, stderr };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-record-'));
  server = await start('one');
  other = await start('two');
}, 240_000);

afterAll(async () => {
  await server.stop();
  await other.stop();
  await rm(folder, { recursive: true, force: true });
});

const keep = (number: number, at = server) =>
  fetch(`${at.address}/api/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `A/RES/97/${number}\n\nThe General Assembly,\n\n1. Decides to meet.\n` }),
  });

describe('rostrum checkpoint and verify', () => {
  it('show that a server has only added to what it signed for', async () => {
    const first = await rostrum('checkpoint', '-s', server.address, '-o', 'first.json');
    expect(first, first.stderr).toMatchObject({ status: 0 });
    await keep(1);
    const second = await rostrum(
      'checkpoint',
      '-s',
      server.address,
      '--since',
      'first.json',
      '-o',
      'second.json',
    );
    expect(second, second.stderr).toMatchObject({ status: 0 });
    for (const place of [
      ['-s', server.address],
      ['-d', 'one'],
    ]) {
      const verified = await rostrum('verify', ...place, '-c', 'first.json', '-c', 'second.json');
      expect(verified.stdout).toMatch(
        /^The record is sound: .* It has only grown since the checkpoints\.\n$/,
      );
      expect(verified.status).toBe(0);
    }
  }, 120_000);

  it('show that a server is not the one for which a checkpoint was signed', async () => {
    const verified = await rostrum('verify', '-d', 'two', '-c', 'first.json');
    expect(verified.stdout).toMatch(/^The record is broken at position \d+: .*checkpoint/);
    expect(verified.status).toBe(1);
    const overHttp = await rostrum('verify', '-s', other.address, '-c', 'first.json');
    expect(overHttp).toMatchObject({ status: 1, stdout: expect.stringMatching(/has not published the key/) });
    const since = await rostrum('checkpoint', '-s', other.address, '--since', 'first.json');
    expect(since).toMatchObject({ status: 1, stdout: '' });
  }, 120_000);

  it('say what is wrong with what is no checkpoint, and with a server that is none', async () => {
    await writeFile(join(folder, 'x.json'), '{}');
    expect(await rostrum('verify', '-c', 'x.json')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/x\.json: it is no checkpoint/),
    });
    const changed = (await readFile(join(folder, 'first.json'), 'utf8')).replace(
      /"position": \d+/,
      '"position": 1',
    );
    await writeFile(join(folder, 'y.json'), changed);
    expect(await rostrum('verify', '-c', 'y.json')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/signature does not fit/),
    });
    expect(await rostrum('verify', '-s', 'http://127.0.0.1:1')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/does not answer/),
    });
    expect(await rostrum('verify', '-s', 'nowhere')).toMatchObject({ status: 2 });
  }, 120_000);
});

describe('rostrum export and import', () => {
  it('take a process from one server to another, where it verifies', async () => {
    const written = await rostrum('export', 'A-RES-71-280', '-d', 'one', '-o', 'whole.zip');
    expect(written, written.stderr).toMatchObject({ status: 0 });
    const verified = await rostrum('verify', 'whole.zip', '-c', 'first.json');
    expect(verified, verified.stderr).toMatchObject({ status: 0 });
    expect(verified.stdout).toMatch(/sound.*\nIt holds A-RES-71-280 with all of its acts/);
    const taken = await rostrum('import', 'whole.zip', '-s', other.address, '--as', 'A-RES-71-280~9');
    expect(taken, taken.stderr).toMatchObject({ status: 0 });
    const view = (at: RunningServer, id: string) =>
      fetch(`${at.address}/api/processes/${id}`).then(
        (answer) => answer.json() as Promise<{ plan: unknown; actualised: object }>,
      );
    const [before, after] = [await view(server, 'A-RES-71-280'), await view(other, 'A-RES-71-280~9')];
    expect(after.plan).toEqual(before.plan);
    expect(Object.keys(after.actualised)).toEqual(Object.keys(before.actualised));
    expect(await rostrum('verify', '-s', other.address)).toMatchObject({ status: 0 });
    const again = await rostrum('import', 'whole.zip', '-s', other.address, '--as', 'A-RES-71-280~9');
    expect(again.stdout).toMatch(/: 0 acts recorded, \d+ were there already/);
    const against = await rostrum('verify', '-d', 'one', '--kept', 'whole.zip');
    expect(against, against.stdout).toMatchObject({ status: 0 });
  }, 240_000);

  it('give over HTTP what the hat may see, and that cannot be run elsewhere', async () => {
    const args = ['export', 'A-RES-71-280', '-s', server.address];
    expect(await rostrum(...args, '-o', 'public.zip')).toMatchObject({ status: 0 });
    const verified = await rostrum('verify', 'public.zip');
    expect(verified).toMatchObject({ status: 0, stdout: expect.stringMatching(/what public may see/) });
    const refused = await rostrum('import', 'public.zip', '-s', other.address, '--as', 'A-RES-71-280~8');
    expect(refused).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/only what is seen from there/),
    });
  }, 120_000);

  it('refuse what was tampered with, and name where', async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const { createHash } = await import('node:crypto');
    const files = unzipSync(await readFile(join(folder, 'whole.zip')));
    const lines = strFromU8(files['acts.jsonl']!).split('\n');
    const at = lines.findIndex((line) => line.includes('StepActualised'));
    const { position } = JSON.parse(lines[at]!) as { position: number };
    lines[at] = lines[at]!.replace(/"from":"\d{4}/, '"from":"1999');
    files['acts.jsonl'] = strToU8(lines.join('\n'));
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
      files: { name: string; sha256: string }[];
    };
    for (const file of manifest.files)
      file.sha256 = createHash('sha256').update(files[file.name]!).digest('hex');
    files['manifest.json'] = strToU8(JSON.stringify(manifest));
    await writeFile(join(folder, 'forged.zip'), zipSync(files));
    const verified = await rostrum('verify', 'forged.zip');
    expect(verified).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`broken at position ${position}:`),
    });
    const refused = await rostrum('import', 'forged.zip', '-s', other.address, '--as', 'A-RES-71-280~7');
    expect(refused).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(`broken at position ${position}:`),
    });
  }, 120_000);

  it('say which processes there are, to whoever misspells one', async () => {
    expect(await rostrum('export', 'A-RES-71-281', '-d', 'one')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/no process A-RES-71-281\. It has: .*A-RES-71-280/),
    });
  }, 60_000);
});

describe('rostrum account invite', () => {
  it('prints a link by which an administrator comes in while the server runs', async () => {
    const origin = server.address;
    const invited = await rostrum(
      'account',
      'invite',
      'chief@un.example',
      '-d',
      'one',
      '--origin',
      `${origin}/`,
    );
    expect(invited, invited.stderr).toMatchObject({ status: 0, stderr: '' });
    const [link = '', token = ''] = /^(\S+#(\S+))\n$/.exec(invited.stdout)?.slice(1) ?? [];
    expect(link).toBe(`${origin}/invitation#${token}`);
    const joined = await fetch(`${origin}/api/account/invitation/acceptance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, account: { name: 'Chief', password: 'the delegation of nine lives' } }),
    });
    expect(await joined.json()).toMatchObject({
      account: { email: 'chief@un.example', administrator: true },
    });
  });

  it.each([
    [['account', 'invite', 'nobody'], 2, /no e-mail address/, 'no address'],
    [['account', 'invite'], 2, /email/, 'nobody is named'],
    [['account', 'invite', 'a@un.example', '-d', 'nowhere'], 3, /no record in/, 'no server there'],
  ])('%j ends with %i: %s', async (args, status, says) => {
    const ended = await rostrum(...args);
    expect(ended).toMatchObject({ status, stderr: expect.stringMatching(says) });
  });
});
