/** The interface as its page shows it. */
import { openApiDocument } from '@rostrum/api';
import { expect, it } from 'vitest';
import { type Described, operationsOf } from './operations.ts';

const operations = operationsOf(openApiDocument('0') as unknown as Described);

it('shows every operation with what it is for and what it answers', () => {
  expect(operations.length).toBeGreaterThan(50);
  const silent = operations.filter(({ summary, answers }) => summary === '' || answers.length === 0);
  expect(silent).toEqual([]);
});

it('shows the fields of what is sent', () => {
  const opening = operations.find(({ method, path }) => method === 'POST' && path === '/api/processes');
  expect(opening?.body).toContain('"documents"');
});
