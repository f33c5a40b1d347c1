/** What lies on the desk while a document is read: the text in runs, its margins, the paragraph at hand, the officer's pen. */
import type { DocumentSummary, KeptDocument } from '@rostrum/api';
import type { Plan } from '@rostrum/procedure';
import {
  type Block,
  type Correction,
  type Finding,
  type Provision,
  type Resolution,
  type Run,
  RunCutter,
  type Settlement,
} from '@rostrum/resolution';
import { createContext, useContext, useMemo } from 'react';
import { useDocuments, usePlan, usePutCorrections, usePutSettlements } from '../../client/documents.ts';
import { correct, type FieldEdit, withdraw } from './correction-edit.ts';
import { type Margin, marginsOf, settle } from './orders.ts';
import { type Paragraphs, useParagraphs } from './use-paragraphs.ts';

/** What an officer may do with the reading at hand. */
export interface Pen {
  readonly busy: boolean;
  readonly problem: unknown;
  readonly correct: (provision: Provision, edit: FieldEdit) => void;
  readonly withdraw: (correction: Correction) => void;
  readonly settle: (finding: Finding, resolution: Settlement['resolution'] | null) => void;
}

/** Everything that the parts of the reading page share. */
export interface ReadingDesk {
  readonly document: KeptDocument;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  readonly noteRuns: readonly (readonly Run[])[];
  readonly margins: ReadonlyMap<string, Margin>;
  readonly plan: Plan | null;
  /** Documents in the library by symbol. */
  readonly library: ReadonlyMap<string, readonly DocumentSummary[]>;
  readonly paragraphs: Paragraphs;
  readonly pen: Pen;
}

/** Hands the desk to the parts of the page. */
export const ReadingDeskContext = createContext<ReadingDesk | null>(null);

/** The desk; only inside the reading page. */
export function useDesk(): ReadingDesk {
  const desk = useContext(ReadingDeskContext);
  if (!desk) throw new Error('useDesk is for parts of the reading page.');
  return desk;
}

/** A text cut into runs: its paragraphs by eId, its footnotes in order. */
export function runsOf(reading: Resolution): Pick<ReadingDesk, 'runs' | 'noteRuns'> {
  const cutter = new RunCutter(reading);
  return {
    runs: new Map(reading.blocks.map((block) => [block.eId, cutter.block(block)])),
    noteRuns: reading.footnotes.map((note) => cutter.note(note)),
  };
}

/** The pen of a document that is kept: every stroke is sent to the server. */
export function useKeptPen(document: KeptDocument): Pen {
  const putCorrections = usePutCorrections(document.summary.key);
  const putSettlements = usePutSettlements(document.summary.key);
  const now = () => new Date().toISOString();
  return {
    busy: putCorrections.isPending || putSettlements.isPending,
    problem: putCorrections.error ?? putSettlements.error,
    correct: (provision, edit) =>
      putCorrections.mutate(correct(document.corrections, document.reading, provision, edit, now())),
    withdraw: (correction) => putCorrections.mutate(withdraw(document.corrections, correction)),
    settle: (finding, resolution) =>
      putSettlements.mutate(settle(document.settlements, finding, resolution, now())),
  };
}

function useLibrary(): ReadonlyMap<string, readonly DocumentSummary[]> {
  const { data } = useDocuments();
  return useMemo(() => {
    const bySymbol = new Map<string, DocumentSummary[]>();
    for (const summary of data ?? []) {
      if (summary.symbol !== null) {
        bySymbol.set(summary.symbol, [...(bySymbol.get(summary.symbol) ?? []), summary]);
      }
    }
    return bySymbol;
  }, [data]);
}

/** The plan of a document that is kept, null while it is not known. */
export function useKnownPlan(key: string): Plan | null {
  return usePlan(key).data ?? null;
}

/** Lays the desk for a document. */
export function useReadingDesk(document: KeptDocument, pen: Pen, plan: Plan | null): ReadingDesk {
  const { reading } = document;
  const library = useLibrary();
  const eIds = useMemo(() => reading.blocks.map(({ eId }) => eId), [reading]);
  const paragraphs = useParagraphs(eIds, true);
  const margins = useMemo(() => marginsOf(reading, plan), [reading, plan]);
  const text = useMemo(
    () => ({ ...runsOf(reading), blocks: new Map(reading.blocks.map((block) => [block.eId, block])) }),
    [reading],
  );
  return { document, ...text, margins, plan, library, paragraphs, pen };
}
