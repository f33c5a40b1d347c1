/** Where an invitation leads once it is accepted, and the way to accept it through the other house. */
import type { Account, WaysIn } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { leaveForSingleSignOn, useCameIn } from '../../client/account.ts';
import { useMessage } from '../../shell/locale.tsx';
import { FormProblem } from './form-problem.tsx';
import { keepToken } from './held-token.ts';

/** What was answered to an acceptance. */
export interface Accepted {
  readonly account: Account | null;
  readonly process: string | null;
}

/** Goes where the invitation leads: to its process, or to the account. */
export function useArrival(): (accepted: Accepted) => Promise<void> {
  const navigate = useNavigate();
  const cameIn = useCameIn();
  return async ({ account, process }) => {
    keepToken('');
    await cameIn(account);
    await navigate(process === null ? '/account' : `/processes/${encodeURIComponent(process)}`);
  };
}

/** Comes in through the other house. */
export function OtherHouse({ ways, token }: { ways: WaysIn; token: string }): ReactNode {
  const say = useMessage();
  const leave = useMutation({
    mutationFn: () => leaveForSingleSignOn({ invitation: token, next: '/account' }),
  });
  if (ways.singleSignOn === null) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => leave.mutate()}>
        {say('sign-in.single-sign-on', { house: ways.singleSignOn })}
      </button>
      <FormProblem cause={leave.error} shown="step" />
    </>
  );
}
