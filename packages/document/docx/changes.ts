/** Tracked changes of a Word document: what becomes of them in the text, and what is reported. */
import type { Finding } from '@rostrum/resolution';
import { type ChangesView, fileFinding } from '../source/model.ts';
import type { XmlElement } from './xml-tree.ts';

/** Inserted or moved here; deleted or moved away. */
export type ChangeKind = 'insertion' | 'deletion';

const KINDS: ReadonlyMap<string, ChangeKind> = new Map([
  ['w:ins', 'insertion'],
  ['w:moveTo', 'insertion'],
  ['w:del', 'deletion'],
  ['w:moveFrom', 'deletion'],
]);

/** What kind of change an element records, if any. */
export const changeOf = (element: XmlElement): ChangeKind | undefined => KINDS.get(element.name);

/** The changes that have no part in the text. */
const LEFT_OUT: Readonly<Record<ChangesView, ChangeKind | null>> = {
  final: 'deletion',
  original: 'insertion',
  marked: null,
};

/** Whether changes of a kind are left out of the text. */
export const leavesOut = (view: ChangesView, kind: ChangeKind | undefined): boolean =>
  kind !== undefined && LEFT_OUT[view] === kind;

const READ_AS: Readonly<Record<ChangesView, string>> = {
  final: 'it was read as if all of them were accepted',
  original: 'it was read as if all of them were rejected',
  marked: 'they are shown as {+inserted+} and [-deleted-]',
};

/** So many changes are reported one by one; the summary counts them all. */
const REPORTED = 200;

/** Notes the changes of one document. */
export class Changes {
  readonly #findings: Finding[] = [];
  readonly #counts = { insertion: 0, deletion: 0 };

  /** Notes one change with its words, who made it and when. */
  note(kind: ChangeKind, element: XmlElement, words: string): void {
    if (words.trim() === '') return;
    this.#counts[kind] += 1;
    if (this.#findings.length >= REPORTED) return;
    const author = element.attributes['w:author'];
    const date = element.attributes['w:date']?.slice(0, 10);
    const whose = [author ? ` by ${author}` : '', date ? ` on ${date}` : ''].join('');
    const did = kind === 'insertion' ? 'inserted' : 'deleted';
    const message = `These words were ${did}${whose}, and the change has not been accepted yet.`;
    this.#findings.push(fileFinding(`file.${kind}`, 'notice', message, words.trim()));
  }

  /** The summary, and the changes one by one. */
  findings(view: ChangesView): Finding[] {
    const { insertion, deletion } = this.#counts;
    if (insertion + deletion === 0) return [];
    const message = `The document holds ${insertion} tracked insertions and ${deletion} deletions; ${READ_AS[view]}.`;
    return [fileFinding('file.tracked-changes', 'warning', message), ...this.#findings];
  }
}
