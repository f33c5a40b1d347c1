/** The shapes of a plan: the JSON contract of `rostrum plan`. */
import type { Finding, When } from '@rostrum/resolution';

/** The paragraph on which a step, limit or act rests, with its words. */
export interface Authority {
  readonly symbol: string | null;
  readonly eId: string;
  readonly quote: string;
}

export type StepKind =
  | 'meeting'
  | 'deliverable'
  | 'list'
  | 'appointment'
  | 'consultation'
  | 'submission'
  | 'decision'
  | 'review'
  | 'agenda-item'
  | 'observance'
  | 'fund';

/** When a step falls once its anchor is known: ISO dates, both inclusive; null while it is not. */
export interface Resolved {
  readonly start: string | null;
  readonly end: string | null;
  /** Early, mid or late in the period: the text gives no exact day. */
  readonly approximate: boolean;
  /** How the dates came about, as the rule or step they rest on. */
  readonly basis: string | null;
}

/** A later act that changed a step. Both stand side by side in the plan. */
export interface Supersession {
  /** The id of the step that holds now. */
  readonly step: string;
  readonly authority: Authority;
  /** What was changed, as one English sentence. */
  readonly reason: string;
  /** The same in the other languages of the interface. */
  readonly reasons?: { readonly zh: string };
}

/** One thing that the mandate orders and that can be entered in a work plan. */
export interface Step {
  /** Kebab-case English, unique in the plan: `zero-draft`, `negotiation-2018-02`. */
  readonly id: string;
  readonly kind: StepKind;
  /** English, whatever the language of the text. */
  readonly title: string;
  /** The title in the other languages of the interface. */
  readonly titles?: { readonly zh: string };
  readonly bearer: readonly string[];
  readonly when: When | null;
  readonly place: string | null;
  /** ISO 8601 duration. */
  readonly duration: string | null;
  /** Ids of steps that come first. */
  readonly after: readonly string[];
  /** Ids of steps that come later. */
  readonly before: readonly string[];
  readonly unlessOtherwiseAgreed: boolean;
  readonly authority: Authority;
  /** What any officer enters in the work plan. */
  readonly essential?: true;
  /** The series or phase to which the step belongs. */
  readonly partOf?: string;
  /** `when` resolved against the calendar of the Assembly and the other steps. */
  readonly resolved?: Resolved;
  /** The provision from which the step was derived. */
  readonly provision?: string;
  /** The step of a later act that takes the place of this one, and why. */
  readonly supersededBy?: Supersession;
  /** The id of the step of an earlier act whose place this one takes. */
  readonly supersedes?: string;
}

/** A ceiling or a floor: `atMost` 12 `working-days` of `thematic-session`. */
export interface Limit {
  readonly measure:
    | 'working-days'
    | 'panel-discussions'
    | 'minutes'
    | 'speakers'
    | 'interventions'
    | (string & {});
  readonly of: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly authority: Authority;
}

export type ParticipationCategory =
  | 'all'
  | 'member-states'
  | 'specialized-agency-members'
  | 'observers'
  | 'observer-states'
  | 'european-union'
  | 'igo-standing-invitation'
  | 'igo-other'
  | 'un-system'
  | 'bretton-woods'
  | 'special-procedures'
  | 'ngo-ecosoc'
  | 'stakeholder-listed'
  | 'stakeholder-speakers'
  | 'stakeholder-round-table'
  | 'stakeholders'
  | 'youth'
  | 'nhri'
  | 'nhri-networks'
  | 'previously-accredited'
  | 'media';

/** Who may take part, how, in what and with which rights: one entry per category and paragraph. */
export interface Participation {
  readonly category: ParticipationCategory;
  readonly how: 'invited' | 'open' | 'register' | 'list' | 'encouraged' | 'selected';
  /** Ids of steps. */
  readonly events: readonly string[];
  readonly rights: readonly string[];
  readonly conditions: readonly string[];
  readonly authority: Authority;
}

/** A composition and the criteria that govern it. */
export interface Balance {
  readonly of: string;
  readonly criteria: readonly string[];
  readonly authority: Authority;
}

/** What a mandate orders. */
export interface Plan {
  readonly mandate: string | null;
  /** The day on which the mandate was adopted, as ISO date. */
  readonly adoptedOn?: string | null;
  /** Symbols of later resolutions or decisions that changed the plan. */
  readonly amendedBy: readonly string[];
  readonly steps: readonly Step[];
  readonly limits: readonly Limit[];
  readonly participation: readonly Participation[];
  readonly balances: readonly Balance[];
  readonly findings: readonly Finding[];
}
