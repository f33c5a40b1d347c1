// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { render } from '../harness.tsx';
import { Bars } from './bars.tsx';

test('bars are a table with counts and shares', async () => {
  const figures = [
    { kind: 'African States', count: 3, aim: 0.2 },
    { kind: 'Eastern European States', count: 1 },
  ];
  const heads = ['Group', 'Organizations', 'Share'] as const;
  const { page, findings, close } = await render(<Bars caption="By group" heads={heads} figures={figures} />);
  const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['African States', '3', '75%'],
    ['Eastern European States', '1', '25%'],
  ]);
  expect(await findings()).toEqual([]);
  close();
});

test('nothing counted is no share of anything', async () => {
  const { page, close } = await render(
    <Bars caption="By group" heads={['a', 'b', 'c']} figures={[{ kind: 'x', count: 0 }]} />,
  );
  expect(page.querySelector('tbody td:last-child')?.textContent).toBe('0%');
  close();
});
