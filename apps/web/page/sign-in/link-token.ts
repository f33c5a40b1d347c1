/** The secret of a link. It stands behind the hash, which browsers send to nobody. */
import { useState } from 'react';

/** What stands behind the hash, taken out of the address at once so that it is not left lying there. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useState(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  });
  return token;
}
