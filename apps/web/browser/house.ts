/** The whole house for a test in a real browser: the server as `npm start` runs it on a folder of its own, and Chromium. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine, or undefined. Suites without one are skipped, and say so. */
export const browserPath: string | undefined = candidates.find((path) => path && existsSync(path));

/** Why a suite was skipped. */
export const browserNote = browserPath ? '' : ' (skipped: no Chromium on this machine; set CHROMIUM_PATH)';

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'en' | 'zh';
  readonly scheme?: 'light' | 'dark';
  /** The hat that is worn from the beginning: `secretariat`, `member-state/MX;focal-point`. */
  readonly hat?: string;
}

/** A page with everything that went wrong on it: console errors, exceptions, refusals of the content security policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: readonly string[];
}

/** A running house. */
export interface House {
  readonly address: string;
  open(path: string, look?: Look): Promise<WatchedPage>;
  close(): Promise<void>;
}

async function startServer(data: string): Promise<{ child: ChildProcess; address: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: '0', CI: '1', ROSTRUM_DATA: data };
  delete env.DATABASE_URL;
  // Vitest sets it to "test", with which the screens would be built for development.
  delete env.NODE_ENV;
  const child = spawn(process.execPath, [script], { env });
  let written = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: string) => {
      written += chunk;
      const found = /Rostrum is at (\S+)/.exec(written)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`The server ended before it answered:\n${written}`)));
  });
  return { child, address };
}

async function openPage(browser: Browser, address: string, path: string, look: Look): Promise<WatchedPage> {
  const { width = 1440, height = 900, language = 'en', scheme = 'light', hat } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
  });
  // Only where none is worn yet: a hat that is changed on the way stays changed.
  if (hat)
    await context.addInitScript((worn) => {
      if (sessionStorage.getItem('rostrum.hat') === null) sessionStorage.setItem('rostrum.hat', worn);
    }, hat);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(address + path);
  await page.waitForSelector('#main h1, #main h2');
  await page.waitForLoadState('networkidle');
  return { page, context, troubles };
}

interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

/** A server on a fresh folder; or one that runs already, where `ROSTRUM_ADDRESS` names it. */
async function serverForTests(): Promise<Server> {
  const running = process.env.ROSTRUM_ADDRESS;
  if (running) return { address: running, stop: async () => undefined };
  const data = await mkdtemp(join(tmpdir(), 'rostrum-browser-'));
  const { child, address } = await startServer(data);
  return {
    address,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Opens the house. */
export async function openHouse(): Promise<House> {
  const [{ address, stop }, browser] = await Promise.all([
    serverForTests(),
    chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] }),
  ]);
  return {
    address,
    open: (path, look = {}) => openPage(browser, address, path, look),
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

let axeSource: string | null = null;

/** What axe finds on a page: one line for each rule that is broken, with the element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  axeSource ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface AxeResults {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  });
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
