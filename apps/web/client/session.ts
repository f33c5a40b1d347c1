/** Who sits before the screen. */
import type { Account } from '@rostrum/api';
import { useWhose } from './account.ts';

/** The account that is signed in; null for nobody, and until it is known. */
export function useSession(): Account | null {
  return useWhose().data?.account ?? null;
}
