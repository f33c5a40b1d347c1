/** One application: what was applied for, what was answered, what has become of it, and what can be done. */
import {
  type ApplicationView,
  allFields,
  type FormField,
  isOffice,
  leadershipNames,
  organizationKindNames,
} from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useAnswers } from '../../client/participation.ts';
import { Notice } from '../../kit/notice/notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { AuthorityLink } from '../process/authority-quote.tsx';
import { Moment } from '../process/moment.tsx';
import { processPath } from '../process/process-context.tsx';
import { useWording } from './answer-form.tsx';
import { StatusChip } from './applications.tsx';
import { useCountryName } from './country-field.tsx';
import { Do } from './do.tsx';
import { Duplicates } from './duplicates.tsx';
import { useParticipation } from './frame.tsx';
import { formsFor } from './hand-in.tsx';

/** The page. */
export function ApplicationPage(): ReactNode {
  const say = useMessage();
  const { application: wanted = '' } = useParams();
  const { participation, hat } = useParticipation();
  const application = participation.applications.find(({ id }) => id === wanted);
  if (!application)
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.application.unknown')}</p>
      </Notice>
    );
  return (
    <article className="application" aria-labelledby="application-title">
      <header>
        <h3 id="application-title">{application.organization.name}</h3>
        <StatusChip application={application} />
      </header>
      <Facts application={application} />
      {application.note ? <Note application={application} /> : null}
      <Outcomes application={application} />
      {isOffice(hat) ? <Duplicates application={application} /> : null}
      <Actions application={application} />
      <FollowUps application={application} />
      <GivenAnswers application={application} />
    </article>
  );
}

interface Of {
  readonly application: ApplicationView;
}

function Facts({ application }: Of): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const sentence = useSentence();
  const countryOf = useCountryName();
  const { organization, category, authority, matched, submittedAt, changedAt } = application;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['category', term(category)],
    ['authority', authority ? <AuthorityLink key="a" authority={authority} /> : '—'],
    ['organization.kind', sentence(organizationKindNames[organization.kind])],
    ['organization.country', countryOf(organization.country)],
    ['organization.others', organization.otherNames.join(say('list.comma')) || '—'],
    ['organization.website', organization.website ?? '—'],
    ['organization.leadership', sentence(leadershipNames[organization.leadership])],
    [
      'application.register',
      matched
        ? say(`participation.register.${matched.register}`)
        : say('participation.application.noRegister'),
    ],
    ['application.submitted', <Moment key="s" instant={submittedAt} />],
    ['application.changed', <Moment key="c" instant={changedAt} />],
  ];
  return (
    <dl className="particulars">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(`participation.${name}` as 'participation.category')}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Note({ application: { note } }: Of): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  return (
    <section className="application-note">
      <h4>{say('participation.application.note')}</h4>
      <p>{note ? sentence(note) : ''}</p>
    </section>
  );
}

