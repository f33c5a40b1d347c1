/** One act of the record, in words: what, by whom, when, and on which paragraph it rests. */
import type { ReactNode } from 'react';
import type { SeenAct } from '../../client/processes.ts';
import { useHatNames } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { AuthorityLink } from './authority-quote.tsx';
import { Moment } from './moment.tsx';
import { useProcess } from './process-context.tsx';
import { useActWords } from './use-sentence.ts';

interface ActEntryProps {
  readonly act: SeenAct;
  /** Without authority and reason, where room is short. */
  readonly brief?: boolean;
  readonly children?: ReactNode;
}

/** An entry of a list of acts. */
export function ActEntry({ act, brief = false, children }: ActEntryProps): ReactNode {
  const say = useMessage();
  const { stateThen: state, parties } = useProcess();
  const names = useHatNames(parties);
  const correction = state.course.corrections.findLast(({ corrects }) => corrects === act.position);
  const { sentence, reason } = useActWords(state, parties)(act);
  return (
    <li className="act" id={`act-${act.position}`}>
      <p className="act-when">
        <Moment instant={act.happenedAt} place={placeOf(act.payload)} brief={brief} />
      </p>
      <div className="act-what">
        <p className="act-sentence">
          {correction?.withdrawn ? <s>{sentence}</s> : sentence}
          {correction ? (
            <span className="chip doubt">
              {say(correction.withdrawn ? 'record.withdrawn' : 'record.corrected', {
                position: correction.position,
              })}
            </span>
          ) : null}
        </p>
        {reason !== null && !brief ? <p className="act-reason">{reason}</p> : null}
        <p className="act-facts">
          <span>{names.bearer(act.bearer)}</span>
          {act.authority && !brief ? <AuthorityLink authority={act.authority} /> : null}
          <span className="act-position">{say('record.position', { position: act.position })}</span>
        </p>
        {children}
      </div>
    </li>
  );
}

/** Where an act took place, as far as its payload says. */
export function placeOf(payload: unknown): string | null {
  const { place } = (payload ?? {}) as { place?: unknown };
  return typeof place === 'string' ? place : null;
}
