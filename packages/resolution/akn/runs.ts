/**
 * A paragraph's text cut into runs: plain words, the operative verb, citations and the calls of footnotes.
 * The writers of Akoma Ntoso, HTML and plain text all start from these runs, so that they mark the same words.
 */
import type { Block, Citation, Footnote, Resolution } from '../model.ts';

/** A stretch of a paragraph. A citation or a verb may hold a call of a footnote. */
export type Run =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'verb'; readonly runs: readonly Run[] }
  | { readonly type: 'citation'; readonly citation: Citation; readonly runs: readonly Run[] }
  | { readonly type: 'note'; readonly call: NoteCall };

/** The call of a footnote: the first call of a note carries it, later ones refer to it. */
export interface NoteCall {
  readonly marker: string;
  /** The note, or null when the text calls a note that is not there. */
  readonly note: Footnote | null;
  readonly first: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly wrap: (runs: readonly Run[]) => Run;
}

interface Call {
  readonly offset: number;
  readonly marker: string;
}

/** Cuts the paragraphs of one resolution into runs; used once, in printed order, because notes go to their first call. */
export class RunCutter {
  readonly #inBlocks: ReadonlyMap<string | null, readonly Citation[]>;
  readonly #inNotes: ReadonlyMap<string | null, readonly Citation[]>;
  readonly #notes: Footnote[];
  readonly #called = new Map<string, Footnote>();

  constructor(resolution: Pick<Resolution, 'citations' | 'footnotes'>) {
    const inBlocks = resolution.citations.filter((citation) => citation.footnote === null);
    const inNotes = resolution.citations.filter((citation) => citation.footnote !== null);
    this.#inBlocks = grouped(inBlocks, (citation) => citation.eId);
    this.#inNotes = grouped(inNotes, (citation) => citation.footnote);
    this.#notes = [...resolution.footnotes];
  }

  /** The runs of a block's text; calls of notes without a known place stand at its end. */
  block(block: Block): Run[] {
    const calls = callsOf(block);
    const stretches = [
      ...verbStretch(block),
      ...citationStretches(block.text, this.#inBlocks.get(block.eId) ?? []),
    ];
    return cut(block.text, apart(stretches), calls, (call) => this.#call(call.marker, block.eId));
  }

  /** The runs of a footnote's own text. */
  note(note: Footnote): Run[] {
    const stretches = citationStretches(note.text, this.#inNotes.get(note.marker) ?? []);
    return cut(note.text, apart(stretches), [], noCall);
  }

  /** The notes that no paragraph has called so far: the writers keep them at the end rather than lose them. */
  uncalled(): readonly Footnote[] {
    return this.#notes;
  }

  #call(marker: string, eId: string): Run {
    const own = this.#notes.findIndex((note) => note.marker === marker && note.eId === eId);
    const earlier = this.#called.get(marker);
    if (own < 0 && earlier) return { type: 'note', call: { marker, note: earlier, first: false } };
    const index = own < 0 ? this.#notes.findIndex((note) => note.marker === marker) : own;
    const note = index < 0 ? null : (this.#notes.splice(index, 1)[0] ?? null);
    if (note) this.#called.set(marker, note);
    return { type: 'note', call: { marker, note, first: true } };
  }
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const noCall = (call: Call): Run => ({
  type: 'note',
  call: { marker: call.marker, note: null, first: true },
});

/** Where notes are called: as anchored, and for markers without an anchor at the end of the text. */
function callsOf(block: Block): Call[] {
  const anchors = (block.anchors ?? []).map(({ marker, offset }) => ({
    marker,
    offset: Math.min(Math.max(0, Math.trunc(offset) || 0), block.text.length),
  }));
  const anchored = new Set(anchors.map((call) => call.marker));
  const rest = block.footnotes.filter((marker) => !anchored.has(marker));
  return [...anchors, ...rest.map((marker) => ({ marker, offset: block.text.length }))].sort(
    (one, other) => one.offset - other.offset,
  );
}

/** The verb opens its paragraph, after a plain prefix at most ("在这方面重申"). */
function verbStretch(block: Block): Stretch[] {
  const start = block.verb ? block.text.slice(0, block.verb.length + 80).indexOf(block.verb) : -1;
  if (start < 0 || !block.verb) return [];
  return [{ start, end: start + block.verb.length, wrap: (runs) => ({ type: 'verb', runs }) }];
}

function citationStretches(text: string, citations: readonly Citation[]): Stretch[] {
  return citations
    .filter(({ quote, start }) => quote !== '' && text.startsWith(quote, start) && start >= 0)
    .map((citation) => ({
      start: citation.start,
      end: citation.start + citation.quote.length,
      wrap: (runs) => ({ type: 'citation', citation, runs }),
    }));
}

/** Stretches in order and without overlaps: of two that overlap the earlier stands, of two that begin together the longer. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  let end = 0;
  return [...stretches]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((stretch) => {
      if (stretch.start < end) return false;
      end = stretch.end;
      return true;
    });
}

function cut(
  text: string,
  stretches: readonly Stretch[],
  calls: readonly Call[],
  callRun: (call: Call) => Run,
): Run[] {
  const runs: Run[] = [];
  let at = 0;
  let next = 0;
  /** Plain text and calls up to `end`; a call that falls on `end` itself belongs to what follows. */
  const plainTo = (end: number, into: Run[], inclusive: boolean): void => {
    for (
      let call = calls[next];
      call && (call.offset < end || (inclusive && call.offset === end));
      call = calls[++next]
    ) {
      if (call.offset > at) into.push({ type: 'text', text: text.slice(at, call.offset) });
      at = Math.max(at, call.offset);
      into.push(callRun(call));
    }
    if (end > at) into.push({ type: 'text', text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const stretch of stretches) {
    plainTo(stretch.start, runs, true);
    const inner: Run[] = [];
    plainTo(stretch.end, inner, false);
    runs.push(stretch.wrap(inner));
  }
  plainTo(text.length, runs, true);
  return runs;
}
