/** How far a long command is, on standard error: a bar on a terminal, one closing line anywhere else. */

/** Redraws at most this often, in milliseconds. */
const redrawAfter = 80;
const barWidth = 24;

/** Counts documents done; `done` leaves one line behind. */
export interface Progress {
  step(): void;
  done(): void;
}

const silent: Progress = { step() {}, done() {} };

/**
 * Progress over `total` documents; silent for fewer than two.
 * @param what the plural that is counted, for example `documents`
 */
export function progress(total: number, what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (total < 2) return silent;
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  let count = 0;
  let drawn = 0;
  return {
    step() {
      count += 1;
      if (!stream.isTTY || performance.now() - drawn < redrawAfter) return;
      drawn = performance.now();
      stream.write(`\r${bar(count, total, elapsed())}\u001b[K`);
    },
    done() {
      if (stream.isTTY) stream.write('\r\u001b[K');
      stream.write(`rostrum: ${number(count)} ${what} in ${elapsed().toFixed(1)} s\n`);
    },
  };
}

/** `[######      ] 500/2,000  25 %  310/s  5 s left` */
export function bar(count: number, total: number, seconds: number): string {
  const filled = Math.round((count / total) * barWidth);
  const speed = count / Math.max(seconds, 0.001);
  const left = Math.ceil((total - count) / speed);
  const percent = Math.floor((100 * count) / total);
  return `[${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}] ${number(count)}/${number(total)}  ${percent} %  ${number(Math.round(speed))}/s  ${left} s left`;
}

const number = (value: number) => value.toLocaleString('en');
