/** The page of one's account: who one is, what opens it, where it is open, which programs act, and the end of it. */
import './account.css';
import '../sign-in/sign-in.css';
import type { Account } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { send, useCameIn, useWhose } from '../../client/account.ts';
import { Choice } from '../../kit/choice/choice.tsx';
import { TextField } from '../../kit/field/field.tsx';
import { Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { offered, ownNames } from '../../message/catalogue.ts';
import { Go } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { FormProblem } from '../sign-in/form-problem.tsx';
import { SingleSignOnProblem } from '../sign-in/single-sign-on-problem.tsx';
import { KeySection } from './keys.tsx';
import { ProofProvider, useProven } from './proof.tsx';
import { Act, Section } from './section.tsx';
import { SessionSection } from './sessions.tsx';
import { TokenSection } from './tokens.tsx';

/** The page. */
export function AccountPage(): ReactNode {
  const say = useMessage();
  const whose = useWhose();
  useTitle(say('account.title'));
  if (whose.isError) return <ProblemNotice cause={whose.error} retry={() => void whose.refetch()} />;
  if (!whose.data) return <Waiting label={say('state.loading')} />;
  const { account, ways } = whose.data;
  return (
    <main className="page account" id="main">
      {account ? (
        <ProofProvider>
          <header>
            <h1>{say('account.title')}</h1>
            <p>{say('account.lead')}</p>
          </header>
          <SingleSignOnProblem house={ways.singleSignOn} />
          <Profile account={account} />
          <KeySection ways={ways} />
          <SessionSection />
          <TokenSection administrator={account.administrator} />
          <EndSection />
        </ProofProvider>
      ) : (
        <header>
          <h1>{say('account.title')}</h1>
          <p>{say('account.sign-in-first')}</p>
          <p>
            <Go className="button primary" to="/sign-in?next=/account">
              {say('account.menu.sign-in')}
            </Go>
          </p>
        </header>
      )}
    </main>
  );
}

function Profile({ account }: { account: Account }): ReactNode {
  const say = useMessage();
  const cameIn = useCameIn();
  const [name, setName] = useState(account.name);
  const [language, setLanguage] = useState<string>(account.language);
  const save = useMutation({
    mutationFn: () => send<Account>('PATCH', '', { name, language }),
    onSuccess: cameIn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Section title={say('account.profile')} lead={account.email}>
      {account.administrator ? <p className="chip strong">{say('account.administrator')}</p> : null}
      <form onSubmit={submit}>
        <TextField
          label={say('account.field.name')}
          hint={say('account.field.name.hint')}
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
        />
        <Choice
          label={say('account.field.language')}
          value={language}
          options={offered.map((each) => [each, ownNames[each], each] as const)}
          isRequired
          onChange={setLanguage}
        />
        <FormProblem cause={save.error} shown="step" />
        <button type="submit" className="button" disabled={save.isPending}>
          {say('account.profile.save')}
        </button>
        {save.isSuccess ? <p role="status">{say('account.saved')}</p> : null}
      </form>
    </Section>
  );
}

function EndSection(): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  const proven = useProven();
  const cameIn = useCameIn();
  const [sure, setSure] = useState(false);
  const end = useMutation({
    mutationFn: () => proven(() => send('DELETE', '')),
    onSuccess: async () => {
      await cameIn(null);
      await navigate('/');
    },
  });
  return (
    <Section title={say('account.end')} lead={say('account.end.lead')}>
      {sure ? (
        <div className="account-part">
          <p>{say('account.end.sure')}</p>
          <div className="bar">
            <Act label={say('account.end.do')} look="danger" act={end} />
            <button type="button" className="button small" onClick={() => setSure(false)}>
              {say('act.leave')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="button danger" onClick={() => setSure(true)}>
          {say('account.end.begin')}
        </button>
      )}
    </Section>
  );
}
