/** Controls for what a process itself knows: its steps, its parties, its people, the documents that are kept. */
import {
  actDefinitions,
  type HatCategory,
  hatCategories,
  hatNames,
  hatRoles,
  knownParties,
  offices,
  organizationKindNames,
  organizationKinds,
  roleNames,
} from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useDocuments } from '../../../client/documents.ts';
import { ownNames } from '../../../message/catalogue.ts';
import { useSentence } from '../../../shell/hat-name.ts';
import { useLocale, useMessage, useStepTitle, useTerm } from '../../../shell/locale.tsx';
import { worksOf } from '../../library/works.ts';
import { useProcess } from '../process-context.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';
import type { Field } from './shape.ts';

/** What a control of its own gets besides. */
export type ChooserProps = FieldProps & { readonly ids: ControlIds };

type Chooser = (props: ChooserProps) => ReactNode;

type Options = readonly (readonly [value: string, label: string, lang?: string])[];

function Select({ ids, value, onChange, options }: ChooserProps & { options: Options }): ReactNode {
  const text = String(value ?? '');
  const known = text === '' || options.some(([each]) => each === text);
  return (
    <select {...ids} value={text} onChange={(event) => onChange(event.target.value)}>
      <option value="">—</option>
      {known ? null : <option value={text}>{text}</option>}
      {options.map(([each, label, lang]) => (
        <option key={each} value={each} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Text with suggestions that need not be taken. */
function Suggested({ ids, value, onChange, options }: ChooserProps & { options: Options }): ReactNode {
  const list = `${ids.id}-list`;
  return (
    <>
      <input
        {...ids}
        type="text"
        list={list}
        value={String(value ?? '')}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {options.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}

function StepChooser(props: ChooserProps): ReactNode {
  const { state } = useProcess();
  const titled = useStepTitle();
  const steps = (state.course.plan?.steps ?? []).filter(
    ({ id, supersededBy }) => !supersededBy && !state.course.withdrawn[id],
  );
  return <Select {...props} options={steps.map((step) => [step.id, titled(step)])} />;
}

function PlaceChooser(props: ChooserProps): ReactNode {
  const { state } = useProcess();
  const term = useTerm();
  const places = new Set((state.course.plan?.steps ?? []).flatMap(({ place }) => place ?? []));
  return <Suggested {...props} options={[...places].toSorted().map((place) => [place, term(place)])} />;
}

function DocumentChooser(props: ChooserProps): ReactNode {
  const { language } = useLocale();
  const works = worksOf(useDocuments().data ?? [], language);
  return (
    <Select
      {...props}
      options={works.map(({ shown }) => [
        shown.key,
        [shown.symbol, shown.title?.slice(0, 70)].filter(Boolean).join(' · ') || shown.key,
        shown.language,
      ])}
    />
  );
}

function PersonChooser(props: ChooserProps): ReactNode {
  const { view } = useProcess();
  const people = Object.entries(view.names);
  return <Suggested {...props} options={people.map(([id, name]) => [id, name])} />;
}

function ActChooser(props: ChooserProps): ReactNode {
  const sentence = useSentence();
  return <Select {...props} options={actDefinitions.map(({ name, title }) => [name, sentence(title)])} />;
}

/** Offices alone where an office is asked for; every category elsewhere. */
function CategoryChooser(props: ChooserProps): ReactNode {
  const sentence = useSentence();
  const asked = props.field.choices as readonly HatCategory[];
  const isOffice = props.path.at(-2) === 'hat';
  const among: readonly HatCategory[] = isOffice ? offices : asked.length > 0 ? asked : hatCategories;
  return <Select {...props} options={among.map((each) => [each, sentence(hatNames[each])])} />;
}

/** Parties of the process as bearers, `stakeholder/o1`: where nothing beside says of what kind they are. */
function BearerChooser(props: ChooserProps): ReactNode {
  const { state } = useProcess();
  const sentence = useSentence();
  const parties = Object.entries(state.people.parties);
  const options = parties.map(([bearer, { name }]) => [bearer, sentence(name)] as const);
  return <Select {...props} options={options.toSorted((one, other) => one[1].localeCompare(other[1]))} />;
}

/** A State by its code. */
function StateChooser(props: ChooserProps): ReactNode {
  const sentence = useSentence();
  const isMember = props.path.includes('members') || props.field.name === 'state';
  const among = knownParties.filter(({ category }) => !isMember || category === 'member-state');
  return <Select {...props} options={among.map(({ code, name }) => [code, sentence(name)])} />;
}

/** An application that was approved, by the name of its organization. */
function ApplicationChooser(props: ChooserProps): ReactNode {
  const { state } = useProcess();
  const approved = Object.values(state.participation.applications).filter(
    ({ status }) => status === 'approved',
  );
  return <Select {...props} options={approved.map(({ id, organization }) => [id, organization.name])} />;
}

function OrganizationKindChooser(props: ChooserProps): ReactNode {
  const sentence = useSentence();
  return (
    <Select
      {...props}
      options={organizationKinds.map((each) => [each, sentence(organizationKindNames[each])])}
    />
  );
}

function PartyChooser(props: ChooserProps): ReactNode {
  return 'category' in props.beside ? <PartyOfKind {...props} /> : <BearerChooser {...props} />;
}

function PartyOfKind(props: ChooserProps): ReactNode {
  const sentence = useSentence();
  const category = String(props.beside.category ?? '');
  const isState = category === 'member-state' || category === 'observer-state';
  const among = knownParties.filter((party) => (isState ? party.category === category : true));
  const options = among.map(({ code, name }) => [code, sentence(name)] as const);
  return isState ? <Select {...props} options={options} /> : <Suggested {...props} options={options} />;
}

function RoleChooser(props: ChooserProps): ReactNode {
  const sentence = useSentence();
  return <Select {...props} options={hatRoles.map((role) => [role, sentence(roleNames[role])])} />;
}

function LanguagesChooser({ ids, value, onChange }: ChooserProps): ReactNode {
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const say = useMessage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the field's own label names the group.
    <div className="form-checks" role="group" id={ids.id} aria-label={say('form.languages')}>
      {Object.entries(ownNames).map(([code, name]) => (
        <label key={code} lang={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
            }
          />
          {name}
        </label>
      ))}
    </div>
  );
}

/** By the name of the field; for items of a list, by that of the list. */
const byName: Readonly<Record<string, Chooser>> = {
  step: StepChooser,
  partOf: StepChooser,
  after: StepChooser,
  before: StepChooser,
  place: PlaceChooser,
  document: DocumentChooser,
  person: PersonChooser,
  act: ActChooser,
  category: CategoryChooser,
  party: PartyChooser,
  parties: BearerChooser,
  members: StateChooser,
  country: StateChooser,
  state: StateChooser,
  participant: PersonChooser,
  holder: PersonChooser,
  application: ApplicationChooser,
  event: StepChooser,
  events: StepChooser,
  role: RoleChooser,
  languages: LanguagesChooser,
};

const single: ReadonlySet<Field['kind']> = new Set(['text', 'prose', 'choice']);

/** The control of its own that a field has; null for all others. */
export function chooserOf(field: Field, path: readonly string[]): Chooser | null {
  if (field.name === 'languages') return field.kind === 'list' ? LanguagesChooser : null;
  if (!single.has(field.kind)) return null;
  if (field.name === 'kind' && path.at(-2) === 'organization') return OrganizationKindChooser;
  return byName[field.name === '' ? (path.at(-2) ?? '') : field.name] ?? null;
}
