/** The account of somebody who is invited and has none yet: a name, and a passkey or a password. */
import type { HeldInvitation, WaysIn } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { send } from '../../client/account.ts';
import { makePasskey } from '../../client/passkey.ts';
import { PasswordField, TextField } from '../../kit/field/field.tsx';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { type Accepted, OtherHouse, useArrival } from './arrival.tsx';
import { FormProblem } from './form-problem.tsx';

interface NewAccountProps {
  readonly token: string;
  readonly invitation: HeldInvitation;
  readonly ways: WaysIn;
}

/** How somebody new accepts. */
function useJoin(token: string, account: { name: string; email?: string }) {
  const arrive = useArrival();
  const say = useMessage();
  const { language } = useLocale();
  return useMutation({
    mutationFn: async (password: string | null) => {
      const asked = { token, account: { ...account, language, ...(password === null ? {} : { password }) } };
      const accepted = await send<Accepted>('POST', '/invitation/acceptance', asked);
      // Without one the account can still be opened by a link; the page of the account offers it again.
      if (password === null) await makePasskey(say('account.passkeys.first')).catch(() => undefined);
      return accepted;
    },
    onSuccess: arrive,
  });
}

/** The form. */
export function NewAccount({ token, invitation, ways }: NewAccountProps): ReactNode {
  const say = useMessage();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const join = useJoin(token, { name, ...(invitation.email === null ? { email } : {}) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    join.mutate(pressed instanceof HTMLButtonElement && pressed.value === 'passkey' ? null : password);
  };
  return (
    <>
      <form onSubmit={submit}>
        <h2>{say('invitation.new')}</h2>
        {invitation.email === null ? (
          <TextField
            label={say('account.field.email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            isRequired
          />
        ) : null}
        <TextField
          label={say('account.field.name')}
          hint={say('account.field.name.hint')}
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
        />
        {ways.passkeys ? <WithPasskey isPending={join.isPending} /> : null}
        <PasswordField
          label={say('account.field.password')}
          hint={say('account.field.password.hint')}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
        <FormProblem cause={join.error} shown="invitation" />
        <button
          type="submit"
          value="password"
          className={ways.passkeys ? 'button' : 'button primary'}
          disabled={join.isPending || password === ''}
        >
          {say('invitation.with-password')}
        </button>
      </form>
      <OtherHouse ways={ways} token={token} />
    </>
  );
}

function WithPasskey({ isPending }: { isPending: boolean }): ReactNode {
  const say = useMessage();
  return (
    <>
      <div className="hinted">
        <button type="submit" value="passkey" className="button primary" disabled={isPending}>
          {say('invitation.with-passkey')}
        </button>
        <small>{say('invitation.with-passkey.hint')}</small>
      </div>
      <p className="door-or">{say('sign-in.or')}</p>
    </>
  );
}
