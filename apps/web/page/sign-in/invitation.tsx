/** The page that an invitation leads to: what it is for, and how to accept it. */
import type { Account, HeldInvitation, WaysIn } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { send, useInvitation, useSignOut, useWhose } from '../../client/account.ts';
import { Waiting } from '../../kit/notice/notice.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { type Accepted, OtherHouse, useArrival } from './arrival.tsx';
import { DoorPage } from './door.tsx';
import { FormProblem } from './form-problem.tsx';
import { heldToken, keepToken } from './held-token.ts';
import { useLinkToken } from './link-token.ts';
import { NewAccount } from './new-account.tsx';

/** The page. */
export function Invitation(): ReactNode {
  const say = useMessage();
  const inAddress = useLinkToken();
  const token = inAddress || heldToken();
  const whose = useWhose();
  const invitation = useInvitation(token);
  if (token === '') return <Closed>{say('invitation.missing')}</Closed>;
  if (invitation.isError)
    return (
      <Closed>
        <FormProblem cause={invitation.error} shown="link" />
      </Closed>
    );
  if (!invitation.data || !whose.data) return <Waiting label={say('state.loading')} />;
  const { administrator, process } = invitation.data;
  const bare = !administrator && process === null;
  return (
    <DoorPage title={say(bare ? 'invitation.title.account' : 'invitation.title')}>
      <Facts invitation={invitation.data} />
      <div className="door-card">
        <Acceptance
          token={token}
          invitation={invitation.data}
          account={whose.data.account}
          ways={whose.data.ways}
        />
      </div>
    </DoorPage>
  );
}

function Closed({ children }: { children: ReactNode }): ReactNode {
  const say = useMessage();
  return (
    <DoorPage title={say('invitation.title')}>
      <div className="door-card">
        <div>{children}</div>
      </div>
    </DoorPage>
  );
}

function Facts({ invitation }: { invitation: HeldInvitation }): ReactNode {
  const say = useMessage();
  const names = useHatNames();
  const sentence = useSentence();
  const { email, process, title, hat, administrator, expiresAt } = invitation;
  return (
    <div className="door-facts">
      {administrator ? <strong>{say('invitation.to.administrator')}</strong> : null}
      {process !== null && hat ? (
        <strong>
          {say('invitation.to.hat', { process: title ? sentence(title) : process, hat: names.worn(hat) })}
        </strong>
      ) : null}
      {email === null ? null : <span>{say('invitation.for', { email })}</span>}
      <span>{say('invitation.until', { date: new Date(expiresAt) })}</span>
    </div>
  );
}

interface AcceptanceProps {
  readonly token: string;
  readonly invitation: HeldInvitation;
  readonly account: Account | null;
  readonly ways: WaysIn;
}

function Acceptance({ token, invitation, account, ways }: AcceptanceProps): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  if (account) return <AsPresent token={token} account={account} />;
  if (!invitation.hasAccount) return <NewAccount token={token} invitation={invitation} ways={ways} />;
  const signIn = () => {
    keepToken(token);
    void navigate('/sign-in?next=/invitation');
  };
  return (
    <>
      <p>{say('invitation.has-account')}</p>
      <button type="button" className="button primary" onClick={signIn}>
        {say('invitation.sign-in')}
      </button>
      <OtherHouse ways={ways} token={token} />
    </>
  );
}

function AsPresent({ token, account }: { token: string; account: Account }): ReactNode {
  const say = useMessage();
  const arrive = useArrival();
  const signOut = useSignOut();
  const accept = useMutation({
    mutationFn: () => send<Accepted>('POST', '/invitation/acceptance', { token }),
    onSuccess: arrive,
  });
  const { name, email } = account;
  const leave = () => {
    keepToken(token);
    signOut.mutate();
  };
  return (
    <>
      <p>{say('invitation.as', { name, email })}</p>
      <FormProblem cause={accept.error} shown="invitation" />
      <button
        type="button"
        className="button primary"
        disabled={accept.isPending}
        onClick={() => accept.mutate()}
      >
        {say('invitation.accept')}
      </button>
      <button type="button" className="link-button" onClick={leave}>
        {say('invitation.other')}
      </button>
    </>
  );
}
