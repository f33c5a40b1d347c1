/** The files that a command was asked to read. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CommandError, exitCode } from '../exit-code.ts';

/** What is taken from a folder; a file named on the command line is always taken. */
const readableKinds = new Set(['.txt', '.md', '.docx', '.pdf', '.xml', '.akn', '.html', '.htm']);

/** The name that stands for standard input. */
export const standardInput = '-';

/** The files named by the arguments, in stable order; `several` asks for JSON Lines. */
export interface SourceFiles {
  readonly files: readonly string[];
  /** More than one argument, or a folder. */
  readonly several: boolean;
}

/**
 * Replaces folders by the documents inside them, by name in natural order.
 * @throws CommandError if an argument does not exist or a folder holds nothing that can be read.
 */
export async function sourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const found: string[] = [];
  let several = paths.length > 1;
  for (const path of paths) {
    if (path === standardInput || !(await isFolder(path))) found.push(path);
    else {
      several = true;
      found.push(...(await documentsIn(path)));
    }
  }
  return { files: found, several };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new CommandError(unopened(path, error), exitCode.unreadable);
  }
}

async function documentsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isDocument(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) {
    const kinds = [...readableKinds].join(' ');
    throw new CommandError(
      `${folder}: no documents in this folder (looked for ${kinds}).`,
      exitCode.unreadable,
    );
  }
  const order = new Intl.Collator('en', { numeric: true });
  return files.sort(order.compare);
}

/** By its name: of a kind that is read, not hidden, and not what explains the folder. */
function isDocument(name: string): boolean {
  return readableKinds.has(extname(name).toLowerCase()) && !/^(?:\.|readme\b)/i.test(name);
}

/** Why a path cannot be opened, in words. */
export function unopened(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `${path}: no such file or folder.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path}: permission to read it is missing.`;
  if (code === 'EISDIR') return `${path}: is a folder.`;
  return `${path}: could not be opened (${error instanceof Error ? error.message : String(error)}).`;
}
