/** What the hat that is worn must do, may do and will have to do; for the public, what the process is about to do. */
import { type Duty, dutiesOf, type Hat, stepStandings } from '@rostrum/procedure';
import { type ReactNode, useMemo } from 'react';
import { Go } from '../../shell/as-of.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { StandingMark } from '../plan/standing-summary.tsx';
import { ActButtons } from './act-buttons.tsx';
import { AuthorityLink } from './authority-quote.tsx';
import { DueDay, useDatedSentence } from './due-day.tsx';
import { generalActs } from './offers.ts';
import { type ProcessOnScreen, processPath, useProcess } from './process-context.tsx';

/** As many entries as each part shows. */
const shownOfEach = 8;

/** The part of the overview. */
export function WhatNow(): ReactNode {
  const say = useMessage();
  const onScreen = useProcess();
  const { hat, parties } = onScreen;
  const names = useHatNames(parties);
  const steps = useMemo(() => stepDutiesOf(onScreen), [onScreen]);
  const of = (answer: Duty['answer']) => steps.filter((duty) => duty.answer === answer);
  const isPublic = hat.category === 'public';
  return (
    <section className="what-now" aria-labelledby="now-title">
      <h2 id="now-title">{isPublic ? say('now.public') : say('now.title', { hat: names.worn(hat) })}</h2>
      {steps.length === 0 ? <p className="quiet">{say('now.nothing')}</p> : null}
      <DutyList title={say('now.must')} duties={of('must')} />
      <DutyList title={say('now.coming')} duties={of('notYet').toSorted(byDay)} />
      <DutyList title={say('now.may')} duties={of('may')} isFolded={steps.length > shownOfEach} />
      <DutyList title={say('now.overdue')} duties={of('notNow').toSorted(byDay).reverse()} isFolded />
      <ActButtons title={say('now.acts')} offers={generalActs(onScreen)} />
    </section>
  );
}

/** What is to be done in the process as a whole, whoever bears it. */
function everyDuty({ stateThen, date }: ProcessOnScreen): readonly Duty[] {
  const { course } = stateThen;
  if (!course.plan) return [];
  const standings = new Map(stepStandings(course, date).map((each) => [each.id, each]));
  return course.plan.steps
    .filter(({ id, supersededBy }) => !supersededBy && !course.withdrawn[id])
    .flatMap(({ id, title, titles, resolved, authority }): Duty[] => {
      const found = standings.get(id);
      if (!found || found.standing === 'done') return [];
      return [
        {
          of: 'step',
          id,
          title: { en: title, zh: titles?.zh ?? title },
          answer: found.standing,
          reason: found.reason,
          due: resolved?.end ?? null,
          from: resolved?.start ?? null,
          authority,
        },
      ];
    });
}

const keepers: ReadonlySet<Hat['category']> = new Set([
  'secretariat',
  'president',
  'co-facilitator',
  'public',
]);

/** The steps for a hat: all of them for those who keep the plan or only watch, else those that it bears. Undated ones press nobody. */
export function stepDutiesOf(onScreen: ProcessOnScreen): readonly Duty[] {
  const { hat, stateThen, context } = onScreen;
  const duties = keepers.has(hat.category)
    ? everyDuty(onScreen)
    : dutiesOf(stateThen, hat, context.now).filter((duty) => duty.of === 'step');
  return duties.filter(({ due, from, answer }) => answer === 'may' || due !== null || from !== null);
}

const dayOf = ({ from, due }: Duty) => from ?? due ?? '9999';
const byDay = (one: Duty, other: Duty) => dayOf(one).localeCompare(dayOf(other));

interface DutyListProps {
  readonly title: string;
  readonly duties: readonly Duty[];
  /** Whether it opens only when asked to: what does not press. */
  readonly isFolded?: boolean;
}

function DutyList({ title, duties, isFolded = false }: DutyListProps): ReactNode {
  const { id } = useProcess();
  if (duties.length === 0) return null;
  if (!isFolded)
    return (
      <div className="duties">
        <h3>{title}</h3>
        <Duties duties={duties} process={id} />
      </div>
    );
  return (
    <details className="duties">
      <summary>
        <h3>{title}</h3> <span className="chip">{duties.length}</span>
      </summary>
      <Duties duties={duties} process={id} isWhole />
    </details>
  );
}

interface DutiesProps {
  readonly duties: readonly Duty[];
  readonly process: string;
  readonly isWhole?: boolean;
}

function Duties({ duties, process, isWhole = false }: DutiesProps): ReactNode {
  const say = useMessage();
  const shown = isWhole ? duties : duties.slice(0, shownOfEach);
  return (
    <>
      <ul>
        {shown.map((duty) => (
          <DutyEntry key={duty.id} duty={duty} process={process} />
        ))}
      </ul>
      {duties.length > shown.length ? (
        <p className="quiet">{say('now.more', { count: duties.length - shown.length })}</p>
      ) : null}
    </>
  );
}

/** One duty: what, by when, and on which paragraph it rests. */
export function DutyEntry({ duty, process }: { duty: Duty; process: string }): ReactNode {
  const sentence = useSentence();
  const dated = useDatedSentence();
  return (
    <li className="duty" data-standing={duty.answer}>
      <p className="duty-title">
        <Go to={duty.of === 'step' ? processPath(process, 'steps', duty.id) : processPath(process)}>
          {sentence(duty.title)}
        </Go>
      </p>
      <p className="duty-facts">
        <StandingMark standing={duty.answer} />
        <DueDay duty={duty} />
        {duty.due === null && duty.from === null ? <span>{dated(duty.reason)}</span> : null}
        {duty.authority ? <AuthorityLink authority={duty.authority} /> : null}
      </p>
    </li>
  );
}
