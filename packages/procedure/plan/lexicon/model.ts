/** The shape of the vocabulary from which steps are named. */
import type { Language } from '@rostrum/resolution';

/**
 * What a term names, as far as a plan is concerned:
 *
 * - `meeting`: something that is held; `part`: a part of a meeting (segment, plenary, panel, round table);
 * - `phase`: a stretch of a process; `talks`: consultations, discussions;
 * - `paper`: something that is handed over; `list`: names of participants; `office`: somebody to appoint;
 * - `fund`; `agenda`; `day`: an observance.
 */
export type TermSort =
  | 'meeting'
  | 'part'
  | 'phase'
  | 'talks'
  | 'paper'
  | 'list'
  | 'office'
  | 'fund'
  | 'agenda'
  | 'day';

/** One thing that resolutions order, with the words for it. */
export interface Term {
  /** Kebab-case English, singular: the stem of step ids. */
  readonly id: string;
  readonly sort: TermSort;
  /** English, as it stands in the title of a step. */
  readonly title: string;
  /** Chinese, as it stands in the title of a step: the term of the Chinese versions of resolutions. */
  readonly titleZh: string;
  /** Regular expressions by language (without flags, matched without case); `en` also reads canonical objects. */
  readonly words: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
  /** Says so little that any more precise term beside it wins: meeting, session. */
  readonly generic?: true;
}
