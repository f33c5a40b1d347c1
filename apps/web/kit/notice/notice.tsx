/** Calm words in the place of content: nothing here, on its way, went wrong. */
import './notice.css';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` is read out at once; for what went wrong. */
  readonly urgent?: boolean;
}

/** A titled message with its way out. */
export function Notice({ title, children, urgent }: NoticeProps): ReactNode {
  return (
    <section className="notice" data-urgent={urgent || undefined} role={urgent ? 'alert' : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Three lines of ink that is still wet. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  return (
    <div className="waiting" role="status" aria-live="polite">
      <span className="unseen">{label}</span>
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span aria-hidden="true" />
    </div>
  );
}
