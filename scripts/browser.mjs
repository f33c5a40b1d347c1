/** The browser that the tests of the screens run in: found on this machine, or installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where browsers of the Chromium family lie, by system. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a browser, from `CHROMIUM_PATH`, a usual place or Playwright's own store; null without one. */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...places, ...ofPlaywright()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

function ofPlaywright() {
  const store = join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(store)) return [];
  const versions = readdirSync(store).filter((name) => name.startsWith('chromium-'));
  return versions.map((name) => join(store, name, 'chrome-linux/chrome'));
}

/** Installs a browser: the system's package as root on Debian, else Playwright's. Gives its path, or null. */
export function installBrowser(root) {
  const quiet = { cwd: root, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium and fonts with apt-get …');
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
      quiet,
    );
    if (findBrowser()) return findBrowser();
  }
  console.log('Installing Chromium with Playwright …');
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { ...quiet, stdio: 'inherit' });
  return findBrowser();
}
