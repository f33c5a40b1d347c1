/** The narrow page of everything that leads in: a title, a line below it, one card. */
import './sign-in.css';
import type { ReactNode } from 'react';
import { useTitle } from '../../shell/title.ts';

interface DoorProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The page. */
export function DoorPage({ title, lead, children }: DoorProps): ReactNode {
  useTitle(title);
  return (
    <main className="door" id="main">
      <header>
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
      </header>
      {children}
    </main>
  );
}
