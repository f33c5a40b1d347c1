/** `rostrum plan`: what a resolution orders, step by step. */

import { planToCalendar, planToCsv } from '@rostrum/document';
import { derivePlan, type Plan } from '@rostrum/procedure';
import type { Language, Resolution } from '@rostrum/resolution';
import { Command, Option } from 'commander';
import { exitCode, noteExitCode } from '../exit-code.ts';
import { readDocument, readStandardInput } from '../input/read-document.ts';
import { sourceFiles, standardInput } from '../input/source-files.ts';
import { say } from '../print/message.ts';
import { standardOutput } from '../print/output.ts';
import { planTables } from '../print/plan-table.ts';
import { isoDate, languageOption } from './options.ts';

const planFormats = ['json', 'ics', 'table', 'csv'] as const;
type PlanFormat = (typeof planFormats)[number];

interface PlanOptions {
  readonly language: Language | 'auto';
  readonly format: PlanFormat;
  readonly asOf?: string;
}

const help = `
The first file is the mandate; further ones are later resolutions or decisions that change its plan. What they supersede stays
in the plan beside what holds now, each with its paragraph.

Examples:
  rostrum plan A-RES-71-280.zh.txt                               the plan as JSON
  rostrum plan A-RES-71-280.zh.txt -f table                      steps in the order of their dates
  rostrum plan A-RES-71-280.zh.txt -f table --as-of 2017-10-01   with the standing of each step on that day
  rostrum plan A-RES-71-280.zh.txt A-RES-72-244.en.txt           as changed by a later resolution
  rostrum plan A-RES-71-280.zh.txt -f ics > plan.ics             for a calendar program
`;

/** The command `plan`. */
export function planCommand(): Command {
  return new Command('plan')
    .summary('derive the steps, deadlines, limits and participation that a resolution orders')
    .description(
      'Derives from a resolution the plan that it orders: meetings, documents, lists, appointments and reviews with their ' +
        'dates, limits, participation and balances, each with the paragraph that it rests on.',
    )
    .argument('<file...>', 'the mandate, then later resolutions that change it; - is standard input')
    .addOption(languageOption())
    .addOption(new Option('-f, --format <format>', 'what is written').choices(planFormats).default('json'))
    .addOption(new Option('--as-of <date>', 'the day on which the plan is looked at').argParser(isoDate))
    .addHelpText('after', help)
    .action(plan);
}

async function plan(paths: string[], { language, format, asOf }: PlanOptions): Promise<void> {
  const { files } = await sourceFiles(paths);
  const readings: Resolution[] = [];
  for (const file of files) {
    const bytes = file === standardInput ? await readStandardInput() : undefined;
    const { resolution, unreadable } = await readDocument({ file, language, ...(bytes && { bytes }) });
    if (unreadable) complain(unreadable);
    readings.push(resolution);
  }
  const [mandate, ...amendments] = readings;
  const derived = derivePlan(mandate!, { amendments, ...(asOf && { asOf }) });
  await standardOutput.write(written(derived, format, asOf ?? null));
  await standardOutput.end();
}

function complain(message: string): void {
  say(message);
  noteExitCode(exitCode.unreadable);
}

function written(plan: Plan, format: PlanFormat, asOf: string | null): string {
  const writers = {
    json: () => `${JSON.stringify(plan, null, 2)}\n`,
    ics: () => planToCalendar(plan),
    csv: () => planToCsv(plan),
    table: () => planTables(plan, asOf),
  };
  return writers[format]();
}
