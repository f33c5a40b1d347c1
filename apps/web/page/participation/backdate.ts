/** When what is done on a sample or in a rehearsal happens: at noon of the day in the header. */
import { useProcess } from '../process/process-context.tsx';

/** An ISO instant; null for now. */
export function useBackdate(): string | null {
  const { mayBackdate, isPast, date } = useProcess();
  return mayBackdate && isPast ? `${date}T12:00:00.000Z` : null;
}
