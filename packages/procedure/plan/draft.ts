/** A step before its name, ties and dates are settled. */
import type { When } from '@rostrum/resolution';
import type { Term } from './lexicon/model.ts';
import type { Authority, StepKind } from './model.ts';

/** How a draft stands to others of its kind. */
export type DraftRole = 'single' | 'series' | 'session';

/** What a recogniser makes of a provision; later passes only add to it. */
export interface Draft {
  /** Unique in the plan while it is made; not the id of the step. */
  readonly key: string;
  readonly kind: StepKind;
  readonly term: Term;
  /** The words of the id before what tells it from others of its kind. */
  readonly stem: string;
  readonly title: string;
  /** The title in Chinese, composed beside the English one. */
  readonly titleZh: string;
  readonly bearer: readonly string[];
  readonly when: When | null;
  readonly place: string | null;
  readonly duration: string | null;
  /** How many the text orders; null when it gives no number. */
  readonly count: number | null;
  readonly unlessOtherwiseAgreed: boolean;
  readonly authority: Authority;
  readonly essential: boolean;
  readonly provision: string | null;
  /** The words from which ties to other steps are read. */
  readonly clause: string;
  readonly role: DraftRole;
  /** The key of the series or meeting to which it belongs. */
  readonly parent: string | null;
  /** The number in a series, as printed ("round table 3") or by order. */
  readonly ordinal: number | null;
  /** Keys of drafts that come first. */
  readonly after: readonly string[];
  /** Keys of drafts that come later. */
  readonly before: readonly string[];
}

/** What every draft has when nothing is said of it. */
export const BLANK: Omit<Draft, 'key' | 'kind' | 'term' | 'stem' | 'title' | 'titleZh' | 'authority'> = {
  bearer: [],
  when: null,
  place: null,
  duration: null,
  count: null,
  unlessOtherwiseAgreed: false,
  essential: false,
  provision: null,
  clause: '',
  role: 'single',
  parent: null,
  ordinal: null,
  after: [],
  before: [],
};

/** Whether a draft is something that is held, or a phase. */
export function isEvent(draft: Draft): boolean {
  return draft.kind === 'meeting';
}

/** Whether two times say the same; printed words apart. */
export function sameTime(a: When | null, b: When | null): boolean {
  return (
    a === b ||
    (a !== null &&
      b !== null &&
      a.relation === b.relation &&
      a.edtf === b.edtf &&
      a.anchor === b.anchor &&
      a.offset === b.offset)
  );
}
