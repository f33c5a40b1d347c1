/** How far a process has come as a whole. */

/** Stages of a process: `prepared` until it is started, `concluded` at its end. */
export const stages = ['prepared', 'running', 'concluded'] as const;

/** A stage of a process. */
export type Stage = (typeof stages)[number];
