/** `rostrum read`: documents in, readings out. */
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ChangesView } from '@rostrum/document';
import type { Language } from '@rostrum/resolution';
import { Command, Option } from 'commander';
import { CommandError, exitCode } from '../exit-code.ts';
import { sourceFiles, standardInput } from '../input/source-files.ts';
import type { ReadJob } from '../pool/job.ts';
import { fileOutput, type Output, standardOutput } from '../print/output.ts';
import { endingOf, type ReadFormat, readFormats } from '../print/reading.ts';
import { changesOption, jobsOption, languageOption } from './options.ts';
import { runJobs } from './run-jobs.ts';

interface ReadOptions {
  readonly language: Language | 'auto';
  readonly format: ReadFormat;
  readonly changes: ChangesView;
  readonly jobs: number;
  readonly output?: string;
}

const help = `
One document gives one JSON object. Several documents, or a folder, give JSON Lines: one object per line, with
\`file\` added, in the order of the files.

Examples:
  rostrum read A-RES-71-280.zh.txt                  the reading as JSON
  rostrum read A-RES-71-280.docx --format akn       as Akoma Ntoso 1.0, valid against its schema
  curl -s URL | rostrum read -                      from standard input
  rostrum read resolutions/ > readings.jsonl        a folder, on all cores
  rostrum read resolutions/ -f html -o site/        one HTML file for each document
  rostrum read draft.docx --changes marked          tracked changes shown, as [-deleted-] and {+inserted+}
  rostrum read FILE | jq '.provisions[] | select(.when)'
`;

/** The command `read`. */
export function readCommand(): Command {
  return new Command('read')
    .summary('read resolutions into paragraphs, notes, citations and provisions')
    .description(
      'Reads resolutions (plain text, Word, PDF, Akoma Ntoso, HTML) into paragraphs, footnotes, citations and the acts that ' +
        'they order. What cannot be settled is reported in `findings`; a text is never refused.',
    )
    .argument('<file...>', 'documents or folders; - is standard input')
    .addOption(languageOption())
    .addOption(new Option('-f, --format <format>', 'what is written').choices(readFormats).default('json'))
    .option('-o, --output <path>', 'a file; for several documents a folder with one file each')
    .addOption(changesOption())
    .addOption(jobsOption())
    .addHelpText('after', help)
    .action(read);
}

async function read(paths: string[], options: ReadOptions): Promise<void> {
  const { files, several } = await sourceFiles(paths);
  if (several && options.format !== 'json' && !options.output) {
    const message = `several documents as ${options.format} need a folder: add --output FOLDER.`;
    throw new CommandError(message, exitCode.usage);
  }
  const folder = several && options.format !== 'json' ? options.output : undefined;
  const named = several && !folder;
  const { language, format, changes } = options;
  const jobs = files.map((file): ReadJob => ({ kind: 'read', file, language, changes, format, named }));
  if (folder) return writeFolder(jobs, folder, options);
  const output = options.output ? fileOutput(options.output) : standardOutput;
  await runJobs(jobs, options.jobs, (bytes) => output.write(bytes));
  await output.end();
}

async function writeFolder(jobs: readonly ReadJob[], folder: string, options: ReadOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = freeNames(jobs.map((job) => stem(job.file)));
  await runJobs(jobs, options.jobs, async (bytes, index) => {
    const output: Output = fileOutput(join(folder, names[index]! + endingOf[options.format]));
    await output.write(bytes);
    await output.end();
  });
}

const stem = (file: string) => (file === standardInput ? 'standard-input' : basename(file, extname(file)));

/** Documents of the same name in different folders are told apart by a number. */
function freeNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
