/** A process: its head, the ways through it, and the page below. */
import '../plan/plan.css';
import './process.css';
import type { ProcessView } from '@rostrum/api';
import { isOffice, type ProcessState } from '@rostrum/procedure';
import { type ReactNode, useMemo } from 'react';
import { NavLink, Outlet, useLocation, useParams } from 'react-router';
import { useHouse } from '../../client/house.ts';
import { type Live, useLive } from '../../client/live.ts';
import {
  actsBy,
  endOf,
  type SeenAct,
  useProcessView,
  useSeenActs,
  useStateBy,
} from '../../client/processes.ts';
import { useWornHat } from '../../client/worn.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go, keepingAsOf, useAnnounceSpan, useAsOf } from '../../shell/as-of.tsx';
import { type PartyNames, useSentence } from '../../shell/hat-name.ts';
import { useAnnounceHats } from '../../shell/hats-here.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { Opening } from '../../shell/opening.tsx';
import { useTitle } from '../../shell/title.ts';
import { courseSpan } from './course.ts';
import { DayWalk, useDayKeys } from './day-walk.tsx';
import { type ProcessOnScreen, processPath } from './process-context.tsx';
import { StageChip } from './stage-chip.tsx';
import { useFittingHat } from './use-fitting-hat.ts';

/** The frame of every page of a process. */
export function Process(): ReactNode {
  const id = useParams().id ?? '';
  const isFitting = useFittingHat(id);
  return isFitting ? <ProcessUnderHat id={id} /> : <Opening />;
}

function ProcessUnderHat({ id }: { id: string }): ReactNode {
  const say = useMessage();
  const view = useProcessView(id);
  const acts = useSeenActs(id);
  const failed = view.error ?? acts.error;
  if (failed && !(view.data && acts.data)) {
    const retry = () => void Promise.all([view.refetch(), acts.refetch()]);
    return (
      <main className="page" id="main">
        <ProblemNotice cause={failed} retry={retry} />
      </main>
    );
  }
  if (!view.data || !acts.data) return <Waiting label={say('state.loading')} />;
  return <LoadedProcess key={id} id={id} view={view.data} acts={acts.data} />;
}

interface LoadedProps {
  readonly id: string;
  readonly view: ProcessView;
  readonly acts: readonly SeenAct[];
}

/** Names of the parties that take part, and of organizations as lists have them, by their id. */
function partyNames({ people, participation }: ProcessState): PartyNames {
  const listed = Object.values(participation.lists)
    .flatMap(({ names }) => Object.values(names))
    .flatMap(({ party, name }) =>
      party === null ? [] : [[party.replace(/^[a-z-]+\//, ''), { en: name, zh: name }]],
    );
  const parties = Object.values(people.parties).map(({ party, name }) => [party, name]);
  return Object.fromEntries([...listed, ...parties]);
}

function useOnScreen({ id, view, acts }: LoadedProps): ProcessOnScreen {
  const hat = useWornHat();
  // In such a house and in rehearsals anybody may say when something happened; elsewhere the offices.
  const isFree = useHouse()?.mode === 'sample' || view.process.rehearsal;
  const { date, isToday } = useAsOf();
  const day = isToday ? null : date;
  const state = useStateBy(id, acts, null);
  const stateThen = useStateBy(id, acts, day);
  return useMemo(() => {
    const mayBackdate = isFree || isOffice(hat);
    const now = isToday ? new Date().toISOString() : endOf(date);
    return {
      id,
      view,
      acts,
      actsThen: actsBy(acts, day),
      state,
      stateThen,
      date,
      hat,
      context: { state: stateThen, hat, person: null, now, newId: () => '' },
      parties: partyNames(state),
      isPast: !isToday,
      mayBackdate,
    };
  }, [id, view, acts, day, date, isToday, isFree, state, stateThen, hat]);
}

function LoadedProcess(props: LoadedProps): ReactNode {
  const { id, view, acts } = props;
  const onScreen = useOnScreen(props);
  const { state, stateThen, parties } = onScreen;
  const sentence = useSentence();
  const days = useMemo(() => acts.map(({ happenedAt }) => happenedAt.slice(0, 10)), [acts]);
  const span = useMemo(() => courseSpan(state, days), [state, days]);
  const here = useMemo(() => ({ hats: view.hats, parties }), [view.hats, parties]);
  const live = useLive(id, acts.at(-1)?.position ?? 0);
  useTitle(sentence(state.course.title));
  useAnnounceSpan(span?.start ?? null, span?.end ?? null);
  useAnnounceHats(here);
  useDayKeys(days);
  return (
    <main className="page process" id="main">
      <ProcessHead onScreen={onScreen} live={live} />
      {stateThen.course.stage === null ? <NotOpenedYet opened={days[0] ?? null} /> : null}
      <DayWalk days={days} />
      <Outlet context={onScreen} />
    </main>
  );
}

function ProcessHead({ onScreen, live }: { onScreen: ProcessOnScreen; live: Live }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { search } = useLocation();
  const { id, state, stateThen, view } = onScreen;
  const { course } = state;
  const ways = [
    ['', 'process.overview'],
    ['record', 'process.record'],
    ['people', 'process.people'],
    ['participation', 'process.participation'],
  ] as const;
  return (
    <header className="process-head">
      <p className="process-symbols">
        {course.plan?.mandate}
        {stateThen.course.decisions.map(({ symbol }) => (symbol ? ` · ${symbol}` : '')).join('')}
        <StageChip stage={stateThen.course.stage} />
        {view.process.sample ? <span className="chip">{say('process.sample')}</span> : null}
        {view.process.rehearsal ? <span className="chip doubt">{say('process.rehearsal')}</span> : null}
        <LiveMark live={live} />
      </p>
      <h1>{sentence(course.title)}</h1>
      <nav className="process-ways" aria-label={say('process.ways')}>
        {ways.map(([way, name]) => (
          <NavLink
            key={way}
            end={way === ''}
            to={keepingAsOf(way === '' ? processPath(id) : processPath(id, way), search)}
          >
            {say(name)}
          </NavLink>
        ))}
      </nav>
    </header>
  );
}

/** A gentle mark where something happened while the screen stood. */
function LiveMark({ live: { isOpen, fresh, seen } }: { live: Live }): ReactNode {
  const say = useMessage();
  return (
    <span className="live" role="status">
      {fresh > 0 ? (
        <button type="button" className="chip strong" onClick={seen}>
          {say('process.fresh', { count: fresh })}
        </button>
      ) : isOpen ? (
        <span className="live-sign">{say('process.live')}</span>
      ) : null}
    </span>
  );
}

function NotOpenedYet({ opened }: { opened: string | null }): ReactNode {
  const say = useMessage();
  return (
    <Notice title={say('process.notOpened')}>
      {opened === null ? null : (
        <p>
          <Go to={`?asOf=${opened}`}>{say('process.notOpened.go')}</Go>
        </p>
      )}
    </Notice>
  );
}
