/** The head of a resolution as it is printed, in the language of the resolution. */
import { mastheadOf, type Resolution } from '@rostrum/resolution';
import type { ReactNode } from 'react';

/** `71/280` for `A/RES/71/280`; null for symbols that carry no such number. */
export function numberOf(symbol: string | null): string | null {
  return symbol ? (/\/RES\/(.+)$/.exec(symbol)?.[1] ?? null) : null;
}

/** The masthead and the title; the title of a second version on one page is a heading of second rank. */
export function Masthead({ reading, isSecond }: { reading: Resolution; isSecond?: boolean }): ReactNode {
  const Title = isSecond ? 'h2' : 'h1';
  const lines = mastheadOf(reading);
  const number = numberOf(reading.symbol);
  return (
    <header className="masthead">
      <p className="masthead-top">
        <span>{lines.organisation}</span>
        <strong>{lines.symbol}</strong>
      </p>
      {lines.organ ? <p className="masthead-organ">{lines.organ}</p> : null}
      <div className="masthead-lines">
        {lines.session ? <p>{lines.session}</p> : null}
        {lines.agenda ? <p>{lines.agenda}</p> : null}
      </div>
      {lines.adoption ? <p className="masthead-adoption">{lines.adoption}</p> : null}
      {lines.source ? <p className="masthead-source">{lines.source}</p> : null}
      {number || reading.title ? (
        <Title>
          {number ? <span className="masthead-number">{number}. </span> : null}
          {reading.title}
        </Title>
      ) : null}
    </header>
  );
}

/** The meeting and the date, as they close a resolution. */
export function ClosingLine({ reading }: { reading: Resolution }): ReactNode {
  const lines = mastheadOf(reading);
  if (!lines.meeting) return null;
  return (
    <p className="closing-line">
      {lines.meeting}
      {lines.adoptedOn ? (
        <>
          <br />
          {lines.adoptedOn}
        </>
      ) : null}
    </p>
  );
}
