/** What opens the account: passkeys, the password, the codes of a device, the other house. */
import type { AccountKeys, Passkey, WaysIn } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { leaveForSingleSignOn, send, useKeys, useRenewed } from '../../client/account.ts';
import { makePasskey } from '../../client/passkey.ts';
import { PasswordField, TextField } from '../../kit/field/field.tsx';
import { Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { FormProblem } from '../sign-in/form-problem.tsx';
import { Codes } from './codes.tsx';
import { useProven } from './proof.tsx';
import { Act, Section } from './section.tsx';

/** The section. */
export function KeySection({ ways }: { ways: WaysIn }): ReactNode {
  const say = useMessage();
  const { data, error } = useKeys();
  return (
    <Section title={say('account.keys')}>
      {error ? <ProblemNotice cause={error} /> : null}
      {data || error ? null : <Waiting label={say('state.loading')} />}
      {data ? (
        <>
          <Passkeys passkeys={data.passkeys} isPlace={ways.passkeys} />
          <Password keys={data} />
          {data.password || data.codes.since ? <Codes codes={data.codes} /> : null}
          {ways.singleSignOn ? <OtherHouse house={ways.singleSignOn} isOpen={data.singleSignOn} /> : null}
        </>
      ) : null}
    </Section>
  );
}

function Passkeys({ passkeys, isPlace }: { passkeys: readonly Passkey[]; isPlace: boolean }): ReactNode {
  const say = useMessage();
  return (
    <div className="account-part">
      <h3>{say('account.passkeys')}</h3>
      <p>{say(isPlace ? 'account.passkeys.lead' : 'account.passkeys.no-place')}</p>
      {passkeys.length === 0 ? (
        <p>{say('account.passkeys.none')}</p>
      ) : (
        <ul className="account-list">
          {passkeys.map((passkey) => (
            <PasskeyEntry key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {isPlace ? <AddPasskey /> : null}
    </div>
  );
}

function PasskeyEntry({ passkey }: { passkey: Passkey }): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const renewed = useRenewed();
  const { id, name, synced, createdAt, usedAt } = passkey;
  const remove = useMutation({
    mutationFn: () => proven(() => send('DELETE', `/passkeys/${encodeURIComponent(id)}`)),
    onSuccess: renewed,
  });
  return (
    <li>
      <div>
        <strong>{name}</strong>{' '}
        {synced ? <span className="chip">{say('account.passkeys.synced')}</span> : null}
        <small>
          {say('account.passkeys.made', { date: new Date(createdAt) })};{' '}
          {usedAt ? say('account.passkeys.used', { date: new Date(usedAt) }) : say('account.passkeys.unused')}
        </small>
      </div>
      <Act label={say('account.remove')} of={say('account.remove.of', { name })} act={remove} shown="key" />
    </li>
  );
}

function AddPasskey(): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const renewed = useRenewed();
  const [name, setName] = useState<string | null>(null);
  const add = useMutation({
    mutationFn: () => proven(() => makePasskey(name ?? '')),
    onSuccess: async () => {
      setName(null);
      await renewed();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  if (name === null)
    return (
      <button type="button" className="button" onClick={() => setName('')}>
        {say('account.passkeys.add')}
      </button>
    );
  return (
    <form onSubmit={submit}>
      <TextField
        label={say('account.passkeys.name')}
        hint={say('account.passkeys.name.example')}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
      />
      <FormProblem cause={add.error} shown="passkey" />
      <button type="submit" className="button primary" disabled={add.isPending}>
        {say('account.passkeys.add')}
      </button>
    </form>
  );
}

function Password({ keys }: { keys: AccountKeys }): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const renewed = useRenewed();
  const [password, setPassword] = useState<string | null>(null);
  const set = useMutation({
    mutationFn: () => proven(() => send('PUT', '/password', { password })),
    onSuccess: async () => {
      setPassword(null);
      await renewed();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate();
  };
  return (
    <div className="account-part">
      <h3>{say('account.password')}</h3>
      <p role={set.isSuccess ? 'status' : undefined}>
        {set.isSuccess
          ? say('account.password.changed')
          : say(keys.password ? 'account.password.set' : 'account.password.none')}
      </p>
      {password === null ? (
        <button type="button" className="button" onClick={() => setPassword('')}>
          {say('account.password.change')}
        </button>
      ) : (
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
          <FormProblem cause={set.error} shown="password" />
          <button type="submit" className="button primary" disabled={set.isPending}>
            {say('account.password.change')}
          </button>
        </form>
      )}
    </div>
  );
}

function OtherHouse({ house, isOpen }: { house: string; isOpen: boolean }): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const tie = useMutation({
    mutationFn: () => proven(() => leaveForSingleSignOn({ purpose: 'link', next: '/account' })),
  });
  return (
    <div className="account-part">
      <h3>{say('account.single-sign-on')}</h3>
      <p>{say(isOpen ? 'account.single-sign-on.on' : 'account.single-sign-on.off', { house })}</p>
      {isOpen ? null : <Act label={say('account.single-sign-on.tie', { house })} act={tie} />}
    </div>
  );
}
