/**
 * Gives every block an eId of its own.
 *
 * Two blocks can be due the same one only in damaged text; the second is then `op_6_2`.
 */
export class EIds {
  private readonly given = new Set<string>();
  private readonly counts = new Map<string, number>();

  /** The next of a counted kind: `pp_1`, `pp_2`; `hdg_1`. */
  next(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return this.unique(`${name}_${count}`);
  }

  /** The wanted eId, or the first free variation of it. */
  unique(wanted: string): string {
    let eId = wanted;
    if (this.given.has(eId)) {
      let count = this.counts.get(`=${wanted}`) ?? 1;
      do eId = `${wanted}_${++count}`;
      while (this.given.has(eId));
      this.counts.set(`=${wanted}`, count);
    }
    this.given.add(eId);
    return eId;
  }
}
