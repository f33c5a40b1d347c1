/** Readings of kept texts: made once for each text and each version of the reader. */
import type { Language } from '@rostrum/resolution';
import type { Desk } from '../desk/desk.ts';
import type { Outline, Settled } from '../desk/job.ts';
import { changedMeanwhile } from './refusal.ts';
import type { Entry, Shelf, Wording } from './shelf.ts';

/** Finds readings on the shelf, and has them made where they are missing. */
export class Readings {
  constructor(
    private readonly shelf: Shelf,
    private readonly desk: Desk,
  ) {}

  /** The reading of a text as JSON: the one that was made before, or a new one. */
  async read(wording: Wording): Promise<string> {
    const made = await this.shelf.reading(wording, this.desk.version);
    if (made !== undefined) return made;
    const language = wording.asked_language as Language | null;
    const { reading } = await this.desk.ask('read', { text: wording.original, language });
    await this.shelf.addReading(wording, this.desk.version, reading);
    return reading;
  }

  /** The reading of a document, with what officers made of it. */
  async settled(entry: Entry): Promise<Settled> {
    const made = await this.shelf.reading(entry, this.desk.version);
    return {
      reading: made ?? (await this.#readAgain(entry)),
      corrections: entry.corrections,
      settlements: entry.settlements,
    };
  }

  async #readAgain(entry: Entry): Promise<string> {
    const original = await this.shelf.original(entry);
    if (original === undefined) throw changedMeanwhile(entry.key);
    return this.read({ ...entry, original });
  }

  /** The outline by the present reader; a text that an earlier one read is read again. */
  async outline(entry: Entry): Promise<Outline> {
    if (entry.reader === this.desk.version) return entry.outline;
    const outline = await this.desk.ask('outline', await this.settled(entry));
    await this.shelf.change(entry, { outline, reader: this.desk.version }, false);
    return outline;
  }
}
