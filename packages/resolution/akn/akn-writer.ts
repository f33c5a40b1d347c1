/** Writes the text of blocks as inline Akoma Ntoso: verbs, citations, footnotes. */
import type { Block, Footnote, Language, Resolution } from '../model.ts';
import { EIds } from './eids.ts';
import { documentUrl, workIri } from './identity.ts';
import { reserveReferences } from './metadata.ts';
import { type NoteCall, type Run, RunCutter } from './runs.ts';
import { element, escapeXml } from './xml.ts';

/** What every part of one document is written with. */
export class AknWriter {
  readonly #language: Language;
  readonly #runs: RunCutter;
  readonly #eIds = new EIds();
  readonly #noteIds = new Map<Footnote, string>();

  constructor(resolution: Resolution) {
    this.#language = resolution.language;
    this.#runs = new RunCutter(resolution);
    reserveReferences(this.#eIds);
  }

  claim(eId: string): string {
    return this.#eIds.claim(eId);
  }

  /** A block's text as inline XML. */
  text(block: Block): string {
    return this.#inline(this.#runs.block(block));
  }

  /** The notes that no paragraph called. */
  uncalledNotes(): string[] {
    return this.#runs
      .uncalled()
      .map((note) =>
        element(
          'note',
          { eId: this.claim(`fn_${note.marker}`), marker: note.marker, placement: 'bottom' },
          element('p', {}, this.#inline(this.#runs.note(note))),
        ),
      );
  }

  #inline(runs: readonly Run[]): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #run(run: Run): string {
    if (run.type === 'text') return escapeXml(run.text);
    if (run.type === 'note') return this.#note(run.call);
    const inner = this.#inline(run.runs);
    if (run.type === 'verb')
      return element('inline', { name: 'verb', refersTo: '#verb', class: 'italic' }, inner);
    const { symbol, date } = run.citation;
    if (symbol === null) return inner;
    const href = workIri(symbol, date) ?? documentUrl(symbol, this.#language);
    return element('ref', { href, title: symbol }, inner);
  }

  /** @authority AKN4UN guidelines, part 1: all footnotes of United Nations documents are authorial. */
  #note({ marker, note, first }: NoteCall): string {
    if (!note) return element('sup', {}, escapeXml(marker));
    if (!first) {
      return element('noteRef', { href: `#${this.#noteIds.get(note) ?? ''}`, marker, placement: 'bottom' });
    }
    const eId = this.claim(`fn_${marker}`);
    this.#noteIds.set(note, eId);
    const text = element('p', {}, this.#inline(this.#runs.note(note)));
    return element('authorialNote', { marker, placement: 'bottom', eId }, text);
  }
}
