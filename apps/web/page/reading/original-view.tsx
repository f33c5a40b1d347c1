/** The original beside the reading: what is at hand on one side is marked and brought up on the other. */

import type { Block } from '@rostrum/resolution';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { directionOf } from '../../message/catalogue.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { Footnotes } from './footnotes.tsx';
import { Masthead } from './masthead.tsx';
import { Paragraph } from './paragraph.tsx';
import { sourceStretches } from './source-stretches.ts';

/** Two columns: the source as it was given, the reading. */
export function OriginalView(): ReactNode {
  const say = useMessage();
  const { document } = useDesk();
  const { reading } = document;
  return (
    <div className="original-view">
      <section className="source" aria-label={say('reading.original')}>
        <h2>{say('reading.original')}</h2>
        <SourceText />
      </section>
      <section
        className="sheet-column"
        aria-label={say('reading.text')}
        lang={reading.language}
        dir={directionOf(reading.language)}
      >
        <Masthead reading={reading} />
        {reading.blocks.map((block) => (
          <PlainParagraph key={block.eId} block={block} />
        ))}
        <Footnotes />
      </section>
    </div>
  );
}

function PlainParagraph({ block }: { block: Block }): ReactNode {
  const { paragraphs, runs } = useDesk();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same from the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      className="paragraph"
      id={block.eId}
      tabIndex={-1}
      aria-current={paragraphs.current === block.eId ? 'location' : undefined}
      onClick={() => paragraphs.choose(block.eId)}
    >
      <Paragraph block={block} runs={runs.get(block.eId) ?? []} />
    </div>
  );
}

function SourceText(): ReactNode {
  const { document, paragraphs } = useDesk();
  const box = useRef<HTMLPreElement>(null);
  const stretches = useMemo(
    () => sourceStretches(document.original, document.reading.blocks),
    [document.original, document.reading.blocks],
  );
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('mark');
    if (!mark || !box.current) return;
    box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  });
  return (
    <pre
      data-scrolls
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
      tabIndex={0}
      lang={document.reading.language}
      dir={directionOf(document.reading.language)}
    >
      {stretches.map(({ start, text, eId }) =>
        eId !== null && eId === paragraphs.current ? (
          <mark key={start}>{text}</mark>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: pressing is a shortcut; the paragraph itself is reached by keyboard.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <span
            key={start}
            onClick={() => {
              if (eId === null) return;
              paragraphs.choose(eId);
              window.document.getElementById(eId)?.scrollIntoView({ block: 'center' });
            }}
          >
            {text}
          </span>
        ),
      )}
    </pre>
  );
}
