/** One concern of the account: a heading with its words on one side, what can be done on the other. */
import { type ReactNode, useId } from 'react';
import { FormProblem, type Shown } from '../sign-in/form-problem.tsx';

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A part of the page. */
export function Section({ title, lead, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="account-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead ? <p className="account-section-lead">{lead}</p> : null}
      </header>
      <div className="account-body">{children}</div>
    </section>
  );
}

interface ActProps {
  readonly label: string;
  /** What it is done to, for whoever hears the page. */
  readonly of?: string;
  readonly look?: 'primary' | 'plain' | 'danger';
  readonly act: { readonly isPending: boolean; readonly error: unknown; mutate(): void };
  readonly shown?: Shown;
}

/** A button that does something, with what went wrong below it. */
export function Act({ label, of, look, act, shown = 'step' }: ActProps): ReactNode {
  return (
    <>
      <button
        type="button"
        className={`button small ${look ?? ''}`}
        aria-label={of}
        disabled={act.isPending}
        onClick={() => act.mutate()}
      >
        {label}
      </button>
      <FormProblem cause={act.error} shown={shown} />
    </>
  );
}
