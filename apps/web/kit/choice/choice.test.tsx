// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { render } from '../harness.tsx';
import { Choice } from './choice.tsx';

const options = [
  ['en', 'English', 'en'],
  ['zh', '中文', 'zh'],
] as const;
const labels = (page: HTMLElement) =>
  [...page.querySelectorAll('option')].map((option) => option.textContent);

test('a choice has a label, everything first, and names in their own language', async () => {
  const { page, findings, close } = await render(
    <Choice label="Language" value="" options={options} onChange={() => undefined} />,
  );
  expect(page.querySelector('label span')?.textContent).toBe('Language');
  expect(labels(page)).toEqual(['All', 'English', '中文']);
  expect(page.querySelector('option[lang="zh"]')?.textContent).toBe('中文');
  expect(await findings()).toEqual([]);
  close();
});

test('a choice that is required has no “all”', async () => {
  const { page, close } = await render(
    <Choice label="Language" value="en" options={options} isRequired onChange={() => undefined} />,
  );
  expect(labels(page)).toEqual(['English', '中文']);
  close();
});
