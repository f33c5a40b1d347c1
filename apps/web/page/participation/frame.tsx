/** Who takes part: the ways through it, and the page below with what the hat may see on the day in the header. */
import './participation.css';
import type { ParticipationView } from '@rostrum/procedure';
import { isOffice } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { NavLink, Outlet, useLocation, useOutletContext } from 'react-router';
import { useParticipationView } from '../../client/participation.ts';
import { Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { keepingAsOf } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { type ProcessOnScreen, processPath, useProcess } from '../process/process-context.tsx';

/** The process on the screen with what the hat may see of participation. */
export interface ParticipationOnScreen extends ProcessOnScreen {
  readonly participation: ParticipationView;
}

/** Participation on the screen. */
export function useParticipation(): ParticipationOnScreen {
  return useOutletContext<ParticipationOnScreen>();
}

/** The parts, and whether they are for offices alone. */
const parts = [
  ['', 'categories', false],
  ['applications', 'applications', false],
  ['forms', 'forms', true],
  ['delegations', 'delegations', false],
  ['events', 'events', false],
  ['lists', 'lists', false],
  ['registers', 'registers', true],
  ['badges', 'badges', false],
  ['privacy', 'privacy', false],
] as const;

/** The frame of every page of participation. */
export function Participation(): ReactNode {
  const say = useMessage();
  const onScreen = useProcess();
  const { search } = useLocation();
  const { id, hat, isPast, date, acts } = onScreen;
  const view = useParticipationView(id, isPast ? date : null, acts.at(-1)?.position ?? 0);
  const shown = parts.filter(([, , forOffices]) => !forOffices || isOffice(hat));
  return (
    <section className="participation" aria-labelledby="participation-title">
      <h2 id="participation-title">{say('participation.title')}</h2>
      <nav className="participation-ways no-print" aria-label={say('participation.ways')}>
        {shown.map(([way, name]) => (
          <NavLink
            key={name}
            end={way === ''}
            to={keepingAsOf(processPath(id, 'participation', ...(way ? [way] : [])), search)}
          >
            {say(`participation.tab.${name}`)}
          </NavLink>
        ))}
      </nav>
      {view.error && !view.data ? (
        <ProblemNotice cause={view.error} retry={() => void view.refetch()} />
      ) : view.data ? (
        <Outlet context={{ ...onScreen, participation: view.data } satisfies ParticipationOnScreen} />
      ) : (
        <Waiting label={say('state.loading')} />
      )}
    </section>
  );
}
