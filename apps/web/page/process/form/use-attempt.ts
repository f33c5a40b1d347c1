/** Sending an act: one key for an attempt, so that a retry never doubles it, and an outcome that keeps what was typed. */
import { actNamed, misfitsIn, type Refusal, type RulingAsked } from '@rostrum/procedure';
import { useRef, useState } from 'react';
import { type Performed, performAct, type SeenAct, useTookEffect } from '../../../client/processes.ts';
import { ProblemError } from '../../../client/request.ts';
import { useProcess } from '../process-context.tsx';
import type { Misfit } from './form-context.tsx';

/** What came of the last attempt. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'misfit'; readonly misfits: readonly Misfit[] }
  | { readonly kind: 'refused'; readonly refusal: Omit<Refusal, 'refused'> }
  | { readonly kind: 'overtaken'; readonly since: readonly SeenAct[]; readonly version: number | null }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** What is sent. */
export interface Sending {
  readonly request: Record<string, unknown>;
  readonly ruling: RulingAsked | null;
  readonly happenedAt: string | null;
}

/** An attempt at an act. */
export interface Attempt {
  readonly outcome: Outcome;
  readonly isSending: boolean;
  readonly send: (sending: Sending, onDone: (performed: Performed) => void) => void;
  /** Something else was typed: it is another attempt. */
  readonly edited: () => void;
}

/** A key that no other attempt has. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** What the server works out by itself and puts in. */
const worksOut: ReadonlySet<string> = new Set(['plan']);

/** What the form of an act itself says of a request, before it is sent. */
export function misfitsOf(name: string, request: unknown): readonly Misfit[] {
  const definition = actNamed(name);
  return definition ? misfitsIn(definition, request).filter(({ at }) => !worksOut.has(at)) : [];
}

/** What a problem that the server answered with means for the form. */
export function outcomeOf(cause: unknown): Outcome {
  if (!(cause instanceof ProblemError)) return { kind: 'failed', cause };
  const { code, refusal, errors, since = [], version = null } = cause.problem;
  if (code === 'refused' && refusal) return { kind: 'refused', refusal };
  if (code === 'malformed' && errors && errors.length > 0) return { kind: 'misfit', misfits: errors };
  if (code === 'changed-meanwhile') return { kind: 'overtaken', since, version };
  return { kind: 'failed', cause };
}

/**
 * An attempt at an act.
 * @param matter the matter on whose version it rests; where somebody else was quicker there, the form says so and can be sent again
 */
export function useAttempt(name: string, matter: string | undefined): Attempt {
  const { id, state } = useProcess();
  const tookEffect = useTookEffect(id);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [isSending, setSending] = useState(false);
  const key = useRef(freshKey());
  // The version on which the form was opened: what came in since is told, not silently built upon.
  const version = useRef(matter === undefined ? null : (state.versions[matter] ?? 0));
  const settle = (next: Outcome) => {
    setOutcome(next);
    setSending(false);
    // Only where no answer came may the same attempt be sent once more.
    if (next.kind !== 'failed') key.current = freshKey();
  };
  const overtaken = (found: Outcome & { kind: 'overtaken' }) => {
    if (version.current !== null) version.current = found.version ?? version.current + found.since.length;
  };
  return {
    outcome,
    isSending,
    edited: () => {
      key.current = freshKey();
    },
    send: ({ request, ruling, happenedAt }, onDone) => {
      const misfits = misfitsOf(name, request);
      if (misfits.length > 0) return settle({ kind: 'misfit', misfits });
      setSending(true);
      // A ruling is recorded first and in a matter of its own, to which the version of this one says nothing.
      const rests = ruling === null ? version.current : null;
      performAct(id, name, { request, ruling, happenedAt, version: rests, key: key.current }).then(
        (performed) => {
          settle({ kind: 'none' });
          tookEffect();
          onDone(performed);
        },
        (cause: unknown) => {
          const found = outcomeOf(cause);
          if (found.kind === 'overtaken') overtaken(found);
          settle(found);
          if (found.kind !== 'failed') tookEffect();
        },
      );
    },
  };
}
