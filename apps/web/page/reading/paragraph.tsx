/** One paragraph as it is typeset: number, verb, citations, calls of footnotes, tables. */
import type { Block, Citation, Run } from '@rostrum/resolution';
import type { ReactNode } from 'react';
import { Pop } from '../../kit/pop/pop.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';

/** A block of the reading. */
export function Paragraph({ block, runs }: { block: Block; runs: readonly Run[] }): ReactNode {
  if (block.kind === 'heading' || block.kind === 'annexHeading') return <Heading block={block} runs={runs} />;
  if (block.subtype === 'table' && block.rows) return <Table rows={block.rows} />;
  if (block.subtype === 'separator') return <hr className="separator" />;
  return (
    <p className="prose" data-kind={block.kind} data-depth={Math.min(block.depth, 3)}>
      {block.num === null ? null : <span className="num">{printedNumber(block)} </span>}
      <span className="words">
        <Runs runs={runs} />
      </span>
    </p>
  );
}

/** Paragraph numbers are printed with a point, points as they are. */
function printedNumber({ num, kind }: Block): string {
  return kind === 'operative' && num !== null && /^\d+$/.test(num) ? `${num}.` : (num ?? '');
}

function Heading({ block, runs }: { block: Block; runs: readonly Run[] }): ReactNode {
  const words = (
    <>
      {block.num === null ? null : `${block.num} `}
      <Runs runs={runs} />
    </>
  );
  return block.depth > 0 ? (
    <h3 className="text-heading">{words}</h3>
  ) : (
    <h2 className="text-heading" data-kind={block.kind}>
      {words}
    </h2>
  );
}

function Table({ rows }: { rows: readonly (readonly string[])[] }): ReactNode {
  const say = useMessage();
  const [head, ...body] = rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable with the keyboard.
    <section className="text-table" data-scrolls aria-label={say('reading.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head?.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place.
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place.
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Runs in order. They have no names of their own: their place is their key, and they change only as a whole. */
export function Runs({ runs }: { runs: readonly Run[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
  return runs.map((run, index) => <OneRun key={index} run={run} />);
}

function OneRun({ run }: { run: Run }): ReactNode {
  if (run.type === 'text') return run.text;
  if (run.type === 'verb') {
    return (
      <em className="verb">
        <Runs runs={run.runs} />
      </em>
    );
  }
  if (run.type === 'citation') {
    return (
      <Cited citation={run.citation}>
        <Runs runs={run.runs} />
      </Cited>
    );
  }
  return <NoteCall run={run} />;
}

/** The address under which the United Nations shows a document. */
export function officialAddress(symbol: string, language: string): string {
  return `https://docs.un.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`;
}

function Cited({ citation, children }: { citation: Citation; children: ReactNode }): ReactNode {
  const { document, library } = useDesk();
  const { language } = document.reading;
  if (citation.symbol === null) return <cite className="cited">{children}</cite>;
  const kept = library.get(citation.symbol);
  const version = kept?.find((each) => each.language === language) ?? kept?.[0];
  if (version) {
    return (
      <Go
        className="cited"
        data-kept
        to={`/documents/${encodeURIComponent(version.key)}`}
        title={citation.symbol}
      >
        {children}
      </Go>
    );
  }
  return (
    <a
      className="cited"
      href={officialAddress(citation.symbol, language)}
      rel="noopener noreferrer"
      target="_blank"
      title={citation.symbol}
    >
      {children}
    </a>
  );
}

function NoteCall({ run }: { run: Extract<Run, { type: 'note' }> }): ReactNode {
  const say = useMessage();
  const { document, noteRuns } = useDesk();
  const { marker, note, first } = run.call;
  const place = note ? document.reading.footnotes.indexOf(note) : -1;
  return (
    <sup className="call">
      <Pop
        className="call-button"
        id={first && place >= 0 ? `call-${place + 1}` : undefined}
        label={say('reading.note', { marker })}
        title={say('reading.note', { marker })}
        trigger={marker}
      >
        {note ? (
          <>
            <p className="note-text" lang={document.reading.language}>
              <Runs runs={noteRuns[place] ?? []} />
            </p>
            <p>
              <a href={`#note-${place + 1}`}>{say('reading.note.all')}</a>
            </p>
          </>
        ) : (
          <p>{say('reading.note.missing')}</p>
        )}
      </Pop>
    </sup>
  );
}
