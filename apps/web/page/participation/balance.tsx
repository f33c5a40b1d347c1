/** The balance of a list: by regional group, by leadership, by kind, by State; bars that are tables. */
import {
  type BalanceFigure,
  type Leadership,
  type ListView,
  leadershipNames,
  type OrganizationKind,
  organizationKindNames,
  type RegionalGroup,
  regionalGroupNames,
} from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { Bars } from '../../kit/figure/bars.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useCountryName } from './country-field.tsx';

/** As many States as are drawn; the rest are in the exports. */
const mostCountries = 12;

/** The figures. */
export function Balance({ list: { balance } }: { readonly list: ListView }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const countryOf = useCountryName();
  if (balance.total === 0) return null;
  const group = (key: string) =>
    Object.hasOwn(regionalGroupNames, key)
      ? sentence(regionalGroupNames[key as RegionalGroup])
      : say('participation.balance.noGroup');
  const heads = [
    say('participation.balance.kind'),
    say('participation.balance.count'),
    say('participation.balance.share'),
  ] as const;
  const bars = (figures: readonly BalanceFigure[], name: (key: string) => string) =>
    figures.map(({ key, count, share }) => ({ kind: name(key), count, share }));
  return (
    <section className="balance" aria-labelledby="balance-title">
      <h4 id="balance-title">{say('participation.balance')}</h4>
      <div className="balance-figures">
        <Bars
          caption={say('participation.balance.groups')}
          heads={heads}
          figures={bars(balance.groups, group)}
        />
        <Bars
          caption={say('participation.balance.leadership')}
          heads={heads}
          figures={bars(balance.leadership, (key) => sentence(leadershipNames[key as Leadership]))}
        />
        <Bars
          caption={say('participation.balance.kinds')}
          heads={heads}
          figures={bars(balance.kinds, (key) => sentence(organizationKindNames[key as OrganizationKind]))}
        />
        <Bars
          caption={say('participation.balance.countries')}
          heads={heads}
          figures={bars(balance.countries.slice(0, mostCountries), countryOf)}
        />
      </div>
    </section>
  );
}
