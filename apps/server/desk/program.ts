/** The program that the desk's threads run, as one file, and the version of the reader that is in it. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { productFolder } from '../root.ts';

/** The program of a desk. */
export interface DeskProgram {
  /** Path of a JavaScript file. */
  readonly file: string;
  /** Changes with every change of the reader: the hash of the program. */
  readonly version: string;
}

const besideUs = () => fileURLToPath(new URL('desk-worker.js', import.meta.url));

async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // Packages of npm stay outside, our own rooms go in.
    plugins: [
      {
        name: 'npm-outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@rostrum/') ? undefined : { path, external: true },
          ),
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

const versionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** When the server runs from its sources (tests, `tsx`), the program is bundled on the spot. */
async function fromSources(): Promise<DeskProgram> {
  const text = await bundle();
  const folder = join(productFolder(), '.cache/server');
  const file = join(folder, `desk-worker-${versionOf(text)}.mjs`);
  await mkdir(folder, { recursive: true });
  const staged = `${file}.${randomUUID()}`;
  await writeFile(staged, text);
  await rename(staged, file);
  return { file, version: versionOf(text) };
}

/** The program that was built with the server, or one made from the sources. */
export async function deskProgram(): Promise<DeskProgram> {
  const file = besideUs();
  if (!existsSync(file)) return fromSources();
  return { file, version: versionOf(readFileSync(file, 'utf8')) };
}
