/** Codes of an authenticator app, and the recovery codes for whoever loses it. */
import type { AccountKeys } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { encode } from 'uqr';
import { send, useRenewed } from '../../client/account.ts';
import { TextField } from '../../kit/field/field.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { FormProblem } from '../sign-in/form-problem.tsx';
import { useProven } from './proof.tsx';
import { Secret } from './secret.tsx';
import { Act } from './section.tsx';

interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

/** The part of the page. */
export function Codes({ codes }: { codes: AccountKeys['codes'] }): ReactNode {
  const say = useMessage();
  const [shown, setShown] = useState<readonly string[] | null>(null);
  const { since } = codes;
  return (
    <div className="account-part">
      <h3>{say('account.codes')}</h3>
      <p>{since ? say('account.codes.on', { date: new Date(since) }) : say('account.codes.off')}</p>
      {shown ? (
        <Secret
          title={say('account.codes.shown')}
          lead={say('account.codes.shown.lead')}
          lines={shown}
          onKept={() => setShown(null)}
        />
      ) : null}
      {since ? <Present left={codes.recovery} onShown={setShown} /> : <SetUp onShown={setShown} />}
    </div>
  );
}

interface PresentProps {
  readonly left: number;
  readonly onShown: (codes: readonly string[] | null) => void;
}

function Present({ left, onShown }: PresentProps): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const renewed = useRenewed();
  const renew = useMutation({
    mutationFn: () => proven(() => send<RecoveryCodes>('POST', '/recovery-codes')),
    onSuccess: async ({ recoveryCodes }) => {
      onShown(recoveryCodes);
      await renewed();
    },
  });
  const remove = useMutation({
    mutationFn: () => proven(() => send('DELETE', '/codes')),
    onSuccess: async () => {
      onShown(null);
      await renewed();
    },
  });
  return (
    <>
      <p>{say('account.codes.recovery', { count: left })}</p>
      <div className="bar">
        <Act label={say('account.codes.renew')} act={renew} />
        <Act label={say('account.codes.remove')} act={remove} />
      </div>
    </>
  );
}

interface NewKey {
  readonly secret: string;
  readonly address: string;
}

function SetUp({ onShown }: { onShown: (codes: readonly string[]) => void }): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const [key, setKey] = useState<NewKey | null>(null);
  const begin = useMutation({
    mutationFn: () => proven(() => send<NewKey>('POST', '/codes')),
    onSuccess: setKey,
  });
  if (!key) return <Act label={say('account.codes.begin')} act={begin} />;
  return <Confirmation newKey={key} onShown={onShown} />;
}

function Confirmation({
  newKey,
  onShown,
}: {
  newKey: NewKey;
  onShown: (codes: readonly string[]) => void;
}): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const renewed = useRenewed();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => proven(() => send<RecoveryCodes>('POST', '/codes/confirmation', { code })),
    onSuccess: async ({ recoveryCodes }) => {
      onShown(recoveryCodes);
      await renewed();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <>
      <p>{say('account.codes.scan')}</p>
      <QrCode text={newKey.address} label={say('account.codes.qr')} />
      <div className="account-secret">
        <span>{say('account.codes.key')}</span>
        <code>{newKey.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </div>
      <form onSubmit={submit}>
        <TextField
          label={say('account.codes.first')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          isRequired
        />
        <FormProblem cause={confirm.error} shown="code" />
        <button type="submit" className="button primary" disabled={confirm.isPending}>
          {say('account.codes.confirm')}
        </button>
      </form>
    </>
  );
}

/** A QR code as one path: a square of one unit for each dark module. */
function QrCode({ text, label }: { text: string; label: string }): ReactNode {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="account-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
