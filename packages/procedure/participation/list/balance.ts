/** The balance of a list: by regional group, by the leadership that organizations declared, by kind. In sums alone. */
import { regionalGroups } from '../../party/member-states.ts';
import { knownParty } from '../../party/parties.ts';
import { leaderships, organizationKinds } from '../application/state.ts';
import type { ListedName } from './state.ts';

/** One figure: how many names, and their share of all. */
export interface BalanceFigure {
  /** `africa`, `women`, `academia`. */
  readonly key: string;
  readonly count: number;
  /** From 0 to 1, to three places. */
  readonly share: number;
}

/** The figures of a list. */
export interface ListBalance {
  readonly total: number;
  /** The five regional groups in their order, and `none`. */
  readonly groups: readonly BalanceFigure[];
  /** As declared: `women`, `men`, `shared`, `undeclared`. */
  readonly leadership: readonly BalanceFigure[];
  readonly kinds: readonly BalanceFigure[];
  /** ISO codes, the most frequent first. */
  readonly countries: readonly BalanceFigure[];
}

function figures(values: readonly string[], keys: readonly string[]): BalanceFigure[] {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const share = (count: number) =>
    values.length === 0 ? 0 : Math.round((count / values.length) * 1000) / 1000;
  return [...counts].map(([key, count]) => ({ key, count, share: share(count) }));
}

/** The regional group of the country in which an organization is; `none` where it is in none. */
export function groupOf({ country }: Pick<ListedName, 'country'>): string {
  return (country === null ? null : knownParty(country)?.group) ?? 'none';
}

/**
 * The balance of names, for the criteria of the paragraph: equitable geographical representation, participation of women.
 * @authority A/RES/71/280, para. 6 (b)
 * @rule LIST-11
 */
export function balanceOf(names: readonly ListedName[]): ListBalance {
  const countries = figures(
    names.flatMap(({ country }) => country ?? []),
    [],
  );
  return {
    total: names.length,
    groups: figures(names.map(groupOf), [...regionalGroups, 'none']),
    leadership: figures(
      names.map(({ leadership }) => leadership),
      leaderships,
    ),
    kinds: figures(
      names.map(({ kind }) => kind),
      organizationKinds,
    ).filter(({ count }) => count > 0),
    countries: countries.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1)),
  };
}
