/** All corrections of a document, each with what the reader had made of it, and the way back. */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { fieldText } from './correction-edit.ts';
import { useDesk } from './desk.tsx';
import { paragraphName } from './orders.ts';

/** The sheet of corrections. */
export function CorrectionList({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const { document, blocks, pen } = useDesk();
  return (
    <Sheet open={open} onClose={onClose} title={say('correction.list')} closeLabel={say('act.close')}>
      {document.corrections.length === 0 ? <p>{say('correction.none')}</p> : null}
      <ul className="correction-list">
        {document.corrections.map((each) => (
          <li key={`${each.eId} ${each.provision.ordinal} ${each.field} ${each.at}`}>
            <h3>
              {say('reading.paragraph', { name: paragraphName(each.eId, blocks) })} ·{' '}
              {say(`field.${each.field}`)}
            </h3>
            <p>
              <del>{fieldText(each.was) || say('field.none')}</del> →{' '}
              <ins>{fieldText(each.value) || say('field.none')}</ins>
            </p>
            {each.note ? <p className="correction-note">{each.note}</p> : null}
            <p className="bar">
              <small>{intl.formatDate(each.at, { dateStyle: 'medium', timeStyle: 'short' })}</small>
              <button
                type="button"
                className="button small"
                disabled={pen.busy}
                onClick={() => pen.withdraw(each)}
              >
                {say('act.undo')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
