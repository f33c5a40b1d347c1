/** Badges and rooms: issued, printed, revoked; how full each room is; the way to the door. */
import { type Badge, isOffice } from '@rostrum/procedure';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useHatNames } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { BadgeCard } from './badge-card.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';

/** The page. */
export function Badges(): ReactNode {
  const say = useMessage();
  const { id, hat, participation } = useParticipation();
  return (
    <>
      {isOffice(hat) ? (
        <div className="bar no-print">
          <Do act="issueBadge" primary />
          <Do act="openRoom" />
          <Go className="button small" to={`/door/${encodeURIComponent(id)}`}>
            {say('door.title')}
          </Go>
        </div>
      ) : null}
      <Rooms />
      {participation.badges.length === 0 ? <p className="quiet">{say('participation.badges.none')}</p> : null}
      {participation.badges.length > 0 ? <BadgeTable badges={participation.badges} /> : null}
    </>
  );
}

function Rooms(): ReactNode {
  const say = useMessage();
  const { participation } = useParticipation();
  const rooms = Object.entries(participation.rooms);
  if (rooms.length === 0) return null;
  return (
    <ul className="rooms">
      {rooms.map(([room, { seats, inside, entered }]) => (
        <li key={room}>
          <strong>{room}</strong> {say('participation.room.inside', { inside, entered })}
          {seats === null ? null : (
            <>
              {' '}
              / {seats}{' '}
              <meter
                min={0}
                max={Math.max(seats, inside)}
                value={inside}
                high={seats * 0.95}
                aria-label={room}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function BadgeTable({ badges }: { readonly badges: readonly Badge[] }): ReactNode {
  const say = useMessage();
  const { parties, view } = useParticipation();
  const names = useHatNames(parties);
  const [printed, setPrinted] = useState<Badge | null>(null);
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{say('participation.event.person')}</th>
            <th scope="col">{say('participation.event.party')}</th>
            <th scope="col">{say('participation.badge.zones')}</th>
            <th scope="col">{say('participation.badge.days')}</th>
            <th scope="col" className="no-print">
              <span className="unseen">{say('participation.list.do')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {badges.map((badge) => (
            <tr key={badge.id}>
              <th scope="row">{view.names[badge.holder] ?? badge.holder}</th>
              <td data-label={say('participation.event.party')}>{names.bearer(badge.party)}</td>
              <td data-label={say('participation.badge.zones')}>
                {badge.zones.join(say('list.comma')) || say('participation.badge.all')}
              </td>
              <td data-label={say('participation.badge.days')}>
                {badge.from} – {badge.to}
                {badge.revokedAt ? (
                  <span className="chip doubt">{say('participation.badge.revoked')}</span>
                ) : null}
              </td>
              <td className="no-print">
                <div className="bar">
                  {badge.revokedAt ? null : (
                    <>
                      <button type="button" className="button small" onClick={() => setPrinted(badge)}>
                        {say('participation.badge.print')}
                      </button>
                      <Do act="revokeBadge" given={{ badge: badge.id }} />
                    </>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sheet
        open={printed !== null}
        onClose={() => setPrinted(null)}
        title={say('participation.badge')}
        closeLabel={say('act.close')}
        place="centre"
      >
        {printed ? <BadgeCard badge={printed} /> : null}
      </Sheet>
    </>
  );
}
