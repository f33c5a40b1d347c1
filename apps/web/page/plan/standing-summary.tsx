/** How many steps stand how on the day in the header. */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useAsOf } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { type PlanStanding, standings } from './standing.ts';
import type { PlanEntry } from './steps.ts';

/** One line of figures. */
export function StandingSummary({ entries }: { entries: readonly PlanEntry[] }): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const { date } = useAsOf();
  const shown = intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const counts = standings.map((standing) => ({
    standing,
    count: entries.filter((entry) => entry.standing === standing).length,
  }));
  return (
    <section className="standing-summary" aria-label={say('plan.standing')}>
      <p>{say('plan.asOf', { date: shown })}</p>
      <ul>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ standing, count }) => (
            <li key={standing}>
              <strong>{intl.formatNumber(count)}</strong> <StandingMark standing={standing} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** A standing as sign and word. */
export function StandingMark({ standing }: { standing: PlanStanding }): ReactNode {
  const say = useMessage();
  return (
    <span className="standing" data-standing={standing}>
      <span className="standing-sign" aria-hidden="true" />
      {say(`standing.${standing}`)}
    </span>
  );
}
