/** What is known of a step: when, where, how long, and what hangs on it. */
import type { Plan, Step } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { zoneText } from '../../message/time-zone.ts';
import { durationText } from '../../message/when-text.ts';
import { Go } from '../../shell/as-of.tsx';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { useStepDates, useStepTime } from '../plan/words.ts';
import { derivedStep } from './course.ts';
import { processPath, useProcess } from './process-context.tsx';

/** The facts as a list. */
export function StepFacts({ step, plan }: { step: Step; plan: Plan | null }): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const term = useTerm();
  const dates = useStepDates();
  const time = useStepTime();
  const titled = useStepTitle();
  const { stateThen } = useProcess();
  const derived = derivedStep(stateThen, step);
  const days = ({ resolved }: Step) => dates({ start: resolved?.start ?? null, end: resolved?.end ?? null });
  const edited = days(derived) === days(step) ? null : days(step) || say('plan.undated');
  const titleOf = (id: string) => {
    const found = plan?.steps.find((each) => each.id === id);
    return found ? titled(found) : null;
  };
  const zone = step.place === null ? null : zoneText(step.place, step.resolved?.start ?? null, intl);
  const taken = (stateThen.course.actualised[step.id] ?? []).map(({ from, to }) =>
    dates({ start: from, end: to }),
  );
  return (
    <dl className="facts">
      <Fact name={say('step.ordered')} value={derived.when ? time(derived, titleOf) : null} />
      <Fact
        name={say('step.planned')}
        value={days(derived) || say('plan.undated')}
        note={derived.resolved?.basis}
      />
      <Fact name={say('step.edited')} value={edited} />
      <Fact name={say('step.actual')} value={taken.join(say('list.comma')) || null} />
      <Fact
        name={say('field.place')}
        value={step.place === null ? null : term(step.place)}
        note={zone === null ? null : say('plan.zone', { zone })}
      />
      <Fact
        name={say('field.duration')}
        value={step.duration === null ? null : durationText(step.duration, intl, say)}
      />
      <Fact name={say('plan.unless')} value={step.unlessOtherwiseAgreed ? say('plan.unless.yes') : null} />
      <Steps name={say('plan.after')} ids={step.after} plan={plan} />
      <Steps name={say('plan.before')} ids={step.before} plan={plan} />
    </dl>
  );
}

function Fact(props: { name: string; value: string | null; note?: string | null | undefined }): ReactNode {
  const { name, value, note } = props;
  if (value === null || value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {note ? <small>{note}</small> : null}
      </dd>
    </div>
  );
}

function Steps({ name, ids, plan }: { name: string; ids: readonly string[]; plan: Plan | null }): ReactNode {
  const titled = useStepTitle();
  const { id: process } = useProcess();
  const steps = ids.flatMap((id) => plan?.steps.find((each) => each.id === id) ?? []);
  if (steps.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {steps.map((step) => (
            <li key={step.id}>
              <Go to={processPath(process, 'steps', step.id)}>{titled(step)}</Go>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
