/** The program `rostrum`: its commands, its help and how it ends. */
import { Command, CommanderError } from 'commander';
import { accountCommand } from './command/account.ts';
import { exportCommand, importCommand } from './command/archive.ts';
import { checkCommand } from './command/check.ts';
import { checkpointCommand } from './command/checkpoint.ts';
import { planCommand } from './command/plan.ts';
import { readCommand } from './command/read.ts';
import { serveCommand } from './command/serve.ts';
import { verifyCommand } from './command/verify.ts';
import { CommandError, type ExitCode, exitCode, noteExitCode } from './exit-code.ts';
import { say } from './print/message.ts';
import { stopQuietlyOnClosedPipe } from './print/output.ts';

const help = `
Examples:
  rostrum read A-RES-71-280.zh.txt                what the resolution says, as JSON
  rostrum plan A-RES-71-280.zh.txt -f table       the steps that it orders, with their paragraphs
  rostrum check resolutions/                      what a careful officer would ask about
  rostrum serve                                   the reading room, on http://127.0.0.1:8080
  rostrum verify                                  that nobody has changed the record
  rostrum export A-RES-71-280                     a whole process in one archive that verifies anywhere

Exit codes:
  0  done            1  check: at least one error found        2  the command line is wrong
  3  a file could not be opened or holds nothing to read       4  a defect of Rostrum

\`rostrum help read\` explains one command with examples.
`;

function program(): Command {
  return new Command('rostrum')
    .description('Runs an intergovernmental process from the resolution that mandates it.')
    .version('0.1.0', '-V, --version')
    .addCommand(readCommand())
    .addCommand(planCommand())
    .addCommand(checkCommand())
    .addCommand(serveCommand())
    .addCommand(verifyCommand())
    .addCommand(checkpointCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(accountCommand())
    .addHelpText('after', help)
    .showSuggestionAfterError()
    .showHelpAfterError('(rostrum --help lists the commands)');
}

/** Runs one command line; ends by itself, with the exit code set. */
export async function run(argv: readonly string[]): Promise<void> {
  stopQuietlyOnClosedPipe();
  const rostrum = program();
  for (const command of [rostrum, ...rostrum.commands]) command.exitOverride();
  try {
    await rostrum.parseAsync(argv);
  } catch (error) {
    end(error);
  }
}

function end(error: unknown): void {
  if (error instanceof CommanderError) noteExitCode(error.exitCode === 0 ? exitCode.ok : exitCode.usage);
  else if (error instanceof CommandError) sayAndNote(error.message, error.code);
  else sayAndNote(`a defect of Rostrum; please report it.\n${detail(error)}`, exitCode.fault);
}

function sayAndNote(message: string, code: ExitCode): void {
  say(message);
  noteExitCode(code);
}

const detail = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
