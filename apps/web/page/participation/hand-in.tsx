/** Forms that are handed in after approval, and forms by which persons are registered. */
import type { Answers, FormView } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { sendAttachment, useAnswers } from '../../client/participation.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useMessage, useStepTitle } from '../../shell/locale.tsx';
import { OutcomeNote } from '../process/form/outcome-note.tsx';
import { useAttempt } from '../process/form/use-attempt.ts';
import { processPath } from '../process/process-context.tsx';
import { AnswerForm, useWording } from './answer-form.tsx';
import { useBackdate } from './backdate.ts';
import { useParticipationChanged } from './do.tsx';
import { useParticipation } from './frame.tsx';

/** The forms of a purpose that are for an admission. */
export function formsFor(
  forms: readonly FormView[],
  purpose: FormView['form']['purpose'],
  admission: string | null,
): readonly FormView[] {
  return forms.filter(
    ({ form }) =>
      form.purpose === purpose &&
      (form.admissions.length === 0 || admission === null || form.admissions.includes(admission)),
  );
}

/** A follow-up form of an approved application; handed in again, it takes the place of the one before. */
export function FollowUpPage(): ReactNode {
  const say = useMessage();
  const { application: wanted = '', form: wantedForm = '' } = useParams();
  const { id, participation } = useParticipation();
  const application = participation.applications.find((one) => one.id === wanted);
  const form = participation.forms.find((one) => one.id === wantedForm);
  const before = useAnswers(id, application?.followUps[wantedForm]?.answers ?? null);
  if (!application || !form)
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.forms.unknown')}</p>
      </Notice>
    );
  if (before.isLoading) return <Waiting label={say('state.loading')} />;
  return (
    <HandIn
      act="submitFollowUp"
      form={form}
      given={{ application: application.id, form: form.id }}
      before={before.data ?? {}}
      backTo={['applications', application.id]}
    />
  );
}

/** A person registered for a meeting by the form that the office made. */
export function RegisterPage(): ReactNode {
  const say = useMessage();
  const titleOf = useStepTitle();
  const { event = '', form: wantedForm = '' } = useParams();
  const { participation, stateThen } = useParticipation();
  const form = participation.forms.find((one) => one.id === wantedForm);
  const step = stateThen.course.plan?.steps.find(({ id }) => id === event);
  if (!form || !step)
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.forms.unknown')}</p>
      </Notice>
    );
  return (
    <>
      <h3>{titleOf(step)}</h3>
      <HandIn
        act="registerForEvent"
        form={form}
        given={{ event, form: form.id, participant: null }}
        before={{}}
        backTo={['events']}
      />
    </>
  );
}

interface HandInProps {
  readonly act: 'submitFollowUp' | 'registerForEvent';
  readonly form: FormView;
  readonly given: Readonly<Record<string, unknown>>;
  readonly before: Answers;
  /** The page below `participation` that one comes back to. */
  readonly backTo: readonly string[];
}

function HandIn({ act, form, given, before, backTo }: HandInProps): ReactNode {
  const say = useMessage();
  const word = useWording();
  const navigate = useNavigate();
  const { id } = useParticipation();
  const changed = useParticipationChanged();
  const attempt = useAttempt(act, undefined);
  const happenedAt = useBackdate();
  const [trouble, setTrouble] = useState<unknown>(null);
  const keepFile = (file: File) =>
    sendAttachment(id, file).catch((cause: unknown) => {
      setTrouble(cause);
      return null;
    });
  const submit = (answers: Answers) =>
    attempt.send({ request: { ...given, answers }, ruling: null, happenedAt }, () => {
      changed();
      void navigate(processPath(id, 'participation', ...backTo));
    });
  return (
    <section className="apply" aria-labelledby="hand-in-title">
      <h3 id="hand-in-title">{word(form.form.title)}</h3>
      {form.window.answer === 'may' ? null : (
        <p className="quiet">
          {say(`participation.window.${form.window.answer}`, {
            opens: form.window.opens ?? '—',
            closes: form.window.closes ?? '—',
          })}
        </p>
      )}
      <AnswerForm
        form={form.form}
        before={before}
        keepFile={keepFile}
        submit={{ label: say('participation.handIn'), busy: attempt.isSending }}
        onSubmit={submit}
      />
      {trouble ? <p role="alert">{say(problemMessage(trouble))}</p> : null}
      <OutcomeNote outcome={attempt.outcome} noRuling onRuling={null} />
    </section>
  );
}
