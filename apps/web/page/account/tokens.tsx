/** Tokens by which programs act in one's name. */
import type { Token } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { send, useRenewed, useTokens } from '../../client/account.ts';
import { Choice } from '../../kit/choice/choice.tsx';
import { TextField } from '../../kit/field/field.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import type { MessageKey } from '../../message/key.ts';
import { useList, useMessage } from '../../shell/locale.tsx';
import { FormProblem } from '../sign-in/form-problem.tsx';
import { useProven } from './proof.tsx';
import { Secret } from './secret.tsx';
import { Act, Section } from './section.tsx';

/** The section. */
export function TokenSection({ administrator }: { administrator: boolean }): ReactNode {
  const say = useMessage();
  const { data, error } = useTokens();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const onMade = (secret: string) => {
    setMaking(false);
    setMade(secret);
  };
  return (
    <Section
      title={say('account.tokens')}
      lead={say('account.tokens.lead', { address: '/api/openapi.json' })}
    >
      {error ? <ProblemNotice cause={error} /> : null}
      {made ? (
        <Secret
          title={say('account.tokens.made')}
          lead={say('account.tokens.made.lead')}
          lines={[made]}
          onKept={() => setMade(null)}
        />
      ) : null}
      {data?.tokens.length === 0 && !made ? <p>{say('account.tokens.none')}</p> : null}
      <ul className="account-list">
        {data?.tokens.map((token) => (
          <Entry key={token.id} token={token} />
        ))}
      </ul>
      {making ? (
        <NewToken administrator={administrator} onMade={onMade} />
      ) : (
        <button type="button" className="button" onClick={() => setMaking(true)}>
          {say('account.tokens.add')}
        </button>
      )}
    </Section>
  );
}

const fixedScopes: Readonly<Record<string, MessageKey>> = {
  read: 'account.tokens.scope.read',
  'act:*': 'account.tokens.scope.act-all',
  admin: 'account.tokens.scope.admin',
};

function Entry({ token }: { token: Token }): ReactNode {
  const say = useMessage();
  const list = useList();
  const renewed = useRenewed();
  const { id, name, scopes, expiresAt, usedAt } = token;
  const revoke = useMutation({ mutationFn: () => send('DELETE', `/tokens/${id}`), onSuccess: renewed });
  const told = scopes.map((scope) => {
    const key = fixedScopes[scope];
    return key ? say(key) : `${say('account.tokens.scope.act')} (${scope.slice('act:'.length)})`;
  });
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <small>{list(told)}</small>
        <small>
          {say('account.tokens.until', { date: new Date(expiresAt) })};{' '}
          {usedAt ? say('account.passkeys.used', { date: new Date(usedAt) }) : say('account.passkeys.unused')}
        </small>
      </div>
      <Act label={say('account.tokens.revoke')} of={say('account.tokens.revoke.of', { name })} act={revoke} />
    </li>
  );
}

const lengths = ['7', '30', '90', '366'] as const;

function NewToken({
  administrator,
  onMade,
}: {
  administrator: boolean;
  onMade: (secret: string) => void;
}): ReactNode {
  const say = useMessage();
  const proven = useProven();
  const renewed = useRenewed();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly string[]>(['read']);
  const [process, setProcess] = useState('');
  const [days, setDays] = useState<string>('90');
  const named = scopes.map((scope) => (scope === 'act:' ? `act:${process.trim()}` : scope));
  const make = useMutation({
    mutationFn: () =>
      proven(() => send<{ secret: string }>('POST', '/tokens', { name, scopes: named, days: Number(days) })),
    onSuccess: async ({ secret }) => {
      onMade(secret);
      await renewed();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <TextField label={say('account.tokens.name')} value={name} onChange={setName} isRequired autoFocus />
      <Scopes administrator={administrator} chosen={scopes} onChange={setScopes} />
      {scopes.includes('act:') ? (
        <TextField label={say('account.tokens.process')} value={process} onChange={setProcess} isRequired />
      ) : null}
      <Choice
        label={say('account.tokens.days')}
        value={days}
        options={lengths.map((each) => [each, say('account.tokens.days.count', { count: Number(each) })])}
        isRequired
        onChange={setDays}
      />
      <FormProblem cause={make.error} shown="step" />
      <button type="submit" className="button primary" disabled={make.isPending || scopes.length === 0}>
        {say('account.tokens.add')}
      </button>
    </form>
  );
}

interface ScopesProps {
  readonly administrator: boolean;
  readonly chosen: readonly string[];
  readonly onChange: (scopes: readonly string[]) => void;
}

function Scopes({ administrator, chosen, onChange }: ScopesProps): ReactNode {
  const say = useMessage();
  const all = { read: fixedScopes.read, 'act:': 'account.tokens.scope.act', 'act:*': fixedScopes['act:*'] };
  const offered = Object.entries({ ...all, ...(administrator ? { admin: fixedScopes.admin } : {}) });
  const toggle = (scope: string) =>
    onChange(chosen.includes(scope) ? chosen.filter((each) => each !== scope) : [...chosen, scope]);
  return (
    <fieldset className="account-scopes">
      <legend>{say('account.tokens.scopes')}</legend>
      {offered.map(([scope, key]) => (
        <label key={scope}>
          <input type="checkbox" checked={chosen.includes(scope)} onChange={() => toggle(scope)} />
          {say(key as MessageKey)}
        </label>
      ))}
    </fieldset>
  );
}
