/** The text with its margin: one row for each paragraph, so that both stay together at any width. */
import type { Block } from '@rostrum/resolution';
import { memo, type ReactNode } from 'react';
import { directionOf } from '../../message/catalogue.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { Footnotes } from './footnotes.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { ClosingLine, Masthead } from './masthead.tsx';
import { marginOf, paragraphName } from './orders.ts';
import { Outline } from './outline.tsx';
import { Paragraph } from './paragraph.tsx';

/** The document as a page, with an outline before it and a margin after it. */
export function TextView(): ReactNode {
  const { document } = useDesk();
  const { reading } = document;
  return (
    <div className="text-view">
      <Outline />
      <article className="text-body">
        <PlainRow>
          <Masthead reading={reading} />
        </PlainRow>
        <DocumentFindings />
        {reading.blocks.map((block) => (
          <Row key={block.eId} block={block} />
        ))}
        <PlainRow>
          <ClosingLine reading={reading} />
          <Footnotes />
        </PlainRow>
      </article>
    </div>
  );
}

/** A part of the page that orders nothing. */
function PlainRow({ children }: { children: ReactNode }): ReactNode {
  const { language } = useDesk().document.reading;
  return (
    <div className="row">
      <div className="cell" lang={language} dir={directionOf(language)}>
        {children}
      </div>
    </div>
  );
}

/** Findings that concern the whole document stand beside its masthead. */
function DocumentFindings(): ReactNode {
  const { document } = useDesk();
  const findings = document.reading.findings.filter(({ eId }) => eId === null);
  if (findings.length === 0) return null;
  return (
    <div className="row">
      <div />
      <MarginNotes eId={null} margin={{ provisions: [], findings, steps: [] }} name="" />
    </div>
  );
}

const Row = memo(function Row({ block }: { block: Block }): ReactNode {
  const { blocks, document, margins, paragraphs, runs } = useDesk();
  const { language } = document.reading;
  const say = useMessage();
  const name = paragraphName(block.eId, blocks);
  const isCurrent = paragraphs.current === block.eId;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same from the keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a paragraph and its margin belong together without being a fieldset.
    <div
      className="row paragraph"
      id={block.eId}
      data-kind={block.kind}
      tabIndex={-1}
      role="group"
      aria-label={say('reading.paragraph', { name })}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={() => paragraphs.choose(block.eId)}
    >
      <div className="cell" lang={language} dir={directionOf(language)}>
        <Paragraph block={block} runs={runs.get(block.eId) ?? []} />
      </div>
      <MarginNotes eId={block.eId} margin={marginOf(margins, block.eId)} name={name} />
    </div>
  );
});
