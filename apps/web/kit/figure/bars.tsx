/** How many of each kind, as bars that are at the same time a table: the figure is read by eye and by screen reader alike. */
import './bars.css';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** A kind and its count. */
export interface BarFigure {
  readonly kind: string;
  readonly count: number;
  /** From 0 to 1; of all the figures together where absent. */
  readonly share?: number;
  /** What is aimed at, where there is an aim: a share from 0 to 1. */
  readonly aim?: number;
}

interface BarsProps {
  readonly caption: string;
  /** Heads of the columns: kind, count, share. */
  readonly heads: readonly [kind: string, count: string, share: string];
  readonly figures: readonly BarFigure[];
}

/** Bars with their numbers; the longest is the largest count. */
export function Bars({ caption, heads, figures }: BarsProps): ReactNode {
  const intl = useIntl();
  const most = Math.max(1, ...figures.map(({ count }) => count));
  const all = Math.max(
    1,
    figures.reduce((sum, { count }) => sum + count, 0),
  );
  const percent = (share: number) => intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ kind, count, share, aim }) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td>
              <div className="bars-figure">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * count) / most} height="10" className="bars-bar" />
                  {aim === undefined ? null : (
                    <rect
                      x={Math.min(99, (100 * aim * all) / most)}
                      width="1"
                      height="10"
                      className="bars-aim"
                    />
                  )}
                </svg>
                <span>{intl.formatNumber(count)}</span>
              </div>
            </td>
            <td>{percent(share ?? count / all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
