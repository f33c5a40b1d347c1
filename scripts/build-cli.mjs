/**
 * Bundles the command line into `apps/cli/dist`, and says whether the bundle there is still good.
 *
 * Every build gets a folder of its own and `build.json` is moved onto it last, so that two commands started
 * at once never see half a bundle. The check is a stat of each source that went in: about two milliseconds.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'apps/cli/dist');
const pointer = join(dist, 'build.json');

/** Old bundles are kept this long: a command that is still running loads parts of its own late. */
const keepFor = 10 * 60_000;

/** Packages from npm stay outside of the bundle; the rooms of this repository go in. */
const npmPackagesOutside = {
  name: 'npm-packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@rostrum/') ? undefined : { path, external: true },
    );
  },
};

/** The entry of a bundle that is as new as its sources, or null. */
export async function currentBundle() {
  try {
    const { folder, builtAt, inputs } = JSON.parse(await readFile(pointer, 'utf8'));
    const stats = await Promise.all(inputs.map((input) => stat(join(root, input))));
    const fresh = stats.every((input) => input.mtimeMs <= builtAt);
    const entry = join(dist, folder, 'main.js');
    return fresh && (await stat(entry)).isFile() ? pathToFileURL(entry).href : null;
  } catch {
    return null;
  }
}

/** Builds the bundle and gives the address of its entry; throws with `code` ERR_MODULE_NOT_FOUND without esbuild. */
export async function buildCli() {
  const { build } = await import('esbuild');
  const builtAt = Date.now();
  const folder = `${builtAt.toString(36)}-${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'apps/cli/main.ts', worker: 'apps/cli/pool/worker.ts' },
    outdir: join(dist, folder),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    metafile: true,
    logLevel: 'error',
    plugins: [npmPackagesOutside],
  });
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.startsWith('node_modules/'));
  await mkdir(dist, { recursive: true });
  const staged = `${pointer}.${process.pid}`;
  await writeFile(staged, JSON.stringify({ folder, builtAt, inputs }));
  await rename(staged, pointer);
  await pruneBundles(folder);
  return pathToFileURL(join(dist, folder, 'main.js')).href;
}

async function pruneBundles(current) {
  for (const name of await readdir(dist)) {
    const path = join(dist, name);
    const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now());
    if (name !== current && name !== 'build.json' && age > keepFor)
      await rm(path, { recursive: true, force: true });
  }
}

/** As npm's `prepare`: an installation without development packages has no bundler, and is not an error. */
async function prepare() {
  try {
    if (!(await currentBundle())) await buildCli();
  } catch (error) {
    const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
    console.error(
      missing ? 'rostrum: esbuild is not installed; the command line was not built.' : `rostrum: ${error}`,
    );
  }
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') await prepare();
