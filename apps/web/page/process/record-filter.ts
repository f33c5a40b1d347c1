/** Which acts of the record to show. */
import type { SeenAct } from '../../client/processes.ts';

/** What somebody looks for in the record; empty for everything. */
export interface RecordFilter {
  readonly text: string;
  readonly name: string;
  readonly bearer: string;
  readonly matter: string;
}

/** A filter that lets every act pass. */
export const everyAct: RecordFilter = { text: '', name: '', bearer: '', matter: '' };

/** The room that a matter belongs to: `step` of `step/zero-draft`. */
export function roomOf(matter: string): string {
  return matter.split('/')[0] ?? matter;
}

/** Whether an act is one that somebody looks for. `written` gives everything that is written on it. */
export function actPasses<Seen extends Pick<SeenAct, 'name' | 'bearer' | 'matter'>>(
  act: Seen,
  filter: RecordFilter,
  written: (act: Seen) => string,
): boolean {
  if (filter.name !== '' && act.name !== filter.name) return false;
  if (filter.bearer !== '' && act.bearer !== filter.bearer) return false;
  if (filter.matter !== '' && act.matter !== filter.matter) return false;
  const looked = plain(filter.text).trim();
  return looked === '' || plain(written(act)).includes(looked);
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
