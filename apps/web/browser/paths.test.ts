/** What people do, from beginning to end, with the keyboard wherever they may. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, browserNote, browserPath, type House, openHouse } from './house.ts';

const text = `A/RES/84/999

The General Assembly,

Recalling its resolution 60/1 of 16 September 2005,

1. Decides to hold a high-level meeting on water at United Nations Headquarters in New York in March 2030;

2. Requests the Secretary-General to submit a report on the implementation of the present resolution to the General Assembly at its eighty-fifth session.`;

const amending = `A/RES/84/998

The General Assembly,

Recalling its resolution 71/280 of 6 April 2017,

1. Decides that the Intergovernmental Conference to adopt the global compact shall be held in Marrakech, Morocco, on 10 and 11 December 2018.`;

const current = (page: Page) => page.locator('[aria-current="location"].paragraph').getAttribute('id');

describe.skipIf(!browserPath)(`paths through the house${browserNote}`, () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 300_000);
  afterAll(() => house?.close());

  test('j and k go from paragraph to paragraph, and the address follows', async () => {
    const { page, context } = await house.open('/documents/A-RES-61-208.en#op_2');
    await page.locator('#op_2[aria-current]').waitFor();
    await page.keyboard.press('j');
    expect(await current(page)).toBe('op_3');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await current(page)).toBe('op_1');
    expect(new URL(page.url()).hash).toBe('#op_1');
    await context.close();
  });

  test('a deep link brings its point onto the screen', async () => {
    const { page, context } = await house.open('/documents/A-RES-71-280.zh#op_6__point_b');
    await page.locator('#op_6__point_b[aria-current]').waitFor();
    const box = await page.locator('#op_6__point_b').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(700);
    await context.close();
  });

  test('/ goes to the search, Enter to the paragraph that has the words', async () => {
    const { page, context } = await house.open('/documents/A-RES-61-208.en');
    await page.keyboard.press('/');
    await page.keyboard.type('sixty-third session');
    await page.keyboard.press('Enter');
    expect(await current(page)).toBe('op_4');
    await context.close();
  });

  test('? lists the keys; Escape closes the list and gives the focus back', async () => {
    const { page, context } = await house.open('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await context.close();
  });

  test('the language of the interface changes at once, is remembered, and stands on the root element', async () => {
    const { page, context } = await house.open('/');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '文库' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '文库' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    await context.close();
  });

  test('the date in the header goes day by day with arrow keys and changes standings', async () => {
    const { page, context } = await house.open('/documents/A-RES-71-280.zh/plan?asOf=2017-10-15');
    await page.locator('.standing-summary ul').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/asOf=2017-10-16/);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForURL(/asOf=2017-10-09/);
    const now = await page.locator('.standing-summary ul').innerText();
    await page.goto(`${house.address}/documents/A-RES-71-280.zh/plan?asOf=2016-01-01`);
    await page.locator('.standing-summary ul').waitFor();
    expect(await page.locator('.standing-summary ul').innerText()).not.toBe(now);
    await context.close();
  });

  test('"why" opens the paragraph behind a step from the keyboard', async () => {
    const { page, context } = await house.open('/documents/A-RES-71-280.zh/plan?asOf=2017-10-15');
    await page.locator('.timeline-step').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.authority blockquote').innerText()).not.toBe('');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await context.close();
  });

  test('the plan has the same steps along time and as a table, and the table sorts', async () => {
    const { page, context } = await house.open('/documents/A-RES-71-280.zh/plan');
    const steps = await page.locator('.timeline-step, .undated-step').count();
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('.plan-twin tbody tr').count()).toBe(steps);
    const kind = page.getByRole('columnheader', { name: 'Kind' });
    await kind.getByRole('button').click();
    expect(await kind.getAttribute('aria-sort')).toBe('ascending');
    await kind.getByRole('button').click();
    expect(await kind.getAttribute('aria-sort')).toBe('descending');
    await context.close();
  });

  test('a later act is put beside the mandate: old and new days stand side by side, until it is taken out', async () => {
    const { page, context } = await house.open('/read');
    await page.getByLabel('Text of the resolution').fill(amending);
    await page.locator('.preview #op_1').waitFor();
    await page.getByRole('button', { name: 'Keep in the library' }).click();
    await page.waitForURL(/\/documents\//);
    await page.goto(`${house.address}/documents/A-RES-71-280.zh/plan?asOf=2018-06-01`);
    const choice = page.getByLabel('Add a later resolution…');
    const option = choice.locator('option', { hasText: 'A/RES/84/998' });
    await option.waitFor({ state: 'attached' });
    await choice.selectOption((await option.getAttribute('value')) ?? '');
    await page.waitForURL(/amendedBy=/);
    const old = page.locator('.timeline-step[data-superseded]').first();
    await old.locator('s').waitFor();
    expect(await old.innerText()).toMatch(/10\s*–\s*11 Dec 2018/u);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('.plan-twin tr[data-superseded] .supersession').first().waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.reload();
    await page.locator('.agenda li[data-superseded] .supersession').first().waitFor();
    await page.getByRole('button', { name: 'Remove A/RES/84/998' }).click();
    await page.locator('.agenda li[data-superseded]').first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('amendedBy')).toBe(false);
    await context.close();
  });

  test('a pasted text is read at once, survives a reload, and is kept', async () => {
    const { page, context } = await house.open('/read');
    await page.getByLabel('Text of the resolution').fill(text);
    await page.locator('.preview #op_2').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.waitForTimeout(400);
    await page.reload();
    expect(await page.getByLabel('Text of the resolution').inputValue()).toBe(text);
    await page.locator('.preview #op_2').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep in the library' }).click();
    await page.waitForURL(/\/documents\//);
    await page.locator('#op_2').waitFor();
    await context.close();
  });

  test('a text that is kept already may replace what is kept', async () => {
    const { page, context } = await house.open('/read');
    await page.getByLabel('Text of the resolution').fill(`${text}\n`);
    await page.locator('.preview #op_2').waitFor();
    await page.getByRole('button', { name: 'Keep in the library' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.waitForURL(/\/documents\//);
    await context.close();
  });

  test('what was kept can be removed after a question', async () => {
    const { page, context } = await house.open('/');
    const remove = page.getByRole('button', { name: /^Remove/ });
    const before = await remove.count();
    expect(before).toBeGreaterThan(0);
    await remove.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => remove.count()).toBe(before - 1);
    await context.close();
  });

  test.each([
    ['a picture', 'photo.png', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'is a picture'],
    ['an empty file', 'empty.txt', [], 'is empty'],
  ])('%s gets a gentle message', async (_, name, bytes, words) => {
    const { page, context } = await house.open('/read');
    await page.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    await context.close();
  });

  test('a text that is no resolution is told so, and the text stays', async () => {
    const { page, context } = await house.open('/read');
    const novel = 'It was a bright cold day in April, and the clocks were striking thirteen.';
    await page.getByLabel('Text of the resolution').fill(novel);
    await page.getByText('This does not look like a resolution').waitFor();
    expect(await page.getByLabel('Text of the resolution').inputValue()).toBe(novel);
    await context.close();
  });

  test('a field is corrected in place, listed, and taken back', async () => {
    const { page, context } = await house.open('/documents/A-RES-61-208.en#op_9');
    await page.locator('#op_9 .order-gist').first().click();
    await page.getByRole('button', { name: 'Correct: Place' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('Geneva');
    await page.keyboard.press('Enter');
    await page.getByText('corrected', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Corrections · 1' }).click();
    await page.getByRole('dialog').getByText('Geneva').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing has been corrected.').waitFor();
    await context.close();
  });

  test('a finding is settled, and unsettled again', async () => {
    const { page, context } = await house.open('/documents/A-RES-67-219.zh');
    const button = page.getByRole('button', { name: /^Findings · \d+/ });
    const before = await button.innerText();
    await button.click();
    await page.getByRole('button', { name: 'The reading is right' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).waitFor();
    expect(await button.innerText()).not.toBe(before);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(await button.innerText()).toBe(before);
    await context.close();
  });
});
