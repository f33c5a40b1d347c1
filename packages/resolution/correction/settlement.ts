/** Which findings an officer has settled. */
import type { Finding } from '../model.ts';
import type { Settlement } from './model.ts';

/** The settlement that covers a finding: same code, same block, same words. The last one counts. */
export function settlementOf(finding: Finding, settlements: readonly Settlement[]): Settlement | undefined {
  return settlements.findLast(
    ({ code, eId, quote }) => code === finding.code && eId === finding.eId && quote === finding.quote,
  );
}
