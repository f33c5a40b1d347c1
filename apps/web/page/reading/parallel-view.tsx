/** Two language versions side by side, paragraph by paragraph, with what one says and the other does not. */
import './parallel.css';
import type { KeptDocument } from '@rostrum/api';
import type { AlignedPair, Alignment, Difference, Language } from '@rostrum/resolution';
import { type ReactNode, useMemo } from 'react';
import { useAlignment, useDocument } from '../../client/documents.ts';
import { Notice, Waiting } from '../../kit/notice/notice.tsx';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { directionOf, ownNames } from '../../message/catalogue.ts';
import { useList, useMessage } from '../../shell/locale.tsx';
import { type ReadingDesk, ReadingDeskContext, runsOf, useDesk } from './desk.tsx';
import { Masthead } from './masthead.tsx';
import { Paragraph } from './paragraph.tsx';

/** The page in two columns; the version that was opened stands first. */
export function ParallelView({ otherKey }: { otherKey: string | null }): ReactNode {
  const say = useMessage();
  const { document } = useDesk();
  const other = useDocument(otherKey);
  const alignment = useAlignment(document.summary.key, otherKey);
  if (otherKey === null) {
    return (
      <Notice title={say('parallel.alone.title')}>
        <p>{say('parallel.alone.text')}</p>
      </Notice>
    );
  }
  const failed = other.error ?? alignment.error;
  if (failed) return <ProblemNotice cause={failed} />;
  if (!other.data || !alignment.data) return <Waiting label={say('state.loading')} />;
  return <Pairs other={other.data.body} alignment={alignment.data.alignment as unknown as Alignment} />;
}

/** The desk as it is for the other version: its own text and notes, the same library. */
function useOtherDesk(other: KeptDocument): ReadingDesk {
  const desk = useDesk();
  const { reading } = other;
  const text = useMemo(
    () => ({ ...runsOf(reading), blocks: new Map(reading.blocks.map((block) => [block.eId, block])) }),
    [reading],
  );
  return { ...desk, ...text, document: other };
}

function Pairs({ other, alignment }: { other: KeptDocument; alignment: Alignment }): ReactNode {
  const say = useMessage();
  const desk = useDesk();
  const otherDesk = useOtherDesk(other);
  const { reading } = desk.document;
  const differences = useMemo(() => byPair(alignment.differences), [alignment]);
  return (
    <div className="parallel">
      <p className="parallel-summary" role="status">
        {say('parallel.summary', {
          pairs: alignment.pairs.filter(({ left, right }) => left !== null && right !== null).length,
          differences: alignment.differences.length,
        })}
      </p>
      <div className="pair">
        <div lang={reading.language} dir={directionOf(reading.language)}>
          <Masthead reading={reading} />
        </div>
        <div lang={other.reading.language} dir={directionOf(other.reading.language)}>
          <Masthead reading={other.reading} isSecond />
        </div>
      </div>
      {alignment.pairs.map((pair) => (
        <Pair
          key={`${pair.left} ${pair.right}`}
          pair={pair}
          otherDesk={otherDesk}
          differences={differences.get(nameOf(pair)) ?? []}
        />
      ))}
    </div>
  );
}

const nameOf = ({ left, right }: { left: string | null; right: string | null }) => `${left} ${right}`;

function byPair(differences: readonly Difference[]): ReadonlyMap<string, readonly Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const name = nameOf(difference);
    groups.set(name, [...(groups.get(name) ?? []), difference]);
  }
  return groups;
}

interface PairProps {
  readonly pair: AlignedPair;
  readonly otherDesk: ReadingDesk;
  readonly differences: readonly Difference[];
}

function Pair({ pair, otherDesk, differences }: PairProps): ReactNode {
  const desk = useDesk();
  const { paragraphs } = desk;
  const eId = pair.left ?? pair.right ?? '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same from the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      className="pair paragraph"
      id={eId}
      tabIndex={-1}
      aria-current={paragraphs.current === eId ? 'location' : undefined}
      data-differs={differences.length > 0 || undefined}
      onClick={() => paragraphs.choose(eId)}
    >
      <Side desk={desk} eId={pair.left} />
      <ReadingDeskContext value={otherDesk}>
        <Side desk={otherDesk} eId={pair.right} />
      </ReadingDeskContext>
      {differences.length > 0 ? (
        <Differences
          differences={differences}
          left={desk.document.reading.language}
          right={otherDesk.document.reading.language}
        />
      ) : null}
    </div>
  );
}

function Side({ desk, eId }: { desk: ReadingDesk; eId: string | null }): ReactNode {
  const say = useMessage();
  const block = eId === null ? undefined : desk.blocks.get(eId);
  const { language } = desk.document.reading;
  if (!block)
    return <p className="pair-missing">{say('parallel.missing', { language: ownNames[language] })}</p>;
  return (
    <div lang={language} dir={directionOf(language)}>
      <Paragraph block={block} runs={desk.runs.get(block.eId) ?? []} />
    </div>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly left: Language;
  readonly right: Language;
}

function Differences({ differences, left, right }: DifferencesProps): ReactNode {
  const say = useMessage();
  const list = useList();
  const only = (language: Language, what: readonly string[]) =>
    what.length === 0 ? null : (
      <span>
        {say('parallel.only', { language: ownNames[language] })} <strong>{list(what)}</strong>
      </span>
    );
  return (
    <ul className="pair-differences">
      {differences.map((each) => (
        <li key={`${each.kind} ${each.onlyLeft.join()} ${each.onlyRight.join()}`}>
          <span className="finding-sign" data-severity="warning" aria-hidden="true" />
          <span>{say(`difference.${each.kind}`)}</span>
          {only(left, each.onlyLeft)}
          {only(right, each.onlyRight)}
        </li>
      ))}
    </ul>
  );
}
