/** The last committed score (bench/score.json), and what has changed since. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentScore, type Measurement, metrics } from './measure.ts';
import { f1, type Tally } from './tally.ts';

/**
 * How much F1 a cell may lose before the check fails: one paragraph in a thousand; one act in a hundred where labels or languages are
 * compared, because those cells are small and one act weighs more.
 */
export const toleranceOf = (cell: string): number => (/ (?:clean|pdf|ocr|seed)$/.test(cell) ? 0.001 : 0.01);

/** `score.json`: F1 per cell and metric, and for each document with faults their number per metric. */
export interface ScoreRecord {
  readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** In the order of {@link metrics}; a document without faults is not listed. */
  readonly faults: Readonly<Record<string, readonly number[]>>;
}

const path = fileURLToPath(new URL('../score.json', import.meta.url));

/** The committed score, or null before the first. */
export function committedRecord(): ScoreRecord | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ScoreRecord) : null;
}

/** Writes the score to be committed: one line per cell and per document, so that a change reads well as a diff. */
export function writeRecord(record: ScoreRecord): void {
  const lines = (entries: object) =>
    Object.entries(entries)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  writeFileSync(
    path,
    `{\n  "cells": {\n${lines(record.cells)}\n  },\n  "faults": {\n${lines(record.faults)}\n  }\n}\n`,
  );
}

/** A measurement as it is committed. */
export function recordOf(measurement: Measurement): ScoreRecord {
  const cells: Record<string, Record<string, number>> = {};
  for (const [cell, score] of measurement.cells) cells[cell] = f1Of(score);
  for (const [language, score] of measurement.provisions) cells[`${language} labels`] = f1Of(score);
  for (const [language, parity] of measurement.parity) cells[`${language} beside en`] = f1Of({ parity });
  const faults: Record<string, number[]> = {};
  for (const [name, score] of measurement.documents) {
    const counts = faultsOf(score);
    if (counts.some(Boolean)) faults[name] = counts;
  }
  return { cells, faults };
}

/** What is missing and what is too much, per metric. */
function faultsOf(score: DocumentScore): number[] {
  return metrics.map((metric) => score[metric].expected + score[metric].given - 2 * score[metric].right);
}

function f1Of(score: object): Record<string, number> {
  const entries = Object.entries(score) as [string, Tally][];
  return Object.fromEntries(entries.map(([metric, tally]) => [metric, Number(f1(tally).toFixed(4))]));
}

/** A cell's metric that fell by more than the tolerance. */
export interface Loss {
  readonly cell: string;
  readonly metric: string;
  readonly before: number;
  readonly after: number;
}

/** Every loss beyond the tolerance; a cell that is gone has lost everything. */
export function lossesSince(before: ScoreRecord, after: ScoreRecord): Loss[] {
  return Object.entries(before.cells).flatMap(([cell, scores]) =>
    Object.entries(scores).flatMap(([metric, value]) => {
      const now = after.cells[cell]?.[metric] ?? 0;
      return now < value - toleranceOf(cell) ? [{ cell, metric, before: value, after: now }] : [];
    }),
  );
}

/** A document whose number of faults changed. */
export interface DocumentChange {
  readonly name: string;
  readonly metric: string;
  readonly before: number;
  readonly after: number;
}

/** Documents with more or fewer faults than before, greatest change first. */
export function documentChanges(before: ScoreRecord, after: ScoreRecord): DocumentChange[] {
  const names = new Set([...Object.keys(before.faults), ...Object.keys(after.faults)]);
  const changes = [...names].flatMap((name) =>
    metrics.map((metric, index) => ({
      name,
      metric,
      before: before.faults[name]?.[index] ?? 0,
      after: after.faults[name]?.[index] ?? 0,
    })),
  );
  const size = (change: DocumentChange) => Math.abs(change.after - change.before);
  return changes.filter((change) => size(change) > 0).sort((a, b) => size(b) - size(a));
}
