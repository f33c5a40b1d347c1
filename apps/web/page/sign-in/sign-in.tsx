/** The page on which people sign in: passkey first, then the other house, then the password, then a code if one is owed. */
import type { SignIn as Progress, WaysIn } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { leaveForSingleSignOn, send, useSignIn, useWhose } from '../../client/account.ts';
import { signInWithPasskey } from '../../client/passkey.ts';
import { PasswordField, TextField } from '../../kit/field/field.tsx';
import { Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { DoorPage } from './door.tsx';
import { FormProblem } from './form-problem.tsx';
import { useNext } from './next.ts';
import { SingleSignOnProblem } from './single-sign-on-problem.tsx';

/** The page. */
export function SignIn(): ReactNode {
  const say = useMessage();
  const whose = useWhose();
  const [search] = useSearchParams();
  const [owed, setOwed] = useState(search.get('step') === 'code');
  const next = useNext();
  const goOn = (progress: Progress) => (progress.next === 'code' ? setOwed(true) : next.go());
  if (whose.isError) return <ProblemNotice cause={whose.error} retry={() => void whose.refetch()} />;
  if (!whose.data) return <Waiting label={say('state.loading')} />;
  const { account, ways } = whose.data;
  if (account) return <Already name={account.name} go={next.go} />;
  if (owed) return <Code onIn={goOn} onBack={() => setOwed(false)} />;
  return (
    <DoorPage title={say('sign-in.title')} lead={say('sign-in.lead')}>
      <SingleSignOnProblem house={ways.singleSignOn} />
      <Ways ways={ways} next={next.path} onIn={goOn} />
    </DoorPage>
  );
}

function Already({ name, go }: { name: string; go: () => void }): ReactNode {
  const say = useMessage();
  return (
    <DoorPage title={say('sign-in.title')}>
      <div className="door-card">
        <p>{say('sign-in.already', { name })}</p>
        <button type="button" className="button primary" onClick={go}>
          {say('sign-in.go-on')}
        </button>
      </div>
    </DoorPage>
  );
}

interface WaysProps {
  readonly ways: WaysIn;
  readonly next: string;
  readonly onIn: (progress: Progress) => void;
}

function Ways({ ways, next, onIn }: WaysProps): ReactNode {
  const say = useMessage();
  const others = ways.passkeys || ways.singleSignOn !== null;
  const suffix = next === '/' ? '' : `?next=${encodeURIComponent(next)}`;
  return (
    <>
      <div className="door-card">
        {ways.passkeys ? <ByPasskey onIn={onIn} /> : null}
        {ways.singleSignOn === null ? null : <ByOtherHouse house={ways.singleSignOn} next={next} />}
        {others ? <p className="door-or">{say('sign-in.or')}</p> : null}
        <ByPassword onIn={onIn} />
      </div>
      <nav className="door-links" aria-label={say('sign-in.title')}>
        <Go to={`/recovery${suffix}`}>{say('sign-in.forgotten')}</Go>
        {ways.signUp ? <Go to={`/sign-up${suffix}`}>{say('sign-in.sign-up')}</Go> : null}
      </nav>
    </>
  );
}

function ByPasskey({ onIn }: { onIn: (progress: Progress) => void }): ReactNode {
  const say = useMessage();
  const signIn = useSignIn(signInWithPasskey, onIn);
  return (
    <>
      <div className="hinted">
        <button
          type="button"
          className="button primary"
          disabled={signIn.isPending}
          onClick={() => signIn.mutate(undefined)}
        >
          {say('sign-in.passkey')}
        </button>
        <small>{say('sign-in.passkey.hint')}</small>
      </div>
      <FormProblem cause={signIn.error} shown="passkey" />
    </>
  );
}

function ByOtherHouse({ house, next }: { house: string; next: string }): ReactNode {
  const say = useMessage();
  const leave = useMutation({ mutationFn: () => leaveForSingleSignOn({ next }) });
  return (
    <>
      <button type="button" className="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {say('sign-in.single-sign-on', { house })}
      </button>
      <FormProblem cause={leave.error} shown="step" />
    </>
  );
}

function ByPassword({ onIn }: { onIn: (progress: Progress) => void }): ReactNode {
  const say = useMessage();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn(() => send<Progress>('POST', '/sign-in', { email, password }), onIn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={say('account.field.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <PasswordField
        label={say('account.field.password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        isRequired
      />
      <FormProblem cause={signIn.error} shown="password" />
      <button type="submit" className="button" disabled={signIn.isPending}>
        {say('sign-in.password')}
      </button>
    </form>
  );
}

function Code({ onIn, onBack }: { onIn: (progress: Progress) => void; onBack: () => void }): ReactNode {
  const say = useMessage();
  const [code, setCode] = useState('');
  const signIn = useSignIn(() => send<Progress>('POST', '/sign-in/code', { code }), onIn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(undefined);
  };
  return (
    <DoorPage title={say('sign-in.code.title')} lead={say('sign-in.code.lead')}>
      <div className="door-card">
        <form onSubmit={submit}>
          <TextField
            label={say('account.field.code')}
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            isRequired
            autoFocus
          />
          <FormProblem cause={signIn.error} shown="code" />
          <button type="submit" className="button primary" disabled={signIn.isPending}>
            {say('sign-in.code.enter')}
          </button>
        </form>
      </div>
      <p className="door-links">
        <button type="button" className="link-button" onClick={onBack}>
          {say('sign-in.code.back')}
        </button>
      </p>
    </DoorPage>
  );
}
