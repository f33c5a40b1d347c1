/** Inviting somebody to a hat of the process: they get a letter, and come in with an account of their own. */
import { type Hat, hatRoles, type PeopleState, sameHat, speaksForParty } from '@rostrum/procedure';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ProblemError, request, withJson } from '../../client/request.ts';
import { useSession } from '../../client/session.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useHatNames } from '../../shell/hat-name.ts';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { useProcess } from './process-context.tsx';

/** Hats under one heading. */
interface InviteGroup {
  readonly heading: 'invite.offices' | 'invite.co-facilitators' | 'invite.focal-points' | 'invite.own-party';
  readonly hats: readonly Hat[];
}

const everyOffice: readonly Hat[] = ['secretariat', 'president'].map((category) => ({
  category: category as Hat['category'],
  party: null,
  role: null,
}));

function officesToInvite(people: PeopleState): readonly InviteGroup[] {
  const held = Object.values(people.offices).map(({ hat }) => hat);
  const others = held.filter((hat) => !everyOffice.some((office) => sameHat(office, hat)));
  const parties = Object.values(people.parties);
  const states = parties.filter(({ category }) => category === 'member-state');
  const coFacilitators = states
    .map(({ party }): Hat => ({ category: 'co-facilitator', party, role: null }))
    .filter((hat) => !held.some((one) => sameHat(one, hat)));
  const focalPoints = parties.map(({ category, party }): Hat => ({ category, party, role: 'focal-point' }));
  return [
    { heading: 'invite.offices', hats: [...everyOffice, ...others] },
    { heading: 'invite.focal-points', hats: focalPoints },
    { heading: 'invite.co-facilitators', hats: coFacilitators },
  ];
}

/** Hats to which whoever wears one may invite: offices to offices and focal points, those who manage a party to its own. */
export function hatsToInvite(hat: Hat, people: PeopleState): readonly InviteGroup[] {
  if (hat.category === 'secretariat' || hat.category === 'president')
    return officesToInvite(people).filter(({ hats }) => hats.length > 0);
  if (!speaksForParty(hat)) return [];
  const own = hatRoles.map((role) => ({ category: hat.category, party: hat.party, role }));
  return [{ heading: 'invite.own-party', hats: own }];
}

/** The form; nothing for those who may invite nobody. */
export function Invite(): ReactNode {
  const say = useMessage();
  const { id, hat, state, parties } = useProcess();
  const names = useHatNames(parties);
  const { language } = useLocale();
  const session = useSession();
  const [email, setEmail] = useState('');
  const [chosen, choose] = useState('0');
  const groups = hatsToInvite(hat, state.people);
  const among = groups.flatMap(({ hats }) => hats);
  const sending = useMutation({
    mutationFn: () =>
      request<{ link: string | null }>(
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
  const link = sending.data?.body.link ?? null;
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
            {groups.map(({ heading, hats }) => (
              <optgroup key={heading} label={say(heading)}>
                {hats.map((each) => (
                  <option key={names.worn(each)} value={among.indexOf(each)}>
                    {names.worn(each)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {sending.error ? (
          <div className="form-note" data-kind="failed" role="alert">
            <p>{say(problemMessage(sending.error))}</p>
            {sending.error instanceof ProblemError ? <p lang="en">{sending.error.problem.detail}</p> : null}
          </div>
        ) : null}
        <p role="status" className="act-done">
          {sending.isSuccess ? say(link === null ? 'invite.sent' : 'invite.link') : ''}
        </p>
        {link === null ? null : <code className="invite-link">{link}</code>}
        <button type="submit" className="button" disabled={session === null || sending.isPending}>
          {say('invite.send')}
        </button>
      </form>
    </section>
  );
}