function Outcomes({ application: { outcomes } }: Of): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { participation } = useParticipation();
  if (outcomes.length === 0) return null;
  const titleOf = (list: string) => {
    const known = participation.lists.find(({ id }) => id === list);
    return known ? sentence(known.title) : list;
  };
  return (
    <section>
      <h4>{say('participation.tab.lists')}</h4>
      <ul>
        {outcomes.map(({ list, outcome }) => (
          <li key={list}>
            {titleOf(list)}: <strong>{say(`participation.outcome.${outcome}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the office, or the party itself, may do with an application that stands so. */
const forStatus: Readonly<Record<string, readonly string[]>> = {
  pending: [
    'approveApplication',
    'returnForMending',
    'placeOnWaitingList',
    'declineApplication',
    'withdrawApplication',
  ],
  reapproval: ['approveApplication', 'returnForMending', 'declineApplication', 'withdrawApplication'],
  returned: ['declineApplication', 'withdrawApplication'],
  waiting: ['approveApplication', 'declineApplication', 'withdrawApplication'],
  approved: ['withdrawApplication'],
};

function Actions({ application }: Of): ReactNode {
  const say = useMessage();
  const { id, hat } = useParticipation();
  const acts = forStatus[application.status] ?? [];
  const drafts = useParticipation().participation.lists.filter(({ status }) => status === 'draft');
  const given = { application: application.id };
  const matter = `application/${application.id}`;
  return (
    <div className="bar no-print">
      {isOffice(hat) || acts.length === 0 ? null : (
        <Go
          className="button small"
          to={processPath(id, 'participation', 'applications', application.id, 'change')}
        >
          {say('participation.application.change')}
        </Go>
      )}
      {acts.map((act) => (
        <Do key={act} act={act} given={given} matter={matter} primary={act === 'approveApplication'} />
      ))}
      {application.status === 'approved' && isOffice(hat)
        ? drafts.map((list) => (
            <Do key={list.id} act="proposeName" given={{ ...given, list: list.id, organization: null }} />
          ))
        : null}
      {isOffice(hat) ? <Do act="eraseParticipant" given={{ subject: matter }} /> : null}
    </div>
  );
}

/** What can be handed in once an application is approved: travel, accommodation, side events. */
function FollowUps({ application }: Of): ReactNode {
  const say = useMessage();
  const word = useWording();
  const { id, participation, hat } = useParticipation();
  const forms = formsFor(participation.forms, 'follow-up', application.admission);
  if (application.status !== 'approved' || isOffice(hat) || forms.length === 0) return null;
  return (
    <section className="no-print">
      <h4>{say('participation.followUps')}</h4>
      <ul className="registrations">
        {forms.map(({ id: form, form: { title } }) => (
          <li key={form}>
            <Go to={processPath(id, 'participation', 'applications', application.id, 'follow-up', form)}>
              {word(title)}
            </Go>{' '}
            {application.followUps[form] ? (
              <span className="chip strong">{say('participation.followUps.in')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GivenAnswers({ application }: Of): ReactNode {
  const say = useMessage();
  const word = useWording();
  const { id, participation } = useParticipation();
  const answers = useAnswers(id, application.answers);
  const form = participation.forms.find((one) => one.id === application.form)?.form;
  if (application.answers === null) return <p className="quiet">{say('participation.answers.none')}</p>;
  if (answers.isPending) return <p className="quiet">{say('state.loading')}</p>;
  if (!answers.data) return <p className="quiet">{say('participation.answers.erased')}</p>;
  const given = answers.data;
  const fields = form ? allFields(form.sections) : [];
  const shown = fields.filter((field) => given[field.id] !== undefined);
  return (
    <section>
      <h4>{say('participation.answers')}</h4>
      <dl className="particulars">
        {shown.map((field) => (
          <div key={field.id}>
            <dt>{word(field.label)}</dt>
            <dd>
              <GivenAnswer field={field} value={given[field.id]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function GivenAnswer({ field, value }: { readonly field: FormField; readonly value: unknown }): ReactNode {
  const say = useMessage();
  const word = useWording();
  const countryOf = useCountryName();
  const { id } = useParticipation();
  const optionOf = (one: unknown) => {
    const option = field.options.find((each) => each.id === one);
    return option ? word(option.label) : String(one);
  };
  if (field.kind === 'choice') return optionOf(value);
  if (field.kind === 'choices') return (value as unknown[]).map(optionOf).join(say('list.comma'));
  if (field.kind === 'country') return countryOf(String(value));
  if (field.kind === 'statement')
    return say(value === true ? 'participation.form.agree' : 'participation.form.disagree');
  if (field.kind === 'file')
    return (
      <a
        href={`/api/processes/${encodeURIComponent(id)}/attachments/${encodeURIComponent(String(value))}`}
        download
      >
        {say('participation.answers.document')}
      </a>
    );
  return String(value);
}
