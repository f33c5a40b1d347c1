/** Asks for a letter: an address to fill in, and word that a link is on its way. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { send } from '../../client/account.ts';
import { TextField } from '../../kit/field/field.tsx';
import type { MessageKey } from '../../message/key.ts';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { DoorPage } from './door.tsx';
import { FormProblem } from './form-problem.tsx';

interface LetterFormProps {
  readonly path: '/recovery' | '/sign-up';
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly press: MessageKey;
  readonly sent: MessageKey;
}

/** The page that asks. */
export function LetterForm({ path, title, lead, press, sent }: LetterFormProps): ReactNode {
  const say = useMessage();
  const { language } = useLocale();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => send('POST', path, { email, language }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  if (ask.isSuccess)
    return (
      <DoorPage title={say('recovery.sent.title')}>
        <div className="door-card" role="status">
          <p>{say(sent, { email })}</p>
        </div>
      </DoorPage>
    );
  return (
    <DoorPage title={say(title)} lead={say(lead)}>
      <div className="door-card">
        <form onSubmit={submit}>
          <TextField
            label={say('account.field.email')}
            type="email"
            autoComplete="email"
            value={email}
            onChange={setEmail}
            isRequired
            autoFocus
          />
          <FormProblem cause={ask.error} shown="step" />
          <button type="submit" className="button primary" disabled={ask.isPending}>
            {say(press)}
          </button>
        </form>
      </div>
    </DoorPage>
  );
}
