/** RULES.md and the code name the same rules: none is applied that is not written down, none is written down that nothing applies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actDefinitions } from './registry.ts';

const procedure = fileURLToPath(new URL('..', import.meta.url));
const rules = readFileSync(join(procedure, '../../RULES.md'), 'utf8');
const written = new Set([...rules.matchAll(/^\| ([A-Z]+-\d+) \|/gm)].map(([, id]) => id ?? ''));

/** The text of all files of a room that end so. */
function sources(room: string, ending: string): string {
  return readdirSync(join(procedure, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(procedure, room, name), 'utf8'))
    .join('\n');
}

const rooms = ['act', 'process', 'people', 'participation'];
const code = rooms.map((room) => sources(room, '.ts')).join('\n');
const scenarios = rooms.map((room) => sources(room, '.yaml')).join('\n');
const idsIn = (text: string, kinds: string) =>
  new Set([...text.matchAll(new RegExp(`\\b(?:${kinds})-\\d+\\b`, 'g'))].map(([id]) => id));

describe('the rules of acts', () => {
  it.each(actDefinitions.map(({ name, rule }) => [name, rule] as const))(
    '%s rests on a written rule, %s',
    (_name, rule) => expect(written).toContain(rule),
  );

  it('are all written down', () => {
    const applied = idsIn(code, 'PROC|PEOPLE|PART|LIST');
    expect([...applied].filter((id) => !written.has(id))).toEqual([]);
  });

  it('are all applied', () => {
    const ofActs = [...written].filter((id) => /^(?:PROC|PEOPLE)-/.test(id));
    expect(ofActs.length).toBeGreaterThan(20);
    const applied = idsIn(code, 'PROC|PEOPLE');
    expect(ofActs.filter((id) => !applied.has(id))).toEqual([]);
  });

  it('are shown by scenarios', () => {
    const shown = idsIn(scenarios, 'PROC|PEOPLE');
    // Who has which steps on their page is a table with a test of its own.
    const ofActs = [...written].filter((id) => /^(?:PROC|PEOPLE)-/.test(id) && id !== 'PROC-15');
    expect(ofActs.filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(actDefinitions.map(({ name, request }) => [name, request] as const))(
    '%s can tell programs the form of its request',
    (_name, request) => {
      const form = z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' });
      expect(form.type === 'object' || form.anyOf || form.oneOf).toBeTruthy();
    },
  );
});
