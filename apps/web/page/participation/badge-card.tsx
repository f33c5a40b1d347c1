/** A badge as it is printed: A6, with the code that opens doors without a network. */
import type { Badge } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useBadge } from '../../client/participation.ts';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useParticipation } from './frame.tsx';

/** The badge, and the button that prints it alone. */
export function BadgeCard({ badge }: { readonly badge: Badge }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { id, parties, state } = useParticipation();
  const names = useHatNames(parties);
  const found = useBadge(id, badge.id);
  if (found.error) return <ProblemNotice cause={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <p className="quiet">{say('state.loading')}</p>;
  const { holder, svg } = found.data;
  return (
    <>
      <section className="badge-card" aria-label={say('participation.badge')}>
        <p className="badge-process">{sentence(state.course.title)}</p>
        <p className="badge-holder">{holder ?? badge.holder}</p>
        <p className="badge-party">{names.bearer(badge.party)}</p>
        <img
          src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
          alt={say('participation.badge.code')}
        />
        <p>
          {badge.zones.join(' · ') || say('participation.badge.all')}
          <br />
          {badge.from} – {badge.to}
        </p>
        <p className="badge-number">{badge.id}</p>
      </section>
      <div className="bar no-print">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {say('participation.badge.print')}
        </button>
      </div>
    </>
  );
}
