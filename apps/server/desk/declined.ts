/** A job that cannot be done through nobody's fault but the document's. */
import type { Declined } from './job.ts';

/** Thrown where a job is performed, and again where its answer was awaited. */
export class DeclinedError extends Error implements Declined {
  override readonly name = 'DeclinedError';
  readonly code: Declined['code'];
  readonly detail: string;

  constructor({ code, detail }: Declined) {
    super(detail);
    this.code = code;
    this.detail = detail;
  }
}
