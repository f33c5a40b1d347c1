/** The acts that are a hat's: a button for each; where one is not open now, the reason and its rule beside it. */
import { isOpen as isOpenAnswer, presides } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { AuthorityLink } from './authority-quote.tsx';
import { useDatedSentence } from './due-day.tsx';
import { FormOf } from './form/form-of.tsx';
import type { Offer } from './offers.ts';
import { useProcess } from './process-context.tsx';

interface ActButtonsProps {
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** The buttons; nothing where the hat has no such act at all. */
export function ActButtons({ title, offers }: ActButtonsProps): ReactNode {
  const say = useMessage();
  const { isPast, mayBackdate } = useProcess();
  if (offers.length === 0) return null;
  return (
    <div className="act-buttons no-print">
      <h3>{title}</h3>
      {isPast && !mayBackdate ? (
        <p className="quiet">
          {say('acts.past')} <Go to="?">{say('walk.toToday')}</Go>
        </p>
      ) : null}
      <ul>
        {offers.map((offer) => (
          <OfferEntry key={offer.definition.name} offer={offer} isClosed={isPast && !mayBackdate} />
        ))}
      </ul>
    </div>
  );
}

function OfferEntry({ offer, isClosed }: { offer: Offer; isClosed: boolean }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { hat } = useProcess();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const { definition, standing } = offer;
  const isOpen = isOpenAnswer(standing);
  const mayRule = !isOpen && standing.answer !== 'done' && presides(hat) && definition.noRuling !== true;
  const title = sentence(definition.title);
  return (
    <li>
      <button
        type="button"
        className={standing.answer === 'must' ? 'button primary' : 'button'}
        disabled={isClosed || !(isOpen || mayRule)}
        aria-describedby={isOpen ? undefined : `why-${definition.name}`}
        onClick={() => {
          setDone(false);
          setOpen(true);
        }}
      >
        {mayRule ? say('acts.underRuling', { act: title }) : title}
      </button>
      {isOpen ? null : <Closed offer={offer} />}
      <p role="status" className="act-done">
        {done ? say('form.recorded') : ''}
      </p>
      <Sheet open={open} onClose={() => setOpen(false)} title={title} closeLabel={say('act.close')}>
        <FormOf
          offer={offer}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
        />
      </Sheet>
    </li>
  );
}

/** Why a button cannot be pressed now, by which rule, and where the paragraph stands. */
function Closed({ offer: { definition, standing } }: { offer: Offer }): ReactNode {
  const say = useMessage();
  const dated = useDatedSentence();
  return (
    <p className="act-closed" id={`why-${definition.name}`}>
      <strong>{say(`standing.${standing.answer}`)}:</strong> {dated(standing.reason)}{' '}
      <span className="act-rule">{standing.rule}</span>
      {standing.authority ? <AuthorityLink authority={standing.authority} /> : null}
    </p>
  );
}
