/** The process on the screen, as the hat that is worn may see it on the day in the header. */
import type { ProcessView } from '@rostrum/api';
import type { Context, Hat, ProcessState } from '@rostrum/procedure';
import { useOutletContext } from 'react-router';
import type { SeenAct } from '../../client/processes.ts';
import type { PartyNames } from '../../shell/hat-name.ts';

/** What every page of a process starts from. */
export interface ProcessOnScreen {
  readonly id: string;
  readonly view: ProcessView;
  /** Everything that the hat may see, up to the present. */
  readonly acts: readonly SeenAct[];
  /** What had happened by the day in the header. */
  readonly actsThen: readonly SeenAct[];
  /** As it is now: on this, acts are judged and sent. */
  readonly state: ProcessState;
  /** As it was on the day in the header. */
  readonly stateThen: ProcessState;
  /** The day in the header. */
  readonly date: string;
  readonly hat: Hat;
  /** On what the browser judges standing: the same functions as the server's. */
  readonly context: Context;
  /** Names of parties that no roster knows. */
  readonly parties: PartyNames;
  /** Whether the day in the header is past, and acts of the present are not shown. */
  readonly isPast: boolean;
  /** Whether one may say when an act happened: offices always, anybody in a sample house and in rehearsals. */
  readonly mayBackdate: boolean;
}

/** The process on the screen. */
export function useProcess(): ProcessOnScreen {
  return useOutletContext<ProcessOnScreen>();
}

/** The address of a process, or of a page below it. */
export function processPath(id: string, ...rest: readonly string[]): string {
  return ['/processes', encodeURIComponent(id), ...rest.map(encodeURIComponent)].join('/');
}
