/** Who takes part, in a real browser: every screen of the sample under several hats and looks. */
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

const at = '/processes/A-RES-71-280/participation';
const list = `${at}/lists/stakeholder-list-preparatory-process`;
const running = '?asOf=2017-04-25';

const screens: readonly (readonly [name: string, path: string, hat?: string])[] = [
  ['categories for the public', at],
  ['categories for the secretariat', at, 'secretariat'],
  ['applying', `${at}/apply/op_6__point_b.stakeholder-listed`],
  ['applications', `${at}/applications`, 'secretariat'],
  ['an application as an office', `${at}/applications/a-qiaolu`, 'secretariat'],
  ['an application as its organization', `${at}/applications/a-qiaolu`, 'stakeholder/qiaolu;focal-point'],
  ['forms', `${at}/forms`, 'secretariat'],
  ['the editor of a form', `${at}/forms/stage-one`, 'secretariat'],
  ['delegations as an office', `${at}/delegations`, 'secretariat'],
  ['one’s own delegation', `${at}/delegations`, 'member-state/MX;focal-point'],
  ['meetings and seats', `${at}/events`, 'secretariat'],
  ['lists for the public', `${at}/lists`],
  ['a list before Member States', `${list}${running}`, 'member-state/MX;head'],
  ['a list in the President’s confidence', list, 'president'],
  ['a final list for the public', list],
  ['registers', `${at}/registers`, 'secretariat'],
  ['badges', `${at}/badges`, 'secretariat'],
  ['privacy as an office', `${at}/privacy`, 'secretariat'],
  ['privacy as an organization', `${at}/privacy`, 'stakeholder/qiaolu;focal-point'],
  ['the door', '/door/A-RES-71-280', 'secretariat'],
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

/** Acts whose forms are drawn from the acts themselves, where they are asked for. */
const forms = [
  ['Set the limits of an event', '设定活动名额', `${at}/events`, 'secretariat'],
  ['Allot seats', '分配席位', `${at}/events`, 'secretariat'],
  ['Name a delegate', '指定代表', `${at}/delegations`, 'member-state/MX;focal-point'],
  ['Hand in credentials', '提交全权证书', `${at}/delegations`, 'member-state/MX;focal-point'],
  ['Issue a badge', '签发证件', `${at}/badges`, 'secretariat'],
] as const;

describe.skipIf(!browserPath)(`who takes part${browserNote}`, () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 300_000);
  afterAll(() => house?.close());

  test.each(cases)('$screen · $name', async ({ screen, path, name, look }) => {
    const { page, context, troubles } = await house.open(path, look);
    // Where somebody wants to look at them: one picture for each.
    const pictures = process.env.ROSTRUM_PICTURES;
    if (pictures)
      await page.screenshot({
        path: `${pictures}/${screen} ${name}.png`.replaceAll(' ', '_'),
        fullPage: true,
      });
    expect(await overflow(page), 'pixels beyond the window').toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each(
    forms.flatMap(([en, zh, path, hat]) => [
      { title: en, language: 'en' as const, path, hat },
      { title: zh, language: 'zh' as const, path, hat },
    ]),
  )('the form of “$title” speaks the language of the screen', async ({ title, language, path, hat }) => {
    const { page, context, troubles } = await house.open(path, { language, hat });
    const button = page.getByRole('button', { name: title }).first();
    await button.click();
    const dialog = page.getByRole('dialog');
    const labels = await dialog.locator('label, legend').allInnerTexts();
    expect(labels.length).toBeGreaterThan(0);
    // Names of fields as programs write them are no words; in Chinese there is nothing in Latin letters but codes.
    for (const label of labels.filter((each) => !['English', '中文'].includes(each.trim())))
      expect(label).not.toMatch(language === 'zh' ? /[a-z]{5,}/ : /[a-z][A-Z]/);
    expect(await axeFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
