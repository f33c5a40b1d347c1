/** When an act happened, for what is entered afterwards. */
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../../shell/as-of.tsx';
import { useMessage } from '../../../shell/locale.tsx';
import { useProcess } from '../process-context.tsx';

/** When it happened, as it is chosen. */
export interface Happened {
  /** An ISO instant; null for now. */
  readonly instant: string | null;
  readonly local: string;
  readonly set: (local: string) => void;
  /** Whether the question arises at all. */
  readonly isAsked: boolean;
}

/** Noon of the day in the header where one is chosen, else now. */
export function useHappenedAt(): Happened {
  const { date, isToday } = useAsOf();
  const { mayBackdate: isAsked } = useProcess();
  const [typed, set] = useState<string | null>(null);
  const local = typed ?? (isToday || !isAsked ? '' : `${date}T12:00`);
  return { instant: instantOf(local), local, set, isAsked };
}

/** A time as it is typed, taken as the typist's own; null for none. */
export function instantOf(local: string): string | null {
  const at = local === '' ? null : new Date(local);
  return at === null || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The field. */
export function HappenedAt({ happened }: { happened: Happened }): ReactNode {
  const say = useMessage();
  if (!happened.isAsked) return null;
  return (
    <label className="form-field">
      <span>
        {say('form.happenedAt')} <small>{say('form.optional')}</small>
      </span>
      <input
        type="datetime-local"
        value={happened.local}
        onChange={(event) => happened.set(event.target.value)}
      />
      <small>{say('form.happenedAt.hint')}</small>
    </label>
  );
}
