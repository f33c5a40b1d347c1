/**
 * `npm start`: from a fresh clone to a server that answers. Installs what is missing, builds what has changed, starts, and
 * prints the address. Runs with nothing but Node at hand, so that it imports no package before they are installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => process.stderr.write(`rostrum: ${line}\n`);

/** Ends the program with a sentence that says what to do. */
function giveUp(reason) {
  say(reason);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Node ${process.versions.node} is too old. Install Node 20.19 or later (https://nodejs.org) and start again.`,
  );
}

async function readJson(path) {
  try {
    return JSON.parse(await readFile(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}

/** Whether node_modules holds what the lock names. Packages for other machines may be absent. */
async function isInstalled() {
  const [lock, installed] = await Promise.all([
    readJson('package-lock.json'),
    readJson('node_modules/.package-lock.json'),
  ]);
  if (!installed) return false;
  return Object.entries(lock?.packages ?? {}).every(([path, { version, link, optional, peer }]) => {
    if (!path.startsWith('node_modules/') || link || optional || peer) return true;
    return installed.packages[path]?.version === version;
  });
}

/** Runs a program to its end; what it prints goes to standard error, where it disturbs nobody. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
    const pass = () => child.kill();
    process.once('SIGTERM', pass).once('SIGINT', pass);
    child.on('error', reject).on('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      if (signal) process.exit(1);
      resolve(code);
    });
  });
}

async function install() {
  if (await isInstalled()) return;
  say('installing packages (npm ci) …');
  const cli = process.env.npm_execpath;
  const code = cli?.endsWith('.js')
    ? await run(process.execPath, [cli, 'ci', '--no-audit', '--no-fund'])
    : await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  if (code !== 0)
    giveUp(
      'npm ci failed, see above. See that the network (or the cache of npm) is at hand, then start again.',
    );
}

/** Files that go into the screens: those of the web room, of the rooms that it builds on, and what it is built with. */
const webInputs = [
  'apps/web',
  'packages/api',
  'packages/procedure',
  'packages/resolution',
  'package-lock.json',
];
const noInput = /(^|\/)(dist|node_modules)$|\.test\.tsx?$|\.md$/;

async function filesUnder(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  const kept = entries.map(({ name }) => `${path}/${name}`).filter((child) => !noInput.test(child));
  return (await Promise.all(kept.toSorted().map(filesUnder))).flat();
}

async function hashOfWebInputs() {
  const files = (await Promise.all(webInputs.map(filesUnder))).flat();
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function buildWeb() {
  const stamp = join(root, '.cache/start/web-inputs');
  const hash = await hashOfWebInputs();
  const built = existsSync(join(root, 'apps/web/dist/index.html'));
  if (built && (await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  say('building the screens …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const code = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    // Whoever starts us may have another: the screens are always built as they are used.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) giveUp('The screens could not be built, see above.');
  await mkdir(join(root, '.cache/start'), { recursive: true });
  await writeFile(stamp, hash);
}

async function isWell(address) {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false;
  }
}

/** Whether somebody sits before a screen and has just asked for it. */
function hasDesktop() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return (
    ['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

function openBrowser(address) {
  const [command, args] = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  }[process.platform] ?? ['xdg-open', [address]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** With `--dev` the screens come from Vite, which shows changes at once and passes `/api` on to the server. */
function startVite(address) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, ROSTRUM_SERVER: address };
  const child = spawn(process.execPath, [vite], { cwd: join(root, 'apps/web'), env, stdio: 'inherit' });
  process.on('exit', () => child.kill());
}

requireNode();
const dev = process.argv.includes('--dev');
await install();
const { buildServer } = await import('./build-server.mjs');
const [module] = await Promise.all([buildServer(), dev ? null : buildWeb()]);
const { run: runServer } = await import(module);
const address = await runServer();
if (address !== null) {
  if (!(await isWell(address)))
    say(`the server at ${address} does not say that it is well; see its log above.`);
  process.stdout.write(`Rostrum is at ${address}\n`);
  if (dev) startVite(address);
  else if (hasDesktop()) openBrowser(address);
}
