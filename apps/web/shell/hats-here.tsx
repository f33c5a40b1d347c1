/** The hats of the process on the screen, for the switch in the header. */
import type { Hat } from '@rostrum/procedure';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { PartyNames } from './hat-name.ts';

/** Hats that may be worn in a process, and the names of the parties that no roster knows. */
export interface HatsHere {
  readonly hats: readonly Hat[];
  readonly parties: PartyNames;
}

const none: HatsHere = { hats: [], parties: {} };

interface HatsStore {
  readonly here: HatsHere;
  readonly setHere: (here: HatsHere) => void;
}

const HatsContext = createContext<HatsStore>({ here: none, setHere: () => undefined });

/** Keeps the hats of the process on the screen. */
export function HatsHereProvider({ children }: { children: ReactNode }): ReactNode {
  const [here, setHere] = useState<HatsHere>(none);
  const store = useMemo(() => ({ here, setHere }), [here]);
  return <HatsContext value={store}>{children}</HatsContext>;
}

/** The hats of the process on the screen; none where there is none. */
export function useHatsHere(): HatsHere {
  return useContext(HatsContext).here;
}

/** Tells the header which hats there are in the process on this screen, as long as the screen stands. */
export function useAnnounceHats(here: HatsHere | null): void {
  const { setHere } = useContext(HatsContext);
  useEffect(() => {
    setHere(here ?? none);
    return () => setHere(none);
  }, [here, setHere]);
}
