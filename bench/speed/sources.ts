/** The bytes that speed is measured on. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusFolder, sharedFolder } from '../../corpus/shared.ts';

/** Documents to read: the clean renditions of the shared corpus, or the sample resolutions over and over. */
export function documents(): string[] {
  const folder = sharedFolder
    ? corpusFolder('text')
    : fileURLToPath(new URL('../../corpus/seeds', import.meta.url));
  const names = readdirSync(folder).filter((name) =>
    sharedFolder ? name.endsWith('.clean.txt') : name.endsWith('.txt'),
  );
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return sharedFolder ? texts : Array.from({ length: 40 }, () => texts).flat();
}

/** One resolution with an annex of about `bytes` bytes, for the growth of time with size. */
export function longDocument(bytes: number): string {
  const body = readFileSync(
    fileURLToPath(new URL('../../corpus/seeds/A-RES-61-208.en.txt', import.meta.url)),
    'utf8',
  );
  const paragraph = (number: number) =>
    `${number}. Requests the Secretary-General to submit to the General Assembly at its sixty-third session, by ${1 + (number % 28)} March 2008, a report on the implementation of paragraph ${number} of resolution 60/${number % 300};\n\n`;
  let text = body;
  for (let number = 11; text.length < bytes; number++) text += paragraph(number);
  return text;
}

/** A folder with `count` documents on disk; the caller removes it. */
export function folderOf(texts: readonly string[], count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), texts[number % texts.length]!);
  }
  return folder;
}
