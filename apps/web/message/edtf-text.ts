/** Dates of a reading (EDTF) in the words of the interface. */
import type { IntlShape } from 'react-intl';
import type { Say } from '../shell/locale.tsx';

const parts = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/;

function oneDate(text: string, intl: IntlShape): string {
  const match = parts.exec(text);
  if (!match) return text;
  const [, year = '', month, day] = match;
  const yearly = year === 'XXXX';
  if (month === undefined)
    return yearly ? text : intl.formatDate(`${year}-07-01`, { year: 'numeric', timeZone: 'UTC' });
  if (Number(month) < 1 || Number(month) > 12) return text;
  const at = new Date(Date.UTC(yearly ? 2000 : Number(year), Number(month) - 1, Number(day ?? 1)));
  return intl.formatDate(at, {
    month: 'long',
    timeZone: 'UTC',
    ...(yearly ? {} : { year: 'numeric' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** `early`, `mid` or `late` where the printed words say so of an approximate date; `about` where they say nothing. */
export function partOfPeriod(quote: string): 'early' | 'mid' | 'late' | 'about' {
  if (/\bearly\b|\bbeginning\b|初|上旬|年头|début|principios|comienz|начал|أوائل|مطلع/iu.test(quote))
    return 'early';
  if (/\bmid\b|\bmid-|\bmiddle\b|中旬|中期|年中|mi-|milieu|mediados|середин|منتصف/iu.test(quote))
    return 'mid';
  if (/\blate\b|\bend\b|底|下旬|末|fin\b|finales|конц|أواخر|نهاية/iu.test(quote)) return 'late';
  return 'about';
}

/**
 * An EDTF expression as a reader says it: "April 2017", "April to November 2017", "early February 2018",
 * "18 December of every year".
 * @param quote the printed words, which tell early from late
 */
export function edtfText(edtf: string, quote: string, intl: IntlShape, say: Say): string {
  const set = /^[{[](.+)[\]}]$/.exec(edtf);
  if (set?.[1]) {
    const dates = set[1].split(',').map((date) => edtfText(date.trim(), '', intl, say));
    return intl.formatList(dates, { type: edtf.startsWith('[') ? 'disjunction' : 'conjunction' });
  }
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) {
    const open = (end: string) => end === '' || end === '..';
    if (open(from)) return say('time.until', { date: edtfText(to, '', intl, say) });
    if (open(to)) return say('time.since', { date: edtfText(from, '', intl, say) });
    return say('time.range', { from: edtfText(from, '', intl, say), to: edtfText(to, '', intl, say) });
  }
  const date = oneDate(edtf, intl);
  if (edtf.startsWith('XXXX')) return say('time.yearly', { date });
  return /[~?%]$/.test(edtf) ? say(`time.${partOfPeriod(quote)}`, { date }) : date;
}
