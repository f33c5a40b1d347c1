/** The date in the header: a day back, a day on, or any day with its landmarks. */
import './as-of-control.css';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import { type AsOf, addDays, isDate, type ProcessSpan, useAsOf, useProcessSpan } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { Pop } from '../pop/pop.tsx';

const dayLength = 86_400_000;
const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
const dateOfDay = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);

/** Arrow keys go by days, with Shift by weeks, Page keys by months of thirty days. */
const strides: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -30, PageDown: 30 };

function stride(event: KeyboardEvent): number {
  const days = strides[event.key] ?? 0;
  return event.shiftKey ? days * 7 : days;
}

/** The control of the date as of which everything is shown. */
export function AsOfControl(): ReactNode {
  const asOf = useAsOf();
  const say = useMessage();
  const intl = useIntl();
  const shown = intl.formatDate(`${asOf.date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  const step = (days: number) => asOf.set(addDays(asOf.date, days));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its legend into the header.
    <div
      className="as-of"
      role="group"
      aria-label={say('asOf.label')}
      onKeyDown={(event) => {
        const days = event.target instanceof HTMLInputElement ? 0 : stride(event);
        if (days === 0) return;
        event.preventDefault();
        step(days);
      }}
    >
      <button type="button" className="as-of-step" aria-label={say('asOf.back')} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      <Pop
        className="as-of-date"
        title={say('asOf.label')}
        trigger={
          <>
            <span className="as-of-word">{say(asOf.isToday ? 'asOf.today' : 'asOf.asOf')}</span> {shown}
            <span className="unseen">: {say('asOf.choose')}</span>
          </>
        }
      >
        {(close) => <AsOfChoice asOf={asOf} close={close} />}
      </Pop>
      <button type="button" className="as-of-step" aria-label={say('asOf.on')} onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

function AsOfChoice({ asOf, close }: { asOf: AsOf; close: () => void }): ReactNode {
  const say = useMessage();
  const span = useProcessSpan();
  const id = useId();
  const choose = (date: string | null) => {
    asOf.set(date);
    close();
  };
  return (
    <div className="as-of-choice">
      <label className="field" htmlFor={id}>
        {say('asOf.day')}
        <input
          id={id}
          type="date"
          value={asOf.date}
          onChange={(event) => {
            if (isDate(event.target.value)) asOf.set(event.target.value);
          }}
        />
      </label>
      {span ? <SpanSlider asOf={asOf} span={span} /> : null}
      <div className="bar">
        <button type="button" className="button small" onClick={() => choose(null)}>
          {say('asOf.today')}
        </button>
        {span ? (
          <>
            <button type="button" className="button small" onClick={() => choose(span.start)}>
              {say('asOf.start')}
            </button>
            <button type="button" className="button small" onClick={() => choose(span.end)}>
              {say('asOf.end')}
            </button>
          </>
        ) : null}
      </div>
      <p className="as-of-hint">{say('asOf.hint')}</p>
    </div>
  );
}

function SpanSlider({ asOf, span }: { asOf: AsOf; span: ProcessSpan }): ReactNode {
  const say = useMessage();
  const [first, last] = [dayNumber(span.start), dayNumber(span.end)];
  const day = Math.min(last, Math.max(first, dayNumber(asOf.date)));
  return (
    <label className="field">
      <span>{say('asOf.through')}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={day}
        aria-valuetext={asOf.date}
        onChange={(event) => asOf.set(dateOfDay(Number(event.target.value)))}
      />
    </label>
  );
}
