/** Accounts in a real browser: passkeys on a virtual device, codes, tokens, and the end of an account. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Secret, TOTP } from 'otpauth';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, browserNote, browserPath, overflow } from './house.ts';

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const password = 'the delegation of nine lives';

interface LiveHouse {
  /** By the name of this machine: passkeys know no numbers. */
  readonly address: string;
  readonly setUpLink: string;
  close(): Promise<void>;
}

/** A server in live mode, which prints where its first administrator comes in. */
async function openLiveHouse(): Promise<LiveHouse> {
  const data = await mkdtemp(join(tmpdir(), 'rostrum-accounts-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: '0',
    CI: '1',
    ROSTRUM_DATA: data,
    ROSTRUM_MODE: 'live',
  };
  for (const name of ['DATABASE_URL', 'NODE_ENV', 'ROSTRUM_ORIGIN']) delete env[name];
  const child: ChildProcess = spawn(process.execPath, [script], { env });
  let written = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: string) => {
      written += chunk;
      if (written.includes('Rostrum is at ')) resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`The server ended before it answered:\n${written}`)));
  });
  const byName = (text: string) => text.replace('127.0.0.1', 'localhost');
  return {
    address: byName(/Rostrum is at (\S+)/.exec(written)?.[1] ?? ''),
    setUpLink: byName(/(http\S+\/invitation#\S+)/.exec(written)?.[1] ?? ''),
    close: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A device that holds passkeys and recognises its owner. */
async function withDevice(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

describe.skipIf(!browserPath)(`accounts in the browser${browserNote}`, () => {
  let house: LiveHouse;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    house = await openLiveHouse();
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
    context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    page = await context.newPage();
    await withDevice(context, page);
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      // What is refused on purpose is told by the browser as well.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        troubles.push(message.text());
    });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const go = async (path: string) => {
    await page.goto(house.address + path);
    await page.waitForSelector('#main h1, #main h2');
  };
  const signOut = async () => {
    await button(/^Account of/).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
  };

  test('the first administrator comes in by the printed link, with a passkey and no password', async () => {
    await page.goto(house.setUpLink);
    await page.getByLabel('E-mail address').fill('chief@un.example');
    // The secret is not left lying in the address.
    expect(page.url()).not.toContain('#');
    await page.getByLabel('Name', { exact: true }).fill('Amina Diallo');
    await button('Accept and set up a passkey').click();
    await page.waitForURL('**/account');
    await page.getByText('You administer this server.').waitFor();
    await page.getByText('My device').waitFor();
    await page.goto(house.setUpLink);
    await page.getByText('This link was used already or has expired.').waitFor();
  }, 60_000);

  test('signing out and in again with the passkey leads back to where one was', async () => {
    await go('/account');
    await signOut();
    await go('/read');
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL('**/sign-in?next=%2Fread');
    await button('Sign in with a passkey').click();
    await page.waitForURL('**/read');
    await button('Account of Amina Diallo').waitFor();
  }, 60_000);

  test('a password and the codes of a device are set up and asked for, by keyboard alone', async () => {
    await go('/account');
    await button('Set a new password').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('amina diallo 1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Take at least twelve characters').waitFor();
    await page.getByLabel('New password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('The password is set.').waitFor();
    await button('Set up').click();
    const key = (await page.locator('.account-secret code').innerText()).replaceAll(' ', '');
    const device = new TOTP({ secret: Secret.fromBase32(key) });
    expect(await page.getByRole('img', { name: 'QR code of the key' }).isVisible()).toBe(true);
    await page.getByLabel('Code that the app shows').fill(device.generate());
    await page.keyboard.press('Enter');
    const codes = page.getByRole('status', { name: 'Your recovery codes' }).getByRole('listitem');
    await codes.first().waitFor();
    const [first = ''] = await codes.allInnerTexts();
    await signOut();
    await go('/sign-in');
    await page.getByLabel('E-mail address').fill('chief@un.example');
    await page.getByLabel('Password', { exact: true }).fill('not this one at all');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Address and password do not belong together').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code of your device, or a recovery code').fill(first);
    await page.keyboard.press('Enter');
    await button('Account of Amina Diallo').waitFor();
  }, 60_000);

  test('a token is shown once, works, and is revoked', async () => {
    await go('/account');
    await button('Make a token').click();
    await page.keyboard.type('Calendar');
    await button('Make a token').click();
    const token = await page.getByRole('status', { name: 'Your new token' }).locator('code').innerText();
    const listed = await fetch(`${house.address}/api/processes`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(listed.status).toBe(200);
    await page.reload();
    await page.getByText('Calendar').waitFor();
    expect(await page.content()).not.toContain(token);
    await button('Revoke Calendar').click();
    await page.getByText('There are none.').waitFor();
    const after = await fetch(`${house.address}/api/processes`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(after.status).toBe(401);
  }, 60_000);

  test.each([
    ['en', 1440],
    ['en', 360],
    ['zh', 1440],
    ['zh', 360],
  ] as const)(
    'the pages are whole and open to everybody (%s, %i px)',
    async (language, width) => {
      const stranger = await browser.newContext({ viewport: { width, height: 800 }, locale: language });
      const theirs = await stranger.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((chosen) => localStorage.setItem('rostrum.language', chosen), language);
      for (const [where, path] of [
        [page, '/account'],
        [theirs, '/sign-in?single-sign-on=unknown'],
        [theirs, '/recovery'],
        [theirs, '/sign-up'],
        [theirs, '/invitation#cut-short'],
      ] as const) {
        await where.goto(house.address + path);
        await where.waitForSelector('#main h1, #main h2');
        await where.waitForLoadState('networkidle');
        expect(await axeFindings(where), path).toEqual([]);
        expect(await overflow(where), path).toBe(0);
      }
      await stranger.close();
    },
    120_000,
  );

  test('an account is removed only after a second question, and is gone', async () => {
    await page.evaluate(() => localStorage.setItem('rostrum.language', 'en'));
    await go('/account');
    await button('Remove my account…').click();
    await button('Remove it').click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    await go('/sign-in');
    await button('Sign in with a passkey').click();
    await page.getByRole('alert').getByText('This passkey opens no account here.').waitFor();
    expect(troubles).toEqual([]);
  }, 60_000);
});
