// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ProblemError } from '../../client/request.ts';
import { render } from '../harness.tsx';
import { Notice, Waiting } from './notice.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const problem = new ProblemError({
  type: '/problems/not-found',
  code: 'not-found',
  title: 'Nothing is kept here',
  status: 404,
  detail: 'No document has the key A-RES-1-1.en.',
});

test('what went wrong is read out at once, what is merely empty is not', async () => {
  const { page, findings, close } = await render(
    <>
      <Notice title="Empty" />
      <Notice title="Wrong" urgent />
    </>,
  );
  expect([...page.querySelectorAll('[role="alert"] h2')].map((each) => each.textContent)).toEqual(['Wrong']);
  expect(await findings()).toEqual([]);
  close();
});

test('waiting is a status with words', async () => {
  const { page, findings, close } = await render(<Waiting label="Loading" />);
  expect(page.querySelector('[role="status"]')?.textContent).toBe('Loading');
  expect(await findings()).toEqual([]);
  close();
});

test.each([
  ['en', 'Nothing is kept at this address'],
  ['zh', '此地址没有内容'],
] as const)('a problem speaks %s, with the words of the server below', async (language, title) => {
  let again = 0;
  const retry = () => {
    again += 1;
  };
  const { page, press, findings, close } = await render(
    <ProblemNotice cause={problem} retry={retry} />,
    '/',
    language,
  );
  expect(page.querySelector('h2')?.textContent).toBe(title);
  expect(page.querySelector('[lang="en"]')?.textContent).toBe('No document has the key A-RES-1-1.en.');
  await press(language === 'en' ? 'Try again' : '再试一次');
  expect(again).toBe(1);
  expect(await findings()).toEqual([]);
  close();
});
