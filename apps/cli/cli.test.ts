import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('bin/rostrum.mjs', import.meta.url));
const seeds = fileURLToPath(new URL('../../corpus/seeds', import.meta.url));
const seed = join(seeds, 'A-RES-61-208.en.txt');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function rostrum(args: readonly string[], input?: string | Buffer) {
  const options = { encoding: 'utf8', maxBuffer: 1e9, ...(input !== undefined && { input }) } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { status, stdout, stderr };
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('rostrum read', () => {
  it('gives one JSON object for one document, with the fields of the contract in their order', () => {
    const { status, stdout } = rostrum(['read', seed]);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      ...['symbol', 'language', 'title', 'organ', 'session', 'agendaItems', 'adoptedOn', 'meeting', 'source'],
      ...['blocks', 'footnotes', 'citations', 'provisions', 'findings'],
    ]);
  });

  it('gives JSON Lines with the file first for several documents and for a folder, in order', () => {
    const several = lines(rostrum(['read', seed, join(seeds, 'A-RES-68-4.zh.txt')]).stdout);
    expect(several.map(({ file }) => file)).toEqual([seed, join(seeds, 'A-RES-68-4.zh.txt')]);
    expect(Object.keys(several[0])[0]).toBe('file');
    const whole = lines(rostrum(['read', seeds]).stdout);
    expect(whole.map(({ file }) => file)).toContain(seed);
  });

  it('reads standard input as it reads the file', () => {
    expect(rostrum(['read', '-'], readFileSync(seed)).stdout).toBe(rostrum(['read', seed]).stdout);
  });

  it('keeps the order of a folder on several workers, and names what failed', () => {
    for (let number = 0; number < 30; number++) copyFileSync(seed, join(folder, `${number}.txt`));
    const { status, stdout } = rostrum(['read', folder, '--jobs', '2']);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ file }) => file)).toEqual(
      Array.from({ length: 30 }, (_, number) => join(folder, `${number}.txt`)),
    );
    expect(rostrum(['read', folder, '--jobs', '1']).stdout).toBe(stdout);
  });

  it('writes one file for each document into a folder', () => {
    const output = join(folder, 'out');
    expect(rostrum(['read', seeds, '--format', 'akn', '--output', output]).status).toBe(0);
    const expected = readdirSync(seeds).filter((name) => name.endsWith('.txt') || name.endsWith('.md'));
    expect(readdirSync(output)).toHaveLength(expected.length);
  });

  const formats: readonly [string, RegExp][] = [
    ['akn', /<akomaNtoso/],
    ['html', /<html/i],
    ['text', /International migration and development/],
  ];
  it.each(formats)('writes %s', (format, pattern) => {
    expect(rostrum(['read', seed, '--format', format]).stdout).toMatch(pattern);
  });
});

describe('bad input gets a clear message and an exit code', () => {
  const rows: readonly [readonly string[], number, RegExp, string][] = [
    [['read', 'missing.txt'], 3, /missing\.txt: no such file or folder/, 'no such file'],
    [['read'], 2, /missing required argument/, 'no argument'],
    [['raed', 'x'], 2, /Did you mean read/, 'a slip in the command'],
    [['read', seed, '--language', 'de'], 2, /Allowed choices are/, 'a language that is not official'],
    [
      ['read', seeds, '--format', 'html'],
      2,
      /--output/,
      'several documents in a format that cannot be joined',
    ],
    [['read', seed, '--jobs', '0'], 2, /whole number/, 'no workers'],
  ];
  it.each(rows)('%j', (args, status, message, reason) => {
    const result = rostrum(args);
    expect(result.status, reason).toBe(status);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('goes on after a file that cannot be opened', () => {
    const result = rostrum(['read', seed, join(folder, 'none.txt')]);
    expect(result.status).toBe(3);
    expect(result.stderr).toMatch(/none\.txt/);
  });

  const pictures: readonly [string, Buffer, RegExp][] = [
    ['an empty file', Buffer.alloc(0), /empty file/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), /PNG picture/],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 97) % 256)), /not a text/],
  ];
  it.each(pictures)('gives an empty reading of %s, and says why', (_, bytes, message) => {
    const { status, stdout, stderr } = rostrum(['read', '-'], bytes);
    expect(status).toBe(3);
    expect(stderr).toMatch(message);
    expect(JSON.parse(stdout)).toMatchObject({ blocks: [], findings: [{ severity: 'error', eId: null }] });
  });

  it('finds nothing in a folder without documents', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    writeFileSync(join(empty, 'notes.json'), '{}');
    const result = rostrum(['read', empty]);
    expect(result.status).toBe(3);
    expect(result.stderr).toMatch(/no documents/);
  });
});

it('stops quietly when whoever reads its output stops', async () => {
  const child = spawn(process.execPath, [bin, 'read', seeds], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  expect(errors).not.toMatch(/EPIPE|\n\s+at /);
});

describe('help', () => {
  it.each(['read', 'serve'])('%s has examples', (command) => {
    const { status, stdout } = rostrum([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:/);
  });
});
