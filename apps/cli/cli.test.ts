import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('bin/rostrum.mjs', import.meta.url));
const seeds = fileURLToPath(new URL('../../corpus/seeds', import.meta.url));
const seed = join(seeds, 'A-RES-61-208.en.txt');
let folder: string;

const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
/** A paragraph with one tracked change. */
const trackedChanges =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">1. Requests the Secretary-General to report by </w:t></w:r><w:del w:author="x"><w:r><w:delText>March</w:delText></w:r></w:del><w:ins w:author="x"><w:r><w:t>April</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> 2017.</w:t></w:r></w:p></w:body></w:document>';

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

  it.each([
    ['final', 'by April 2017'],
    ['original', 'by March 2017'],
    ['marked', 'by [-March-]{+April+} 2017'],
  ])('reads tracked changes as %s', (changes, words) => {
    const file = join(folder, 'changes.docx');
    writeFileSync(
      file,
      zipSync({ 'word/document.xml': strToU8(trackedChanges), '_rels/.rels': strToU8(relations) }),
    );
    expect(rostrum(['read', file, '--changes', changes, '--format', 'text']).stdout).toContain(words);
    expect(rostrum(['read', file, '--changes', 'all']).status).toBe(2);
    rmSync(file);
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
    const expected = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
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

describe('rostrum plan', () => {
  const mandate = join(seeds, 'A-RES-71-280.zh.txt');

  it('gives the plan of the contract, each step with its authority', () => {
    const plan = JSON.parse(rostrum(['plan', mandate]).stdout);
    expect(plan.mandate).toBe('A/RES/71/280');
    expect(plan.steps.length).toBeGreaterThan(0);
    for (const { authority } of plan.steps)
      expect(authority).toMatchObject({ symbol: 'A/RES/71/280', eId: expect.stringMatching(/^op_/) });
  });

  const formats: readonly [string, RegExp][] = [
    ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/],
    ['csv', /^\ufeffStep,Title,/],
    ['table', /^Plan of A\/RES\/71\/280/],
  ];
  it.each(formats)('writes %s', (format, pattern) => {
    expect(rostrum(['plan', mandate, '--format', format]).stdout).toMatch(pattern);
  });

  it('shows how each step stands on a day, and refuses what is no day', () => {
    expect(rostrum(['plan', mandate, '--format', 'table', '--as-of', '2017-10-01']).stdout).toMatch(
      /not yet/,
    );
    expect(rostrum(['plan', mandate, '--as-of', '2017-02-30']).status).toBe(2);
  });
});

describe('rostrum check', () => {
  const dated = join(seeds, 'A-RES-71-280.zh.txt');

  it('finds the deadline that had passed at adoption, and says so with its exit code', () => {
    const { status, stdout } = rostrum(['check', dated]);
    expect(status).toBe(1);
    const found = JSON.parse(stdout).findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(found.map(({ eId, code }: { eId: string; code: string }) => `${eId} ${code}`)).toContain(
      'op_22 time.before-adoption',
    );
  });

  it('shows only what is grave enough', () => {
    const { stdout } = rostrum(['check', dated, '--severity', 'error']);
    expect(
      new Set(JSON.parse(stdout).findings.map(({ severity }: { severity: string }) => severity)),
    ).toEqual(new Set(['error']));
  });

  it('writes a table with place, code and words', () => {
    expect(rostrum(['check', dated, '--format', 'table']).stdout).toMatch(/op_22 +time\.before-adoption/);
  });

  it('compares language versions after the documents', () => {
    const versions = ['A-RES-61-208.en.txt', 'A-RES-61-208.zh.txt'].map((name) => join(seeds, name));
    const reports = lines(rostrum(['check', ...versions]).stdout);
    expect(reports.slice(0, 2).map(({ file }) => file)).toEqual(versions);
    for (const { file, findings } of reports.slice(2)) {
      expect(file).toBe(versions.join(' + '));
      expect(findings.every(({ comparedWith }: { comparedWith: string }) => comparedWith === 'en')).toBe(
        true,
      );
    }
  });

  it('explains its checks, and asks for a file without one', () => {
    expect(rostrum(['check', '--list']).stdout).toMatch(/time\.before-adoption {2}\(error\)/);
    expect(rostrum(['check']).status).toBe(2);
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
  it.each(['read', 'plan', 'check', 'serve', 'verify', 'checkpoint', 'export', 'import'])(
    '%s has examples',
    (command) => {
      const { status, stdout } = rostrum([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples:/);
    },
  );
});
