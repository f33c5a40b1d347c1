/** The paragraphs at a glance: numbers with their verbs, and a mark where something waits to be settled. */
import { type Block, settlementOf } from '@rostrum/resolution';
import type { ReactNode } from 'react';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { marginOf } from './orders.ts';

const isListed = (block: Block) =>
  block.kind === 'operative' || block.kind === 'heading' || block.kind === 'annexHeading';

/** A list of links to the operative paragraphs and headings. */
export function Outline(): ReactNode {
  const say = useMessage();
  const { document } = useDesk();
  const { blocks, language } = document.reading;
  const listed = blocks.filter(isListed);
  if (listed.length < 4) return <div className="outline" />;
  return (
    <nav className="outline no-print" aria-label={say('reading.outline')}>
      <ol lang={language}>
        {listed.map((block) => (
          <OutlineEntry key={block.eId} block={block} />
        ))}
      </ol>
    </nav>
  );
}

function OutlineEntry({ block }: { block: Block }): ReactNode {
  const say = useMessage();
  const { document, margins, paragraphs } = useDesk();
  const isCurrent = paragraphs.current?.split('__')[0] === block.eId;
  const waiting = [...margins]
    .filter(([eId]) => eId === block.eId || eId.startsWith(`${block.eId}__`))
    .some(([eId]) =>
      marginOf(margins, eId).findings.some((each) => settlementOf(each, document.settlements) === undefined),
    );
  return (
    <li data-kind={block.kind}>
      <a
        href={`#${block.eId}`}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={(event) => {
          event.preventDefault();
          paragraphs.choose(block.eId);
          const row = window.document.getElementById(block.eId);
          row?.scrollIntoView({ block: 'start' });
          row?.focus({ preventScroll: true });
        }}
      >
        <span className="outline-num">{block.num}</span>
        <span className="outline-words">{block.kind === 'operative' ? block.verb : block.text}</span>
        {waiting ? (
          <>
            <span className="outline-mark" aria-hidden="true" />
            <span className="unseen">{say('reading.waiting')}</span>
          </>
        ) : null}
      </a>
    </li>
  );
}
