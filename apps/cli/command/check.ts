/** `rostrum check`: what a careful officer would ask about. */
import { checks } from '@rostrum/procedure';
import type { Language, Severity } from '@rostrum/resolution';
import { Command, Option } from 'commander';
import { exitCode, noteExitCode } from '../exit-code.ts';
import { sourceFiles, standardInput } from '../input/source-files.ts';
import type { CheckJob, CheckReport, CompareJob } from '../pool/job.ts';
import { reportTable } from '../print/findings.ts';
import { standardOutput } from '../print/output.ts';
import { jobsOption, languageOption } from './options.ts';
import { runJobs } from './run-jobs.ts';

interface CheckOptions {
  readonly language: Language | 'auto';
  readonly format?: 'json' | 'table';
  readonly severity: Severity;
  readonly jobs: number;
  readonly list?: boolean;
}

const severities: readonly Severity[] = ['notice', 'warning', 'error'];

const help = `
Severities: an error contradicts the text itself or its date; a warning needs a look; a notice is worth knowing (what was
repaired in reading, what has no date). Files that are language versions of one resolution are compared with each other.

Written as a table on a terminal and as JSON elsewhere: { symbol, language, findings: [ { code, severity, eId, quote,
message } ] }; several documents or a folder give JSON Lines with \`file\` added.

Examples:
  rostrum check A-RES-71-280.zh.txt                     findings as a table
  rostrum check A-RES-61-208.en.txt A-RES-61-208.zh.txt differences between the two versions too
  rostrum check resolutions/ --severity error           only what cannot be right
  rostrum check FILE --format json | jq '.findings[].code'
  rostrum check --list                                  the checks, and why each is made

Exit code 1 says that at least one error was found.
`;

/** The command `check`. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('report what a careful officer would ask about')
    .description(
      'Checks resolutions: deadlines before adoption, gaps in the numbering, citations that cannot be, ceilings that the ' +
        'ordered meetings exceed, wording that reverses a deadline, differences between language versions, and more.',
    )
    .argument('[file...]', 'documents or folders; - is standard input')
    .addOption(languageOption())
    .addOption(new Option('-f, --format <format>', 'what is written').choices(['json', 'table']))
    .addOption(
      new Option('-s, --severity <severity>', 'the least that is shown')
        .choices(severities)
        .default('notice'),
    )
    .addOption(jobsOption())
    .option('--list', 'explain the checks')
    .addHelpText('after', help)
    .action(check);
}

async function check(paths: string[], options: CheckOptions, command: Command): Promise<void> {
  if (options.list) await standardOutput.write(listOfChecks());
  else if (paths.length === 0) command.error("error: missing required argument 'file'");
  else await checkFiles(paths, options);
}

async function checkFiles(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { files, several } = await sourceFiles(paths);
  const { language } = options;
  const reports = new Map<string, CheckReport>();
  const jobs = files.map((file): CheckJob => ({ kind: 'check', file, language }));
  const show = printer(options, several);
  await runJobs(jobs, options.jobs, async (bytes, index) => {
    const report = parse(bytes);
    if (isResolution(report)) reports.set(files[index]!, { ...report, findings: [] });
    await show(files[index]!, report);
  });
  await compareVersions(reports, options, show);
  await standardOutput.end();
}

const isResolution = ({ findings }: CheckReport) =>
  !findings.some(({ code }) => code === 'document.not-a-resolution' || code === 'document.empty');

type Show = (file: string, report: CheckReport) => Promise<void>;

/** Writes the findings of a document that are grave enough, and notes the exit code. */
function printer({ format, severity }: CheckOptions, several: boolean): Show {
  const asTable = (format ?? (process.stdout.isTTY ? 'table' : 'json')) === 'table';
  const least = severities.indexOf(severity);
  return async (file, report) => {
    const findings = report.findings.filter((finding) => severities.indexOf(finding.severity) >= least);
    if (findings.some((finding) => finding.severity === 'error')) noteExitCode(exitCode.findings);
    if (asTable) await standardOutput.write(reportTable(file, { ...report, findings }));
    else await standardOutput.write(json({ ...(several && { file }), ...report, findings }, several));
  };
}

const json = (value: object, line: boolean) => `${JSON.stringify(value, null, line ? 0 : 2)}\n`;

const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as CheckReport;

/** Each language version beside the first of its resolution; those without a difference are not mentioned. */
async function compareVersions(
  reports: ReadonlyMap<string, CheckReport>,
  options: CheckOptions,
  show: Show,
): Promise<void> {
  const jobs = versionGroups(reports).map(
    ([file, ...others]): CompareJob => ({ kind: 'compare', file: file!, others, language: options.language }),
  );
  await runJobs(jobs, options.jobs, async (bytes, index) => {
    const report = parse(bytes);
    const { file, others } = jobs[index]!;
    if (report.findings.length > 0) await show([file, ...others].join(' + '), report);
  });
}

/** Files of the same symbol in different languages, at least two each. */
function versionGroups(reports: ReadonlyMap<string, CheckReport>): string[][] {
  const groups = new Map<string, Map<Language, string>>();
  for (const [file, { symbol, language }] of reports) {
    if (symbol === null || file === standardInput) continue;
    const versions = groups.get(symbol) ?? new Map<Language, string>();
    if (!versions.has(language)) versions.set(language, file);
    groups.set(symbol, versions);
  }
  return [...groups.values()].map((versions) => [...versions.values()]).filter((files) => files.length > 1);
}

function listOfChecks(): string {
  const entries = checks.map(
    ({ code, severity, title, why }) => `${code}  (${severity})\n  ${title}.\n  ${why}\n`,
  );
  return `${entries.join('\n')}`;
}
