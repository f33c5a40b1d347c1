/** A corrigendum to one act of the record, for the offices that may make one. */
import { actNamed, isOpen as isOpenAnswer, standing } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import type { SeenAct } from '../../client/processes.ts';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { CorrectForm, correctionOf } from './form/correct-form.tsx';
import { useProcess } from './process-context.tsx';

/** The button; nothing where the hat has no such act, or where such an act stands as it was recorded. */
export function CorrectButton({ act }: { act: SeenAct }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { context, isPast, mayBackdate } = useProcess();
  const [open, setOpen] = useState(false);
  const definition = actNamed('correctAct');
  const found = definition ? standing(definition, context) : null;
  if (!definition || !found || !isOpenAnswer(found) || correctionOf(act) === null) return null;
  if (isPast && !mayBackdate) return null;
  return (
    <>
      <button type="button" className="button small no-print" onClick={() => setOpen(true)}>
        {sentence(definition.title)}
      </button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={say('correct.title', { position: act.position })}
        closeLabel={say('act.close')}
      >
        <CorrectForm definition={definition} act={act} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}
