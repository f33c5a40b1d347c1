/** The page on which somebody asks for an account. */
import type { ReactNode } from 'react';
import { useWhose } from '../../client/account.ts';
import { useMessage } from '../../shell/locale.tsx';
import { DoorPage } from './door.tsx';
import { LetterForm } from './letter-form.tsx';

/** The page. */
export function SignUp(): ReactNode {
  const say = useMessage();
  const whose = useWhose();
  if (whose.data && !whose.data.ways.signUp)
    return (
      <DoorPage title={say('sign-up.title')}>
        <div className="door-card">
          <p>{say('sign-up.closed')}</p>
        </div>
      </DoorPage>
    );
  return (
    <LetterForm
      path="/sign-up"
      title="sign-up.title"
      lead="sign-up.lead"
      press="sign-up.send"
      sent="sign-up.sent.text"
    />
  );
}
