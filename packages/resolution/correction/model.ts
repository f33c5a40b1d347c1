/** What an officer settles: findings that need no more attention, and fields that were read wrongly. */
import type { Provision } from '../model.ts';

/** What became of a finding: the reading is right as it stands, or the finding does not apply here. */
export type SettlementResolution = 'accepted' | 'dismissed';

/** The decision of an officer about one finding, which it names by what it says and not by its position. */
export interface Settlement {
  /** The code of the finding. */
  readonly code: string;
  readonly eId: string | null;
  readonly quote: string;
  readonly resolution: SettlementResolution;
  /** Why, in the officer's words. */
  readonly note: string;
  /** ISO instant. */
  readonly at: string;
}

/** The fields of a provision that an officer may correct. */
export type CorrectableField =
  | 'force'
  | 'bearer'
  | 'action'
  | 'object'
  | 'counterparty'
  | 'when'
  | 'place'
  | 'duration'
  | 'count'
  | 'conditions';

/** Which act of a block is meant: its words, and its number among those of the block where words repeat. */
export interface ProvisionMark {
  /** From 1, in printed order within the block. */
  readonly ordinal: number;
  readonly quote: string;
}

/** One field of one provision as an officer reads it. */
export interface CorrectionOf<Field extends CorrectableField> {
  readonly eId: string;
  readonly provision: ProvisionMark;
  readonly field: Field;
  /** What the reader had made of it when the officer corrected it. */
  readonly was: Provision[Field];
  readonly value: Provision[Field];
  /** Why, in the officer's words. */
  readonly note: string;
  /** ISO instant. */
  readonly at: string;
}

/** One field of one provision as an officer reads it: what it was, what it is, and why. */
export type Correction = { [Field in CorrectableField]: CorrectionOf<Field> }[CorrectableField];
