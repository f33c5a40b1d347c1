/** Asks somebody who is signed in to show once more that it is they, and then does what was asked for. */
import type { WaysIn } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { createContext, type FormEvent, type ReactNode, use, useRef, useState } from 'react';
import { leaveForSingleSignOn, send, useKeys, useWhose } from '../../client/account.ts';
import { proveWithPasskey } from '../../client/passkey.ts';
import { ProblemError } from '../../client/request.ts';
import { PasswordField, TextField } from '../../kit/field/field.tsx';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { FormProblem } from '../sign-in/form-problem.tsx';

/** Does something that may ask for a proof first; rejects if the proof is not given. */
export type Proven = <Result>(act: () => Promise<Result>) => Promise<Result>;

const ProvenContext = createContext<Proven>((act) => act());

/** How to do what may ask for a proof. */
export function useProven(): Proven {
  return use(ProvenContext);
}

const isAsked = (error: unknown) => error instanceof ProblemError && error.problem.code === 'prove-again';

/** Stands ready to ask. */
export function ProofProvider({ children }: { children: ReactNode }): ReactNode {
  const say = useMessage();
  const [open, setOpen] = useState(false);
  const settle = useRef<(given: boolean) => void>(() => undefined);
  const ask = () =>
    new Promise<boolean>((resolve) => {
      settle.current = resolve;
      setOpen(true);
    });
  const close = (given: boolean) => {
    setOpen(false);
    settle.current(given);
  };
  const proven: Proven = async (act) => {
    try {
      return await act();
    } catch (error) {
      if (!isAsked(error) || !(await ask())) throw error;
      return act();
    }
  };
  return (
    <ProvenContext value={proven}>
      {children}
      <Sheet
        open={open}
        onClose={() => close(false)}
        title={say('proof.title')}
        closeLabel={say('act.close')}
        place="centre"
      >
        <Proof onGiven={() => close(true)} />
      </Sheet>
    </ProvenContext>
  );
}

function Proof({ onGiven }: { onGiven: () => void }): ReactNode {
  const say = useMessage();
  const keys = useKeys().data;
  const ways = useWhose().data?.ways;
  const withPasskey = ways?.passkeys && keys && keys.passkeys.length > 0;
  return (
    <div className="proof">
      <p>{say('proof.lead')}</p>
      {withPasskey ? <ByPasskey onGiven={onGiven} /> : null}
      {keys?.singleSignOn && ways?.singleSignOn ? <ByOtherHouse ways={ways} /> : null}
      {keys?.password ? <ByPassword withCode={keys.codes.since !== null} onGiven={onGiven} /> : null}
    </div>
  );
}

function ByPasskey({ onGiven }: { onGiven: () => void }): ReactNode {
  const say = useMessage();
  const prove = useMutation({ mutationFn: proveWithPasskey, onSuccess: onGiven });
  return (
    <>
      <button
        type="button"
        className="button primary"
        disabled={prove.isPending}
        onClick={() => prove.mutate()}
      >
        {say('proof.passkey')}
      </button>
      <FormProblem cause={prove.error} shown="passkey" />
    </>
  );
}

function ByOtherHouse({ ways }: { ways: WaysIn }): ReactNode {
  const say = useMessage();
  const leave = useMutation({
    mutationFn: () => leaveForSingleSignOn({ purpose: 'proof', next: '/account' }),
  });
  return (
    <>
      <button type="button" className="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {say('proof.single-sign-on', { house: ways.singleSignOn ?? '' })}
      </button>
      <FormProblem cause={leave.error} shown="step" />
    </>
  );
}

function ByPassword({ withCode, onGiven }: { withCode: boolean; onGiven: () => void }): ReactNode {
  const say = useMessage();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const prove = useMutation({
    mutationFn: () => send('POST', '/proof', withCode ? { password, code } : { password }),
    onSuccess: onGiven,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate();
  };
  return (
    <form onSubmit={submit}>
      <PasswordField
        label={say('account.field.password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        isRequired
      />
      {withCode ? (
        <TextField
          label={say('account.field.code')}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          isRequired
        />
      ) : null}
      <FormProblem cause={prove.error} shown={withCode ? 'code' : 'password'} />
      <button type="submit" className="button" disabled={prove.isPending}>
        {say('proof.password')}
      </button>
    </form>
  );
}
