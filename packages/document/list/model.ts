/** A list of participants as it is published: names under their headings, with the paragraph that orders it. */
import type { Authority } from '@rostrum/procedure';

/** The languages in which a list is published here. */
export type ListLanguage = 'en' | 'zh';

/** A name of the list. */
export interface ListedName {
  readonly name: string;
  /** The name in other scripts or languages, as the organization gave it. */
  readonly alsoKnownAs?: string;
  /** In the language of the list. */
  readonly country: string;
  /** In the language of the list. */
  readonly category: string;
  /** The organization was on the proposed list, and is not on the final one, or the other way round. */
  readonly note?: string;
}

/** A list ready to be published. */
export interface PublishedList {
  readonly title: string;
  /** `A/72/…` where it has one. */
  readonly symbol: string | null;
  readonly process: string;
  /** `proposed` as circulated, `final` as it stands at the end. */
  readonly state: 'proposed' | 'final';
  /** The ISO date of the list. */
  readonly date: string;
  readonly authority: Authority;
  readonly names: readonly ListedName[];
  /** Figures of balance: what is counted, and how many names of each kind. */
  readonly balance: readonly {
    readonly of: string;
    readonly figures: readonly { readonly kind: string; readonly count: number }[];
  }[];
}
