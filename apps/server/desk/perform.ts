/** What a reading desk does: all that takes longer the longer the text is. Pure but for opening files. */
import type { ReadingFormat } from '@rostrum/api';
import { planToCalendar, planToCsv, readSource } from '@rostrum/document';
import { checkResolutions, derivePlan } from '@rostrum/procedure';
import {
  alignVersions,
  applyCorrections,
  type Language,
  type Resolution,
  readResolution,
  settlementOf,
  toAkn,
  toHtml,
  toPlainText,
} from '@rostrum/resolution';
import { DeclinedError } from './declined.ts';
import type { JobKind, Jobs, Outline, Settled } from './job.ts';

type Perform = { [Kind in JobKind]: (asks: Jobs[Kind]['asks']) => MaybePromise<Jobs[Kind]['answers']> };
type MaybePromise<T> = T | Promise<T>;

function outlineOf(resolution: Resolution, { corrections, settlements }: Omit<Settled, 'reading'>): Outline {
  const { symbol, language, title, organ, session, adoptedOn, blocks, provisions, findings } = resolution;
  return {
    symbol,
    language,
    title,
    organ,
    session,
    adoptedOn,
    counts: {
      paragraphs: blocks.filter(({ kind }) => kind === 'operative').length,
      provisions: provisions.length,
      findings: findings.length,
      unsettled: findings.filter((finding) => !settlementOf(finding, settlements)).length,
      corrections: corrections.length,
    },
  };
}

const unsettled = { corrections: [], settlements: [] };

function read(text: string, language: Language | null) {
  const resolution = readResolution(text, { language: language ?? 'auto' });
  return { reading: JSON.stringify(resolution), outline: outlineOf(resolution, unsettled) };
}

/** Opens a file; what was repaired or left out in opening it is told before what the reader found. */
async function open({
  bytes,
  name,
  language,
  changes,
}: Jobs['open']['asks']): Promise<Jobs['open']['answers']> {
  const { text, format, findings } = await readSource(bytes, name === null ? { changes } : { name, changes });
  const refusal = findings.find(({ severity }) => severity === 'error');
  if (text === '' && refusal) throw new DeclinedError({ code: 'not-readable', detail: refusal.message });
  const resolution = readResolution(text, { language: language ?? 'auto' });
  const whole = { ...resolution, findings: [...findings, ...resolution.findings] };
  return { text, format, reading: JSON.stringify(whole), outline: outlineOf(whole, unsettled) };
}

/** The reading with the corrections in it. */
function settledReading({ reading, corrections }: Settled): Resolution {
  return applyCorrections(JSON.parse(reading) as Resolution, corrections);
}

const writers: Readonly<Record<ReadingFormat, (resolution: Resolution) => string>> = {
  json: (resolution) => JSON.stringify(resolution),
  xml: toAkn,
  html: toHtml,
  txt: toPlainText,
};

function plan({ asOf, format, ...settled }: Jobs['plan']['asks']): string {
  const resolution = settledReading(settled);
  const derived = derivePlan(resolution, { asOf });
  const { language } = resolution;
  if (format === 'ics') return planToCalendar(derived, { language, stamp: `${asOf}T00:00:00Z` });
  return format === 'csv' ? planToCsv(derived, { language }) : JSON.stringify(derived);
}

function derive({ amendments, ...mandate }: Jobs['derive']['asks']): string {
  const later = amendments.map(settledReading);
  return JSON.stringify(derivePlan(settledReading(mandate), { amendments: later }));
}

function check({ beside, ...settled }: Jobs['check']['asks']): string {
  const resolution = settledReading(settled);
  const found = checkResolutions([resolution, ...beside.map(settledReading)]);
  const { symbol, language } = resolution;
  const findings = found.filter((one) => one.symbol === symbol && one.language === language);
  return JSON.stringify({ findings });
}

/** Each question with what is done about it. */
export const perform: Perform = {
  read: ({ text, language }) => read(text, language),
  open,
  outline: (asks) => outlineOf(settledReading(asks), asks),
  write: (asks) => writers[asks.format](settledReading(asks)),
  plan,
  derive,
  check,
  align: ({ left, right }) => JSON.stringify(alignVersions(settledReading(left), settledReading(right))),
};
