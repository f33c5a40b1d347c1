/** Registers of existing status, brought in from a file: columns told, rows judged and mended, progress, undo. */

import type { TableAnswer } from '@rostrum/api';
import {
  type ColumnChoice,
  guessColumns,
  type JudgedRow,
  judgeRows,
  type RegisterColumn,
  type RegisterKind,
  registerColumns,
  registerKinds,
} from '@rostrum/procedure';
import { type ReactNode, useMemo, useState } from 'react';
import { readTable } from '../../client/participation.ts';
import { performAct, useTookEffect } from '../../client/processes.ts';
import { Choice } from '../../kit/choice/choice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { freshKey } from '../process/form/use-attempt.ts';
import { Moment } from '../process/moment.tsx';
import { useBackdate } from './backdate.ts';
import { Do, useParticipationChanged } from './do.tsx';
import { useParticipation } from './frame.tsx';
import { batchesOf } from './register-batches.ts';

/** The page. */
export function Registers(): ReactNode {
  const say = useMessage();
  const { participation } = useParticipation();
  return (
    <>
      <dl className="particulars">
        {registerKinds.map((kind) => (
          <div key={kind}>
            <dt>{say(`participation.register.${kind}`)}</dt>
            <dd>{say('participation.register.entries', { count: participation.registers[kind] ?? 0 })}</dd>
          </div>
        ))}
      </dl>
      <Import />
      {participation.imports.length > 0 ? <h3>{say('participation.register.imports')}</h3> : null}
      <ul className="registrations">
        {participation.imports.map(({ id, register, file, rows, at, undoneAt }) => (
          <li key={id}>
            {file} · {say(`participation.register.${register}`)} ·{' '}
            {say('participation.register.entries', { count: rows })} · <Moment instant={at} />{' '}
            {undoneAt ? (
              <span className="chip">{say('participation.register.undone')}</span>
            ) : (
              <Do act="undoImport" given={{ import: id }} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Chosen {
  readonly name: string;
  readonly table: TableAnswer;
}

function Import(): ReactNode {
  const say = useMessage();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setTrouble(null);
    try {
      setChosen({ name: file.name, table: await readTable(file) });
    } catch (cause) {
      setTrouble(cause);
    }
    setBusy(false);
  };
  return (
    <section className="import" aria-labelledby="import-title">
      <h3 id="import-title">{say('participation.import')}</h3>
      <label className="field">
        <span>{say('participation.import.file')}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          disabled={busy}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      {trouble ? <ProblemNotice cause={trouble} /> : null}
      {chosen ? <Preview key={chosen.name} chosen={chosen} onDone={() => setChosen(null)} /> : null}
    </section>
  );
}

type Mended = Readonly<Record<number, Readonly<Partial<Record<RegisterColumn, string>>>>>;

function Preview({
  chosen: { name, table },
  onDone,
}: {
  readonly chosen: Chosen;
  readonly onDone: () => void;
}): ReactNode {
  const say = useMessage();
  const [register, setRegister] = useState<RegisterKind>('consultative-status');
  const [columns, setColumns] = useState<ColumnChoice>(() => guessColumns(table.columns));
  const [mended, setMended] = useState<Mended>({});
  const [leaveDoubles, setLeaveDoubles] = useState(true);
  const rows = useMemo(() => judgeRows(table.rows, columns, mended), [table, columns, mended]);
  const wrong = rows.filter(({ errors }) => errors.length > 0);
  const doubled = rows.filter(({ sameAs }) => sameAs !== null).length;
  const good = rows.filter(({ errors, sameAs }) => errors.length === 0 && !(leaveDoubles && sameAs !== null));
  return (
    <>
      {table.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <div className="columns-choice">
        <Choice
          label={say('participation.import.register')}
          value={register}
          isRequired
          options={registerKinds.map((kind) => [kind, say(`participation.register.${kind}`)])}
          onChange={(kind) => setRegister(kind as RegisterKind)}
        />
        {registerColumns.map((column) => (
          <Choice
            key={column}
            label={say(`participation.import.column.${column}`)}
            empty="—"
            value={columns[column] === undefined ? '' : String(columns[column])}
            options={table.columns.map((head, index) => [String(index), head])}
            onChange={(index) => {
              const { [column]: _, ...others } = columns;
              setColumns(index === '' ? others : { ...others, [column]: Number(index) });
            }}
          />
        ))}
      </div>
      <p role="status">
        {say('participation.import.found', { good: good.length, wrong: wrong.length, all: rows.length })}
      </p>
      {doubled > 0 ? (
        <label className="answers-check">
          <input
            type="checkbox"
            checked={leaveDoubles}
            onChange={(event) => setLeaveDoubles(event.target.checked)}
          />
          {say('participation.import.doubles', { count: doubled })}
        </label>
      ) : null}
      <WrongRows
        rows={wrong}
        onMend={(line, column, text) => setMended({ ...mended, [line]: { ...mended[line], [column]: text } })}
      />
      <SampleRows rows={good.slice(0, 8)} />
      <BringIn rows={good} register={register} file={name} onDone={onDone} />
    </>
  );
}

/** The most wrong rows that are mended at once. */
const mostWrong = 50;

interface WrongRowsProps {
  readonly rows: readonly JudgedRow[];
  readonly onMend: (line: number, column: RegisterColumn, text: string) => void;
}

function WrongRows({ rows, onMend }: WrongRowsProps): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  if (rows.length === 0) return null;
  return (
    <section className="wrong-rows">
      <h4>{say('participation.import.wrong', { count: rows.length })}</h4>
      {rows.slice(0, mostWrong).map(({ line, row, errors }) => (
        <div key={line}>
          <p>
            {say('participation.import.line', { line })} {row.name}
          </p>
          {errors.map(({ column, message }) => (
            <label key={column} className="field">
              <span>{sentence(message)}</span>
              <input
                type="text"
                aria-label={say('participation.import.mend', { line })}
                defaultValue=""
                onBlur={(event) => {
                  if (event.target.value) onMend(line, column, event.target.value);
                }}
              />
            </label>
          ))}
        </div>
      ))}
      {rows.length > mostWrong ? (
        <p className="quiet">{say('participation.applications.more', { count: rows.length - mostWrong })}</p>
      ) : null}
    </section>
  );
}

function SampleRows({ rows }: { readonly rows: readonly JudgedRow[] }): ReactNode {
  const say = useMessage();
  if (rows.length === 0) return null;
  return (
    <table className="rows">
      <caption>{say('participation.import.sample')}</caption>
      <thead>
        <tr>
          {registerColumns.map((column) => (
            <th key={column} scope="col">
              {say(`participation.import.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, row }) => (
          <tr key={line}>
            <th scope="row">{row.name}</th>
            <td data-label={say('participation.import.column.otherNames')}>{row.otherNames.join('; ')}</td>
            <td data-label={say('participation.import.column.country')}>{row.country ?? ''}</td>
            <td data-label={say('participation.import.column.status')}>{row.status ?? ''}</td>
            <td data-label={say('participation.import.column.since')}>{row.since ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BringInProps {
  readonly rows: readonly JudgedRow[];
  readonly register: RegisterKind;
  readonly file: string;
  readonly onDone: () => void;
}

/** Sends the rows batch by batch; what was taken stays taken, and what was interrupted goes on where it was. */
function BringIn({ rows, register, file, onDone }: BringInProps): ReactNode {
  const say = useMessage();
  const { id } = useParticipation();
  const happenedAt = useBackdate();
  const tookEffect = useTookEffect(id);
  const changed = useParticipationChanged();
  const [taken, setTaken] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [begun, setBegun] = useState<string | null>(null);
  // The same rows are sent again under the same key when the answer was lost on the way, and count once.
  const [key] = useState(freshKey);
  const send = async () => {
    setTrouble(null);
    let known = begun;
    let count = taken ?? 0;
    try {
      for (const batch of batchesOf(rows.slice(count).map(({ row }) => row))) {
        const request = { import: known, from: count, register, file, rows: batch };
        const sent = {
          request,
          ruling: null,
          happenedAt,
          version: null,
          key: `${key}-${count}-${rows.length}`,
        };
        const { acts } = await performAct(id, 'importRegister', sent);
        known ??= (acts[0]?.payload as { import?: string } | undefined)?.import ?? null;
        setBegun(known);
        count += batch.length;
        setTaken(count);
      }
      onDone();
    } catch (cause) {
      setTrouble(cause);
    }
    tookEffect();
    changed();
  };
  return (
    <>
      {taken === null ? null : (
        <p>
          <progress max={rows.length} value={taken} aria-label={say('participation.import')} />{' '}
          {say('participation.import.progress', { taken, all: rows.length })}
        </p>
      )}
      {trouble ? <ProblemNotice cause={trouble} retry={() => void send()} /> : null}
      <div className="bar">
        <button
          type="button"
          className="button primary"
          disabled={rows.length === 0 || (taken !== null && trouble === null)}
          onClick={() => void send()}
        >
          {say('participation.import.send', { count: rows.length })}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {say('act.leave')}
        </button>
      </div>
    </>
  );
}
