/** The date as of which everything is shown. It stands in the address, so that a view can be sent to somebody. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Link, type LinkProps, useLocation, useSearchParams } from 'react-router';

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a date of the calendar, `2017-04-06`. */
export function isDate(text: string | null): text is string {
  if (text === null || !isoDate.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The day `days` after (or before) an ISO date. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Today where the reader is, as an ISO date. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The first and the last day of the process on the screen. */
export interface ProcessSpan {
  readonly start: string;
  readonly end: string;
}

interface SpanStore {
  readonly span: ProcessSpan | null;
  readonly setSpan: (span: ProcessSpan | null) => void;
}

const SpanContext = createContext<SpanStore>({ span: null, setSpan: () => undefined });

/** Keeps the span of the process on the screen for the control in the header. */
export function ProcessSpanProvider({ children }: { children: ReactNode }): ReactNode {
  const [span, setSpan] = useState<ProcessSpan | null>(null);
  const store = useMemo(() => ({ span, setSpan }), [span]);
  return <SpanContext value={store}>{children}</SpanContext>;
}

/** The span of the process on the screen, null where there is none. */
export function useProcessSpan(): ProcessSpan | null {
  return useContext(SpanContext).span;
}

/** Tells the header from when to when the process on this screen runs, as long as the screen stands. */
export function useAnnounceSpan(start: string | null, end: string | null): void {
  const { setSpan } = useContext(SpanContext);
  useEffect(() => {
    setSpan(start && end ? { start, end } : null);
    return () => setSpan(null);
  }, [start, end, setSpan]);
}

/** The date chosen in the header; `isToday` when none was chosen. */
export interface AsOf {
  readonly date: string;
  readonly isToday: boolean;
  /** Null goes back to today. */
  readonly set: (date: string | null) => void;
}

/** The date as of which to show things. */
export function useAsOf(): AsOf {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('asOf');
  const chosen = isDate(asked) ? asked : null;
  const set = useCallback(
    (date: string | null) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (date === null) next.delete('asOf');
          else next.set('asOf', date);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setSearch],
  );
  return { date: chosen ?? today(), isToday: chosen === null, set };
}

/** A link within the house: it keeps the date in the header. */
export function Go({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }): ReactNode {
  const { search } = useLocation();
  return <Link to={keepingAsOf(to, search)} {...rest} />;
}

/** `to` with the `asOf` of the present address. */
export function keepingAsOf(to: string, search: string): string {
  const asOf = new URLSearchParams(search).get('asOf');
  if (!isDate(asOf)) return to;
  const [beforeHash = '', hash] = to.split('#', 2);
  const [path = '', query] = beforeHash.split('?', 2);
  const parameters = new URLSearchParams(query);
  if (!parameters.has('asOf')) parameters.set('asOf', asOf);
  return `${path}?${parameters}${hash === undefined ? '' : `#${hash}`}`;
}
