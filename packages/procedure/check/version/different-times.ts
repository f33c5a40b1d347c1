import { type Block, type Finding, findTimes, type Language, type Resolution } from '@rostrum/resolution';
import { edtfSpan } from '../../calendar/edtf.ts';
import { paragraphName } from '../quoted.ts';
import { paragraphsInBoth } from './paragraphs-in-both.ts';

/**
 * Days, months and years that one version of a paragraph names and the other does not.
 *
 * Every date in the paragraph is compared, whatever it belongs to: what an act hangs on is a matter of reading, a date is a matter
 * of print. A date inside a span that the other names is no difference ("in 2018", 2018 年 2 月至 7 月).
 */
export function differentTimes(one: Resolution, other: Resolution): readonly Finding[] {
  return paragraphsInBoth(one, other).flatMap(({ eId, here, there }) => {
    const [a, b] = [datesIn(here, one.language), datesIn(there, other.language)];
    const onlyHere = a.filter((date) => !b.some((twin) => touch(date, twin)));
    const onlyThere = b.filter((date) => !a.some((twin) => touch(date, twin)));
    if (onlyHere.length === 0 || onlyThere.length === 0) return [];
    const message = `In ${paragraphName(eId)} the ${one.language} version says ${onlyHere.join(', ')} where the ${other.language} version says ${onlyThere.join(', ')}. Compare the two sentences.`;
    return [{ code: 'version.time', severity: 'warning' as const, eId, quote: there.text, message }];
  });
}

function datesIn({ text }: Block, language: Language): readonly string[] {
  const dates = findTimes(text, language).flatMap(({ edtf }) => edtf ?? []);
  return [...new Set(dates)].filter((date) => edtfSpan(date) !== null);
}

/** Two dates that share a day are not at odds. */
function touch(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [edtfSpan(one), edtfSpan(other)];
  if (!a?.start || !a.end || !b?.start || !b.end) return true;
  return a.start <= b.end && b.start <= a.end;
}
