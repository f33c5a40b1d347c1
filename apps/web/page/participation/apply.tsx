/** Applying under a paragraph, or changing what was applied for. */
import type { Answers, FormView, Organization } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { sendAttachment, useAnswers } from '../../client/participation.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { AuthorityQuote } from '../process/authority-quote.tsx';
import { useLabels } from '../process/form/labels.ts';
import { OutcomeNote } from '../process/form/outcome-note.tsx';
import { useAttempt } from '../process/form/use-attempt.ts';
import { processPath, useProcess } from '../process/process-context.tsx';
import { AnswerForm } from './answer-form.tsx';
import { useBackdate } from './backdate.ts';
import { useParticipationChanged } from './do.tsx';
import { useParticipation } from './frame.tsx';
import { noOrganization, OrganizationFields, tidy } from './organization-fields.tsx';

/** A form without questions: where the office has made none. */
const noQuestions = {
  purpose: 'application',
  admissions: [],
  title: { en: '', zh: '' },
  sections: [],
  opens: null,
  closes: null,
  perParty: null,
} as const;

/** The form by which one applies under an admission. */
function applicationForm(forms: readonly FormView[], admission: string): FormView | undefined {
  return forms.find(
    ({ form }) =>
      form.purpose === 'application' && (form.admissions.length === 0 || form.admissions.includes(admission)),
  );
}

/** The page of a new application. */
export function Apply(): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const { admission: wanted = '' } = useParams();
  const { participation } = useParticipation();
  const admission = participation.admissions.find(({ id }) => id === wanted);
  if (!admission)
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.apply.unknown')}</p>
      </Notice>
    );
  return (
    <section aria-labelledby="apply-title" className="apply">
      <h3 id="apply-title">{say('participation.apply.as', { category: term(admission.category) })}</h3>
      <AuthorityQuote authority={admission.authority} />
      <Closed admission={admission.id} />
      <ApplicationForm act="submitApplication" admission={admission.id} given={{ admission: admission.id }} />
    </section>
  );
}

/** Why nobody can apply today, said before anybody has filled in a page for nothing. */
function Closed({ admission }: { readonly admission: string }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { view } = useProcess();
  const { participation } = useParticipation();
  const standing = view.acts.find(({ name }) => name === 'submitApplication')?.standing;
  const window = applicationForm(participation.forms, admission)?.window;
  const isOpen = standing?.answer !== 'notNow' && standing?.answer !== 'notYet';
  if (isOpen && (!window || window.answer === 'may')) return null;
  return (
    <p className="application-note" role="status">
      {isOpen && window
        ? say(`participation.window.${window.answer}`, {
            opens: window.opens ?? '—',
            closes: window.closes ?? '—',
          })
        : sentence(standing?.reason ?? { en: '', zh: '' })}
    </p>
  );
}

/** The page on which an application is changed. */
export function ChangeApplication(): ReactNode {
  const say = useMessage();
  const { application: wanted = '' } = useParams();
  const { id, participation } = useParticipation();
  const application = participation.applications.find((one) => one.id === wanted);
  const answers = useAnswers(id, application?.answers ?? null);
  if (!application)
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.application.unknown')}</p>
      </Notice>
    );
  if (answers.isLoading) return <Waiting label={say('state.loading')} />;
  return (
    <section aria-labelledby="change-title" className="apply">
      <h3 id="change-title">{say('participation.application.change')}</h3>
      <ApplicationForm
        act="changeApplication"
        admission={application.admission}
        given={{ application: application.id }}
        organization={application.organization}
        before={answers.data ?? {}}
      />
    </section>
  );
}

interface ApplicationFormProps {
  readonly act: 'submitApplication' | 'changeApplication';
  readonly admission: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly organization?: Organization;
  readonly before?: Answers;
}

function ApplicationForm({
  act,
  admission,
  given,
  organization: first,
  before,
}: ApplicationFormProps): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  const { id, participation } = useParticipation();
  const [organization, setOrganization] = useState(first ?? noOrganization);
  const [trouble, setTrouble] = useState<unknown>(null);
  const changed = useParticipationChanged();
  const attempt = useAttempt(act, undefined);
  const labelOf = useLabels();
  const sentence = useSentence();
  const happenedAt = useBackdate();
  const form = applicationForm(participation.forms, admission)?.form;
  const keepFile = (file: File) =>
    sendAttachment(id, file).catch((cause: unknown) => {
      setTrouble(cause);
      return null;
    });
  const submit = (answers: Answers) => {
    const request = { ...given, organization: tidy(organization), answers };
    attempt.send({ request, ruling: null, happenedAt }, () => {
      changed();
      void navigate(processPath(id, 'participation', 'applications'));
    });
  };
  return (
    <>
      <AnswerForm
        form={form ?? { ...noQuestions, admissions: [], sections: [] }}
        {...(before ? { before } : {})}
        keepFile={keepFile}
        submit={{ label: say('participation.apply.send'), busy: attempt.isSending }}
        onSubmit={submit}
      >
        <OrganizationFields
          organization={organization}
          onChange={(next) => {
            setOrganization(next);
            attempt.edited();
          }}
        />
      </AnswerForm>
      {trouble ? <p role="alert">{say(problemMessage(trouble))}</p> : null}
      {attempt.outcome.kind === 'misfit' ? (
        <div role="alert" className="answers-wrong">
          <ul>
            {attempt.outcome.misfits.map(({ at, message, zh }) => (
              <li key={at}>
                {labelOf(at.split('.'))}: {sentence({ en: message, zh: zh ?? message })}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <OutcomeNote outcome={attempt.outcome} noRuling onRuling={null} />
      )}
    </>
  );
}
