/** Options that several commands share, and how their values are checked. */
import { changesViews } from '@rostrum/document';
import { InvalidArgumentError, Option } from 'commander';
import { defaultWorkers } from '../pool/pool.ts';

const languages = ['auto', 'ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** `--language`: recognised by itself unless given. */
export const languageOption = (): Option =>
  new Option('-l, --language <language>', 'language of the text').choices(languages).default('auto');

/** `--changes`: what becomes of tracked changes. */
export const changesOption = (): Option =>
  new Option(
    '--changes <view>',
    'tracked changes of Word documents: accepted, shown in the text, or rejected',
  )
    .choices(changesViews)
    .default('final');

/** `--jobs`: how many documents are read at once. */
export const jobsOption = (): Option =>
  new Option('-j, --jobs <number>', 'documents read at the same time, one per core')
    .argParser(wholeNumber)
    .default(defaultWorkers());

/** A whole number from 1 up. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It is a whole number from 1 up.');
  return number;
}

/** An ISO date that exists. */
export function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!exists || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It is a date such as 2018-02-05.');
  }
  return value;
}
