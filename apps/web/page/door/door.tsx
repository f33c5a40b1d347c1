/** The page at the door: for a phone in one hand, with or without a network. */
import './door.css';
import type { DoorAnswer } from '@rostrum/api';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { fetchDoor } from '../../client/participation.ts';
import { performAct } from '../../client/processes.ts';
import { ProblemError } from '../../client/request.ts';
import { Choice } from '../../kit/choice/choice.tsx';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { today } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { Camera } from './camera.tsx';
import { keepPage } from './keep-page.ts';
import { type DoorEntry, DoorQueue, type Sending } from './queue.ts';
import { type DoorVerdict, judge } from './verdict.ts';

/** A badge held before the camera is seen many times; it counts again after this many milliseconds. */
const sameBadge = 4_000;

const storageName = (id: string) => `rostrum.door.known.${id}`;

function knownBefore(id: string): DoorAnswer | null {
  try {
    return JSON.parse(localStorage.getItem(storageName(id)) ?? 'null') as DoorAnswer | null;
  } catch {
    return null;
  }
}

/** What the door knows: fetched while the network is there, remembered while it is not. */
function useDoor(id: string) {
  const [door, setDoor] = useState<DoorAnswer | null>(() => knownBefore(id));
  const [trouble, setTrouble] = useState<unknown>(null);
  const fetchAnew = useCallback(async () => {
    try {
      const fresh = await fetchDoor(id);
      localStorage.setItem(storageName(id), JSON.stringify(fresh));
      setDoor(fresh);
      setTrouble(null);
    } catch (cause) {
      setTrouble(cause);
    }
  }, [id]);
  useEffect(() => {
    void fetchAnew();
    const timer = setInterval(() => void fetchAnew(), 30_000);
    return () => clearInterval(timer);
  }, [fetchAnew]);
  return { door, trouble, fetchAnew };
}

/** Sends one entry; the scan is its key, so that it counts once. */
async function sendEntry(id: string, entry: DoorEntry): Promise<Sending> {
  const { scan, badge, zone, direction, at } = entry;
  const late = Date.now() - Date.parse(at) > 60_000;
  const request = { scan, badge, room: zone, direction, offline: late };
  try {
    await performAct(id, 'recordEntry', {
      request,
      ruling: null,
      happenedAt: late ? at : null,
      version: null,
      key: scan,
    });
    return 'taken';
  } catch (cause) {
    const status = cause instanceof ProblemError ? cause.problem.status : 0;
    // Whoever was signed out meanwhile signs in again; what was read at the door is not lost over it.
    return status === 0 || status >= 500 || [401, 403, 429].includes(status) ? 'away' : 'refused';
  }
}

function useQueue(id: string, onSent: () => void) {
  const [waiting, setWaiting] = useState(0);
  const queue = useMemo(() => {
    const made: DoorQueue = new DoorQueue(
      id,
      localStorage,
      (entry) => sendEntry(id, entry),
      () => setWaiting(made.waiting.length),
    );
    return made;
  }, [id]);
  useEffect(() => {
    setWaiting(queue.waiting.length);
    const flush = () => void queue.flush().then(onSent);
    flush();
    addEventListener('online', flush);
    const timer = setInterval(flush, 15_000);
    return () => {
      removeEventListener('online', flush);
      clearInterval(timer);
    };
  }, [queue, onSent]);
  return { queue, waiting };
}

/** The page. */
export function Door(): ReactNode {
  const say = useMessage();
  const id = useParams().id ?? '';
  const { door, trouble, fetchAnew } = useDoor(id);
  const [kept, setKept] = useState(false);
  useTitle(say('door.title'));
  useEffect(() => {
    void keepPage().then(setKept);
  }, []);
  return (
    <main className="page door" id="main">
      <h1>{say('door.title')}</h1>
      {door ? <OpenDoor id={id} door={door} onSent={fetchAnew} /> : null}
      {trouble && !door ? (
        <p role="alert" className="door-trouble">
          {say(problemMessage(trouble))}
        </p>
      ) : null}
      <p className="quiet">{say(trouble ? 'door.away' : kept ? 'door.kept' : 'door.online')}</p>
    </main>
  );
}

interface OpenDoorProps {
  readonly id: string;
  readonly door: DoorAnswer;
  readonly onSent: () => void;
}

function OpenDoor({ id, door, onSent }: OpenDoorProps): ReactNode {
  const say = useMessage();
  const [zone, setZone] = useState(door.rooms[0]?.room ?? '');
  const [direction, setDirection] = useState<'in' | 'out'>('in');
  const [verdict, setVerdict] = useState<DoorVerdict | null>(null);
  const [typed, setTyped] = useState('');
  const last = useRef({ code: '', at: 0 });
  const { queue, waiting } = useQueue(id, onSent);
  const scan = async (code: string) => {
    const now = Date.now();
    if (code === last.current.code && now - last.current.at < sameBadge) return;
    last.current = { code, at: now };
    const found = await judge(code, door, zone, today());
    setVerdict(found);
    if (found.kind !== 'welcome') return;
    const { badge } = found.badge.claims;
    await queue.add({ scan: crypto.randomUUID(), badge, zone, direction, at: new Date(now).toISOString() });
  };
  const room = door.rooms.find((one) => one.room === zone);
  if (door.rooms.length === 0) return <p>{say('door.noRoom')}</p>;
  return (
    <>
      <div className="door-choices">
        <Choice
          label={say('door.room')}
          value={zone}
          isRequired
          options={door.rooms.map((one) => [one.room, one.room])}
          onChange={setZone}
        />
        <Choice
          label={say('door.direction')}
          value={direction}
          isRequired
          options={[
            ['in', say('door.in')],
            ['out', say('door.out')],
          ]}
          onChange={(way) => setDirection(way === 'out' ? 'out' : 'in')}
        />
      </div>
      {room ? (
        <p className="door-count">
          {say('door.inside', { inside: room.inside })}
          {room.seats === null ? '' : ` / ${room.seats}`}
        </p>
      ) : null}
      <Camera onCode={(code) => void scan(code)} />
      <form
        className="door-typed"
        onSubmit={(event) => {
          event.preventDefault();
          void scan(typed.trim());
          setTyped('');
        }}
      >
        <label className="field">
          <span>{say('door.typed')}</span>
          <input
            type="text"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={typed.trim() === ''}>
          {say('door.check')}
        </button>
      </form>
      <p className="door-verdict" role="alert" data-kind={verdict?.kind}>
        {verdict ? say(`door.verdict.${verdict.kind}`) : ''}
        {verdict?.kind === 'welcome' ? <small>{verdict.badge.claims.category}</small> : null}
      </p>
      {waiting > 0 ? <p role="status">{say('door.waiting', { count: waiting })}</p> : null}
    </>
  );
}
