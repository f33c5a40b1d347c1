// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { render, until } from '../harness.tsx';
import { Menu } from './menu.tsx';

test('a menu opens with its choices, files among them as links to save', async () => {
  let printed = 0;
  const print = () => {
    printed += 1;
  };
  const { page, press, findings, close } = await render(
    <Menu
      label="Export"
      choices={[
        { id: 'ics', label: 'Calendar', hint: '.ics', href: '/api/documents/x/plan.ics', download: 'x.ics' },
        { id: 'print', label: 'Print', act: print },
      ]}
    />,
  );
  await press('Export');
  await until(() => page.ownerDocument.querySelector('[role="menuitem"]') !== null);
  const items = [...page.ownerDocument.querySelectorAll('[role="menuitem"]')];
  expect(items.map((item) => [item.textContent, item.getAttribute('download')])).toEqual([
    ['Calendar.ics', 'x.ics'],
    ['Print', null],
  ]);
  expect(await findings()).toEqual([]);
  await press('Print');
  expect(printed).toBe(1);
  close();
});
