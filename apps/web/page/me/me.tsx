/** One's own page: what is to be done now, what must be, and by when, in every process and under every hat. */
import '../plan/plan.css';
import '../process/process.css';
import './me.css';
import type { ListedProcess } from '@rostrum/api';
import { type Duty, dutiesOf, type Hat, hatText, type ProcessState } from '@rostrum/procedure';
import { type ReactNode, useMemo } from 'react';
import { useHouse } from '../../client/house.ts';
import { useProcesses } from '../../client/process-list.ts';
import { endOf, useProcessView, useSeenActs, useStateBy } from '../../client/processes.ts';
import { useSession } from '../../client/session.ts';
import { useWornHat } from '../../client/worn.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { Go, useAsOf } from '../../shell/as-of.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { processPath } from '../process/process-context.tsx';
import { DutyEntry } from '../process/what-now.tsx';
import { Calendars } from './calendars.tsx';
import { Notices } from './notices.tsx';

/** The page. */
export function MePage(): ReactNode {
  const say = useMessage();
  const hat = useWornHat();
  const house = useHouse();
  const session = useSession();
  const names = useHatNames();
  const isLive = house?.mode === 'live';
  const processes = useProcesses();
  useTitle(say('me.title'));
  return (
    <main className="page me" id="main">
      <header className="me-head">
        <h1>{session ? session.name : say('me.title')}</h1>
        <p>
          {isLive && session
            ? say('me.own')
            : hat.category === 'public'
              ? say(house?.mode === 'sample' ? 'me.public.sample' : 'me.public')
              : say('me.hat', { hat: names.worn(hat) })}
        </p>
      </header>
      {processes.isPending ? <Waiting label={say('state.loading')} /> : null}
      {processes.isError ? (
        <ProblemNotice cause={processes.error} retry={() => void processes.refetch()} />
      ) : null}
      {processes.data?.length === 0 ? <Notice title={say('processes.empty')} /> : null}
      <div className="me-columns">
        <div className="me-main">
          {processes.data?.map((process) => (
            <OwnProcess key={process.id} process={process} isOwn={isLive && session !== null} />
          ))}
        </div>
        <aside className="me-side">
          <Calendars processes={processes.data ?? []} />
          <Notices />
        </aside>
      </div>
    </main>
  );
}

/** What one process asks of each hat: the one that is worn, or for whoever has signed in all of their own. */
function OwnProcess({ process, isOwn }: { process: ListedProcess; isOwn: boolean }): ReactNode {
  const sentence = useSentence();
  const worn = useWornHat();
  const view = useProcessView(process.id, isOwn ? '' : undefined);
  if (!view.data) return null;
  const own = isOwn ? view.data.hats.filter(({ category }) => category !== 'public') : [];
  const hats = isOwn ? own : [worn];
  if (hats.length === 0) return null;
  return (
    <section className="me-process">
      <h2>
        <Go to={processPath(process.id)}>{sentence(process.title) || process.id}</Go>
      </h2>
      {hats.map((hat) => (
        <UnderHat key={hatText(hat)} process={process.id} hat={hat} named={hats.length > 1} />
      ))}
    </section>
  );
}

/** What a process asks of one hat, by what that hat may see. */
function UnderHat({ process, hat, named }: { process: string; hat: Hat; named: boolean }): ReactNode {
  const { date, isToday } = useAsOf();
  const acts = useSeenActs(process, hat.category === 'public' ? '' : hatText(hat));
  const state = useStateBy(process, acts.data, isToday ? null : date);
  const now = isToday ? new Date().toISOString().slice(0, 16) : endOf(date);
  if (!acts.data) return null;
  return <HatDuties process={process} state={state} hat={hat} now={now} named={named} />;
}

interface HatDutiesProps {
  readonly process: string;
  readonly state: ProcessState;
  readonly hat: Hat;
  readonly now: string;
  /** Whether to say whose duties these are. */
  readonly named: boolean;
}

/** Parts of the page, what presses first. */
const parts = [
  ['must', 'now.must'],
  ['notNow', 'me.overdue'],
  ['may', 'now.may'],
  ['notYet', 'now.coming'],
] as const satisfies readonly (readonly [Duty['answer'], string])[];

/** As many duties as a part shows. */
const shown = 6;

function HatDuties({ process, state, hat, now, named }: HatDutiesProps): ReactNode {
  const say = useMessage();
  const names = useHatNames();
  const duties = useMemo(() => dutiesOf(state, hat, now), [state, hat, now]);
  const steps = duties.filter((duty) => duty.of === 'step' || duty.answer === 'must');
  return (
    <>
      {named ? <h3>{names.worn(hat)}</h3> : null}
      {steps.length === 0 ? <p className="quiet">{say('me.nothing')}</p> : null}
      {parts.map(([answer, title]) => {
        const of = steps.filter((duty) => duty.answer === answer);
        if (of.length === 0) return null;
        return (
          <div className="duties" key={answer}>
            {named ? <h4>{say(title)}</h4> : <h3>{say(title)}</h3>}
            <ul>
              {of.slice(0, shown).map((duty) => (
                <DutyEntry key={`${duty.of} ${duty.id}`} duty={duty} process={process} />
              ))}
            </ul>
            {of.length > shown ? (
              <p className="quiet">{say('now.more', { count: of.length - shown })}</p>
            ) : null}
          </div>
        );
      })}
    </>
  );
}
