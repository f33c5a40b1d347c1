/** Bundles the server and the program of its reading desk into `apps/server/dist`; takes a tenth of a second. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'apps/server/dist');

/** Packages from npm stay outside of the bundle; the rooms of this repository go in. */
const npmPackagesOutside = {
  name: 'npm-packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@rostrum/') ? undefined : { path, external: true },
    );
  },
};

/** Builds, and gives the address of the server's module. Files are moved into place whole, for servers may be starting. */
export async function buildServer() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { server: 'apps/server/index.ts', 'desk-worker': 'apps/server/desk/worker.ts' },
    outdir: dist,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: false,
    logLevel: 'error',
    plugins: [npmPackagesOutside],
  });
  await mkdir(dist, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const staged = join(dist, `.${basename(path)}.${process.pid}`);
    await writeFile(staged, contents);
    await rename(staged, path);
  }
  return pathToFileURL(join(dist, 'server.js')).href;
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') await buildServer();
