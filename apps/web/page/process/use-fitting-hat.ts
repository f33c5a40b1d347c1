/** In a live house everybody wears hats of their own: coming into a process, one that is theirs there. */
import { type Hat, publicHat, sameHat } from '@rostrum/procedure';
import { useEffect, useRef } from 'react';
import { useHouse } from '../../client/house.ts';
import { useProcessView } from '../../client/processes.ts';
import { useWornHat, wear } from '../../client/worn.ts';

/** The hat to wear among those that are one's own: the one that is worn, else the first that is more than the public's. */
export function fittingHat(worn: Hat, own: readonly Hat[]): Hat {
  if (worn.category !== 'public' && own.some((hat) => sameHat(hat, worn))) return worn;
  return own.find(({ category }) => category !== 'public') ?? publicHat;
}

/** Whether the hat that is worn fits the process; where it does not, one that does is put on. */
export function useFittingHat(id: string): boolean {
  const house = useHouse();
  const worn = useWornHat();
  // Asked as the public: a hat that is not one's own would be turned away.
  const view = useProcessView(id, '');
  const isLive = house?.mode === 'live' && view.data !== undefined && !view.data.process.rehearsal;
  const fitting = isLive ? fittingHat(worn, view.data?.hats ?? []) : worn;
  const fits = sameHat(fitting, worn);
  useEffect(() => {
    if (!fits) wear(fitting);
  }, [fits, fitting]);
  // Once an answer has come it counts, be it a refusal: asking again below must not take the screen away.
  const answered = useRef<string | null>(null);
  if (view.data !== undefined || view.error !== null) answered.current = id;
  return fits && answered.current === id && (house !== null || view.data === undefined);
}
