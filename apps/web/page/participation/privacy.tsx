/** Personal data: how long they are kept, one's own in a file, and their erasure. */
import { bearerOf, hatCategories, isOffice } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { processAddress } from '../../client/process-list.ts';
import { request } from '../../client/request.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';

/** The page. */
export function Privacy(): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { participation, hat, parties } = useParticipation();
  const names = useHatNames(parties);
  const settings = hatCategories.flatMap((category) => {
    const kept = participation.retention[category];
    return kept ? [{ category, ...kept }] : [];
  });
  return (
    <>
      <p className="participation-lead">{say('participation.privacy.lead')}</p>
      <table className="rows">
        <caption>{say('participation.privacy.retention')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('participation.category')}</th>
            <th scope="col">{say('participation.privacy.months')}</th>
            <th scope="col">{say('participation.privacy.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {settings.map(({ category, months, reason }) => (
            <tr key={category}>
              <th scope="row">{names.hat({ category, party: null })}</th>
              <td data-label={say('participation.privacy.months')}>{months}</td>
              <td data-label={say('participation.privacy.reason')}>{sentence(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {settings.length === 0 ? <p className="quiet">{say('participation.privacy.none')}</p> : null}
      <div className="bar no-print">
        <Do act="setRetention" />
        {hat.party !== null && !isOffice(hat) ? <OwnData /> : null}
      </div>
    </>
  );
}

/** Saves everything that is kept about the party whose hat is worn. */
function OwnData(): ReactNode {
  const say = useMessage();
  const { id, hat } = useParticipation();
  const [trouble, setTrouble] = useState<unknown>(null);
  const save = async () => {
    setTrouble(null);
    try {
      const { body } = await request<unknown>(`${processAddress(id)}/own-data`);
      const file = new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' });
      const link = Object.assign(document.createElement('a'), {
        href: URL.createObjectURL(file),
        download: `${id} ${bearerOf(hat).replace('/', '-')}.json`,
      });
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (cause) {
      setTrouble(cause);
    }
  };
  return (
    <>
      <button type="button" className="button small" onClick={() => void save()}>
        {say('participation.privacy.own')}
      </button>
      {trouble ? <p role="alert">{say(problemMessage(trouble))}</p> : null}
    </>
  );
}
