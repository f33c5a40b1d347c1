/** Processes in a real browser: every screen under several looks, and what people do in them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeFindings,
  browserNote,
  browserPath,
  type House,
  type Look,
  openHouse,
  overflow,
} from './house.ts';

const compact = '/processes/A-RES-71-280';
const conference = `${compact}/steps/intergovernmental-conference`;

const screens: readonly (readonly [name: string, path: string, hat?: string])[] = [
  ['processes', '/processes'],
  ['overview for the public', `${compact}?asOf=2018-06-01`],
  ['overview for the secretariat', `${compact}?asOf=2018-06-01`, 'secretariat'],
  ['overview before the process was opened', `${compact}?asOf=2016-01-01`],
  ['step that was moved', `${conference}?asOf=2018-12-20`, 'president'],
  ['step with what happened', `${compact}/steps/hearing?asOf=2018-12-20`, 'secretariat'],
  ['record', `${compact}/record`],
  ['people, as a delegation', `${compact}/people?asOf=2018-06-01`, 'member-state/MX;focal-point'],
  ['people, as the secretariat', `${compact}/people?asOf=2018-06-01`, 'secretariat'],
  ['my page', '/me?asOf=2018-03-01', 'co-facilitator/MX'],
];

const looks: readonly (readonly [name: string, look: Look])[] = [
  ['English, light, 1440 px', { language: 'en', scheme: 'light', width: 1440 }],
  ['Chinese, dark, 1440 px', { language: 'zh', scheme: 'dark', width: 1440 }],
  ['Chinese, light, 360 px', { language: 'zh', scheme: 'light', width: 360, height: 740 }],
  ['English, dark, 360 px', { language: 'en', scheme: 'dark', width: 360, height: 740 }],
];

const cases = screens.flatMap(([screen, path, hat]) =>
  looks.map(([name, look]) => ({ screen, path, name, look: { ...look, ...(hat ? { hat } : {}) } })),
);

const reason = (page: Page) =>
  page.getByRole('dialog').locator('fieldset', { hasText: 'Reason' }).locator('textarea[lang="en"]');

describe.skipIf(!browserPath)(`processes${browserNote}`, () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 300_000);
  afterAll(() => house?.close());

  test.each(cases)('$screen · $name', async ({ path, look }) => {
    const { page, context, troubles } = await house.open(path, look);
    expect(await overflow(page), 'pixels beyond the window').toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('the library leads to the processes that are open', async () => {
    const { page, context } = await house.open('/');
    await page.getByRole('link', { name: 'Global Compact for Safe, Orderly and Regular Migration' }).click();
    await page.waitForURL(/\/processes\/A-RES-71-280/);
    await context.close();
  });

  test('the conference stands in New York until it is moved, then beside Marrakech, then as it was held', async () => {
    const { page, context } = await house.open(`${compact}?asOf=2017-06-01`);
    const changed = page.locator('.changed-steps');
    expect(await changed.count()).toBe(0);
    const row = (name: string) =>
      page.locator('.timeline-step', { has: page.locator('.step-name').getByText(name, { exact: true }) });
    expect(await row('Intergovernmental conference').first().innerText()).toContain('24 Sept 2018');
    await page.goto(`${house.address}${compact}?asOf=2018-01-15`);
    await changed.waitFor();
    const [old, now] = [changed.locator('.version[data-old]'), changed.locator('.version:not([data-old])')];
    expect(await old.innerText()).toMatch(
      /24 Sept 2018[\s\S]*New York[\s\S]*unless otherwise agreed[\s\S]*A\/RES\/71\/280/,
    );
    expect(await now.innerText()).toMatch(/10\s*–\s*11 Dec 2018[\s\S]*Marrakech[\s\S]*A\/RES\/72\/244/u);
    await page.goto(`${house.address}${compact}?asOf=2018-12-12`);
    await page.locator('.lately .act', { hasText: 'Marrakech' }).first().waitFor();
    expect(await row('Intergovernmental conference').last().innerText()).toMatch(
      /taken 10\s*–\s*11 Dec 2018/u,
    );
    await context.close();
  });

  test('] and [ walk to the days on which something happened, arrows from day to day', async () => {
    const { page, context } = await house.open(`${compact}?asOf=2017-12-01`);
    const day = async () => (await page.locator('.day-walk p').innerText()).split('\n')[0];
    await page.keyboard.press(']');
    await expect.poll(day).not.toBe('As of 1 Dec 2017');
    const next = await day();
    await page.keyboard.press('ArrowRight');
    await expect.poll(day).not.toBe(next);
    await page.keyboard.press('[');
    await expect.poll(day).toBe(next);
    expect(await page.locator('.lately .act-when').first().innerText()).toContain(
      next?.replace('As of ', '') ?? '',
    );
    await context.close();
  });

  test('another hat is put on from the keyboard, in either language, and stays on', async () => {
    const { page, context } = await house.open(`${compact}?asOf=2018-06-01`);
    expect(await page.locator('.act-buttons').count()).toBe(0);
    await page.locator('.hat-switch').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    // The note has a dismiss button for screen readers alone, which stands outside of the landmarks.
    const findings = await axeFindings(page);
    expect(findings.filter((each) => !each.startsWith('region:'))).toEqual([]);
    await page.keyboard.type('秘书处');
    await page.getByRole('option', { name: 'Secretariat' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.hat-item[data-focused]', { hasText: 'Secretariat' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.act-buttons').waitFor();
    await page.reload();
    await page.locator('.hat-name', { hasText: 'Secretariat' }).waitFor();
    await page.locator('.act-buttons').waitFor();
    expect(page.url()).not.toContain('secretariat');
    await context.close();
  });

  test('a form says what does not fit before anything is sent, and Escape gives the focus back', async () => {
    const { page, context } = await house.open(`${conference}?asOf=2017-06-01`, { hat: 'secretariat' });
    const button = page.getByRole('button', { name: 'Withdraw a step' });
    await button.click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  describe('a process of one’s own', () => {
    let path = '';
    let step = '';

    test('a plan is run: the process opens in preparation', async () => {
      const { page, context } = await house.open('/documents/A-RES-61-208.en/plan', { hat: 'secretariat' });
      await page.getByRole('button', { name: 'Run this plan' }).click();
      await page.getByLabel('A rehearsal').check();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Open the process' }).click();
      await page.waitForURL(/\/processes\/A-RES-61-208/);
      await page.locator('.stage', { hasText: 'in preparation' }).waitFor();
      path = new URL(page.url()).pathname;
      await page.locator('.timeline-step').first().click();
      await page.waitForURL(/\/steps\//);
      step = new URL(page.url()).pathname;
      await context.close();
    });

    test('what is not open yet is shown with its reason and its rule', async () => {
      const { page, context } = await house.open(step, { hat: 'secretariat' });
      const button = page.getByRole('button', { name: 'Record a step as taken' });
      expect(await button.isDisabled()).toBe(true);
      expect(await page.locator('.act-closed').first().innerText()).toMatch(/not started[\s\S]*PROC-1/);
      await context.close();
    });

    test('whoever presides is refused with rule and paragraph, and may let it through by a ruling', async () => {
      const { page, context } = await house.open(step, { hat: 'president' });
      await page.getByRole('button', { name: /Record a step as taken, under a ruling/ }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/PROC-1/);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Let it through by a ruling' }).click();
      await page.getByLabel('Reason (English)').fill('It was done before the process was opened here.');
      await page.getByRole('button', { name: 'Record it under the ruling' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('.taken').waitFor();
      await page.goto(`${house.address}${path}/record`);
      await page.locator('.act', { hasText: 'A ruling was made' }).waitFor();
      await context.close();
    });

    test('what others do comes in by itself, with a mark', async () => {
      const watcher = await house.open(path);
      const { page, context } = await house.open(path, { hat: 'secretariat' });
      await page.getByRole('button', { name: 'Start the process' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.locator('.stage', { hasText: 'running' }).waitFor();
      await watcher.page.locator('.stage', { hasText: 'running' }).waitFor();
      await watcher.page.getByRole('button', { name: '1 new act' }).click();
      expect(await page.getByRole('button', { name: /new act/ }).count(), 'one’s own act is no news').toBe(0);
      await Promise.all([watcher.context.close(), context.close()]);
    });

    test('of two at once the second is told what happened, keeps what was typed, and may send it again', async () => {
      const [one, two] = [
        await house.open(step, { hat: 'secretariat' }),
        await house.open(step, { hat: 'secretariat' }),
      ];
      for (const [{ page }, place] of [
        [one, 'Geneva'],
        [two, 'Vienna'],
      ] as const) {
        await page.getByRole('button', { name: 'Edit a step' }).click();
        await page.getByRole('dialog').getByLabel('Place').fill(place);
        await reason(page).fill(`A room was found in ${place}.`);
      }
      await one.page.getByRole('button', { name: 'Record it' }).click();
      await one.page.getByRole('dialog').waitFor({ state: 'detached' });
      await two.page.getByRole('button', { name: 'Record it' }).click();
      await two.page.getByRole('alert').filter({ hasText: 'was edited' }).waitFor();
      expect(await two.page.getByRole('dialog').getByLabel('Place').inputValue()).toBe('Vienna');
      expect(await axeFindings(two.page)).toEqual([]);
      await two.page.getByRole('button', { name: 'Send it all the same' }).click();
      await two.page.getByRole('dialog').waitFor({ state: 'detached' });
      await two.page.locator('.before-after', { hasText: 'Vienna' }).waitFor();
      expect(await two.page.locator('.edits > li').count()).toBe(2);
      await Promise.all([one.context.close(), two.context.close()]);
    });

    test('a corrigendum strikes an act out, and what followed from it is undone', async () => {
      const { page, context } = await house.open(`${path}/record`, { hat: 'secretariat' });
      const edited = page.locator('.record-list .act', { hasText: 'found in Vienna' }).first();
      await edited.locator('summary').click();
      await edited.getByRole('button', { name: 'Correct the record' }).click();
      await page.getByRole('button', { name: 'Withdraw it' }).click();
      await reason(page).fill('It was entered by mistake.');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.locator('.act s', { hasText: 'was edited' }).waitFor();
      await page.goto(house.address + step);
      await page.locator('.step-side .facts', { hasText: 'Geneva' }).waitFor();
      await context.close();
    });

    test('paper shows the course and none of the buttons', async () => {
      const { page, context } = await house.open(path, { hat: 'secretariat' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.act-buttons').isVisible()).toBe(false);
      expect(await page.locator('.process-ways').isVisible()).toBe(false);
      expect(await page.locator('.plan-twin .table').isVisible()).toBe(true);
      await context.close();
    });
  });

  test('the record is searched and narrowed, and every act opens to what was recorded', async () => {
    const { page, context } = await house.open(`${compact}/record`);
    const acts = page.locator('.record-list .act');
    const all = await acts.count();
    await page.keyboard.press('/');
    await page.keyboard.type('Marrakech');
    await expect.poll(() => acts.count()).toBeLessThan(all);
    await acts.first().locator('summary').click();
    expect(await acts.first().locator('.hash').innerText()).toMatch(/^[0-9a-f]{64}$/);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Kind of act').selectOption('ProcessOpened');
    await expect.poll(() => acts.count()).toBe(1);
    await context.close();
  });

  test('an address of no process and of no step says so', async () => {
    const { page, context } = await house.open('/processes/A-RES-1-1');
    expect(await page.getByRole('alert').innerText()).toContain('Nothing is kept at this address');
    await page.goto(`${house.address}${compact}/steps/nothing-like-it`);
    await page.getByRole('heading', { name: 'The plan has no such step on this day' }).waitFor();
    await context.close();
  });
});
