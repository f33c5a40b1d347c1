/** How well two paragraphs of two versions fit each other. */
import type { Features } from './features.ts';

const ROMAN = /^[ivxl]+$/i;
/** Enumerators of the languages by their place: (a), а), （一）, ㈠ and (أ) are all the first. */
const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'أبجدهوزحطيكلمنسعفصقرشت',
  '一二三四五六七八九十',
];

/** A number as printed, with what differs between languages taken away; null when there is none. */
export function ordinalOf(num: string | null): string | null {
  if (num === null) return null;
  const bare = num
    .normalize('NFKC')
    .replace(/[\s().,、．]/g, '')
    .toLowerCase();
  if (/^\d+$/.test(bare)) return String(Number(bare));
  if (ROMAN.test(bare) && bare.length > 1) return bare;
  for (const sequence of SEQUENCES) {
    const place = bare.length === 1 ? [...sequence].indexOf(bare) : -1;
    if (place >= 0) return `#${place + 1}`;
  }
  return bare;
}

/** Share of what both have of all that either has; null when neither has anything. */
function overlap<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number | null {
  if (one.size + other.size === 0) return null;
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return shared / (one.size + other.size - shared);
}

const BODY: ReadonlySet<string> = new Set(['preambular', 'operative', 'point', 'other']);

function kindFit(one: Features, other: Features): number {
  const [left, right] = [one.block.kind, other.block.kind];
  if (left === right) return 1;
  return BODY.has(left) && BODY.has(right) ? 0.35 : 0;
}

interface Part {
  readonly weight: number;
  /** 0 to 1; null when it says nothing. */
  readonly fit: number | null;
}

/** The same words take about the same share of the text in every language. */
function lengthFit(one: Features, other: Features): number {
  const [short, long] = [Math.min(one.share, other.share), Math.max(one.share, other.share)];
  return long === 0 ? 1 : short / long;
}

/** Structure first, then citations, dates and numbers, then length. Between 0 and 1. */
export function fitOf(one: Features, other: Features): number {
  const [left, right] = [ordinalOf(one.block.num), ordinalOf(other.block.num)];
  const parts: Part[] = [
    { weight: 2, fit: kindFit(one, other) },
    { weight: 1.6, fit: left === null && right === null ? null : left === right ? 1 : 0 },
    { weight: 1, fit: one.block.depth === other.block.depth ? 1 : 0 },
    { weight: 0.8, fit: one.block.eId === other.block.eId ? 1 : 0 },
    { weight: 3, fit: overlap(one.symbols, other.symbols) },
    { weight: 2.5, fit: overlap(one.dates, other.dates) },
    { weight: 1.5, fit: overlap(one.numbers.digits, other.numbers.digits) },
    { weight: 1.5, fit: overlap(one.sessions, other.sessions) },
    { weight: 1, fit: overlap(new Set(one.block.footnotes), new Set(other.block.footnotes)) },
    { weight: 1.5, fit: lengthFit(one, other) },
  ];
  const telling = parts.filter((part): part is Part & { fit: number } => part.fit !== null);
  const weight = telling.reduce((sum, part) => sum + part.weight, 0);
  return telling.reduce((sum, part) => sum + part.weight * part.fit, 0) / weight;
}
