/** When somebody is written to next: at seven in the morning where they are. */

/** The hour of the day, and the day of the week, of digests. */
const morning = 7;
const monday = 'Mon';

interface Local {
  readonly weekday: string;
  readonly hour: number;
}

function localAt(time: Date, timeZone: string): Local {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(time);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: part('weekday'), hour: Number(part('hour')) };
}

const hour = 3_600_000;

/**
 * The next full hour at which it is seven in a time zone, on a Monday where asked for. Found hour by hour, so that summer time and zones of
 * half an hour need no rule of their own.
 */
export function nextMorning(after: Date, timeZone: string, weekly: boolean): Date {
  const quarter = hour / 4;
  let time = Math.ceil((after.getTime() + 1) / quarter) * quarter;
  for (let tries = 0; tries < 8 * 24 * 4; tries += 1, time += quarter) {
    const before = localAt(new Date(time - quarter), timeZone);
    const now = localAt(new Date(time), timeZone);
    const begins = now.hour === morning && before.hour !== morning;
    if (begins && (!weekly || now.weekday === monday)) return new Date(time);
  }
  return new Date(after.getTime() + 24 * hour);
}
