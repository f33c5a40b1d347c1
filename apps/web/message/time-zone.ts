/** The time zones of the places where the United Nations meets. */
import type { IntlShape } from 'react-intl';

/** By words of the canonical English name of a place; the first that fits. Data. */
const zones: readonly (readonly [place: RegExp, zone: string])[] = [
  [/New York|Headquarters/, 'America/New_York'],
  [/Geneva/, 'Europe/Zurich'],
  [/Vienna/, 'Europe/Vienna'],
  [/Nairobi/, 'Africa/Nairobi'],
  [/Addis Ababa/, 'Africa/Addis_Ababa'],
  [/Bangkok/, 'Asia/Bangkok'],
  [/Beirut/, 'Asia/Beirut'],
  [/Santiago/, 'America/Santiago'],
  [/The Hague/, 'Europe/Amsterdam'],
  [/Rome/, 'Europe/Rome'],
  [/Paris/, 'Europe/Paris'],
  [/Bonn|Hamburg/, 'Europe/Berlin'],
  [/Marrakech/, 'Africa/Casablanca'],
  [/Doha/, 'Asia/Qatar'],
  [/Stockholm/, 'Europe/Stockholm'],
];

/** The zone of a place; null where it is not known, or where the place is a country with several. */
export function zoneOf(place: string): string | null {
  return zones.find(([pattern]) => pattern.test(place))?.[1] ?? null;
}

/** The zone of a place on a day as its distance from UTC, "GMT-4"; null where the zone is not known. */
export function zoneText(place: string, date: string | null, intl: IntlShape): string | null {
  const timeZone = zoneOf(place);
  if (timeZone === null || date === null) return null;
  const parts = intl.formatDateToParts(`${date}T12:00:00Z`, { timeZone, timeZoneName: 'shortOffset' });
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? null;
}
