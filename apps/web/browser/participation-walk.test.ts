/** What people do who take part, in a real browser, on a rehearsal of their own. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, browserNote, browserPath, type House, openHouse } from './house.ts';

const list = 'stakeholder-list-preparatory-process';
const forum = 'Forum of the Far Shore';

describe.skipIf(!browserPath)(`taking part${browserNote}`, () => {
  let house: House;
  let id = '';

  /** What is only there to have something to look at is done as programs do it. */
  async function act(
    hat: string,
    name: string,
    request: object,
  ): Promise<{ payload: Record<string, unknown> }[]> {
    const answer = await fetch(`${house.address}/api/processes/${id}/acts/${name}`, {
      method: 'POST',
      body: JSON.stringify(request),
      headers: { 'content-type': 'application/json', 'rostrum-hat': hat },
    });
    const body = (await answer.json()) as { acts: { payload: Record<string, unknown> }[] };
    if (answer.status !== 201) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body.acts;
  }

  const at = (path: string) => `/processes/${id}/participation${path}`;

  /** Opens the form of an act, and records it. */
  async function record(
    page: Page,
    button: string,
    fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  ) {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  beforeAll(async () => {
    house = await openHouse();
    const opened = await fetch(`${house.address}/api/processes`, {
      method: 'POST',
      body: JSON.stringify({ documents: ['A-RES-71-280.zh'], rehearsal: true }),
      headers: { 'content-type': 'application/json' },
    });
    id = ((await opened.json()) as { process: { id: string } }).process.id;
    await act('secretariat', 'startProcess', {});
  }, 300_000);
  afterAll(() => house?.close());

  test('an organization applies: what is missing is said before anything is sent', async () => {
    const { page, context, troubles } = await house.open(at('/apply/op_6__point_b.stakeholder-listed'), {
      width: 360,
      height: 740,
    });
    const send = page.getByRole('button', { name: 'Hand in the application' });
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'Name' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill(forum);
    await page.locator('select[id$="-country"]').selectOption('PH');
    await send.click();
    await page.waitForURL(/\/participation\/applications$/);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('the secretariat approves it, and the President puts it on the list and before Member States', async () => {
    const office = await house.open(at('/applications'), { hat: 'secretariat' });
    await office.page.getByRole('link', { name: forum }).first().click();
    await record(office.page, 'Approve an application', async () => undefined);
    await office.context.close();
    await act('president', 'drawUpList', { step: list });
    const { page, context } = await house.open(at(`/lists/${list}`), { hat: 'president' });
    await record(page, 'Propose a name', (dialog) =>
      dialog
        .getByLabel('Application')
        .selectOption({ label: forum })
        .then(() => undefined),
    );
    await page.getByRole('rowheader', { name: forum }).waitFor();
    await record(page, 'Circulate a list to Member States', (dialog) =>
      dialog.getByLabel(/^Days/).fill('28'),
    );
    await context.close();
  });

  test('a Member State objects in confidence: it and the President see it, the Secretariat nothing', async () => {
    const state = await house.open(at(`/lists/${list}`), { hat: 'member-state/MX;head' });
    await record(state.page, 'Object to a name', (dialog) =>
      dialog.getByLabel(/General basis/).fill('Words for the President alone.'),
    );
    await state.page.getByText('you objected').waitFor();
    await state.context.close();
    const president = await house.open(at(`/lists/${list}`), { hat: 'president' });
    await president.page.getByText('Words for the President alone.').waitFor();
    await president.context.close();
    const office = await house.open(at(`/lists/${list}`), { hat: 'secretariat' });
    expect(await office.page.locator('main').innerText()).not.toMatch(/Words for|Mexico/);
    await office.context.close();
  });

  test('a register comes in: wrong rows are mended, what is done is told, and it is undone as a whole', async () => {
    const { page, context, troubles } = await house.open(at('/registers'), { hat: 'secretariat' });
    const rows = Array.from(
      { length: 450 },
      (_, row) => `Institute ${row} of Records,${row === 7 ? 'Atlantis' : 'PH'}`,
    );
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'register.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(['name,country', ...rows].join('\n')),
    });
    await page.getByText('1 row to mend').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Write it anew (line 9)').fill('PH');
    await page.getByLabel('Write it anew (line 9)').blur();
    await page.getByRole('button', { name: /^Bring in 450 rows/ }).click();
    await page.getByText('register.csv').waitFor();
    await record(page, 'Undo an import', async () => undefined);
    await page.getByText('undone').first().waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('the door lets in and counts without a network, opens without one, and sends when it is back', async () => {
    const party = 'member-state/MX';
    await act('secretariat', 'admitParty', { category: 'member-state', party: 'MX' });
    await act(`${party};head`, 'nameDelegate', {
      participant: 'anna',
      function: 'representative',
      rank: null,
    });
    const today = new Date().toISOString().slice(0, 10);
    const issued = await act('secretariat', 'issueBadge', {
      holder: 'anna',
      party,
      zones: [],
      from: today,
      to: '2099-12-31',
    });
    await act('secretariat', 'openRoom', { room: 'hall', seats: 10 });
    const badge = await fetch(`${house.address}/api/processes/${id}/badges/${issued[0]?.payload.badge}`, {
      headers: { 'rostrum-hat': 'secretariat' },
    });
    const { text } = (await badge.json()) as { text: string };
    const { page, context } = await house.open(`/door/${encodeURIComponent(id)}`, {
      hat: 'secretariat',
      width: 360,
      height: 740,
    });
    await page.getByText('This page also opens without a network.').waitFor();
    await context.setOffline(true);
    await page.getByLabel('Text of the code').fill(text);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('.door-verdict[data-kind="welcome"]').waitFor();
    await page.getByText('1 entry waits to be sent.').waitFor();
    await page.reload();
    await page.getByText('1 entry waits to be sent.').waitFor();
    await page.getByLabel('Text of the code').fill(text.slice(0, -3).concat('AAA'));
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('.door-verdict[data-kind="forged"]').waitFor();
    await context.setOffline(false);
    await page.getByText('entry waits').waitFor({ state: 'detached' });
    await page.getByText('1 inside').waitFor();
    await context.close();
  });
});
