/** In what two aligned paragraphs differ. */
import type { Provision, Resolution } from '../model.ts';
import { comparable, type Features } from './features.ts';
import type { Difference, DifferenceKind } from './model.ts';

/** What is compared of one version. */
export interface Version {
  readonly resolution: Resolution;
  readonly provisions: ReadonlyMap<string, readonly Provision[]>;
  /** Notes by mark. */
  readonly notes: ReadonlyMap<string, NoteFeatures>;
}

/** A note as it is compared. */
export interface NoteFeatures extends Pick<Features, 'numbers' | 'dates' | 'inDates'> {
  readonly symbols: ReadonlySet<string>;
}

const without = <Item>(one: Iterable<Item>, other: ReadonlySet<Item>): Item[] =>
  [...one].filter((item) => !other.has(item));

function difference(
  kind: DifferenceKind,
  left: string | null,
  right: string | null,
  onlyLeft: readonly (string | number)[],
  onlyRight: readonly (string | number)[],
): Difference[] {
  if (onlyLeft.length + onlyRight.length === 0) return [];
  return [{ kind, left, right, onlyLeft: onlyLeft.map(String), onlyRight: onlyRight.map(String) }];
}

type Counted = Pick<Features, 'numbers' | 'inDates'>;

/** Whether a side says a number in any way. */
const says = ({ numbers, inDates }: Counted, value: number): boolean =>
  numbers.digits.has(value) || numbers.words.has(value) || inDates.has(value);

/**
 * Numbers that differ. A number in digits must be in the other version, in digits or words. Words are idioms as often as
 * numbers ("one another", 一切), so a number in words counts only when the other version has another in its place.
 */
export function numberDifference(one: Counted, other: Counted): readonly [number[], number[]] {
  const digitsLeft = [...one.numbers.digits].filter((value) => !says(other, value));
  const digitsRight = [...other.numbers.digits].filter((value) => !says(one, value));
  const wordsLeft = [...one.numbers.words].filter((value) => value > 2 && !says(other, value));
  const wordsRight = [...other.numbers.words].filter((value) => value > 2 && !says(one, value));
  const swapped = wordsLeft.length + digitsLeft.length > 0 && wordsRight.length + digitsRight.length > 0;
  const both = (digits: number[], words: number[]): number[] => [
    ...new Set(swapped ? [...digits, ...words] : digits),
  ];
  return [both(digitsLeft, wordsLeft), both(digitsRight, wordsRight)];
}

/** A date of the day makes up for one of its month, which the other version may give alone. */
function dateDifference(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly [string[], string[]] {
  const covered = (date: string, by: ReadonlySet<string>): boolean =>
    by.has(date) || [...by].some((known) => known.startsWith(`${date}-`));
  return [[...one].filter((date) => !covered(date, other)), [...other].filter((date) => !covered(date, one))];
}

type Spoken = Pick<Features, 'numbers' | 'dates' | 'inDates' | 'symbols'>;

function wordsDiffer(left: string, right: string, one: Spoken, other: Spoken): Difference[] {
  const [numbersLeft, numbersRight] = numberDifference(one, other);
  const [datesLeft, datesRight] = dateDifference(one.dates, other.dates);
  return [
    ...difference('number', left, right, numbersLeft, numbersRight),
    ...difference('date', left, right, datesLeft, datesRight),
    ...difference(
      'citation',
      left,
      right,
      without(one.symbols, other.symbols),
      without(other.symbols, one.symbols),
    ),
  ];
}

/** The differences of two paragraphs that stand for each other. */
export function pairDifferences(one: Features, other: Features, left: Version, right: Version): Difference[] {
  const [eId, other_eId] = [one.block.eId, other.block.eId];
  const marks = (features: Features): Set<string> => new Set(features.block.footnotes);
  return [
    ...wordsDiffer(eId, other_eId, one, other),
    ...difference(
      'footnote',
      eId,
      other_eId,
      without(marks(one), marks(other)),
      without(marks(other), marks(one)),
    ),
    ...noteDifferences(one, other, left, right),
    ...provisionDifferences(eId, other_eId, left, right),
  ];
}

/** Notes that both paragraphs call by the same mark say the same. */
function noteDifferences(one: Features, other: Features, left: Version, right: Version): Difference[] {
  return one.block.footnotes
    .filter((mark) => other.block.footnotes.includes(mark))
    .flatMap((mark) => {
      const [noteLeft, noteRight] = [left.notes.get(mark), right.notes.get(mark)];
      return noteLeft && noteRight ? wordsDiffer(one.block.eId, other.block.eId, noteLeft, noteRight) : [];
    });
}

const whenOf = ({ when }: Provision): string | null =>
  when === null
    ? null
    : `${when.relation} ${when.edtf ?? [when.anchor, when.offset].filter(Boolean).join(' ')}`;

/** Orders of a paragraph: how many, of what force, by whom and when. */
function provisionDifferences(eId: string, otherEId: string, left: Version, right: Version): Difference[] {
  const one = left.provisions.get(eId) ?? [];
  const other = right.provisions.get(otherEId) ?? [];
  if (one.length !== other.length) return difference('acts', eId, otherEId, [one.length], [other.length]);
  const compare = (
    kind: DifferenceKind,
    valuesOf: (provision: Provision) => readonly string[],
  ): Difference[] => {
    const [a, b] = [new Set(one.flatMap(valuesOf)), new Set(other.flatMap(valuesOf))];
    return difference(kind, eId, otherEId, without(a, b), without(b, a));
  };
  return [
    ...compare('force', ({ force }) => [force]),
    ...compare('bearer', ({ bearer }) => bearer),
    ...compare('when', (provision) => [whenOf(provision)].filter((when) => when !== null)),
  ];
}

/** Makes a version ready for comparison. */
export function versionOf(resolution: Resolution): Version {
  const provisions = new Map<string, Provision[]>();
  for (const provision of resolution.provisions.filter(({ secondary }) => !secondary)) {
    const known = provisions.get(provision.eId);
    if (known) known.push(provision);
    else provisions.set(provision.eId, [provision]);
  }
  const symbols = new Map<string, Set<string>>();
  for (const { footnote, symbol } of resolution.citations) {
    if (footnote === null || symbol === null) continue;
    symbols.set(footnote, (symbols.get(footnote) ?? new Set()).add(symbol));
  }
  const notes = new Map<string, NoteFeatures>();
  for (const { marker, text } of resolution.footnotes) {
    const features = {
      ...comparable(text, resolution.language),
      symbols: symbols.get(marker) ?? new Set<string>(),
    };
    if (!notes.has(marker)) notes.set(marker, features);
  }
  return { resolution, provisions, notes };
}
