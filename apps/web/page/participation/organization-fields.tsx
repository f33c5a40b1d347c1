/** What is public of an organization by its nature. */
import {
  type Leadership,
  leadershipNames,
  leaderships,
  type Organization,
  type OrganizationKind,
  organizationKindNames,
  organizationKinds,
} from '@rostrum/procedure';
import { type ReactNode, useId } from 'react';
import { Choice } from '../../kit/choice/choice.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { CountryField } from './country-field.tsx';

/** An organization that nobody has described yet. */
export const noOrganization: Organization = {
  name: '',
  otherNames: [],
  kind: 'civil-society',
  country: null,
  website: null,
  leadership: 'undeclared',
};

interface OrganizationFieldsProps {
  readonly organization: Organization;
  readonly onChange: (organization: Organization) => void;
}

/** The fields; other names one to a line. */
export function OrganizationFields({ organization, onChange }: OrganizationFieldsProps): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const id = useId();
  const set = (part: Partial<Organization>) => onChange({ ...organization, ...part });
  return (
    <fieldset>
      <legend>{say('participation.organization')}</legend>
      <p className="answers-text">{say('participation.organization.public')}</p>
      <label className="field" htmlFor={`${id}-name`}>
        <span>{say('participation.organization.name')}</span>
        <input
          id={`${id}-name`}
          type="text"
          required
          value={organization.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </label>
      <label className="field" htmlFor={`${id}-others`}>
        <span>{say('participation.organization.others')}</span>
        <textarea
          id={`${id}-others`}
          rows={2}
          value={organization.otherNames.join('\n')}
          onChange={(event) => set({ otherNames: event.target.value.split('\n').slice(0, 6) })}
        />
      </label>
      <div className="words">
        <Choice
          label={say('participation.organization.kind')}
          value={organization.kind}
          isRequired
          options={organizationKinds.map((kind) => [kind, sentence(organizationKindNames[kind])])}
          onChange={(kind) => set({ kind: kind as OrganizationKind })}
        />
        <label className="field" htmlFor={`${id}-country`}>
          <span>{say('participation.organization.country')}</span>
          <CountryField
            id={`${id}-country`}
            value={organization.country ?? ''}
            onChange={(country) => set({ country: country ?? null })}
          />
        </label>
      </div>
      <div className="words">
        <label className="field" htmlFor={`${id}-website`}>
          <span>{say('participation.organization.website')}</span>
          <input
            id={`${id}-website`}
            type="text"
            inputMode="url"
            placeholder="https://"
            value={organization.website ?? ''}
            onChange={(event) => set({ website: event.target.value || null })}
          />
        </label>
        <Choice
          label={say('participation.organization.leadership')}
          value={organization.leadership}
          isRequired
          options={leaderships.map((one) => [one, sentence(leadershipNames[one])])}
          onChange={(leadership) => set({ leadership: leadership as Leadership })}
        />
      </div>
    </fieldset>
  );
}

/** An organization as it is sent: without empty lines. */
export function tidy(organization: Organization): Organization {
  const otherNames = organization.otherNames.map((name) => name.trim()).filter((name) => name.length >= 2);
  return { ...organization, name: organization.name.trim(), otherNames };
}
