/** The list of hats to put on, with a search; in sample mode every hat that there is. It is fetched when it is first opened. */
import {
  type Hat,
  type HatRole,
  hatNames,
  hatRoles,
  hatText,
  knownParty,
  roleNames,
} from '@rostrum/procedure';
import { type ReactNode, useMemo, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useWornHat, wear } from '../client/worn.ts';
import { groupName, type HatGroup, ownGroups, sampleGroups } from './hat-groups.ts';
import { useHatNames, useSentence } from './hat-name.ts';
import { useHatsHere } from './hats-here.tsx';
import { useMessage } from './locale.tsx';

interface HatChoiceProps {
  readonly title: string;
  readonly isSample: boolean;
  readonly hats: readonly Hat[];
  readonly close: () => void;
}

/** The search, the list, and as what in a party. */
export function HatChoice({ title, isSample, hats, close }: HatChoiceProps): ReactNode {
  const say = useMessage();
  const worn = useWornHat();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [role, setRole] = useState<HatRole>(worn.role ?? 'focal-point');
  const groups = useMemo(
    () => (isSample ? sampleGroups(hats, role) : ownGroups(hats)),
    [isSample, hats, role],
  );
  const all = groups.flatMap((group) => group.hats);
  const choose = (text: string) => {
    const chosen = all.find((hat) => hatText(hat) === text);
    if (chosen) wear(chosen);
    close();
  };
  return (
    <div className="hat-choice">
      <h3>{title}</h3>
      {isSample ? <p className="hat-hint">{say('hats.hint')}</p> : null}
      <Autocomplete filter={contains}>
        <SearchField aria-label={say('hats.search')} autoFocus className="hat-search">
          <Input type="search" placeholder={say('hats.search')} />
        </SearchField>
        {/* The list itself never has the focus: the search keeps it and arrow keys move within. What scrolls must be reachable all the same. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above. */}
        <section className="hat-list" aria-label={title} tabIndex={0} data-scrolls>
          <ListBox
            aria-label={title}
            selectionMode="single"
            selectedKeys={[hatText(worn)]}
            onSelectionChange={(keys) => choose(keys === 'all' ? '' : String([...keys][0] ?? ''))}
            renderEmptyState={() => <p className="quiet">{say('hats.none')}</p>}
          >
            {groups.map((group) => (
              <HatSection key={group.hats[0] ? hatText(group.hats[0]) : ''} group={group} />
            ))}
          </ListBox>
        </section>
      </Autocomplete>
      {isSample ? <RoleChoice role={role} onRole={setRole} /> : null}
    </div>
  );
}

function HatSection({ group }: { group: HatGroup }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { parties } = useHatsHere();
  const names = useHatNames(parties);
  const { heading, hats } = group;
  return (
    <ListBoxSection>
      <Header className="hat-heading">
        {'message' in heading ? say(heading.message) : sentence(groupName(heading.group))}
      </Header>
      {hats.map((hat) => (
        <ListBoxItem
          key={hatText(hat)}
          id={hatText(hat)}
          className="hat-item"
          // Found by its name in either language, whatever that of the interface.
          textValue={[names.hat(hat), ...everyName(hat)].join(' ')}
        >
          {names.hat(hat)}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

/** What a hat is called in either language: an office, a kind of party, a State. */
function everyName({ category, party }: Hat): readonly string[] {
  const [kind, name] = [hatNames[category], party === null ? undefined : knownParty(party)?.name];
  return [kind.en, kind.zh, name?.en ?? '', name?.zh ?? ''];
}

/** As what in its party: a delegation's head, its focal point or one of its members. */
function RoleChoice({ role, onRole }: { role: HatRole; onRole: (role: HatRole) => void }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const worn = useWornHat();
  return (
    <fieldset className="hat-roles">
      <legend>{say('hats.role')}</legend>
      {hatRoles.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="hat-role"
            checked={each === role}
            onChange={() => {
              onRole(each);
              if (worn.role !== null) wear({ ...worn, role: each });
            }}
          />
          {sentence(roleNames[each])}
        </label>
      ))}
    </fieldset>
  );
}
