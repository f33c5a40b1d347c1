/** A mention in the making: what a recogniser of the grammar found, before the words of relation are added. */
import type { TimeRelation } from '../model.ts';
import type { TimeKind } from './mention.ts';

/** What a recogniser found. `first` and `last` are indices of tokens, both inclusive. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly kind: TimeKind;
  /** Offsets where they are not those of the tokens. */
  readonly start?: number;
  readonly end?: number;
  readonly relation?: TimeRelation | null;
  /** The recogniser has already taken the words of relation. */
  readonly settled?: true;
  readonly edtf?: string | null;
  readonly anchor?: string | null;
  readonly anchorText?: string | null;
  readonly offset?: string | null;
  readonly duration?: string | null;
  readonly recurrence?: string | null;
  readonly count?: number;
  readonly working?: true;
  readonly reversed?: true;
  /** Part of the period: a deadline at its end falls on its last day. */
  readonly part?: string;
}
