/** Forms as they stand in the state: edited in the product, kept in all their versions. */
import type { Sentence } from '../../act/refusal.ts';

/** Words in the languages in which a form is kept: `en` always, the others as far as somebody wrote them. */
export type Wording = Sentence & Readonly<Record<string, string>>;

/** What a field asks for. */
export const fieldKinds = [
  'text',
  'long-text',
  'choice',
  'choices',
  'date',
  'number',
  'email',
  'country',
  'file',
  'statement',
] as const;

/** What a field asks for. */
export type FieldKind = (typeof fieldKinds)[number];

/** When a field or section is shown: when another field was given this answer, or one of these. */
export interface ShowWhen {
  readonly field: string;
  readonly is: readonly (string | number | boolean)[];
}

/** One field of a form. */
export interface FormField {
  /** Unique in the form. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: Wording;
  readonly hint: Wording | null;
  readonly required: boolean;
  readonly showWhen: ShowWhen | null;
  /** For `choice` and `choices`. */
  readonly options: readonly { readonly id: string; readonly label: Wording }[];
  /** Characters of a text, the value of a number, how many choices, megabytes of a file; a date as ISO date. */
  readonly least: number | string | null;
  readonly most: number | string | null;
}

/** A part of a form with its heading. */
export interface FormSection {
  readonly id: string;
  readonly title: Wording;
  readonly text: Wording | null;
  readonly showWhen: ShowWhen | null;
  readonly fields: readonly FormField[];
}

/** The day by which a form is to be handed in: a day, or the last day of a step of the plan, so many days before it. */
export interface FormDeadline {
  /** ISO date, or null where a step gives it. */
  readonly date: string | null;
  readonly step: string | null;
  readonly daysBefore: number;
}

/** What a form is for. */
export const formPurposes = ['application', 'registration', 'follow-up'] as const;

/** What a form is for: to apply as an organization, to register a person, or what comes after approval. */
export type FormPurpose = (typeof formPurposes)[number];

/** One version of a form. */
export interface FormVersion {
  readonly purpose: FormPurpose;
  /** The admissions for which it is; empty for all. */
  readonly admissions: readonly string[];
  readonly title: Wording;
  readonly sections: readonly FormSection[];
  /** First day on which it can be handed in; null for at once. ISO date. */
  readonly opens: string | null;
  readonly closes: FormDeadline | null;
  /** How many may be handed in by one party; null for any number. */
  readonly perParty: number | null;
}

/** A form with its versions, the last being in use. */
export interface Form {
  readonly id: string;
  readonly versions: FormVersion[];
}
