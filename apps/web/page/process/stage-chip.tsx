/** How far a process has come, as one word. */
import type { Stage } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useMessage } from '../../shell/locale.tsx';

/** The stage; "not opened" where there is none. */
export function StageChip({ stage }: { stage: Stage | null }): ReactNode {
  const say = useMessage();
  return (
    <span className="chip stage" data-stage={stage ?? 'none'}>
      {say(`stage.${stage ?? 'none'}`)}
    </span>
  );
}
