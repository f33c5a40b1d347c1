/** eIds as Akoma Ntoso wants them: without white space and unique in the document. */

/** Gives out eIds; a second claim to one that is taken gets `~2`, `~3`, …. */
export class EIds {
  readonly #taken = new Map<string, number>();

  /**
   * Claims an eId.
   * @param wanted any string; characters that an eId cannot hold become `_`, an empty one `block`.
   */
  claim(wanted: string): string {
    const clean = wanted.replace(/[^\p{L}\p{N}_.~-]/gu, '_') || 'block';
    const count = (this.#taken.get(clean) ?? 0) + 1;
    this.#taken.set(clean, count);
    return count === 1 ? clean : this.claim(`${clean}~${count}`);
  }
}
