/** What each hat may see of a list. Objections are in it for the confidants of the list and, of its own, for the objecting State. */
import { type Hat, isOffice } from '../../act/hat.ts';
import type { Sentence } from '../../act/refusal.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority } from '../../plan/model.ts';
import { balanceOf, type ListBalance } from '../list/balance.ts';
import { clockRuns } from '../list/clock.ts';
import { isConfidant } from '../list/confidants.ts';
import { finalIds } from '../list/final-names.ts';
import { mayKnow } from '../list/known-list.ts';
import { inOrder, type PrintedName, printed } from '../list/printed.ts';
import type {
  ConfidentialList,
  Disclosure,
  Engagement,
  ListDecision,
  ListedName,
  ListStatus,
  NameStatus,
  Objection,
  ParticipantList,
} from '../list/state.ts';

/** A name as a hat may see it. */
export interface ListedNameView extends PrintedName {
  readonly status: NameStatus;
  readonly byAssembly: 'added' | 'struck' | null;
  /** The application from which it came; for offices. */
  readonly application: string | null;
}

/** A State's own objection. */
export interface OwnObjection extends Objection {
  readonly name: string;
}

/** What confidants see of one name. */
export interface ConfidedNameView {
  readonly name: string;
  readonly objections: readonly Objection[];
  readonly standing: number;
  readonly engagement: readonly Engagement[];
  readonly withheld: boolean;
  readonly carried: boolean;
}

/** What confidants see of a list. */
export interface ConfidedListView {
  /** Names about which there is something. */
  readonly names: readonly ConfidedNameView[];
  readonly disclosures: readonly Disclosure[];
  /** The names that would be final if the list were closed now. */
  readonly wouldBeFinal: readonly string[];
}

/** A list as a hat may see it. */
export interface ListView {
  readonly id: string;
  readonly kind: ParticipantList['kind'];
  readonly step: string;
  readonly title: Sentence;
  readonly category: ParticipantList['category'];
  readonly events: readonly string[];
  readonly criteria: readonly string[];
  readonly ending: ParticipantList['ending'];
  readonly discloses: boolean;
  readonly authority: Authority;
  readonly status: ListStatus;
  readonly circulatedAt: string | null;
  /** The last instant for objections; null for those who make none. */
  readonly until: string | null;
  readonly clockRuns: boolean;
  readonly extensions: ParticipantList['extensions'];
  readonly finalAt: string | null;
  readonly publishedAt: string | null;
  readonly decision: ListDecision | null;
  readonly names: readonly ListedNameView[];
  readonly balance: ListBalance;
  /** For a Member State: its own. */
  readonly objections: readonly OwnObjection[];
  /** For a Member State: what it asked and was told. */
  readonly disclosures: readonly Disclosure[];
  /** For the confidants of the list; null for everybody else. */
  readonly confidential: ConfidedListView | null;
}

/** Of a list, its draft is for offices; what went out for Member States too; for everybody else what is published. */
function visibleNames(hat: Hat, { names, status, discloses }: ParticipantList): ListedName[] {
  const all = inOrder(Object.values(names));
  if (isOffice(hat)) return all;
  const out = all.filter((name) => name.circulated || name.byAssembly === 'added' || name.status === 'final');
  if (hat.category === 'member-state' || discloses) return status === 'draft' ? [] : out;
  return out.filter((name) => name.status === 'final');
}

function nameView(hat: Hat, name: ListedName): ListedNameView {
  const { status, byAssembly, application } = name;
  return { ...printed(name), status, byAssembly, application: isOffice(hat) ? application : null };
}

/** In the order of the codes of States, which says nothing of who came first. */
function inOrderOfStates(objections: Readonly<Record<string, Objection>>): Objection[] {
  return Object.values(objections).sort((one, other) => (one.state < other.state ? -1 : 1));
}

function confided(list: ParticipantList, secret: ConfidentialList): ConfidedListView {
  const names = Object.entries(secret.names)
    .filter(([, { objections, engagement }]) => Object.keys(objections).length + engagement.length > 0)
    .map(([name, { objections, ...rest }]) => ({ name, ...rest, objections: inOrderOfStates(objections) }));
  return {
    names,
    disclosures: Object.values(secret.disclosures),
    wouldBeFinal: list.status === 'final' ? [] : finalIds(list, secret, null),
  };
}

function ownObjections(hat: Hat, secret: ConfidentialList): OwnObjection[] {
  if (hat.category !== 'member-state' || hat.party === null) return [];
  const { party } = hat;
  return Object.entries(secret.names).flatMap(([name, { objections }]) => {
    const own = Object.hasOwn(objections, party) ? objections[party] : undefined;
    return own ? [{ ...own, name }] : [];
  });
}

function ownDisclosures(hat: Hat, secret: ConfidentialList): Disclosure[] {
  if (hat.category !== 'member-state') return [];
  return Object.values(secret.disclosures).filter(({ state }) => state === hat.party);
}

const nothing: ConfidentialList = { names: {}, disclosures: {} };

function view(hat: Hat, list: ParticipantList, secret: ConfidentialList, now: string): ListView {
  const inside = isOffice(hat) || hat.category === 'member-state';
  const { confidants: _, names: __, drawnUpAt: ___, ...open } = list;
  const names = visibleNames(hat, list);
  return {
    ...open,
    until: inside ? list.until : null,
    extensions: inside ? list.extensions : [],
    clockRuns: inside && clockRuns(list, now),
    names: names.map((name) => nameView(hat, name)),
    balance: balanceOf(
      names.filter(({ status }) => (list.status === 'final' ? status === 'final' : status === 'proposed')),
    ),
    objections: ownObjections(hat, secret),
    disclosures: ownDisclosures(hat, secret),
    confidential: isConfidant(hat, list) ? confided(list, secret) : null,
  };
}

/**
 * The lists that a hat may know of, as it may see them.
 * @rule LIST-6
 */
export function listsView({ participation }: ProcessState, hat: Hat, now: string): ListView[] {
  return Object.values(participation.lists)
    .filter((list) => mayKnow(hat, list))
    .map((list) => view(hat, list, participation.confidential[list.id] ?? nothing, now));
}
