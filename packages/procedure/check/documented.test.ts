/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from './check-resolutions.ts';

const page = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8');

it.each(checks.map(({ code, title, why }) => [code, title, why]))(
  '%s is explained to users',
  (code, title, why) => {
    expect(page).toContain(`\`${code}\``);
    expect(title).toMatch(/^[A-Z“].*[^.]$/);
    expect(why).toMatch(/\.$/);
  },
);

it('has a code for each check', () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});
