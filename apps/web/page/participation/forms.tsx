/** The forms of a process, and one of them edited. */
import type { FormVersion } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Notice } from '../../kit/notice/notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useMessage, useTerm } from '../../shell/locale.tsx';
import { OutcomeNote } from '../process/form/outcome-note.tsx';
import { useAttempt } from '../process/form/use-attempt.ts';
import { processPath } from '../process/process-context.tsx';
import { useWording } from './answer-form.tsx';
import { useBackdate } from './backdate.ts';
import { useParticipationChanged } from './do.tsx';
import { FormEditor } from './form-editor.tsx';
import { useParticipation } from './frame.tsx';

/** All forms. */
export function Forms(): ReactNode {
  const say = useMessage();
  const word = useWording();
  const { id, participation } = useParticipation();
  return (
    <>
      <div className="bar no-print">
        <Go className="button primary" to={processPath(id, 'participation', 'forms', 'new')}>
          {say('participation.forms.new')}
        </Go>
      </div>
      {participation.forms.length === 0 ? <p className="quiet">{say('participation.forms.none')}</p> : null}
      <ul className="admissions">
        {participation.forms.map(({ id: form, version, form: said, window }) => (
          <li key={form}>
            <header>
              <h3>
                <Go to={processPath(id, 'participation', 'forms', form)}>{word(said.title)}</Go>
              </h3>
              <span className="chip">{say(`participation.purpose.${said.purpose}`)}</span>
              <span className="chip">{say('participation.forms.version', { version })}</span>
            </header>
            <p className="quiet">
              {say(`participation.window.${window.answer}`, {
                opens: window.opens ?? '—',
                closes: window.closes ?? '—',
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An id for a form, from its English title. */
function idOf(form: FormVersion): string {
  const words = form.title.en.toLowerCase().match(/[a-z0-9]+/g) ?? ['form'];
  return words.join('-').slice(0, 60);
}

/** One form edited; `new` begins one. */
export function FormPage(): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const navigate = useNavigate();
  const { form: wanted = 'new' } = useParams();
  const { id, participation, stateThen } = useParticipation();
  const [kept, setKept] = useState(false);
  const changed = useParticipationChanged();
  const attempt = useAttempt('defineForm', undefined);
  const happenedAt = useBackdate();
  const known = participation.forms.find((one) => one.id === wanted);
  const { plan } = stateThen.course;
  if (!plan || (wanted !== 'new' && !known))
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.forms.unknown')}</p>
      </Notice>
    );
  const keep = (form: FormVersion) => {
    const request = { form: known?.id ?? idOf(form), ...form };
    attempt.send({ request, ruling: null, happenedAt }, () => {
      changed();
      setKept(true);
      void navigate(processPath(id, 'participation', 'forms'));
    });
  };
  return (
    <>
      <FormEditor
        plan={plan}
        before={known?.form ?? null}
        admissions={participation.admissions.map(({ id: one, category, authority }) => ({
          id: one,
          label: `${term(category)} (${authority.eId})`,
        }))}
        busy={attempt.isSending || kept}
        onKeep={keep}
      />
      <OutcomeNote outcome={attempt.outcome} noRuling onRuling={null} />
    </>
  );
}
