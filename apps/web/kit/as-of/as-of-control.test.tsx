// @vitest-environment jsdom
import { act } from 'react';
import { useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { render } from '../harness.tsx';
import { AsOfControl } from './as-of-control.tsx';

function Example() {
  return (
    <>
      <AsOfControl />
      <output>{useLocation().search}</output>
    </>
  );
}

const address = (page: HTMLElement) => page.querySelector('output')?.textContent;

test('a day back and a day on stand in the address', async () => {
  const { page, press, findings, close } = await render(<Example />, '/?asOf=2018-03-01');
  await press('One day back');
  expect(address(page)).toBe('?asOf=2018-02-28');
  await press('One day on');
  await press('One day on');
  expect(address(page)).toBe('?asOf=2018-03-02');
  expect(await findings()).toEqual([]);
  close();
});

test.each([
  ['ArrowRight', false, '?asOf=2018-03-02', 'a day'],
  ['ArrowLeft', true, '?asOf=2018-02-22', 'a week with Shift'],
  ['PageDown', false, '?asOf=2018-03-31', 'thirty days'],
])('%s goes on: %s → %s (%s)', async (key, shiftKey, expected) => {
  const { page, close } = await render(<Example />, '/?asOf=2018-03-01');
  await act(async () => {
    page
      .querySelector('.as-of-date')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
  });
  expect(address(page)).toBe(expected);
  close();
});

test.each([
  ['/?asOf=2018-02-30', 'a day that is none'],
  ['/?asOf=soon', 'prose'],
])('%s shows today (%s)', async (at) => {
  const { page, close } = await render(<Example />, at);
  expect(page.querySelector('.as-of-word')?.textContent).toBe('Today');
  close();
});
