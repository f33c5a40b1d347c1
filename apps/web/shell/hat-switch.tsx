/** Which hat is worn, and how to wear another. In sample mode: through whose eyes to look. */
import './hat-switch.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { useHouse } from '../client/house.ts';
import { useWornHat } from '../client/worn.ts';
import { Pop } from '../kit/pop/pop.tsx';
import { useHatNames } from './hat-name.ts';
import { useHatsHere } from './hats-here.tsx';
import { useMessage } from './locale.tsx';
import { Opening } from './opening.tsx';

/** Names of all States and the list come when it is first opened. */
const HatChoice = lazy(async () => ({ default: (await import('./hat-choice.tsx')).HatChoice }));

/** The switch in the header; nothing where there is no other hat to wear. */
export function HatSwitch(): ReactNode {
  const say = useMessage();
  const hat = useWornHat();
  const house = useHouse();
  const { hats, parties } = useHatsHere();
  const names = useHatNames(parties);
  if (house === null || (house.mode === 'live' && hats.length === 0)) return null;
  const title = say(house.mode === 'sample' ? 'hats.eyes' : 'hats.wear');
  return (
    <Pop
      className="hat-switch"
      title={title}
      trigger={
        <>
          <EyeSign />
          <span className="unseen">{say('hats.worn')} </span>
          <span className="hat-name" data-public={hat.category === 'public' || undefined}>
            {names.worn(hat)}
          </span>
          <span className="unseen">: {title}</span>
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<Opening />}>
          <HatChoice title={title} isSample={house.mode === 'sample'} hats={hats} close={close} />
        </Suspense>
      )}
    </Pop>
  );
}

function EyeSign(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="hat-sign">
      <path
        d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <circle cx="10" cy="10" r="2.6" fill="currentColor" />
    </svg>
  );
}
