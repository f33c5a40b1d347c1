/** The step whose "why" is open. It stands in the address, `#zero-draft`, so that it can be sent to somebody. */
import type { Step } from '@rostrum/procedure';
import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The step, and how to open another or, with null, none. */
export function useChosenStep(steps: readonly Step[]): [Step | null, (id: string | null) => void] {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = decodeURIComponent(hash.slice(1));
  const step = asked === '' ? null : (steps.find(({ id }) => id === asked) ?? null);
  const choose = useCallback(
    (id: string | null) => {
      const to = { pathname, search, hash: id === null ? '' : `#${encodeURIComponent(id)}` };
      void navigate(to, { replace: true, preventScrollReset: true });
    },
    [navigate, pathname, search],
  );
  return [step, choose];
}
