import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeclinedError } from './declined.ts';
import { type Desk, openDesk } from './desk.ts';
import { deskProgram } from './program.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-desk-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (desk: Desk, text: string) => desk.ask('read', { text, language: null });

/** A desk whose program does as the text says: answers, fails, dies, eats memory, or never comes back. */
async function deskThat(patience = 5_000): Promise<Desk> {
  const file = join(folder, 'program.mjs');
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, asks }) => {
      if (asks.text === 'fail') return parentPort.postMessage({ id, fault: { name: 'TypeError', message: 'broken', stack: '' } });
      if (asks.text === 'die') throw new Error('dead');
      if (asks.text === 'eat') for (const held = [];;) held.push(new Array(1e6).fill(held.length));
      if (asks.text === 'loop') for (;;);
      parentPort.postMessage({ id, answer: asks.text });
    });`,
  );
  return openDesk({ file, version: 'test' }, { threads: 1, patience });
}

describe('the desk', () => {
  it('reads with the program made from the sources', async () => {
    const desk = openDesk(await deskProgram());
    const { outline } = await read(desk, 'A/RES/1/1\n\nThe General Assembly,\n\n1. Decides to meet.\n');
    expect(outline.language).toBe('en');
    expect(desk.version).toMatch(/^[0-9a-f]{16}$/);
    await desk.close();
  });

  it('answers each what it asked, however many ask at once', async () => {
    const desk = await deskThat();
    const texts = Array.from({ length: 50 }, (_, index) => `text ${index}`);
    expect(await Promise.all(texts.map((text) => read(desk, text)))).toEqual(texts);
    await desk.close();
  });

  it.each([
    ['loop', 300, /took too long/, 'a text on which the reader never ends'],
    ['die', 5_000, /the reader stopped/, 'a text on which the thread dies'],
  ])('declines a document on which its thread would %s, and goes on: %#', async (text, patience, says) => {
    const desk = await deskThat(patience);
    const answers = await Promise.allSettled([read(desk, text), read(desk, 'next')]);
    expect(answers[0]).toMatchObject({ status: 'rejected', reason: expect.any(DeclinedError) });
    expect(String((answers[0] as PromiseRejectedResult).reason)).toMatch(says);
    expect(answers[1]).toEqual({ status: 'fulfilled', value: 'next' });
    await desk.close();
  });

  it('passes a fault of the reader on as what it is', async () => {
    const desk = await deskThat();
    await expect(read(desk, 'fail')).rejects.toThrow('broken');
    expect(await read(desk, 'next')).toBe('next');
    await desk.close();
  });
});
