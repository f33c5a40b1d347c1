/** Every screen in a real browser: accessible, within its window, without errors, under the strict policy. */
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

const screens: readonly (readonly [name: string, path: string])[] = [
  ['library', '/'],
  ['reading of a resolution in English', '/documents/A-RES-61-208.en'],
  ['reading of a resolution in Chinese', '/documents/A-RES-71-280.zh'],
  ['reading of a declaration', '/documents/A-RES-68-4.zh'],
  ['original beside reading', '/documents/A-RES-67-219.zh?view=original#op_18'],
  ['two languages side by side', '/documents/A-RES-61-208.en?view=parallel'],
  ['plan', '/documents/A-RES-71-280.zh/plan?asOf=2017-10-15'],
  ['plan with nearly nothing in it', '/documents/A-RES-68-4.zh/plan'],
  ['read a resolution', '/read'],
];

const looks: readonly (readonly [name: string, look: Look])[] = [
  ['English, light, 1440 px', { language: 'en', scheme: 'light', width: 1440 }],
  ['Chinese, dark, 1440 px', { language: 'zh', scheme: 'dark', width: 1440 }],
  ['Chinese, light, 360 px', { language: 'zh', scheme: 'light', width: 360, height: 740 }],
  ['English, dark, 360 px', { language: 'en', scheme: 'dark', width: 360, height: 740 }],
];

const cases = screens.flatMap(([screen, path]) =>
  looks.map(([name, look]) => ({ screen, path, name, look })),
);

describe.skipIf(!browserPath)(`every screen${browserNote}`, () => {
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
    expect(await page.getAttribute('html', 'lang')).toBe(look.language === 'zh' ? 'zh-Hans' : 'en');
    await context.close();
  });

  test('an address that leads nowhere says so and shows the way back', async () => {
    const { page, context } = await house.open('/documents/A-RES-1-1.en');
    expect(await page.getByRole('alert').innerText()).toContain('Nothing is kept at this address');
    expect(await page.getByRole('link', { name: 'Back to the library' }).count()).toBe(1);
    await context.close();
  });

  test('print shows the text and its margin, and none of the tools', async () => {
    const { page, context } = await house.open('/documents/A-RES-61-208.en');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.locator('.frame-header').isVisible()).toBe(false);
    expect(await page.locator('#op_9 .prose').isVisible()).toBe(true);
    await context.close();
  });

  test('the first load brings less than 220 kB of scripts', async () => {
    const { page, context } = await house.open('/');
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(220_000);
    await context.close();
  });
});
