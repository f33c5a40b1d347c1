/** Attaching a later decision: a resolution whose text is kept, or a decision recorded by its words. */
import { type ReactNode, useState } from 'react';
import type { Performed } from '../../../client/processes.ts';
import { useMessage } from '../../../shell/locale.tsx';
import type { Offer } from '../offers.ts';
import { ActForm } from './act-form.tsx';

interface AttachFormProps {
  readonly offer: Offer;
  readonly onDone: (performed: Performed) => void;
}

const kinds = ['resolution', 'decision'] as const;

/** The form, with the choice between both kinds above it. */
export function AttachForm({ offer, onDone }: AttachFormProps): ReactNode {
  const say = useMessage();
  const [kind, setKind] = useState<(typeof kinds)[number]>('resolution');
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of form fields. */}
      <div className="segments" role="group" aria-label={say('attach.kind')}>
        {kinds.map((each) => (
          <button
            key={each}
            type="button"
            className="button small"
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {say(`attach.${each}`)}
          </button>
        ))}
      </div>
      <p className="quiet">{say(`attach.${kind}.text`)}</p>
      <ActForm
        key={kind}
        definition={offer.definition}
        variant={kind}
        given={{
          kind,
          ...(typeof offer.given.step === 'string' ? { steps: [{ step: offer.given.step }] } : {}),
        }}
        matter="process"
        onDone={onDone}
      />
    </>
  );
}
