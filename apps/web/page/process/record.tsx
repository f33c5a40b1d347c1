/** The record of a process: every act in its order, with its authority, and how anybody can check that nothing was changed. */
import { Fragment, type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { SeenAct } from '../../client/processes.ts';
import { Choice } from '../../kit/choice/choice.tsx';
import { Notice } from '../../kit/notice/notice.tsx';
import { useHatNames } from '../../shell/hat-name.ts';
import { useMessage, useStepTitle } from '../../shell/locale.tsx';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { ActEntry } from './act-entry.tsx';
import { CorrectButton } from './correct-button.tsx';
import { useProcess } from './process-context.tsx';
import { actPasses, everyAct, type RecordFilter, roomOf } from './record-filter.ts';
import { RecordSeal } from './record-seal.tsx';
import { useActNames, useActWords } from './use-sentence.ts';

/** As many acts as stand on the page before it asks. */
const pageLength = 100;

/** The page. */
export function RecordPage(): ReactNode {
  const say = useMessage();
  const { actsThen, stateThen, parties, hat } = useProcess();
  const [filter, setFilter] = useState<RecordFilter>(everyAct);
  const [shown, setShown] = useState(pageLength);
  const applied = useDeferredValue(filter);
  const words = useActWords(stateThen, parties);
  const found = useMemo(() => {
    const written = (act: SeenAct) => {
      const { sentence, reason } = words(act);
      return [sentence, reason ?? '', act.name, act.matter, act.authority?.quote ?? ''].join(' ');
    };
    return actsThen.filter((act) => actPasses(act, applied, written)).toReversed();
  }, [actsThen, applied, words]);
  return (
    <section className="record" aria-labelledby="record-title">
      <h2 id="record-title">{say('process.record')}</h2>
      <p className="record-lead">{say('record.lead', { hat: useHatNames(parties).worn(hat) })}</p>
      <RecordFilterForm filter={filter} onFilter={setFilter} />
      <p className="record-count" role="status">
        {say('record.count', { shown: found.length, all: actsThen.length })}
      </p>
      {found.length === 0 ? <Notice title={say('record.none')} /> : null}
      <ol className="act-list record-list">
        {found.slice(0, shown).map((act, index) => (
          <Fragment key={act.position}>
            {applied === everyAct ? <SealedBetween later={found[index - 1]} act={act} /> : null}
            <ActEntry act={act}>
              <ActDetails act={act} />
            </ActEntry>
          </Fragment>
        ))}
      </ol>
      {found.length > shown ? (
        <button type="button" className="button" onClick={() => setShown(shown + pageLength)}>
          {say('record.more', { count: Math.min(pageLength, found.length - shown) })}
        </button>
      ) : null}
      <RecordSeal />
    </section>
  );
}

/** What stands in the record between two acts that are shown: its place is open to all, its content is not. */
function SealedBetween({ later, act }: { later: SeenAct | undefined; act: SeenAct }): ReactNode {
  const say = useMessage();
  const count = later === undefined ? 0 : later.position - act.position - 1;
  if (count <= 0) return null;
  return (
    <li className="sealed">
      {say('record.sealed', { count })}{' '}
      <a href={`/api/record?after=${act.position}`}>{say('record.sealed.see')}</a>
    </li>
  );
}

interface FilterProps {
  readonly filter: RecordFilter;
  readonly onFilter: (filter: RecordFilter) => void;
}

function RecordFilterForm({ filter, onFilter }: FilterProps): ReactNode {
  const say = useMessage();
  const titled = useStepTitle();
  const search = useRef<HTMLInputElement>(null);
  const { actsThen, stateThen, parties } = useProcess();
  const names = useHatNames(parties);
  const words = useActNames();
  useShortcuts({ '/': () => search.current?.focus() });
  const distinct = (of: (act: SeenAct) => string) => [...new Set(actsThen.map(of))].toSorted();
  const steps = stateThen.course.plan?.steps ?? [];
  const matterName = (matter: string) => {
    const step = steps.find(({ id }) => matter === `step/${id}`);
    return step ? titled(step) : matterRoom(matter);
  };
  const matterRoom = (matter: string) => {
    const room = roomOf(matter);
    const rest = matter.slice(room.length + 1);
    return rest === '' ? words.room(room) : `${words.room(room)}: ${rest}`;
  };
  return (
    <search className="record-filter no-print">
      <label className="field">
        <span>{say('plan.filter.text')}</span>
        <input
          ref={search}
          type="search"
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      <Choice
        label={say('record.name')}
        value={filter.name}
        options={distinct(({ name }) => name).map((name) => [name, words.done(name)])}
        onChange={(name) => onFilter({ ...filter, name })}
      />
      <Choice
        label={say('record.bearer')}
        value={filter.bearer}
        options={distinct(({ bearer }) => bearer ?? '')
          .filter((bearer) => bearer !== '')
          .map((bearer) => [bearer, names.bearer(bearer)])}
        onChange={(bearer) => onFilter({ ...filter, bearer })}
      />
      <Choice
        label={say('record.matter')}
        value={filter.matter}
        options={distinct(({ matter }) => matter).map((matter) => [matter, matterName(matter)])}
        onChange={(matter) => onFilter({ ...filter, matter })}
      />
    </search>
  );
}

/** Everything that was recorded of one act, for whoever wants to check it. */
function ActDetails({ act }: { act: SeenAct }): ReactNode {
  const say = useMessage();
  const { by, salt, ...payload } = (act.payload ?? {}) as Record<string, unknown>;
  return (
    <details className="act-details">
      <summary>{say('record.details')}</summary>
      <dl className="facts">
        <div>
          <dt>{say('record.act')}</dt>
          <dd>
            <code>{act.name}</code>
          </dd>
        </div>
        <div>
          <dt>{say('record.matter')}</dt>
          <dd>
            <code>{act.matter}</code>
          </dd>
        </div>
        <div>
          <dt>{say('record.recordedAt')}</dt>
          <dd>
            <time dateTime={act.recordedAt}>{act.recordedAt}</time>
          </dd>
        </div>
        <div>
          <dt>{say('record.hash')}</dt>
          <dd>
            <code className="hash">{act.hash}</code>
          </dd>
        </div>
      </dl>
      {act.authority && act.authority.quote !== '' ? (
        <blockquote className="act-quote">{act.authority.quote}</blockquote>
      ) : null}
      <CorrectButton act={act} />
      <pre>{JSON.stringify(shortened(payload), null, 2)}</pre>
    </details>
  );
}

/** A payload without whole plans in it, which would bury all the rest. */
function shortened(payload: Record<string, unknown>): Record<string, unknown> {
  const isPlan = (value: unknown) => typeof value === 'object' && value !== null && 'steps' in value;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, isPlan(value) ? '…' : value]),
  );
}
