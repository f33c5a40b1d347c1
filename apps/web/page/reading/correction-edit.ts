/** Corrections of fields: made, taken back, and read from what an officer types. */
import {
  type CorrectableField,
  type Correction,
  type Force,
  findMarked,
  type Provision,
  type Resolution,
  type When,
} from '@rostrum/resolution';

/** The fields in the order in which the margin shows them. */
export const correctableFields: readonly CorrectableField[] = [
  'force',
  'bearer',
  'action',
  'object',
  'counterparty',
  'when',
  'place',
  'duration',
  'count',
  'conditions',
];

/** All forces, in the order of CONVENTIONS. */
export const forces: readonly Force[] = [
  'decision',
  'request',
  'invitation',
  'encouragement',
  'call',
  'recommendation',
  'reaffirmation',
  'recognition',
  'note',
  'welcome',
  'emphasis',
  'condemnation',
  'recall',
  'other',
];

/** The number of a provision among those of its paragraph, from 1. */
export function ordinalOf(reading: Resolution, provision: Provision): number {
  return (
    reading.provisions.filter(({ eId }) => eId === provision.eId).findIndex(({ id }) => id === provision.id) +
    1
  );
}

/** Whether two corrections are of the same field of the same act. */
export function isSameField(a: Correction, b: Correction): boolean {
  return (
    a.eId === b.eId &&
    a.field === b.field &&
    a.provision.quote === b.provision.quote &&
    a.provision.ordinal === b.provision.ordinal
  );
}

/** The correction of a field of a provision, null where nobody corrected it. */
export function correctionOf(
  corrections: readonly Correction[],
  reading: Resolution,
  provision: Provision,
  field: CorrectableField,
): Correction | null {
  return (
    corrections.findLast(
      (each) =>
        each.field === field &&
        each.eId === provision.eId &&
        findMarked(reading.provisions, each.eId, each.provision)?.id === provision.id,
    ) ?? null
  );
}

/** What an officer made of one field. */
export interface FieldEdit<Field extends CorrectableField = CorrectableField> {
  readonly field: Field;
  readonly value: Provision[Field];
  readonly note: string;
}

/** Adds a correction; an earlier one of the same field gives way, and what the reader had made of it is kept. */
export function correct(
  corrections: readonly Correction[],
  reading: Resolution,
  provision: Provision,
  { field, value, note }: FieldEdit,
  at: string,
): readonly Correction[] {
  const earlier = correctionOf(corrections, reading, provision, field);
  const added = {
    eId: provision.eId,
    provision: { ordinal: ordinalOf(reading, provision), quote: provision.quote },
    field,
    was: earlier ? earlier.was : provision[field],
    value,
    note,
    at,
  } as Correction;
  return [...withdraw(earlier ? withdraw(corrections, earlier) : corrections, added), added];
}

/** Takes a correction back. */
export function withdraw(corrections: readonly Correction[], correction: Correction): readonly Correction[] {
  return corrections.filter((each) => !isSameField(each, correction));
}

/** A field of names as typed, one a line or parted by semicolons. */
export function namesFrom(text: string): readonly string[] {
  return text
    .split(/[\n;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const edtfDate = /^(\d{4}|XXXX)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;

/** Whether a text is a date or a stretch of dates in EDTF. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  return ends.length <= 2 && ends.every((end, index) => edtfDate.test(end) || (index > 0 && end === '..'));
}

/** Whether a text is an ISO 8601 duration, with or without " working". */
export function isDuration(text: string): boolean {
  return /^P(?=\d|T\d)(\d+[YMWD])*(T(\d+[HMS])+)?( working)?$/.test(text);
}

/** What was typed for a time; null is "no time", `undefined` is "cannot be read". */
export function whenFrom(
  typed: { relation: When['relation']; edtf: string; anchor: string; offset: string },
  before: When | null,
): When | null | undefined {
  const edtf = typed.edtf.trim() || null;
  const anchor = typed.anchor.trim() || null;
  const offset = typed.offset.trim() || null;
  if (edtf === null && anchor === null) return null;
  if (edtf !== null && !isEdtf(edtf)) return undefined;
  if (offset !== null && !isDuration(offset.replace(/^[+-]/, ''))) return undefined;
  return { relation: typed.relation, edtf, anchor, offset, quote: before?.quote ?? '' };
}

/** A value of a field as plain text, for the form and for the list of corrections. */
export function fieldText(value: Provision[CorrectableField]): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('relation' in value)
    return [value.relation, value.edtf, value.offset, value.anchor].filter(Boolean).join(' ');
  return value.join('\n');
}
