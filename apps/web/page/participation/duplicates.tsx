/** Applications that may be of the same organization, with what speaks for it. Nothing is merged by itself. */
import { type ApplicationView, likelyDuplicates } from '@rostrum/procedure';
import { type ReactNode, useMemo } from 'react';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { processPath } from '../process/process-context.tsx';
import { useParticipation } from './frame.tsx';

/** The applications that are alike; nothing where none is. */
export function Duplicates({ application }: { readonly application: ApplicationView }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { id, participation } = useParticipation();
  const found = useMemo(() => {
    const others = participation.applications.filter((one) => one.id !== application.id);
    return likelyDuplicates(
      application.organization,
      others.map((one) => ({ id: one.id, ...one.organization })),
    );
  }, [application, participation.applications]);
  const nameOf = (wanted: string) =>
    participation.applications.find((one) => one.id === wanted)?.organization.name ?? wanted;
  if (found.length === 0) return null;
  return (
    <section className="duplicates">
      <h4>{say('participation.duplicates')}</h4>
      <ul>
        {found.slice(0, 10).map((one) => (
          <li key={one.id}>
            <Go to={processPath(id, 'participation', 'applications', one.id)}>{nameOf(one.id)}</Go>{' '}
            <span className="quiet">{one.reasons.map(sentence).join(say('list.comma'))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
