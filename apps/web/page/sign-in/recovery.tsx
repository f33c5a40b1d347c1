/** The page on which a forgotten password is set anew: it asks for a letter, or is reached from one. */
import type { SignIn } from '@rostrum/api';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { send, useSignIn, useWhose } from '../../client/account.ts';
import { PasswordField } from '../../kit/field/field.tsx';
import { Waiting } from '../../kit/notice/notice.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { DoorPage } from './door.tsx';
import { FormProblem } from './form-problem.tsx';
import { LetterForm } from './letter-form.tsx';
import { useLinkToken } from './link-token.ts';

/** The page. */
export function Recovery(): ReactNode {
  const say = useMessage();
  const token = useLinkToken();
  const whose = useWhose();
  const [again, setAgain] = useState(false);
  if (token && !again) return <NewPassword token={token} onAgain={() => setAgain(true)} />;
  if (whose.data && !whose.data.ways.mail)
    return (
      <DoorPage title={say('recovery.title')}>
        <div className="door-card">
          <p>{say('recovery.no-mail')}</p>
        </div>
      </DoorPage>
    );
  return (
    <LetterForm
      path="/recovery"
      title="recovery.title"
      lead="recovery.lead"
      press="recovery.send"
      sent="recovery.sent.text"
    />
  );
}

function NewPassword({ token, onAgain }: { token: string; onAgain: () => void }): ReactNode {
  const say = useMessage();
  const link = useQuery({
    queryKey: ['recovery', token],
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      await send('POST', '/recovery/link', { token });
      return true;
    },
  });
  if (link.isPending) return <Waiting label={say('state.loading')} />;
  return (
    <DoorPage title={say('recovery.title')}>
      <div className="door-card">
        {link.isError ? (
          <>
            <FormProblem cause={link.error} shown="link" />
            <button type="button" className="button primary" onClick={onAgain}>
              {say('recovery.again')}
            </button>
          </>
        ) : (
          <PasswordForm token={token} />
        )}
      </div>
    </DoorPage>
  );
}

function PasswordForm({ token }: { token: string }): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const set = useSignIn(
    () => send<SignIn>('POST', '/recovery/password', { token, password }),
    ({ next }) => void navigate(next === 'code' ? '/sign-in?step=code&next=/account' : '/account'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <PasswordField
        label={say('account.field.password.new')}
        hint={say('account.field.password.hint')}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        isRequired
        autoFocus
      />
      <FormProblem cause={set.error} shown="link" />
      <button type="submit" className="button primary" disabled={set.isPending}>
        {say('recovery.set')}
      </button>
    </form>
  );
}
