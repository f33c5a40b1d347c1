/** Inviting somebody to a hat of the process: they get a letter, and come in with an account of their own. */
import { type Hat, hatCategories, hatRoles, isOffice, speaksForParty } from '@rostrum/procedure';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { request, withJson } from '../../client/request.ts';
import { useSession } from '../../client/session.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useHatNames } from '../../shell/hat-name.ts';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { useProcess } from './process-context.tsx';

/** Hats to which whoever wears one may invite: offices to every hat, those who manage a party to its own. */
export function hatsToInvite(hat: Hat, here: readonly Hat[]): readonly Hat[] {
  if (hat.category === 'secretariat' || hat.category === 'president')
    return here.filter(({ category }) => category !== 'public' && hatCategories.includes(category));
  if (!speaksForParty(hat)) return [];
  return hatRoles.map((role) => ({ category: hat.category, party: hat.party, role }));
}

/** The form; nothing for those who may invite nobody. */
export function Invite(): ReactNode {
  const say = useMessage();
  const { id, hat, view, parties } = useProcess();
  const names = useHatNames(parties);
  const { language } = useLocale();
  const session = useSession();
  const [email, setEmail] = useState('');
  const [chosen, choose] = useState('0');
  const among = hatsToInvite(hat, view.hats);
  const sending = useMutation({
    mutationFn: () =>
      request(
        '/invitations',
        withJson('POST', {
          email,
          process: id,
          hat: among[Number(chosen)],
          language: language === 'zh' ? 'zh' : 'en',
        }),
      ),
    onSuccess: () => setEmail(''),
  });
  if (among.length === 0) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <section className="invite no-print" aria-labelledby="invite-title">
      <h3 id="invite-title">{say('invite.title')}</h3>
      {session === null ? <p className="quiet">{say('invite.signIn')}</p> : null}
      <form onSubmit={send} className="act-form">
        <label className="form-field">
          <span>{say('invite.email')}</span>
          <input
            type="email"
            required
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <label className="form-field">
          <span>{say('invite.hat')}</span>
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            {among.map((each, index) => (
              <option key={names.worn(each)} value={index}>
                {names.worn(each)}
              </option>
            ))}
          </select>
        </label>
        {sending.error ? (
          <p className="form-note" data-kind="failed" role="alert">
            {say(problemMessage(sending.error))}
          </p>
        ) : null}
        <p role="status" className="act-done">
          {sending.isSuccess ? say('invite.sent') : ''}
        </p>
        <button type="submit" className="button" disabled={session === null || sending.isPending}>
          {say('invite.send')}
        </button>
      </form>
    </section>
  );
}
