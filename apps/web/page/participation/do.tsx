/** One act on one thing: a button, and its form in a sheet. Nothing stands here for whom the act is not at all. */
import { actNamed, isEntitled } from '@rostrum/procedure';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Performed } from '../../client/processes.ts';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { ActForm } from '../process/form/act-form.tsx';
import { useProcess } from '../process/process-context.tsx';

interface DoProps {
  readonly act: string;
  /** What the act is about; not asked for again. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Values that stand at first and can be changed. */
  readonly first?: Readonly<Record<string, unknown>>;
  /** In place of the title of the act. */
  readonly label?: string;
  readonly primary?: boolean;
  readonly matter?: string;
  /** Why it cannot be done now; null or absent where it can. */
  readonly closed?: string | null;
  readonly onDone?: (performed: Performed) => void;
}

/** Fetches anew what an act has changed of participation. */
export function useParticipationChanged(): () => void {
  const client = useQueryClient();
  return () => {
    for (const what of ['participation', 'registrations', 'answers', 'badge'])
      void client.invalidateQueries({ queryKey: [what] });
  };
}

/** The button with its form. */
export function Do({
  act,
  given = {},
  first = {},
  label,
  primary,
  matter,
  closed,
  onDone,
}: DoProps): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { hat, isPast, mayBackdate } = useProcess();
  const changed = useParticipationChanged();
  const [open, setOpen] = useState(false);
  const definition = actNamed(act);
  if (!definition || !isEntitled(hat, definition.entitled)) return null;
  const title = label ?? sentence(definition.title);
  const past = isPast && !mayBackdate;
  return (
    <>
      <button
        type="button"
        className={primary ? 'button primary small' : 'button small'}
        disabled={past || Boolean(closed)}
        title={closed ?? (past ? say('acts.past') : undefined)}
        onClick={() => setOpen(true)}
      >
        {title}
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={title} closeLabel={say('act.close')}>
        <ActForm
          definition={definition}
          given={{ ...first, ...given }}
          hidden={Object.keys(given)}
          {...(matter === undefined ? {} : { matter })}
          onDone={(performed) => {
            setOpen(false);
            changed();
            onDone?.(performed);
          }}
        />
      </Sheet>
    </>
  );
}
